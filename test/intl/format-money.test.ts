import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDong } from '../../src/intl/format-money.js';

describe('formatDong', () => {
  it('writes whole đồng with a no-break space before the sign', () => {
    assert.equal(formatDong(125000), '125.000\u00a0₫');
    assert.equal(formatDong({ amount: 125000, currency: 'VND' }), '125.000\u00a0₫');
    assert.equal(formatDong({ amount: 1500000 }, 'en'), '1,500,000\u00a0₫');
    assert.equal(formatDong(500), '500\u00a0₫');
    assert.equal(formatDong(1250.4), '1.250\u00a0₫');
  });

  it('never lets the sign or a group stand alone on a line', () => {
    for (const language of ['vi', 'en', 'zh', 'ja', 'fr', 'it'])
      assert.doesNotMatch(formatDong(12_345_678, language), /[ \u2009]/);
  });

  it('says nothing when there is no price, and 0 when it is 0', () => {
    assert.equal(formatDong(null), '');
    assert.equal(formatDong(undefined), '');
    assert.equal(formatDong(NaN), '');
    assert.equal(formatDong({ amount: NaN }), '');
    assert.equal(formatDong(0), '0\u00a0₫');
  });

  it('keeps the code and the cents of another currency', () => {
    assert.equal(formatDong({ amount: 1250.5, currency: 'USD' }, 'en'), '1,250.5\u00a0USD');
  });
});
