const NARROWEST_WEBKIT = 334;

/** One command for all three engines: `executeCommand('viewport', {width, height})`. */
export const viewportPlugin = () => ({
  name: 'viewport',
  async executeCommand({ command, payload, session }) {
    if (command !== 'viewport') return undefined;
    const { browser } = session;
    if (browser.type === 'puppeteer') {
      await browser.getPage(session.id).setViewport(payload);
      return true;
    }
    const d = browser.driver;
    // Its windows go no narrower than this: the nearest width stands for what is asked.
    const width = Math.max(payload.width, NARROWEST_WEBKIT);
    // outer size = inner size + window furniture; asked again because GTK answers late
    for (let i = 0; i < 10; i++) {
      const [w, h] = await d.executeScript('return [innerWidth, innerHeight]', []);
      if (w === width && h === payload.height) return true;
      const r = await d.getWindowRect();
      await d.setWindowRect(null, null, r.width + width - w, r.height + payload.height - h);
      await new Promise((f) => setTimeout(f, 50));
    }
    const got = await d.executeScript('return [innerWidth, innerHeight]', []);
    throw new Error(`viewport is ${got} and not ${width},${payload.height}`);
  },
});
