import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import type { DemandBoardWords } from '../../locales/vi/demand-board.js';
import type { Match, MatchReason } from '../../sdk/schemas/match.js';
import { icon } from '../icons/icon.js';
import { check } from '../icons/icons.generated.js';

export interface MatchesState {
  say: DemandBoardWords;
  language: string;
  headingLevel: number;
}

const own = (words: Record<string, string>, name: string) =>
  Object.hasOwn(words, name) ? words[name] : undefined;

function renderReason({ by, why, points, of }: MatchReason, { say, language }: MatchesState): TemplateResult {
  const text = own(say.reasons, why) ?? own(say.questions, by) ?? say.otherQuestion;
  const earned = say.points(formatNumber(points, language), formatNumber(of, language));
  return html`<li part="reason">
    <span class="sign">${of > 0 && points >= of ? icon(check) : nothing}</span>
    <span>${text}</span>
    <span class="points">${earned}</span>
  </li>`;
}

/** One product that answers the demand, with its points and the reason for each. */
function renderMatch({ product, score, reasons }: Match, at: MatchesState): TemplateResult {
  return html`<li part="match">
    <hv-product-card layout="compact" .product=${product} .headingLevel=${at.headingLevel}></hv-product-card>
    <p class="score" part="score">${at.say.score(formatNumber(score, at.language))}</p>
    <ul class="reasons" role="list">
      ${reasons.map((reason) => renderReason(reason, at))}
    </ul>
  </li>`;
}

/** The best matches of a demand; the space of a row while they are `undefined`. */
export function renderMatches(matches: readonly Match[] | undefined, at: MatchesState): TemplateResult {
  const { say, language } = at;
  if (!matches)
    return html`<ul class="cards skeleton" role="presentation">
      ${[0, 1, 2].map(() => html`<li class="waiting"><i class="bar"></i></li>`)}
    </ul>`;
  if (matches.length === 0) return html`<p class="none">${say.noMatches}</p>`;
  const label = say.matches(matches.length, formatNumber(matches.length, language));
  return html`<ul class="cards" role="list" aria-label=${label}>
    ${matches.map((match) => renderMatch(match, at))}
  </ul>`;
}
