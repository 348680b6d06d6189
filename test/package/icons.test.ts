import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { path, text } from '../../scripts/build-icons.mjs';

it('icons are as the library has them: run node scripts/build-icons.mjs when not', () => {
  assert.equal(readFileSync(path, 'utf8'), text);
  assert.doesNotMatch(text, /<script|on\w+=|\$\{/);
});
