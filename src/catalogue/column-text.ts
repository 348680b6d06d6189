import type { LocalizedText } from '../sdk/schemas/common.js';
import { sortKey } from '../intl/collate.js';
import { provinceById } from '../vietnam/index.js';
import { databaseText, searchVector, type Weight } from './words.js';

/** A key is cut: an index entry may have 2,700 bytes, and no name is told from another after so much. */
export const sortName = (name: string) => sortKey(databaseText(name).slice(0, 300)).slice(0, 1000);

export const both = (text: LocalizedText | undefined) => (text ? Object.values(text).join(' ') : undefined);

/** Recorded and present names, so that both find. */
export const provinceWords = (ids: readonly string[]) =>
  ids.map((id) => provinceById(id)?.name ?? '').join(' ');

export const searchable = (parts: [Weight, string | undefined][]) => ({ search: searchVector(parts) });

export const clean = (text: string | undefined) => (text === undefined ? null : databaseText(text));
export const cleaned = (texts: readonly string[]) => texts.map(databaseText);
