import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../tools/build.mjs';

interface Named {
  name: string;
  description?: string;
}
interface Declaration extends Named {
  tagName: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}
interface HtmlData {
  tags: (Named & { attributes: (Named & { values: Named[] })[] })[];
}
interface CssData {
  properties: Named[];
  pseudoElements: Named[];
}
interface WebTypes {
  name: string;
  version: string;
  contributions: {
    html: {
      elements: (Named & {
        attributes: (Named & { value: { type: string } })[];
        events: Named[];
        slots?: Named[];
      })[];
    };
    css: { properties: Named[]; 'pseudo-elements': Named[] };
  };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = <T>(name: string) => JSON.parse(readFileSync(`${root}${name}`, 'utf8')) as T;
const names = (list: Named[] = []) => list.map(({ name }) => name).sort();

/** Values that a reader of the documentation finds for these attributes. */
const closedSets: [tag: string, attribute: string, values: string[]][] = [
  ['hv-product-card', 'layout', ['vertical', 'horizontal', 'compact']],
  ['hv-product-card', 'opens', ['dialog']],
  ['hv-product-list', 'layout', ['grid', 'list', 'carousel', 'table']],
  ['hv-product-list', 'sort', ['relevance', 'name', '-stars', '-recognised', '-updated']],
  ['hv-province-map', 'metric', ['products', 'suppliers', 'events', 'agreements']],
  ['hv-province-map', 'units', ['34', '63']],
  ['hv-event-calendar', 'view', ['month', 'agenda', 'auto']],
  ['hv-event-calendar', 'week-start', ['monday', 'sunday']],
  ['hv-provider', 'theme', ['light', 'dark', 'auto', 'tet']],
  ['hv-provider', 'lang', ['vi', 'en', 'fr', 'it']],
  ['hv-product-card', 'lang', ['vi', 'en', 'fr', 'it']],
];
const open: [tag: string, attribute: string][] = [
  ['hv-product-card', 'product'],
  ['hv-product-list', 'controls'],
  ['hv-province-card', 'province'],
  ['hv-event-calendar', 'month'],
];

describe('editor data', () => {
  let elements: Declaration[];
  let html: HtmlData;
  let css: CssData;
  let webTypes: WebTypes;
  before(() => {
    build({ ifStale: true });
    const { modules } = read<{ modules: { declarations?: Declaration[] }[] }>('custom-elements.json');
    elements = modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName);
    html = read('vscode.html-custom-data.json');
    css = read('vscode.css-custom-data.json');
    webTypes = read('web-types.json');
  });
  const inHtml = (tag: string) => {
    const found = html.tags.find(({ name }) => name === tag);
    assert.ok(found, `VS Code does not know ${tag}`);
    return found;
  };
  const inWebTypes = (tag: string) => {
    const found = webTypes.contributions.html.elements.find(({ name }) => name === tag);
    assert.ok(found, `JetBrains editors do not know ${tag}`);
    return found;
  };

  it('has the elements of the manifest, and no other', () => {
    const tags = elements.map(({ tagName }) => tagName).sort();
    assert.ok(tags.length > 0);
    assert.deepEqual(names(html.tags), tags);
    assert.deepEqual(names(webTypes.contributions.html.elements), tags);
  });

  it('has every attribute with its description', () => {
    for (const { tagName, attributes } of elements)
      for (const known of [inHtml(tagName).attributes, inWebTypes(tagName).attributes]) {
        assert.deepEqual(names(known), names(attributes), tagName);
        for (const { name, description } of attributes ?? [])
          assert.equal(
            known.find((one) => one.name === name)!.description,
            description,
            `${tagName} ${name}`,
          );
      }
  });

  it('has every event and every slot', () => {
    for (const { tagName, events, slots } of elements) {
      assert.deepEqual(names(inWebTypes(tagName).events), names(events), tagName);
      assert.deepEqual(names(inWebTypes(tagName).slots), names(slots), tagName);
      const { description = '' } = inHtml(tagName);
      for (const { name } of events ?? [])
        assert.ok(description.includes(`**${name}**`), `${tagName} ${name}`);
      for (const { name } of slots ?? [])
        assert.ok(description.includes(name ? `**${name}**` : '_default_'), `${tagName} ${name}`);
    }
  });

  it('has every part and every custom property once, with all that it means', () => {
    const { properties, 'pseudo-elements': parts } = webTypes.contributions.css;
    for (const list of [css.properties, css.pseudoElements, properties, parts])
      assert.equal(new Set(names(list)).size, list.length);
    const has = (list: Named[], name: string, description = '') => {
      const found = list.find((one) => one.name === name);
      assert.ok(found?.description?.includes(description), `${name}: ${description}`);
    };
    for (const { cssParts, cssProperties } of elements) {
      for (const { name, description } of cssParts ?? []) {
        has(css.pseudoElements, `::part(${name})`, description);
        has(parts, `part(${name})`, description);
      }
      for (const { name, description } of cssProperties ?? [])
        for (const list of [css.properties, properties]) has(list, name, description);
    }
  });

  for (const [tag, attribute, values] of closedSets)
    it(`offers the values of ${attribute} in ${tag}`, () => {
      const offered = inHtml(tag).attributes.find(({ name }) => name === attribute)!.values;
      assert.deepEqual(
        offered.map(({ name }) => name),
        values,
      );
      const { type } = inWebTypes(tag).attributes.find(({ name }) => name === attribute)!.value;
      assert.equal(type, values.map((value) => `'${value}'`).join(' | '));
    });

  for (const [tag, attribute] of open)
    it(`offers no values of ${attribute} in ${tag}, which takes any`, () => {
      assert.deepEqual(inHtml(tag).attributes.find(({ name }) => name === attribute)!.values, []);
      assert.equal(inWebTypes(tag).attributes.find(({ name }) => name === attribute)!.value.type, 'string');
    });

  it('is what the package says it ships', () => {
    const manifest = read<{
      name: string;
      version: string;
      files: string[];
      exports: Record<string, unknown>;
      'web-types': string;
    }>('package.json');
    assert.equal(manifest['web-types'], './web-types.json');
    assert.equal(webTypes.name, manifest.name);
    assert.equal(webTypes.version, manifest.version);
    for (const file of ['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json']) {
      assert.ok(manifest.files.includes(file), file);
      assert.equal(manifest.exports[`./${file}`], `./${file}`);
    }
  });
});
