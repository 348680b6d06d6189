import type * as z from 'zod/mini';
import type { Agreement } from '../../../src/sdk/schemas/agreement.js';
import type { Channel, OutletCount } from '../../../src/sdk/schemas/channel.js';
import { province63, type Unstamped } from './map-goods.js';
import { given, localized } from './omit-undefined.js';
import type { rawAgreement, rawChannel, RawOutlets } from './raw.js';
import { toSource } from './raw-fields.js';

/** What a subject may begin with to say which of the four kinds it is. One that names several says none. */
const openings: [RegExp, string][] = [
  [/^Thông báo(?!,)/, 'notice'],
  [/^Kết luận(?!,)/, 'conclusion'],
  [/^Biên bản ghi nhớ(?!,)/, 'memorandum'],
  [/^(Thỏa thuận hợp tác|Hợp tác)(?!,)/, 'cooperation'],
];

const UNNAMED = /(\d+) tỉnh, thành phố \(không nêu tên\)/;

/** An agreement; its kind only when the file or the subject says so. */
export function toAgreement(row: z.output<typeof rawAgreement>): Unstamped<Agreement> {
  const province = province63(row.province2023);
  const count = UNNAMED.exec(row.partner ?? '')?.[1];
  return given({
    id: row.id,
    kind: row.kind ?? openings.find(([opening]) => opening.test(row.subject))?.[1],
    subject: localized(row.subject),
    level: row.level,
    provinces: province ? [province] : [],
    provinceCount: count === undefined ? undefined : { value: Number(count), qualifier: 'exactly' as const },
    partner: row.partner,
    country: row.country,
    multiParty: row.multiParty ?? false,
    signedOn: row.signed,
    since: row.since,
    sources: row.sources.map(toSource),
  });
}

/** A number of outlets as it was said. */
const toOutlets = ({ qualifier, ...rest }: RawOutlets): OutletCount =>
  given({ ...rest, qualifier: qualifier === 'exact' ? 'exactly' : qualifier });

/** A distribution system or market. */
export function toChannel(row: z.output<typeof rawChannel>): Unstamped<Channel> {
  return given({
    id: row.id,
    name: row.name,
    kind: row.kind,
    city: row.city,
    operator: row.operator,
    address: row.address,
    outlets: row.outlets && toOutlets(row.outlets),
    stalls: row.stalls && toOutlets(row.stalls),
    requirements: [],
    sources: row.sources.map(toSource),
  });
}
