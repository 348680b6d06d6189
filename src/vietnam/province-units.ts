import { withoutMarks } from '../intl/fold.js';
import { slugify } from '../intl/slug.js';
import * as data from './province-units.generated.js';
import { MERGER, type ProvinceEra, type ProvincePhase, type ProvinceUnit } from './province-unit.js';
import { regions } from './regions.js';

export type { ProvinceEra, ProvinceUnit } from './province-unit.js';

const LISTED_63 = '2008-08-01';
const LAST_DAY_63 = '2025-06-30';

type Draft = Omit<ProvinceUnit, 'history'> & { type: string };

function read63(line: string): Draft {
  const [head = '', packed = '', aliases = '', nameEn, shortName] = line.split('|');
  const name = head.slice(2);
  return {
    id: `63-${head.slice(0, 2)}`,
    era: '63',
    code: head.slice(0, 2),
    slug: slugify(name),
    name,
    nameEn: nameEn || withoutMarks(name),
    shortName: shortName || name,
    region: regions('63')[+packed[0]!]!,
    iso: `VN-${packed.slice(4)}`,
    aliases: aliases ? aliases.split(',') : [],
    validFrom: LISTED_63,
    validTo: LAST_DAY_63,
    mergedFrom: [],
    mergedInto: `34-${packed.slice(2, 4)}`,
    type: packed[1]!,
  };
}

function read34(packed: string, former: readonly Draft[]): Draft {
  const id = `34-${packed.slice(0, 2)}`;
  return {
    // Name, alias and ISO code are those of the unit of the 63 that gave its name.
    ...former.find(({ code }) => code === packed.slice(2, 4))!,
    id,
    era: '34',
    code: packed.slice(0, 2),
    region: regions('34')[+packed[4]!]!,
    validFrom: MERGER,
    validTo: null,
    mergedFrom: former.filter((unit) => unit.mergedInto === id).map((unit) => unit.id),
    mergedInto: null,
    type: packed[5]!,
  };
}

function finish({ type, ...unit }: Draft): ProvinceUnit {
  const rows = data.histories.split('\n').filter((row) => row.startsWith(unit.id));
  if (rows.length === 0) rows.push([unit.id, unit.validFrom, type].join('|'));
  const history = rows.map((row): ProvincePhase => {
    const [, from = '', letter, name = unit.name] = row.split('|');
    const nameEn = name === unit.name ? unit.nameEn : withoutMarks(name);
    return { from, type: letter === 'm' ? 'municipality' : 'province', name, nameEn };
  });
  return { ...unit, history };
}

let lists: Record<ProvinceEra, readonly ProvinceUnit[]> | undefined;
let byId: Map<string, ProvinceUnit> | undefined;

/** The units of an era, in the order of their codes. Always the same objects: do not change them. */
export function provinceUnits(era: ProvinceEra): readonly ProvinceUnit[] {
  if (!lists) {
    const former = data.units63.split('\n').map(read63);
    const current = data.units34.split(' ').map((packed) => read34(packed, former));
    lists = { '63': former.map(finish), '34': current.map(finish) };
  }
  return lists[era];
}

/** The unit with an id such as `34-24`, if there is one. */
export function provinceById(id: string): ProvinceUnit | undefined {
  byId ??= new Map([...provinceUnits('63'), ...provinceUnits('34')].map((unit) => [unit.id, unit]));
  return byId.get(id);
}

/** The unit of today's 34 that `unit` is or was merged into. */
export function currentUnitOf(unit: ProvinceUnit): ProvinceUnit {
  return unit.mergedInto ? provinceById(unit.mergedInto)! : unit;
}

/** Ids under which something of `unit` may be recorded: its own and, for one of the 34, those of the units merged into it. */
export function unitsWithin(unit: ProvinceUnit): string[] {
  return [unit.id, ...unit.mergedFrom];
}
