// Finds a Chromium for tests: CHROME_PATH, else an installed Chrome/Chromium/Edge, else (Linux x64) the one inside the npm package @sparticuz/chromium.
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SWITCHES = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export async function findChromium() {
  const sandbox = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  const named = process.env.CHROME_PATH || process.env.CHROME_BIN || process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there`);
    return { executablePath: named, args: [...SWITCHES, ...sandbox], from: 'environment' };
  }
  if (!process.env.HV_BUNDLED_CHROMIUM) {
    const { Launcher } = await import('chrome-launcher');
    let found;
    try {
      found = Launcher.getFirstInstallation();
    } catch {
      /* none */
    }
    if (found) return { executablePath: found, args: [...SWITCHES, ...sandbox], from: 'system' };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const cache = fileURLToPath(new URL('../node_modules/.cache/chromium/', import.meta.url));
    mkdirSync(cache, { recursive: true });
    const before = process.env.TMPDIR;
    process.env.TMPDIR = cache; // the package unpacks into os.tmpdir(), where another user's copy may lie
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const bin = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
    const executablePath = await chromium.executablePath();
    await inflate(`${bin}al2023.tar.br`);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    return {
      executablePath,
      args: [...SWITCHES, '--no-sandbox', '--no-zygote', '--disable-gpu'],
      headless: 'shell',
      from: '@sparticuz/chromium',
      env: {
        ...process.env,
        LD_LIBRARY_PATH: [`${cache}al2023/lib`, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        FONTCONFIG_PATH: existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : `${cache}fonts`,
      },
    };
  }
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH.');
}
