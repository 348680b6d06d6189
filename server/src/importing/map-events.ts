import type * as z from 'zod/mini';
import type { LocalizedText, ProvinceReference } from '../../../src/sdk/schemas/common.js';
import type { TradeEvent } from '../../../src/sdk/schemas/event.js';
import { currentUnitOf, provinceById } from '../../../src/vietnam/index.js';
import { referTo } from '../provinces.js';
import type { Unstamped } from './map-goods.js';
import { given, localized } from './omit-undefined.js';
import type { rawEvent } from './raw.js';
import { toSource } from './raw-fields.js';

type Row = z.output<typeof rawEvent>;

/**
 * The province of an event. Where the source used the names of 2025 (`provinceNamesAsOf`), "Hải Phòng" is the new unit,
 * which holds what was Hải Dương; the file still writes the code of the old unit of that name.
 */
function provinceOf(code: string, row: Row): ProvinceReference {
  const unit = provinceById(`63-${code}`)!;
  const current = currentUnitOf(unit);
  return referTo(row.provinceNamesAsOf === '2025' && current.name === unit.name ? current : unit);
}

const SUM = /^sum-(\d+)-plus-(\d+)$/;

function noteOf(row: Row): LocalizedText | undefined {
  const vi = row.notes === undefined ? [] : [row.notes];
  const en: string[] = [];
  const sum = SUM.exec(row.stallsQualifier ?? '');
  if (sum) {
    vi.push(`Số gian hàng là tổng của ${sum[1]} và ${sum[2]}.`);
    en.push(`The number of stalls is the sum of ${sum[1]} and ${sum[2]}.`);
  }
  if (row.dateBasis === 'programme') {
    vi.push('Ngày theo chương trình đã công bố.');
    en.push('Dates as in the published programme.');
  }
  if (row.hybrid) {
    vi.push('Tổ chức trực tiếp và trực tuyến.');
    en.push('Held on site and online.');
  }
  if (vi.length === 0) return undefined;
  // Half a note in English would be worse than none: notes of the files are in Vietnamese.
  return localized(vi.join(' '), row.notes === undefined ? en.join(' ') : undefined);
}

/** A trade event. `announced` stays; what was reported as held is confirmed. */
export function toEvent(row: Row): Unstamped<TradeEvent> {
  return given({
    id: row.id,
    title: localized(row.title, row.titleEn),
    kind: row.kind,
    startsOn: row.start,
    endsOn: row.end,
    opensAt: row.timeStart,
    province: row.provinceCode2023 === undefined ? undefined : provinceOf(row.provinceCode2023, row),
    country: row.country,
    venue: row.venue,
    address: row.address,
    online: row.online,
    organisers: (row.organisers ?? []).map((name) => ({ name, role: 'organiser' as const })),
    speakers: [],
    participatingProvinces: (row.participatingProvinces2023 ?? []).map((code) => provinceOf(code, row)),
    stalls:
      row.stalls === undefined
        ? undefined
        : {
            value: row.stalls,
            qualifier:
              row.stallsQualifier === undefined || SUM.test(row.stallsQualifier)
                ? 'exactly'
                : row.stallsQualifier,
          },
    status: row.status ?? 'confirmed',
    scope: row.scope ?? 'programme',
    note: noteOf(row),
    sequence: 0,
    sources: row.sources.map(toSource),
  });
}
