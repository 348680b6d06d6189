import { fold } from '../../../../src/intl/fold.js';
import { categoryIds, categoryName } from '../../category-names.js';
import type { Value } from './flatten.js';
import type { CellType, Leaf } from './leaves.js';

/** What a cell of a file holds; a spreadsheet has numbers, days and yes or no of its own. */
export type Cell = string | number | boolean | Date;

const joined = (values: readonly (string | number)[]) =>
  values.map((one) => String(one).replace(/[\\;]/g, '\\$&')).join('; ');

function parted(text: string): string[] {
  const parts = [''];
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\' && i + 1 < text.length) parts[parts.length - 1] += text[++i]!;
    else if (char === ';' || char === '\n') parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A value as a cell; days and numbers are real ones. */
export function toCell(type: CellType, value: Value, lang: 'vi' | 'en'): Cell {
  if (Array.isArray(value)) return joined(value);
  if (typeof value === 'boolean')
    return value ? (lang === 'vi' ? 'có' : 'yes') : lang === 'vi' ? 'không' : 'no';
  const day = type === 'date' ? new Date(`${String(value)}T00:00Z`) : undefined;
  return day && day.toJSON()?.startsWith(String(value)) ? day : value;
}

/** A cell that means nothing in its column: what would be right. */
export class WrongCell extends Error {}

const wrong = (message: string): never => {
  throw new WrongCell(message);
};

const YES = new Set(['co', 'yes', 'true', 'x', '1', 'dung']);
const NO = new Set(['khong', 'no', 'false', '0', 'sai']);

function numberOf(text: string, isWhole: boolean): number {
  const plain = text.trim().replace(/[\u00A0\u202F ]/g, '');
  if (isWhole) {
    const digits = /^-?\d{1,3}([.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain;
    if (/^-?\d{1,15}$/.test(digits)) return Number(digits);
    return wrong('Write a whole number in digits, e.g. 185000');
  }
  if (/^-?\d+,(\d{1,2}|\d{4,})$/.test(plain)) return Number(plain.replace(',', '.'));
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  return wrong('Write a number in digits with a point for decimals, e.g. 1200 or 0.5');
}

const pad = (text: string) => text.padStart(2, '0');

function dayOf(text: string): string {
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const day = d === undefined ? text.trim() : `${y}-${pad(m!)}-${pad(d)}`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  return isDay ? day : wrong('Write a day as 2026-11-23 or 23/11/2026');
}

const categoriesByName = new Map(
  categoryIds.flatMap((id) => Object.values(categoryName(id) ?? {}).map((name) => [fold(name), id] as const)),
);

function choiceOf(text: string, values: readonly string[]): string {
  const written = text.trim();
  if (values.includes(written)) return written;
  const folded = fold(written);
  const meant = values.find((value) => fold(value) === folded) ?? categoriesByName.get(folded);
  if (meant !== undefined && values.includes(meant)) return meant;
  return wrong(`Write one of ${values.join(', ')}`);
}

/** What a cell means in its column; `undefined` when it is empty. Throws a `WrongCell` that says what would be right. */
export function fromCell({ type, values }: Leaf, cell: Cell): Value | undefined {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return wrong('Write a day as 2026-11-23 or 23/11/2026');
    const day = cell.toISOString().slice(0, 10);
    return type === 'date' || type === 'text' ? day : wrong('This is a day, which does not belong here');
  }
  if (typeof cell === 'number' && type === 'number') return cell;
  const text = String(cell);
  if (text.trim() === '') return undefined;
  if (text.includes('\0')) return wrong('Take out the character U+0000');
  switch (type) {
    case 'number':
    case 'integer':
      return typeof cell === 'number' && Number.isSafeInteger(cell)
        ? cell
        : numberOf(text, type === 'integer');
    case 'date':
      return dayOf(text);
    case 'yes-no': {
      const said = fold(text.trim());
      return YES.has(said) || (!NO.has(said) && wrong('Write có or không (yes or no)'));
    }
    case 'numbers':
      return text
        .split(/[;,\s]+/)
        .filter(Boolean)
        .map((one) => numberOf(one, true));
    case 'list':
    case 'refer-list':
      return parted(text);
    case 'choice':
      return choiceOf(text, values!);
    case 'refer':
      return text.trim();
    default:
      return text;
  }
}
