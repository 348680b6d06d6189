import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../intl/format-date.js';
import { formatNumber } from '../../intl/format-number.js';
import type { DemandBoardWords } from '../../locales/vi/demand-board.js';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { Demand } from '../../sdk/schemas/demand.js';
import { daysBetween } from '../../vietnam/date.js';
import { quantityText } from '../quantity/quantity-text.js';
import { languageOf, textIn } from '../internal/text.js';
import { isAnswerable } from './standing.js';

export interface FactsState {
  say: DemandBoardWords;
  units: QuantityWords;
  language: string;
  today: string;
  /** Names of provinces by id; absent until they are loaded. */
  provinceName: ((id: string, language: string) => string | undefined) | undefined;
}

/** `31/12/2026, còn 38 ngày`. */
function deadlineText(demand: Demand, { say, language, today }: FactsState): string {
  const { deadline } = demand;
  if (!deadline) return say.notStated;
  const date = formatDate(deadline, language);
  if (!isAnswerable(demand, today)) return date;
  const days = daysBetween(today, deadline);
  return `${date}, ${days === 0 ? say.lastDay : say.daysLeft(days, formatNumber(days, language))}`;
}

/** `tháng 3, 4`; in English by name. */
function monthsText(months: readonly number[], { say, language }: FactsState): string {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  if (sorted.length === 12) return say.allYear;
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names =
    language === 'vi' ? sorted : sorted.map((month) => name.format(new Date(Date.UTC(2025, month - 1))));
  return say.months(names.join(', '));
}

function provincesText({ provinces }: Demand, { provinceName, language }: FactsState): unknown {
  if (!provinceName) return html`<i class="bar"></i>`;
  // A unit of both eras is asked for by both of its ids.
  return [...new Set(provinces.map((id) => provinceName(id, language)).filter(Boolean))].join(', ');
}

/** What is wanted, how much of it, by when and from where. A buyer's silence on the amount or the day is said; other silence is not. */
export function renderFacts(demand: Demand, at: FactsState): TemplateResult {
  const { say, units, language } = at;
  const { volume, specification, certifications, seasonMonths, provinces } = demand;
  const fact = (name: string, value: unknown) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const certificates = certifications.map((kind) =>
    Object.hasOwn(say.certificateKinds, kind) ? say.certificateKinds[kind]! : kind,
  );
  return html`<dl class="facts" part="facts">
    ${fact(say.volume, volume ? quantityText(volume, units, language) : say.notStated)}
    ${fact(say.deadline, deadlineText(demand, at))}
    ${fact(say.season, seasonMonths.length > 0 && monthsText(seasonMonths, at))}
    ${fact(say.from, provinces.length > 0 && provincesText(demand, at))}
    ${fact(say.certificates, certificates.join(', '))}
    ${fact(
      say.specification,
      specification &&
        html`<span lang=${languageOf(specification, language)}>${textIn(specification, language)}</span>`,
    )}
  </dl>`;
}
