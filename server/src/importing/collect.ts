import * as z from 'zod/mini';
import type { CatalogueFile } from './read-files.js';
import type { Line } from './report.js';

/** What reading the files found wrong or worth saying. */
export interface Findings {
  wrong: Line[];
  notes: Line[];
}

/** The messages of a failed check, one a field. */
export function linesOf(file: string, row: number | undefined, error: z.core.$ZodError): Line[] {
  return error.issues.map((issue) => ({
    file,
    ...(row === undefined ? {} : { row }),
    field: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
    why: issue.code === 'unrecognized_keys' ? 'is not a field that is known' : issue.message,
  }));
}

/** The rows of a file that are right by `schema`; each wrong field of the others becomes a line, as does an id given twice. */
export function checkedRows<S extends z.ZodMiniType<{ id: string }>>(
  { name, content }: CatalogueFile,
  schema: S,
  { wrong }: Findings,
): { row: number; value: z.output<S> }[] {
  if (!Array.isArray(content)) {
    wrong.push({ file: name, why: 'must be a list of records' });
    return [];
  }
  const rowOf = new Map<string, number>();
  return content.flatMap((item: unknown, i) => {
    const row = i + 1;
    const result = z.safeParse(schema, item);
    if (!result.success) {
      wrong.push(...linesOf(name, row, result.error));
      return [];
    }
    const { id } = result.data;
    const earlier = rowOf.get(id);
    if (earlier !== undefined)
      wrong.push({ file: name, row, field: 'id', why: `"${id}" is also row ${earlier}` });
    rowOf.set(id, row);
    return [{ row, value: result.data }];
  });
}
