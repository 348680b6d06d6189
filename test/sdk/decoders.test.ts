import fc from 'fast-check';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { files, folder } from '../../scripts/build-shapes.mjs';
import { decode } from '../../src/sdk/internal/decode.js';
import { readRecord } from '../../src/sdk/schemas/read-record.js';
import { facetValue } from '../../src/sdk/schemas/page.js';
import { recordSchemas } from '../../src/sdk/schemas/record-schemas.js';
import { facet, shapes } from '../../src/sdk/shapes/index.generated.js';
import { required, valueOf, walk } from './helpers/schema-values.js';

const hostile = [
  '__future__',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202e\u0000',
  '2026-02-31',
  '2026-13-01',
];
const wrong: unknown[] = [
  null,
  7,
  -0.5,
  1e400,
  -(2 ** 53),
  2 ** 53,
  true,
  '',
  [],
  {},
  [null],
  [[]],
  { vi: 1 },
  { id: null },
  ...hostile,
];

describe('shapes', () => {
  it('are as the schemas say: run npx tsx scripts/build-shapes.mjs when not', () => {
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(files).sort());
    for (const [name, text] of Object.entries(files)) assert.equal(readFileSync(folder + name, 'utf8'), text);
  });
});

for (const [name, schema] of Object.entries(recordSchemas))
  describe(`a record of ${name}`, async () => {
    const shape = await shapes[name]!();
    const full = valueOf(schema) as Record<string, unknown>;
    const alike = (json: unknown, what: string) => {
      const before = JSON.stringify(json);
      const [byZod, byShape] = [readRecord(schema, json), decode(json, shape)];
      assert.deepEqual(byShape, byZod, what);
      assert.equal(JSON.stringify(json), before, 'the answer itself is left alone');
      return byZod;
    };

    it('is read whole, and the same by both decoders', () => {
      assert.deepEqual(alike(full, 'full'), full);
    });

    it('is read with each single mutation of each field; only required ones can cost the record', () => {
      for (const { path, optional } of walk(schema)) {
        const holderOf = (json: unknown) =>
          path.slice(0, -1).reduce((holder, step) => (holder as never)[step], json) as Record<
            string,
            unknown
          >;
        const last = path.at(-1)!;
        const mutations: [string, (holder: Record<string, unknown>) => void][] = [
          ['dropped', (holder) => delete holder[last]],
          ['an unknown field beside', (holder) => (holder['x-future'] = { deep: [1] })],
          ...wrong.map((value): [string, (holder: Record<string, unknown>) => void] => [
            JSON.stringify(value) ?? String(value),
            (holder) => (holder[last] = structuredClone(value)),
          ]),
        ];
        for (const [what, mutate] of mutations) {
          const json = structuredClone(full);
          mutate(holderOf(json));
          const read = alike(json, `${path.join('.')}: ${what}`);
          if (optional || what.startsWith('an unknown'))
            assert.notEqual(read, undefined, `${path.join('.')}: ${what} cost the record`);
        }
      }
    });

    it('keeps enum values of the future as they are', () => {
      for (const { path, kind } of walk(schema)) {
        if (kind !== 'string') continue;
        const json = structuredClone(full);
        const holder = path.slice(0, -1).reduce((it, step) => (it as never)[step], json as unknown) as never;
        (holder as Record<string, unknown>)[path.at(-1)!] = '__future__';
        const read = alike(json, path.join('.'));
        assert.match(JSON.stringify(read), /__future__/);
      }
    });

    it('is read the same by both decoders whatever comes', () => {
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom(...wrong))), { maxLength: 6 }),
          (changes) => {
            const json = structuredClone(full);
            const places = walk(schema);
            for (const [at, value] of changes) {
              const { path } = places[at % places.length]!;
              let holder: unknown = json;
              for (const step of path.slice(0, -1))
                holder = (holder as Record<string, unknown> | null)?.[step];
              if (typeof holder === 'object' && holder)
                (holder as Record<string, unknown>)[path.at(-1)!] = structuredClone(value);
            }
            alike(json, 'fuzz');
          },
        ),
        { numRuns: 200 },
      );
      fc.assert(
        fc.property(fc.jsonValue(), (json) => void alike(json, 'anything')),
        { numRuns: 100 },
      );
    });

    it('needs no more than its required fields', () => {
      const least = required(schema);
      const read = alike(least, 'least') as Record<string, unknown>;
      for (const [field, value] of Object.entries(read))
        if (!(field in (least as object))) assert.deepEqual(value, [], `${field} reads as empty`);
    });
  });

describe('a facet value', () => {
  it('is read the same by both decoders', () => {
    for (const json of [
      ...wrong,
      { value: 'a', count: 1 },
      { value: 'a', count: 1, label: null, x: 1 },
      { value: 1, count: 1 },
    ])
      assert.deepEqual(decode(json, facet), readRecord(facetValue, json));
  });
});
