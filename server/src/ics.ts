import type { TradeEvent } from '../../src/sdk/schemas/event.js';
import { addDays } from '../../src/vietnam/index.js';

const encoder = new TextEncoder();

/** Text as RFC 5545 (3.3.11) wants it; letters that no calendar may hold are left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A content line in pieces of at most 75 octets (RFC 5545, 3.1), none of which cuts a letter's bytes. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return `${folded}\r\n`;
}

const basicDate = (day: string) => day.replaceAll('-', '');
const utcInstant = (instant: string) =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const statuses: Record<string, string> = {
  announced: 'TENTATIVE',
  postponed: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

const isWebAddress = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

function placeOf({ venue, address, province, online, joinUrl }: TradeEvent): string {
  const place = [venue, address].filter(Boolean).join(', ');
  const name = province?.name.vi;
  const named = name && !place.includes(name) ? [place, name].filter(Boolean).join(', ') : place;
  return named || (online ? (joinUrl ?? 'Trực tuyến') : '');
}

function descriptionOf(event: TradeEvent): string {
  const { theme, organisers, opensAt, note, status, endsOn, joinUrl, sources } = event;
  return [
    theme?.vi,
    organisers.length > 0 && `Đơn vị tổ chức: ${organisers.map(({ name }) => name).join('; ')}`,
    opensAt && `Khai mạc lúc ${opensAt} (giờ Việt Nam)`,
    status === 'postponed' && 'Đã hoãn.',
    status === 'announced' && 'Theo thông báo trước; chưa có tin xác nhận.',
    endsOn === undefined && 'Nguồn không nêu ngày kết thúc.',
    note?.vi,
    joinUrl && `Tham gia: ${joinUrl}`,
    sources.length > 0 && `Nguồn: ${sources.map(({ url }) => url).join(' ')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** One all-day entry. Its end is the day after the last (exclusive); without a known end it is the first day alone. */
function entryOf(event: TradeEvent): string[] {
  const changed = utcInstant(event.updatedAt);
  const source = event.sources.find(({ url }) => isWebAddress(url));
  const place = placeOf(event);
  const status = statuses[event.status];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.id)}@hang-viet`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${basicDate(event.startsOn)}`,
    ...(event.endsOn === undefined ? [] : [`DTEND;VALUE=DATE:${basicDate(addDays(event.endsOn, 1))}`]),
    `SUMMARY;LANGUAGE=vi:${escapeText(event.title.vi)}`,
    ...(place === '' ? [] : [`LOCATION;LANGUAGE=vi:${escapeText(place)}`]),
    `DESCRIPTION;LANGUAGE=vi:${escapeText(descriptionOf(event))}`,
    `CATEGORIES:${escapeText(event.kind)}`,
    ...(status === undefined ? [] : [`STATUS:${status}`]),
    ...(source === undefined ? [] : [`URL:${new URL(source.url).href}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Events as an iCalendar stream (RFC 5545). Equal events give equal bytes. */
export const toCalendar = (events: readonly TradeEvent[], name: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Hang Viet//hang-viet-server//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(entryOf),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
