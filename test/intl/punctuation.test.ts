import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { punctuation } from '../../src/intl/punctuation.js';

describe('punctuation', () => {
  const written = (language: string) => {
    const { colon, semicolon, quoted, beforePercent } = punctuation(language);
    return `A${colon}${quoted('B')}${semicolon}5${beforePercent}%`;
  };
  it('is that of the language', () => {
    assert.equal(written('vi'), 'A: “B”; 5%');
    assert.equal(written('en-GB'), 'A: “B”; 5%');
    assert.equal(written('fr-CA'), 'A\u00a0: «\u00a0B\u00a0»\u202f; 5\u00a0%');
    assert.equal(written('it'), 'A: «B»; 5%');
  });
});
