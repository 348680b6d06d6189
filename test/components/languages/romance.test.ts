import { expect } from 'chai';
import { html } from 'lit';
import * as elements from '../../../src/components/all.js';
import { textIn } from '../../../src/components/internal/text.js';
import type { HvElement } from '../../../src/components/internal/hv-element.js';
import { en } from '../../../src/locales/en.js';
import { fr } from '../../../src/locales/fr.js';
import { it as italian } from '../../../src/locales/it.js';
import { type Locale, vi } from '../../../src/locales/vi.js';
import { provinceUnits } from '../../../src/vietnam/province-units.js';
import { clockAt } from '../helpers/clock.js';
import { fakeCatalogue } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, settled, until } from '../helpers/fixture.js';
import { catalogueOf } from './records.js';
import { fragmentsOf, has } from './words.js';

const locales: Record<string, Locale> = { fr, it: italian };
/** Every element, whoever added it; a provider shows nothing of its own. */
const tags = (Object.values(elements) as unknown[])
  .filter((it) => typeof it === 'function' && it.prototype instanceof HTMLElement)
  .map((it) => new (it as CustomElementConstructor)().localName)
  .filter((tag) => tag !== 'hv-provider');

/** What every element is asked to show; each takes what it knows. */
const attributes = {
  product: 'che-dinh',
  supplier: 'hao-dat',
  event: 'mua-xuan',
  campaign: 'tet-2025',
  province: '34-24',
  month: '2026-02',
  controls: 'search filters sort',
};
type State = Parameters<typeof catalogueOf>[0];
async function shown(tag: string, state: State, lang: string, width = 700): Promise<HvElement> {
  const place = document.createElement('div');
  place.style.inlineSize = `${width}px`;
  const element = document.createElement(tag) as HvElement;
  for (const [name, value] of Object.entries({ ...attributes, lang })) element.setAttribute(name, value);
  element.client = fakeCatalogue(catalogueOf(state));
  place.append(element);
  await fixture(html`${place}`);
  dispatchEvent(new Event('beforeprint'));
  await until(() => element.near);
  await until(() => /\p{L}/u.test(textsIn(element).join()), `${tag} says something`);
  for (let turn = 0; turn < 4; turn++) await settled(element);
  return element;
}

/** What readers and screen readers are told by `element` and the elements in it. */
function textsIn(element: Element): string[] {
  const texts: string[] = [];
  for (const it of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (it.localName === 'style') continue;
    // Lit's comments stand between texts that readers see as one.
    let text = '';
    for (const node of it.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.textContent!;
      else if (node.nodeType === Node.ELEMENT_NODE) text += '\n';
    }
    texts.push(text);
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(it.getAttribute(name) ?? '');
    texts.push(...textsIn(it));
  }
  return texts
    .map((text) =>
      text
        .replace(/[^\S\u00a0\u202f\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
    )
    .filter(Boolean);
}

const names = provinceUnits('34').map(({ name }) => name);
/** Words of the two other languages that this one does not use too. */
const foreign: Record<string, string[]> = Object.fromEntries(
  Object.entries(locales).map(([lang, locale]) => {
    const own = fragmentsOf(locale).join('\n');
    const others = [...fragmentsOf(vi), ...fragmentsOf(en)];
    return [lang, others.filter((it) => !own.includes(it) && !names.includes(it))];
  }),
);

describe('French and Italian elements', () => {
  let restore: () => void;
  beforeEach(() => (restore = clockAt('2026-01-23T03:00:00Z')));
  afterEach(() => {
    restore();
    cleanUp();
  });

  for (const lang of ['fr', 'it'])
    for (const tag of tags)
      for (const state of ['ready', 'empty', 'failed'] as const)
        it(`<${tag}> says all in ${lang}: ${state}`, async () => {
          const element = await shown(tag, state, lang);
          const texts = textsIn(element);
          const said = texts.join('\n');
          expect(
            foreign[lang]!.filter((fragment) => has(said, fragment)),
            said,
          ).to.deep.equal([]);
          expect(said).not.to.match(/undefined|NaN|\[object/);
          // Not in addresses and times of day, nor where a mark begins what stands in an element of its own.
          if (lang === 'fr') expect(said).not.to.match(/[^\u00a0\u202f\n\d/][:;!?»](?!\/\/)|«[^\u00a0]/);
          const words = fragmentsOf(locales[lang]!);
          expect(
            words.some((fragment) => has(said, fragment)),
            said,
          ).to.equal(true);
        });

  for (const lang of ['fr', 'it'])
    for (const tag of tags)
      for (const width of [240, 320])
        it(`<${tag}> has room for its ${lang} words at ${width} px`, async () => {
          const element = await shown(tag, 'ready', lang, width);
          const right = element.getBoundingClientRect().left + width;
          for (const it of element.shadowRoot!.querySelectorAll<HTMLElement>('*')) {
            const { overflowX, position } = getComputedStyle(it);
            if (!(it instanceof HTMLElement) || it.closest('.scroll, [part=row], .unseen, .trap')) continue;
            const what = `${it.localName}.${it.className} “${it.textContent!.trim().slice(0, 60)}”`;
            if (position !== 'absolute')
              expect(it.getBoundingClientRect().right, what).to.be.at.most(right + 1);
            if (overflowX === 'hidden' && getComputedStyle(it).textOverflow !== 'ellipsis')
              expect(it.scrollWidth, what).to.be.at.most(it.clientWidth + 1);
          }
        });

  it('name provinces of before as records name those of today', async () => {
    const names = [
      { vi: 'Bắc Giang', en: 'Bac Giang' },
      { vi: 'Bắc Ninh', en: 'Bac Ninh' },
    ].map((name) => textIn(name, 'fr'));
    const map = await shown('hv-province-map', 'ready', 'fr');
    await until(
      () =>
        textsIn(map)
          .join()
          .includes(`Auparavant ${names.join(' et ')}.`),
      'former names',
    );
  });

  it('stand beside each other, each in its own words, and change to others', async () => {
    const client = fakeCatalogue(catalogueOf('empty'));
    const both = await fixture<HTMLElement>(
      html`<div>
        <hv-story-list lang="fr" .client=${client}></hv-story-list>
        <hv-story-list lang="it" .client=${client}></hv-story-list>
      </div>`,
    );
    dispatchEvent(new Event('beforeprint'));
    const [first, second] = [...both.children];
    await until(() => textsIn(first!).includes(fr.storyList.empty), 'French');
    await until(() => textsIn(second!).includes(italian.storyList.empty), 'Italian');
    first!.setAttribute('lang', 'it-CH');
    second!.setAttribute('lang', 'fr-CA');
    await until(() => textsIn(first!).includes(italian.storyList.empty), 'Italian');
    await until(() => textsIn(second!).includes(fr.storyList.empty), 'French');
  });
});
