import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { escapeText, foldLine, toCalendar } from '../../server/src/ics.js';
import type { TradeEvent } from '../../src/sdk/schemas/event.js';
import { onEveryDatabase } from './helpers/databases.js';

const event = (fields: Partial<TradeEvent>): TradeEvent => ({
  id: 'hoi-cho',
  title: { vi: 'Hội chợ' },
  kind: 'fair',
  startsOn: '2026-01-10',
  endsOn: '2026-01-12',
  online: false,
  organisers: [],
  speakers: [],
  participatingProvinces: [],
  status: 'confirmed',
  scope: 'programme',
  sequence: 0,
  sources: [],
  updatedAt: '2026-11-23T09:00:00+07:00',
  ...fields,
});

function entriesOf(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
}
const read = (fields: Partial<TradeEvent>) => entriesOf(toCalendar([event(fields)], 'Lịch'))[0]!;

/** Every line ends with CRLF, has at most 75 octets and is UTF-8 by itself. */
function checkBytes(text: string): void {
  const lines = text.split('\r\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /[\r\n]|\p{Cs}/u);
    assert.equal(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line)), line);
  }
}

describe('a calendar entry', () => {
  it('ends on the day after its last, which every reader takes as exclusive', () => {
    for (const [first, last, end] of [
      ['2026-01-10', '2026-01-10', '2026-01-11'],
      ['2026-01-10', '2026-01-11', '2026-01-12'],
      ['2026-01-30', '2026-01-31', '2026-02-01'],
      ['2025-12-30', '2025-12-31', '2026-01-01'],
      ['2024-02-28', '2024-02-29', '2024-03-01'],
      ['2026-02-28', '2026-02-28', '2026-03-01'],
    ] as const) {
      const entry = new ICAL.Event(read({ startsOn: first, endsOn: last }));
      assert.ok(entry.startDate.isDate);
      assert.equal(entry.startDate.toString(), first);
      assert.equal(entry.endDate.toString(), end);
    }
  });

  it('has one day and says so when no source gave the end', () => {
    const { endsOn: _, ...open } = event({});
    void _;
    const text = toCalendar([open], 'Lịch');
    assert.doesNotMatch(text, /DTEND/);
    assert.match(String(entriesOf(text)[0]!.getFirstPropertyValue('description')), /không nêu ngày kết thúc/);
  });

  it('keeps its identity and tells its changes', () => {
    const entry = read({ sequence: 3 });
    assert.equal(entry.getFirstPropertyValue('uid'), 'hoi-cho@hang-viet');
    assert.equal(entry.getFirstPropertyValue('sequence'), 3);
    assert.equal(String(entry.getFirstPropertyValue('dtstamp')), '2026-11-23T02:00:00Z');
    assert.equal(String(entry.getFirstPropertyValue('last-modified')), '2026-11-23T02:00:00Z');
    assert.equal(toCalendar([event({})], 'Lịch'), toCalendar([event({})], 'Lịch'));
  });

  it('tells its status', () => {
    for (const [status, said] of [
      ['announced', 'TENTATIVE'],
      ['confirmed', 'CONFIRMED'],
      ['cancelled', 'CANCELLED'],
    ] as const)
      assert.equal(read({ status }).getFirstPropertyValue('status'), said);
    assert.equal(read({ status: 'someday' }).getFirstPropertyValue('status'), null);
  });

  it('brings every title of 1 to 200 letters of one to four bytes through, in lines of at most 75 octets', () => {
    for (const letter of ['a', 'đ', 'ệ', '𝕍', '👩‍🌾', 'ế'.normalize('NFD')])
      for (let length = 1; length <= 200; length++) {
        const title = letter.repeat(length);
        const text = toCalendar([event({ title: { vi: title } })], title);
        checkBytes(text);
        assert.equal(entriesOf(text)[0]!.getFirstPropertyValue('summary'), title);
      }
  });

  it('escapes what has a meaning in the format', () => {
    const title = 'a;b,c\\d\ne\\n"f:g';
    const text = toCalendar(
      [event({ title: { vi: title }, venue: 'x\r\nBEGIN:VEVENT', address: 'y\rEND:VCALENDAR' })],
      'Lịch',
    );
    checkBytes(text);
    assert.equal(entriesOf(text).length, 1);
    assert.equal(entriesOf(text)[0]!.getFirstPropertyValue('summary'), title);
    assert.equal(escapeText('a\u0000b\u007fc\ud800d\u2028e'), 'abc\ufffdd\\ne');
    assert.equal(foldLine('x'.repeat(75)), `${'x'.repeat(75)}\r\n`);
    assert.equal(foldLine('x'.repeat(76)), `${'x'.repeat(75)}\r\n x\r\n`);
  });

  it('links only to web pages', () => {
    const sources = [{ url: 'javascript:alert(1)' }, { url: 'https://example.vn/tin?a=1,2' }];
    assert.equal(read({ sources }).getFirstPropertyValue('url'), 'https://example.vn/tin?a=1,2');
    assert.equal(read({ sources: sources.slice(0, 1) }).getFirstPropertyValue('url'), null);
  });
});

onEveryDatabase('calendars', 'catalogue', (world) => {
  it('holds all events that the list finds', async () => {
    const { headers, body } = await world.get('/v1/events.ics');
    assert.equal(headers.get('Content-Type'), 'text/calendar; charset=utf-8');
    assert.match(headers.get('Content-Disposition')!, /\.ics"$/);
    assert.ok(headers.get('ETag'));
    checkBytes(body);
    assert.equal(entriesOf(body).length, 76);
    const filtered = '?province=hai-phong&kind=fair&from=2025-01-01';
    assert.equal(
      entriesOf((await world.get(`/v1/events.ics${filtered}`)).body).length,
      (await world.get(`/v1/events${filtered}`)).body.total,
    );
    assert.equal((await world.get('/v1/events.ics?limit=3')).status, 400);
  });

  it('gives one event as a file', async () => {
    const { data } = (await world.get('/v1/events?limit=100')).body;
    for (const { id } of data.slice(0, 10)) {
      const { headers, body } = await world.get(`/v1/events/${id}.ics`);
      assert.equal(headers.get('Content-Disposition'), `attachment; filename="${id}.ics"`);
      assert.equal(entriesOf(body)[0]!.getFirstPropertyValue('uid'), `${id}@hang-viet`);
    }
  });
});
