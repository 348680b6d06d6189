import { html, type TemplateResult } from 'lit';
import type { StoryListWords } from '../../locales/vi/story-list.js';
import type { Story } from '../../sdk/schemas/story.js';
import { safeUrl } from '../internal/safe-url.js';
import { partialDate } from '../programme-figures/period.js';

export interface StoryState {
  say: StoryListWords;
  language: string;
  headingLevel: number;
  select: (event: Event, story: Story) => void;
}

/** The name of `tag` in `language`; empty where nobody knows it. */
function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    return '';
  }
}

/** Which language a story is in, where that is not the reader's. */
function foreignText(tag: string, say: StoryListWords, language: string): string {
  if (!tag || tag.split('-')[0]!.toLowerCase() === language) return '';
  const name = languageName(tag, language);
  return name && say.inLanguage(name);
}

/** One story: who published it, its headline, when, and what it is. */
export function renderStory(
  story: Story,
  { say, language, headingLevel, select }: StoryState,
): TemplateResult {
  const { title, publisher, url, kind, publishedOn } = story;
  const href = safeUrl(url);
  const name = title.trim() || publisher || say.otherKind;
  const facts = [
    partialDate(publishedOn, language) ?? '',
    Object.hasOwn(say.kinds, kind) ? say.kinds[kind]! : say.otherKind,
    foreignText(story.language, say, language),
  ].filter(Boolean);
  return html`<li part="story" tabindex="-1">
    <p class="publisher" part="publisher">${publisher}</p>
    <div class="title" part="title" role="heading" aria-level=${headingLevel} lang=${story.language}>
      ${
        href
          ? html`<a href=${href} part="link" rel="noopener" @click=${(event: Event) => select(event, story)}
              >${name}</a
            >`
          : name
      }
    </div>
    <p class="facts" part="facts">${facts.join(' · ')}</p>
  </li>`;
}
