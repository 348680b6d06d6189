import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import {
  formatDate,
  formatDateInWords,
  formatDateRange,
  formatLongDate,
  formatMonth,
} from '../../src/intl/format-date.js';

describe('formatDate and its like', () => {
  it('write Vietnamese as newspapers do', () => {
    assert.equal(formatDate('2026-02-17'), '17/2/2026');
    assert.equal(formatDateInWords('2026-02-17'), 'ngày 17 tháng 2 năm 2026');
    assert.equal(formatLongDate('2026-02-17'), 'thứ Ba, 17/2/2026');
    assert.equal(formatLongDate('2026-02-22'), 'Chủ nhật, 22/2/2026');
    assert.equal(formatMonth('2026-02'), 'tháng 2/2026');
    assert.equal(formatDate('2026-02-17', 'vi-VN'), '17/2/2026');
  });

  it('write English', () => {
    assert.equal(formatDate('2026-09-02', 'en'), '2 Sep 2026');
    assert.equal(formatDateInWords('2026-09-02', 'en'), '2 September 2026');
    assert.equal(formatLongDate('2026-09-02', 'en'), 'Wednesday, 2 September 2026');
    assert.equal(formatMonth('2026-09', 'en-GB'), 'September 2026');
  });

  it('write French and Italian as newspapers do', () => {
    const cases: [date: string, short: string, words: string, long: string][] = [
      ['2026-02-17', '17 févr. 2026', '17 février 2026', 'mardi 17 février 2026'],
      ['2026-03-01', '1er mars 2026', '1er mars 2026', 'dimanche 1er mars 2026'],
      ['2026-08-21', '21 août 2026', '21 août 2026', 'vendredi 21 août 2026'],
    ];
    for (const [date, short, words, long] of cases) {
      assert.equal(formatDate(date, 'fr'), short);
      assert.equal(formatDateInWords(date, 'fr-FR'), words);
      assert.equal(formatLongDate(date, 'fr'), long);
    }
    assert.equal(formatMonth('2026-01', 'fr'), 'janvier 2026');
    assert.equal(formatDate('2026-02-17', 'it'), '17 feb 2026');
    assert.equal(formatDate('2026-03-01', 'it'), '1º mar 2026');
    assert.equal(formatDateInWords('2026-05-01', 'it-IT'), '1º maggio 2026');
    assert.equal(formatLongDate('2026-02-17', 'it'), 'martedì 17 febbraio 2026');
    assert.equal(formatMonth('2026-01', 'it'), 'gennaio 2026');
  });

  it('leave other languages to Intl, many of them in turn', () => {
    assert.equal(formatDateInWords('2026-09-02', 'fr'), '2 septembre 2026');
    assert.match(formatLongDate('2026-09-02', 'ja'), /2026年9月2日/);
    assert.match(formatMonth('2026-09', 'it'), /settembre 2026/);
    for (const language of 'fr it ja zh de es pt pl nl sv da fi cs ko th id ms tr el hu ro uk bg hr sk sl'.split(
      ' ',
    ))
      assert.match(formatDate('2026-09-02', language), /2026|2569/);
    assert.equal(formatDateInWords('2026-09-02', 'fr'), '2 septembre 2026');
  });
});

describe('formatDateRange', () => {
  const cases: [from: string, to: string | undefined, vi: string, en: string][] = [
    ['2026-02-02', '2026-02-08', '2–8/2/2026', '2–8 Feb 2026'],
    ['2025-11-28', '2025-12-01', '28/11–1/12/2025', '28 Nov – 1 Dec 2025'],
    ['2025-12-28', '2026-01-03', '28/12/2025–3/1/2026', '28 Dec 2025 – 3 Jan 2026'],
    ['2025-02-03', '2026-02-08', '3/2/2025–8/2/2026', '3 Feb 2025 – 8 Feb 2026'],
    ['2026-02-02', '2026-02-02', '2/2/2026', '2 Feb 2026'],
    ['2026-02-02', undefined, '2/2/2026', '2 Feb 2026'],
    ['2026-02-08', '2026-02-02', '8/2/2026', '8 Feb 2026'],
  ];
  for (const [from, to, vi, en] of cases)
    it(`writes ${vi}`, () => {
      assert.equal(formatDateRange(from, to), vi);
      assert.equal(formatDateRange(from, to, 'en'), en);
    });

  // ICU has spaces of several widths around the dash.
  const range = (from: string, to: string, language: string) =>
    formatDateRange(from, to, language).replace(/\s/g, ' ');
  it('writes French and Italian from first to last, without zeros', () => {
    assert.equal(range('2026-02-02', '2026-02-08', 'fr'), '2–8 févr. 2026');
    assert.equal(range('2026-02-01', '2026-02-11', 'fr'), '1er–11 févr. 2026');
    assert.equal(range('2025-11-28', '2025-12-01', 'fr'), '28 nov. – 1er déc. 2025');
    assert.equal(range('2025-12-28', '2026-01-03', 'fr'), '28 déc. 2025 – 3 janv. 2026');
    assert.equal(range('2026-02-02', '2026-02-08', 'it'), '2–8 feb 2026');
    assert.equal(range('2025-11-28', '2025-12-01', 'it'), '28 nov – 1º dic 2025');
  });
});

describe('dates in any zone of the machine', () => {
  for (const TZ of [
    'Pacific/Kiritimati',
    'Asia/Ho_Chi_Minh',
    'UTC',
    'America/Los_Angeles',
    'Pacific/Pago_Pago',
  ])
    it(`are the same in ${TZ}`, () => {
      const script = `
        import { formatLongDate, formatDateInWords } from './src/intl/format-date.ts';
        console.log(formatLongDate('2026-03-01'), '|', formatLongDate('2026-03-01', 'en'), '|', formatDateInWords('2026-03-01', 'fr'));`;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', script],
        { env: { ...process.env, TZ }, encoding: 'utf8' },
      );
      assert.equal(stderr, '');
      assert.equal(stdout.trim(), 'Chủ nhật, 1/3/2026 | Sunday, 1 March 2026 | 1er mars 2026');
    });
});
