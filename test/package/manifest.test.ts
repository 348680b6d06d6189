import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../tools/build.mjs';

interface Named {
  name: string;
  description?: string;
}
interface Declaration extends Named {
  tagName?: string;
  summary?: string;
  attributes?: (Named & { fieldName?: string })[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: (Named & { type?: { text: string } })[];
  status?: string;
  since?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = readdirSync(`${root}src/components`, { withFileTypes: true })
  .filter(({ name }) => existsSync(`${root}src/components/${name}/define.ts`))
  .map(({ name }) => name);

const filesOf = (folder: string) =>
  readdirSync(`${root}src/components/${folder}`, { recursive: true })
    .filter((file) => String(file).endsWith('.ts'))
    .map((file) => readFileSync(`${root}src/components/${folder}/${String(file)}`, 'utf8'))
    .join('\n');
/** Of an element: with the files that it shares with others and that belong to no element. */
const sourceOf = (folder: string) => {
  const own = filesOf(folder);
  const shared = new Map<string, string>();
  const follow = (text: string, from: string) => {
    for (const [, path] of text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)\.js'/gm)) {
      const file = new URL(`${path}.ts`, `file:///${from}/`).pathname.slice(1);
      const room = file.split('/')[0]!;
      if (folders.includes(room) || /^(internal|styles|icons)$/.test(room) || !file.includes('/')) continue;
      if (shared.has(file) || !existsSync(`${root}src/components/${file}`)) continue;
      shared.set(file, readFileSync(`${root}src/components/${file}`, 'utf8'));
      follow(shared.get(file)!, room);
    }
  };
  follow(own, folder);
  return [own, ...shared.values()].join('\n');
};
const found = (text: string, pattern: RegExp) =>
  new Set([...text.matchAll(pattern)].flatMap((match) => match[1]!.trim().split(/\s+/)));

describe('custom-elements.json', () => {
  let declarations: Declaration[];
  before(() => {
    build({ ifStale: true });
    const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8')) as {
      modules: { declarations?: Declaration[] }[];
    };
    declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);
  });

  for (const folder of folders) {
    const tag = `hv-${folder}`;
    const own = () => {
      const declaration = declarations.find(({ tagName }) => tagName === tag);
      assert.ok(declaration, `${tag} is not in the manifest`);
      return declaration;
    };
    const code = () => sourceOf(folder).replace(/\/\*\*[\s\S]*?\*\//g, '');

    it(`says what ${tag} is, since when, and how stable`, () => {
      const { summary, status, since } = own();
      assert.ok(summary && status && since, JSON.stringify({ summary, status, since }));
    });
    it(`documents each part of ${tag}, and no other`, () => {
      const parts = found(code(), /\bpart="([^"$]+)"/g);
      const shared = new Set(['failed', 'empty']); // rendered by components/internal/states.ts
      const documented = new Set((own().cssParts ?? []).map(({ name }) => name));
      for (const part of parts) assert.ok(documented.has(part), `part "${part}" of ${tag} is not documented`);
      for (const part of documented)
        assert.ok(parts.has(part) || shared.has(part), `${tag} has no part "${part}" although it says so`);
    });
    it(`documents each slot of ${tag}`, () => {
      const slots = found(code(), /<slot name="([^"$]+)"/g);
      const documented = new Set((own().slots ?? []).map(({ name }) => name));
      for (const slot of slots) assert.ok(documented.has(slot), `slot "${slot}" of ${tag} is not documented`);
    });
    it(`documents the attributes of ${tag}`, () => {
      for (const { name, description } of own().attributes ?? [])
        assert.ok(description, `attribute "${name}" of ${tag} has no description`);
    });
    it(`counts none of the own state of ${tag} among its attributes`, () => {
      const states = found(code(), /^ {4}(\w+): \{ state: true \}/gm);
      for (const { name, fieldName = name } of own().attributes ?? [])
        assert.ok(!states.has(fieldName), `"${name}" of ${tag} is state, not an attribute`);
    });
    it(`names the events of ${tag} as its documentation does`, () => {
      const fired = found(sourceOf(folder), /@fires \{[^}]*\} ([\w-]+)/g);
      for (const { name } of own().events ?? []) assert.ok(fired.has(name), `${tag} has no event "${name}"`);
    });
  }
});
