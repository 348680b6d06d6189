import { Refusal } from './refusal.js';

/** What of a file's name or media type says which kind of file it is. */
const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
} as const;

/** A kind of file that the API knows. */
export type Format = keyof typeof types;

export const formats = Object.keys(types) as Format[];

/** Which kind of file a media type is of; undefined for one that the API takes no files of. */
export function formatOf(contentType: string | null): Format | undefined {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase();
  return formats.find((format) => types[format] === type);
}

/** Throws a 400 for files that the test API neither reads nor writes. */
export function refuseTables(format: Format): void {
  if (format !== 'ndjson')
    throw new Refusal(
      400,
      'ndjson-only',
      `The test API has files as NDJSON alone; ${format.toUpperCase()} needs the API itself.`,
    );
}

/** The media types of all files, as the API names them. */
export const mediaTypes: readonly string[] = Object.values(types);
