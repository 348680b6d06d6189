import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumber } from '../../src/intl/format-number.js';

describe('formatNumber', () => {
  const cases: [
    value: number | null | undefined,
    language: string,
    decimals: number | undefined,
    text: string,
  ][] = [
    [0, 'vi', undefined, '0'],
    [999, 'vi', undefined, '999'],
    [1000, 'vi', undefined, '1.000'],
    [1234567.5, 'vi', undefined, '1.234.567,5'],
    [1234567.5, 'en', undefined, '1,234,567.5'],
    [1234567, 'fr', undefined, '1\u202f234\u202f567'],
    [1234.5, 'it', undefined, '1.234,5'],
    [1234.5, 'ja', undefined, '1,234.5'],
    [12.345, 'vi', 1, '12,3'],
    [12.999, 'vi', 2, '13'],
    [999999.999, 'vi', 2, '1.000.000'],
    [10, 'vi', 2, '10'],
    [0.5, 'vi', 0, '1'],
    [-1234.5, 'vi', undefined, '\u22121.234,5'],
    [-0.001, 'vi', undefined, '0'],
    [null, 'vi', undefined, ''],
    [undefined, 'vi', undefined, ''],
    [NaN, 'vi', undefined, ''],
    [Infinity, 'vi', undefined, ''],
    [1000, 'vi-VN', undefined, '1.000'],
  ];
  for (const [value, language, decimals, text] of cases)
    it(`writes ${value} as "${text}" (${language})`, () =>
      assert.equal(formatNumber(value, language, decimals), text));
});
