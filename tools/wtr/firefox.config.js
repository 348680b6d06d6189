// The element tests in Firefox: `npm run test:firefox`, with Debian's firefox-esr or FIREFOX_PATH.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import base from '../../web-test-runner.config.js';

export default {
  ...base,
  rootDir: process.cwd(),
  browsers: [
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      },
    }),
  ],
};
