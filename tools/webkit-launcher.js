import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((ok) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => ok(port));
    });
  });
const MINI = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
];

/** WTR launcher for Debian's WebKitGTK (packages webkit2gtk-driver, xvfb, xauth). No webdriverio. */
export function webkitLauncher() {
  let child, base, session, active, starting;
  const call = async (method, path, body) => {
    const r = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
    });
    const { value } = await r.json();
    if (!r.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const start = async () => {
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    child = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    process.once('exit', () => {
      try {
        process.kill(-child.pid);
      } catch {}
    });
    for (let i = 0; ; i++) {
      try {
        await fetch(`${base}/status`);
        break;
      } catch (e) {
        if (i > 100) throw e;
        await new Promise((r) => setTimeout(r, 100));
      }
    }
    const s = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: MINI.find(existsSync),
            args: ['--automation', '--full-screen'],
          },
        },
      },
    });
    session = `/session/${s.sessionId}`;
  };
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      await (starting ??= start());
      active = id;
      this.url = url;
      await call('POST', `${session}/url`, { url });
    },
    async stopSession(id) {
      const testCoverage = await call('POST', `${session}/execute/sync`, {
        script: 'return window.__coverage__ ?? null',
        args: [],
      }).catch(() => undefined);
      await call('POST', `${session}/url`, { url: 'about:blank' });
      if (active === id) active = undefined;
      return { testCoverage: testCoverage ?? undefined };
    },
    isActive: (id) => active === id,
    getBrowserUrl() {
      return this.url;
    },
    async stop() {
      if (session) await call('DELETE', session).catch(() => {});
      if (child)
        try {
          process.kill(-child.pid);
        } catch {}
    },
    // what the viewport plugin uses
    driver: {
      executeScript: (script, args) => call('POST', `${session}/execute/sync`, { script, args }),
      getWindowRect: () => call('GET', `${session}/window/rect`),
      setWindowRect: (x, y, width, height) => call('POST', `${session}/window/rect`, { width, height }),
    },
  };
}
