import type { StoredCollection } from '../../repositories/listings.js';
import { type Cell, fromCell, toCell, WrongCell } from './cells.js';
import { type Flat, templateOf } from './flatten.js';
import { headerOf, type Lang } from './headers.js';
import { type Leaf, leavesOf } from './leaves.js';
import { exampleOf, noteOf } from './notes.js';

/** One column of a file. */
export interface Column {
  /** The field, e.g. `packagings.0.netWeight.value`. */
  path: string;
  vi: string;
  en: string;
  leaf: Leaf;
  /** What is right, for who fills it in. */
  note: Record<Lang, string>;
  example: string;
}

const leafAt = (collection: StoredCollection, path: string): Leaf =>
  leavesOf(collection).find((leaf) => leaf.path === templateOf(path))!;

/** The column of a field. */
export const columnAt = (collection: StoredCollection, path: string): Column => {
  const leaf = leafAt(collection, path);
  return {
    path,
    vi: headerOf(collection, path, 'vi'),
    en: headerOf(collection, path, 'en'),
    leaf,
    note: { vi: noteOf(leaf, 'vi'), en: noteOf(leaf, 'en') },
    example: exampleOf(collection, leaf),
  };
};

/** Languages that a file has columns for only when a record speaks them. */
const RARE = /\.(zh|ja|fr|it)$/;
/** Groups that an empty template has columns for. */
const GROUPS = 2;
const DEEP = /#.*#/;

/** The columns of a template: every field, and two of each group that can be repeated. */
export function templateColumns(collection: StoredCollection): Column[] {
  const paths = leavesOf(collection)
    .map(({ path }) => path)
    .filter((path) => !RARE.test(path) && path !== 'updatedAt' && !DEEP.test(path));
  return paths
    .filter((path) => !path.includes('#'))
    .concat(groupPaths(paths))
    .map((path) => columnAt(collection, path));
}

function groupPaths(paths: readonly string[]): string[] {
  const repeated = paths.filter((path) => path.includes('#'));
  const groups = [...new Set(repeated.map((path) => path.slice(0, path.indexOf('#'))))];
  return groups.flatMap((group) =>
    Array.from({ length: GROUPS }, (_, i) =>
      repeated.filter((path) => path.startsWith(group)).map((path) => path.replace('#', String(i))),
    ).flat(),
  );
}

/** Numbers in paths count as numbers: the tenth packaging comes after the second. */
const places = (collection: StoredCollection, path: string): number[] => {
  const names = path.split('.');
  const leaves = leavesOf(collection);
  const first = (prefix: string) => leaves.findIndex((leaf) => `${leaf.path}.`.startsWith(`${prefix}.`));
  return names.map((name, i) =>
    /^\d+$/.test(name) ? Number(name) : first(templateOf(names.slice(0, i + 1).join('.'))),
  );
};

/** The columns for records that have values at these paths, and for the fields that every file shows. */
export function columnsFor(collection: StoredCollection, used: ReadonlySet<string>): Column[] {
  const always = leavesOf(collection)
    .map(({ path }) => path)
    .filter((path) => !path.includes('#') && !RARE.test(path));
  return [...new Set([...always, ...used])]
    .map((path) => ({ path, at: places(collection, path) }))
    .sort((a, b) => {
      for (let i = 0; i < Math.min(a.at.length, b.at.length); i++)
        if (a.at[i] !== b.at[i]) return a.at[i]! - b.at[i]!;
      return a.at.length - b.at.length;
    })
    .map(({ path }) => columnAt(collection, path));
}

/** The cells of a record in the order of the columns; `undefined` is an empty one. */
export const toCells = (columns: readonly Column[], flat: Flat, lang: Lang): (Cell | undefined)[] =>
  columns.map(({ path, leaf }) => {
    const value = flat.get(path);
    return value === undefined ? undefined : toCell(leaf.type, value, lang);
  });

/** A cell that cannot be taken. */
export interface CellFault {
  path: string;
  value: string;
  message: string;
}

const MOST_SHOWN = 100;
export const shownValue = (cell: Cell): string =>
  (cell instanceof Date ? (cell.toJSON() ?? '') : String(cell)).slice(0, MOST_SHOWN);

/** What cells say, by path; an empty one says that the field is absent. */
export function fromCells(cells: readonly { leaf: Leaf; path: string; cell: Cell | undefined }[]): {
  values: Map<string, Flat extends Map<string, infer V> ? V | undefined : never>;
  faults: CellFault[];
} {
  const values = new Map<string, ReturnType<typeof fromCell>>();
  const faults: CellFault[] = [];
  for (const { leaf, path, cell } of cells)
    try {
      values.set(path, cell === undefined ? undefined : fromCell(leaf, cell));
    } catch (error) {
      if (!(error instanceof WrongCell)) throw error;
      faults.push({ path, value: shownValue(cell!), message: error.message });
    }
  return { values, faults };
}
