import * as z from 'zod/mini';
import type { Figure } from '../../../src/sdk/schemas/figure.js';
import type { ProductList } from '../../../src/sdk/schemas/product-list.js';
import { checkedRows, type Findings, linesOf } from './collect.js';
import { toArticleList, toFigure } from './map-figures.js';
import type { Unstamped } from './map-goods.js';
import { rawFigure } from './raw.js';
import { rawSource, toSource } from './raw-fields.js';
import type { CatalogueFile } from './read-files.js';

const figureFile = z.strictObject({
  article2023: z.array(z.unknown()),
  article2023Source: rawSource,
  article2023NamedProvinces: z.unknown(),
  later: z.array(z.unknown()),
  notFound: z.unknown(),
});

/** What figures.json holds: the figures, and the list that two of them describe. */
export function readFigures(
  file: CatalogueFile,
  findings: Findings,
): { figures: Figure[]; lists: Unstamped<ProductList>[] } {
  const whole = z.safeParse(figureFile, file.content);
  if (!whole.success) {
    findings.wrong.push(...linesOf(file.name, undefined, whole.error));
    return { figures: [], lists: [] };
  }
  const fallback = [toSource(whole.data.article2023Source)];
  const rows = (part: 'article2023' | 'later') =>
    checkedRows({ name: `${file.name} ${part}`, content: whole.data[part] }, rawFigure, findings);
  const first = rows('article2023');
  const later = rows('later');
  for (const { row, value } of later)
    if (first.some((one) => one.value.id === value.id))
      findings.wrong.push({
        file: `${file.name} later`,
        row,
        field: 'id',
        why: `"${value.id}" is also in article2023`,
      });
  const figures = [...first, ...later].map(({ value }) => toFigure(value, fallback));
  const list = toArticleList(figures);
  const leftOut = {
    article2023NamedProvinces: 'no record holds an open list of provinces',
    notFound: 'it tells what no source gave',
  };
  for (const [field, why] of Object.entries(leftOut))
    findings.notes.push({ file: file.name, field, why: `is left out: ${why}` });
  return { figures, lists: list ? [list] : [] };
}
