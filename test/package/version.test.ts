import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { version } from '../../src/version.js';

test('the version in the script is that of the package', () => {
  const { version: expected } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.equal(version, expected);
});
