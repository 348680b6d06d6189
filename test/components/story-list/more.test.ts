import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/components/story-list/define.js';
import type { HvStoryList } from '../../../src/components/story-list/define.js';
import type { StoryQuery } from '../../../src/sdk/schemas/queries.js';
import { fakeCatalogue, pageOf, sdkError } from '../helpers/fake-catalogue.js';
import { cleanUp, fixture, seen, settled, until } from '../helpers/fixture.js';
import { stories } from './helpers.js';

const partsOf = (element: Element) => ({
  titles: () => [...element.shadowRoot!.querySelectorAll('[part=title]')].map((it) => it.textContent!.trim()),
  more: () => element.shadowRoot!.querySelector<HTMLElement>('[part=more]'),
  announced: () => element.shadowRoot!.querySelector('[role=status]')?.textContent ?? '',
  focused: () => element.shadowRoot!.activeElement,
});
const all = ['Tin số 0', 'Tin số 1', 'Tin số 2', 'Tin số 3', 'Tin số 4'];

describe('<hv-story-list>, more stories', () => {
  afterEach(cleanUp);

  it('come by a button that keeps the focus; the last page hands it to the first new story', async () => {
    const client = fakeCatalogue({
      stories: {
        list: (query) => {
          const { cursor } = query as StoryQuery;
          // The second page repeats a story that moved between the two answers.
          const [from, count] = cursor ? [Number(cursor) - 1, 3] : [0, 2];
          const end = from + count;
          return Promise.resolve(
            pageOf(stories(Math.min(count, 5 - from), from), {
              total: 5,
              next: end < 5 ? String(end) : null,
            }),
          );
        },
      },
    });
    const element = await fixture<HvStoryList>(
      html`<hv-story-list campaign="tet" limit="2" .client=${client}></hv-story-list>`,
    );
    const { titles, more, announced, focused } = partsOf(element);
    await until(more);
    expect(announced()).to.equal('');
    more()!.focus();
    more()!.click();
    await until(() => titles().length === 4);
    expect(client.calls[1]!.args[0]).to.deep.equal({ limit: 2, campaign: ['tet'], cursor: '2' });
    await until(() => announced() === 'Đã hiện 4 trên 5');
    expect(focused()).to.equal(more());
    more()!.click();
    await until(() => titles().length === 5);
    expect(titles()).to.deep.equal(all);
    await until(() => focused()?.textContent!.includes('Tin số 4'));
    expect(more()).to.equal(null);
  });

  it('say when they could not be loaded, and can be asked for again', async () => {
    let isBroken = true;
    const client = fakeCatalogue({
      stories: {
        list: (query) =>
          !(query as StoryQuery).cursor
            ? Promise.resolve(pageOf(stories(2), { total: 3, next: 'n' }))
            : isBroken
              ? Promise.reject(sdkError('NetworkError'))
              : Promise.resolve(pageOf(stories(1, 2), { total: 3 })),
      },
    });
    const element = await fixture<HvStoryList>(html`<hv-story-list .client=${client}></hv-story-list>`);
    const { titles, more } = partsOf(element);
    await until(more);
    more()!.click();
    await until(() => seen(element).includes('Chưa tải thêm được.'));
    expect(titles()).to.have.length(2);
    isBroken = false;
    more()!.click();
    await until(() => titles().length === 3);
  });

  it('of given records are unfolded without loading anything', async () => {
    const client = fakeCatalogue();
    const given = stories(5);
    const element = await fixture<HvStoryList>(
      html`<hv-story-list limit="2" .stories=${given} .client=${client}></hv-story-list>`,
    );
    const { titles, more } = partsOf(element);
    await until(more);
    expect(titles()).to.deep.equal(all.slice(0, 2));
    more()!.click();
    await until(() => titles().length === 4);
    element.headingLevel = 4;
    await settled(element);
    expect(titles()).to.deep.equal(all.slice(0, 4));
    more()!.click();
    await until(() => titles().length === 5);
    element.stories = stories(1, 7);
    await until(() => titles().join() === 'Tin số 7');
    expect(client.calls).to.deep.equal([]);
  });

  it('of two lists on one page are apart', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <hv-story-list limit="2" .stories=${stories(5)}></hv-story-list>
        <hv-story-list limit="2" .stories=${stories(5)}></hv-story-list>
      </div>`,
    );
    const [one, two] = [...place.children].map(partsOf);
    await until(() => one!.more() && two!.more());
    one!.more()!.click();
    await until(() => one!.titles().length === 4);
    expect(two!.titles()).to.have.length(2);
  });
});
