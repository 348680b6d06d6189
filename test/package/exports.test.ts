import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../tools/build.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  version: string;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
};
const entries = Object.entries(manifest.exports);
const scripts = entries.filter(([, target]) => typeof target === 'object').map(([name]) => name);

/** What a fresh Node prints for `code`, run inside the package. */
const node = (code: string) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  }).trim();

describe('the package', () => {
  before(() => build({ ifStale: true }));

  for (const [name, target] of entries)
    it(`has the files of "${name}"`, () => {
      for (const file of typeof target === 'string' ? [target] : [target.types, target.default])
        assert.ok(existsSync(`${root}${file}`), `${file} is missing`);
    });

  for (const name of scripts)
    it(`imports "${name}" in bare Node without a document`, () => {
      const specifier = name.replace(/^\./, 'hang-viet');
      assert.equal(node(`await import('${specifier}'); console.log('fine')`), 'fine');
    });

  for (const name of ['.', './schema', './vietnam'])
    it(`imports "${name}" without adding a global`, () => {
      const specifier = name.replace(/^\./, 'hang-viet');
      const added = node(`
        const before = new Set(Object.getOwnPropertyNames(globalThis));
        await import('${specifier}');
        console.log(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)).join())`);
      // zod keeps its settings and its registry there, whoever imports it.
      assert.equal(added.replace(/__zod_\w+,?/g, ''), '');
    });

  it('depends on lit, ky and zod, and on nothing else at run time', () => {
    assert.deepEqual(Object.keys(manifest.dependencies).sort(), ['ky', 'lit', 'zod']);
  });

  it('gives its classes without registering a tag', () => {
    const defined = `
      const seen = [];
      globalThis.customElements = { define: (tag) => seen.push(tag), get: () => undefined };
      await import('./dist/components/index.js');
      console.log(seen.join());`;
    assert.equal(node(defined), '');
  });
});
