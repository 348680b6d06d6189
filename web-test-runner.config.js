import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium } from './tools/browser.mjs';
import { countReporter } from './tools/count-reporter.mjs';
import { viewportPlugin } from './tools/viewport-plugin.js';

const { from, ...launchOptions } = await findChromium();
console.log(`Browser: ${launchOptions.executablePath} (${from})`);

export default {
  files: 'test/components/**/*.test.ts',
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: !process.env.CI }),
    countReporter(),
  ],
  nodeResolve: true,
  concurrency: 2,
  testFramework: { config: { timeout: 10000 } },
  plugins: [
    viewportPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    chromeLauncher({
      launchOptions,
      // A window of its own for each file: in a tab behind another one, frames and observers stand still.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
};
