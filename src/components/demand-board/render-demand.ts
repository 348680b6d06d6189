import { html, nothing, type TemplateResult } from 'lit';
import { common } from '../../locales/vi/common.js';
import { demandBoard as vi } from '../../locales/vi/demand-board.js';
import { productCard as cards } from '../../locales/vi/product-card.js';
import { quantity } from '../../locales/vi/quantity.js';
import type { Demand } from '../../sdk/schemas/demand.js';
import type { HvElement } from '../internal/hv-element.js';
import { renderFailed } from '../internal/states.js';
import { languageOf, textIn } from '../internal/text.js';
import { words } from '../internal/words.js';
import { unitNames } from '../province/former-names.js';
import { renderFacts } from './facts.js';
import { renderMatches } from './render-matches.js';
import { isAnswerable, standingText } from './standing.js';
import type { Unfolding } from './unfolding.js';

type Board = HvElement & { headingLevel: number | undefined };

const levelOf = ({ headingLevel }: Board) => headingLevel || 3;
const below = (board: Board) => Math.min(levelOf(board) + 1, 6);

/** For a button that goes away when it is pressed. */
const focusOn = (board: Board, id: string) =>
  board.shadowRoot!.getElementById(id)?.focus({ preventScroll: true });

/** The matches of a demand. They stay when it is folded again: paper shows them. */
function renderFound(board: Board, open: Unfolding, demand: Demand, index: number): TemplateResult {
  const say = words(board, 'demandBoard', vi);
  const { language } = board;
  const { id } = demand;
  const found = open.matches.of(id);
  const reload = () => {
    open.matches.want(id);
    focusOn(board, `show${index}`);
  };
  const count = found?.matches?.length;
  return html`<div
    class="found ${open.isShown(demand) ? '' : 'folded'}"
    aria-busy=${!found?.matches && !found?.error}
  >
    <p class="unseen" role="status">
      ${count ? say.matches(count, String(count)) : found?.error || count === 0 ? '' : say.loadingMatches}
    </p>
    ${
      found?.error
        ? renderFailed(board, { error: found.error, offline: !!found.offline, reload })
        : renderMatches(found?.matches, { say, language, headingLevel: below(board) })
    }
  </div>`;
}

/** The form by which a supplier answers. It stays when it is folded again, with what was written. */
function renderForm(board: Board, open: Unfolding, demand: Demand, index: number): TemplateResult {
  const { form } = open;
  const reload = () => {
    form.load();
    focusOn(board, `answer${index}`);
  };
  const content = form.ready
    ? html`<hv-connect-form
        part="form"
        .demand=${demand}
        .headingLevel=${below(board)}
        .client=${board.client}
        .api=${board.api}
        .apiKey=${board.apiKey}
        .snapshot=${board.snapshot}
      ></hv-connect-form>`
    : form.error
      ? renderFailed(board, { error: form.error, offline: form.offline, reload })
      : html`<p role="status">${words(board, 'common', common).loading}</p>`;
  return html`<div class="form ${open.isAnswered(demand) ? '' : 'folded'}">${content}</div>`;
}

/** One demand: what is wanted and by whom, its facts, and below it what the reader opened. */
export function renderDemand(
  board: Board,
  open: Unfolding,
  demand: Demand,
  index: number,
  today: string,
): TemplateResult {
  const { language } = board;
  const say = words(board, 'demandBoard', vi);
  const goods = words(board, 'productCard', cards);
  const { title, channel, category } = demand;
  const standing = standingText(demand, today, say);
  return html`<li class="demand" part="demand" tabindex="-1">
    <div class="head">
      <p class="kind" part="kind">
        ${Object.hasOwn(goods.categories, category) ? goods.categories[category] : goods.otherGoods}
      </p>
      <div
        class="title"
        part="title"
        id=${`title${index}`}
        role="heading"
        aria-level=${levelOf(board)}
        lang=${languageOf(title, language)}
      >
        ${textIn(title, language)}
      </div>
      <p class="buyer" part="buyer">${say.by(channel.name)}</p>
      ${standing ? html`<p class="standing" part="standing">${standing}</p>` : nothing}
    </div>
    ${renderFacts(demand, {
      say,
      units: words(board, 'quantity', quantity),
      language,
      today,
      provinceName: unitNames(() => board.requestUpdate()),
    })}
    <div class="actions">
      <button
        id=${`show${index}`}
        part="show"
        aria-expanded=${open.isShown(demand)}
        aria-describedby=${`title${index}`}
        @click=${() => open.toggleMatches(demand)}
      >
        ${say.showMatches}
      </button>
      ${
        isAnswerable(demand, today) || open.isAnswered(demand)
          ? html`<button
              id=${`answer${index}`}
              part="answer"
              aria-expanded=${open.isAnswered(demand)}
              aria-describedby=${`title${index}`}
              @click=${() => open.toggleForm(demand)}
            >
              ${say.answer}
            </button>`
          : nothing
      }
    </div>
    ${open.isShown(demand) || open.matches.of(demand.id) ? renderFound(board, open, demand, index) : nothing}
    ${open.hasForm(demand) ? renderForm(board, open, demand, index) : nothing}
  </li>`;
}
