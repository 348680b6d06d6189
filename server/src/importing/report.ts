/** One thing to say about a row of a file. */
export interface Line {
  file: string;
  /** Counted from 1; absent when it is about the whole file. */
  row?: number;
  field?: string;
  why: string;
}

/** What an import found and did. */
export interface Report {
  /** Rows that cannot be taken. When there is one, nothing is imported. */
  wrong: Line[];
  /** What is in the files and not in the catalogue, and why. */
  notes: Line[];
  /** Records by collection. */
  counts: Record<string, { added: number; changed: number; unchanged: number }>;
}

/** `products.json row 12, stars: must be at most 5` */
export const lineText = ({ file, row, field, why }: Line): string =>
  `${file}${row === undefined ? '' : ` row ${row}`}${field ? `, ${field}` : ''}: ${why}`;
