import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { findChromium } from '../../../tools/browser.mjs';

/** Letters are drawn from their outlines alone, in grey: the same wherever the tests run. */
const STEADY = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--enable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

/** Starts the Chromium in which sheets are drawn. */
export async function openBrowser(flags: string[] = STEADY): Promise<Browser> {
  const found = (await findChromium()) as LaunchOptions;
  return puppeteer.launch({ headless: true, ...found, args: [...(found.args ?? []), ...flags] });
}
