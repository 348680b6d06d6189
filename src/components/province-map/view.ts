import { type ValueClass, valueClasses } from '../../geo/classes.js';
import type { Era } from '../../geo/shapes.js';
import type { UnitShape } from '../../geo/unpack.js';
import { formatNumber } from '../../intl/format-number.js';
import type { ProvinceMapWords } from '../../locales/vi/province-map.js';
import type { Province } from '../../sdk/schemas/province.js';
import { textIn } from '../internal/text.js';
import type { Layout } from './layout.js';

/** What a map counts. */
export type MapMetric = 'products' | 'suppliers' | 'events' | 'agreements';

/** What figures and names the answer gives, for one metric and language. */
export interface MapFigures {
  say: ProvinceMapWords;
  /** The answer's units by code; empty while there is none. */
  records: ReadonlyMap<string, Province>;
  shapes: readonly UnitShape[];
  classes: readonly ValueClass[];
  language: string;
  /** What is counted. */
  title: string;
  nameOf: (record: Province) => string;
  /** The figure; undefined when there is none. */
  valueOf: (record: Province | undefined) => number | undefined;
  /** "46 sản phẩm". */
  tell: (record: Province | undefined) => string;
}

/** What the parts of a map are drawn from. */
export interface MapView extends MapFigures, Layout {
  /** Code of the chosen unit. */
  chosen: string | undefined;
  /** Code of the unit under the pointer or the keyboard's focus. */
  looked: string | undefined;
  /** Whether that unit has the keyboard's focus. (WebKit does not follow `:has(:focus-visible)`.) */
  ringed: boolean;
  /** Code of the unit that Tab comes to. */
  active: string | undefined;
}

/** The figures of `units` for a map. Units of no such era or shape are for the table alone. */
export function figuresOf(
  units: readonly Province[],
  shapes: readonly UnitShape[],
  era: Era,
  metric: MapMetric,
  language: string,
  say: ProvinceMapWords,
): MapFigures {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const records = new Map(
    shapes.flatMap(({ code }) => {
      const record = byId.get(`${era}-${code}`);
      return record ? [[code, record]] : [];
    }),
  );
  const { title, count } = say.metrics[metric];
  const valueOf = (record: Province | undefined) => {
    const value = record?.counts[metric];
    return value! >= 0 ? value : undefined;
  };
  return {
    say,
    records,
    shapes,
    classes: valueClasses([...records.values()].map((record) => valueOf(record) ?? 0)),
    language,
    title,
    nameOf: ({ name }) => textIn(name, language),
    valueOf,
    tell: (record) => {
      const value = valueOf(record);
      return value === undefined ? say.none.toLowerCase() : count(value, formatNumber(value, language));
    },
  };
}
