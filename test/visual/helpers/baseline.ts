import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Cell } from '../stage/stage.js';
import { type Difference, differences, pixelsOf, shrink } from './compare.js';
import type { Sheet } from './shoot.js';

const here = fileURLToPath(new URL('..', import.meta.url));
const kept = `${here}baseline/`;
/** Where a failure leaves its pictures; git does not see it. */
export const failures = fileURLToPath(new URL('../../screenshots/visual/', import.meta.url));

type Boxes = Record<string, Cell[]>;
const nameOf = ({ theme, language }: Sheet) => `${theme}.${language}`;

/** The sheets of one element as they were accepted. */
export class Baseline {
  #tag: string;
  #folder: string;
  #boxes: Boxes | undefined;

  constructor(tag: string) {
    this.#tag = tag;
    this.#folder = `${kept}${tag}/`;
  }

  async #read(): Promise<Boxes> {
    if (this.#boxes) return this.#boxes;
    const file = `${this.#folder}cells.json`;
    return (this.#boxes = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Boxes) : {});
  }

  /** One line for each cell of `sheet` that differs; leaves expected, actual and difference in `failures`. */
  async compare(sheet: Sheet): Promise<string[]> {
    const name = nameOf(sheet);
    const was = (await this.#read())[name];
    if (!was) return [`${this.#tag} ${name} has no baseline`];
    const [before, after] = await Promise.all([
      readFile(`${this.#folder}${name}.webp`).then(pixelsOf),
      shrink(sheet.picture).then(pixelsOf),
    ]);
    const found = differences(before, was, after, sheet.cells);
    await Promise.all(found.map((one) => this.#leave(name, one)));
    return found.map(({ cell, why }) => `${this.#tag} ${name} ${cell} ${why}`);
  }

  async #leave(name: string, { cell, images }: Difference): Promise<void> {
    if (!images?.width || !images.height) return;
    const { width, height, ...pictures } = images;
    await mkdir(failures, { recursive: true });
    for (const [kind, data] of Object.entries(pictures))
      await sharp(data, { raw: { width, height, channels: 4 } }).toFile(
        `${failures}${this.#tag}.${name}.${cell.replaceAll(' ', '.')}.${kind}.png`,
      );
  }

  /** Accepts `sheets` in place of what was there. */
  async accept(sheets: Sheet[]): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    for (const sheet of sheets)
      await writeFile(`${this.#folder}${nameOf(sheet)}.webp`, await shrink(sheet.picture));
    const boxes = Object.fromEntries(sheets.map((sheet) => [nameOf(sheet), sheet.cells]));
    const round = (_: string, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 10) / 10 : value;
    await writeFile(`${this.#folder}cells.json`, `${JSON.stringify(boxes, round)}\n`);
  }
}
