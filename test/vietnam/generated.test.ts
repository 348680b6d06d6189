import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('generated modules', () => {
  for (const name of ['province-units', 'lunar-years'])
    it(`${name} is what its script makes of the catalogue`, async () => {
      const { file, text } = (await import(`../../scripts/build-${name}.mjs`)) as {
        file: string;
        text: string;
      };
      assert.equal(readFileSync(file, 'utf8'), text, `run node scripts/build-${name}.mjs`);
    });
});
