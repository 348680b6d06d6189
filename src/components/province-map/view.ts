import type { Frame } from '../../geo/frame.js';
import type { PlacedName } from '../../geo/labels.js';
import type { UnitShape } from '../../geo/unpack.js';
import type { ValueClass } from '../../geo/classes.js';
import type { Province } from '../../sdk/schemas/province.js';
import type { ProvinceMapWords } from '../../locales/vi/province-map.js';

/** What the parts of a map are drawn from. */
export interface MapView {
  say: ProvinceMapWords;
  /** The answer's units by code; empty while there is none. */
  records: ReadonlyMap<string, Province>;
  shapes: readonly UnitShape[];
  frame: Frame;
  names: readonly PlacedName[];
  radii: readonly number[];
  classes: readonly ValueClass[];
  /** Code of the chosen unit. */
  chosen: string | undefined;
  /** Code of the unit under the pointer or the keyboard's focus. */
  looked: string | undefined;
  /** Code of the unit that Tab comes to. */
  active: string | undefined;
  language: string;
  nameOf: (record: Province) => string;
  /** The figure; undefined when there is none. */
  valueOf: (record: Province | undefined) => number | undefined;
  /** "46 sản phẩm". */
  tell: (record: Province | undefined) => string;
}
