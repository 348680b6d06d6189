import type * as z from 'zod/mini';
import type { Campaign } from '../../../src/sdk/schemas/campaign.js';
import type { Source } from '../../../src/sdk/schemas/common.js';
import type { Figure, Period } from '../../../src/sdk/schemas/figure.js';
import type { ProductList } from '../../../src/sdk/schemas/product-list.js';
import type { Unstamped } from './map-goods.js';
import { given, localized } from './omit-undefined.js';
import type { rawCampaign, rawFigure } from './raw.js';
import { toSource } from './raw-fields.js';
import { parseUnit, unitText } from './units.js';

type RawFigure = z.output<typeof rawFigure>;
type RawCampaign = z.output<typeof rawCampaign>;

/** A figure of the programme; `fallback` is the source of the article that its file names once for all. */
export function toFigure(row: RawFigure, fallback: Source[]): Figure {
  return given({
    id: row.id,
    value: row.value,
    min: row.valueMin,
    max: row.valueMax,
    qualifier: row.qualifier === undefined || row.qualifier === 'exact' ? 'exactly' : row.qualifier,
    unit: unitText(row.unit),
    meaning: row.meaning === undefined ? undefined : localized(row.meaning, row.meaningEn),
    period: given({ year: row.year }),
    asOf: row.asOf,
    status: row.status ?? 'reported',
    sources: row.sources?.map(toSource) ?? fallback,
  });
}

const TET = /Tết Nguyên đán \p{Lu}\p{L}+ \p{Lu}\p{L}+ (\d{4})/u;

function periodOf(row: RawCampaign): Period {
  const from = row.startMonth ?? row.startYear?.toString();
  if (from !== undefined) return given({ from, to: row.endMonth });
  const year = /\b(20\d\d)\b/.exec(row.name)?.[1];
  return year === undefined ? {} : { year: Number(year) };
}

/** A campaign with its figures. `wrong` is told of a unit whose words in brackets are not known. */
export function toCampaign(
  row: RawCampaign,
  wrong: (field: string, why: string) => void,
): Unstamped<Campaign> {
  const sources = row.sources.map(toSource);
  const tet = TET.exec(row.name)?.[1];
  const figures = row.figures.flatMap(({ label, value, unit: written, year }, i): Figure[] => {
    const parsed = parseUnit(written);
    if (!parsed) {
      wrong(`figures.${i}.unit`, `"${written}": how the number was said is not understood`);
      return [];
    }
    return [
      given({
        id: `${row.id}-${i + 1}`,
        value,
        qualifier: parsed.qualifier,
        unit: parsed.unit,
        label: localized(label),
        period: given({ year }),
        // Only what the label itself calls intended; the rest is as the source reported it.
        status: /dự kiến|kế hoạch/i.test(label) ? ('plan' as const) : ('reported' as const),
        sources,
      }),
    ];
  });
  return given({
    id: row.id,
    name: localized(row.name, row.nameEn),
    period: periodOf(row),
    tetYear: tet === undefined ? undefined : Number(tet),
    scope: row.scope ?? (/Hà Nội/.test(row.name) ? 'ha-noi' : 'not-stated'),
    figures,
    reserveLines: [],
    sources,
  });
}

/** The list that the article tells of: how many products and provinces it has is known, which they are is not. */
export function toArticleList(figures: readonly Figure[]): Unstamped<ProductList> | undefined {
  const find = (id: string) => figures.find((figure) => figure.id === id);
  const products = find('article-2023-3000-products');
  const provinces = find('article-2023-30-provinces-lists');
  if (products?.value === undefined || provinces?.value === undefined) return undefined;
  return {
    id: 'danh-sach-3000-san-pham-2023',
    name: {
      vi: 'Danh sách 3.000 sản phẩm của 30 tỉnh, thành phố',
      en: 'List of 3,000 products of 30 provinces and cities',
    },
    version: 1,
    status: 'published',
    products: [],
    productCount: { value: products.value, qualifier: products.qualifier },
    provinceCount: { value: provinces.value, qualifier: provinces.qualifier },
    recipients: [{ name: 'Hệ thống phân phối Hà Nội', shortlist: [] }],
    shortlist: [],
    sources: products.sources,
  };
}
