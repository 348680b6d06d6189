// The element tests in WebKitGTK: `npm run test:webkit`, with Debian's webkit2gtk-driver, xvfb and xauth.
import base from '../../web-test-runner.config.js';
import { webkitLauncher } from '../webkit-launcher.js';

export default {
  ...base,
  rootDir: process.cwd(),
  concurrency: 1,
  concurrentBrowsers: 1,
  browsers: [webkitLauncher()],
};
