import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../intl/format-number.js';
import type { CampaignWords } from '../../locales/vi/campaign.js';
import type { QuantityWords } from '../../locales/vi/quantity.js';
import type { ReserveLine } from '../../sdk/schemas/campaign.js';
import { quantityText } from '../quantity/quantity-text.js';
import { languageOf, textIn } from '../internal/text.js';

/** The share that is reserved, of goods counted alike; undefined where the two numbers cannot be compared. */
function shareOf({ target, reserved }: ReserveLine): number | undefined {
  return target &&
    reserved &&
    target.value > 0 &&
    target.unit === reserved.unit &&
    target.per === reserved.per
    ? reserved.value / target.value
    : undefined;
}

/** One group of goods: what is reserved of what was aimed at, in words and as a bar that adds nothing to them. */
export function renderReserve(
  line: ReserveLine,
  say: CampaignWords,
  units: QuantityWords,
  language: string,
): TemplateResult {
  const { goods, target, reserved, holder } = line;
  const share = shareOf(line);
  const texts = [
    reserved ? say.reserved(quantityText(reserved, units, language)) : '',
    target ? say.target(quantityText(target, units, language)) : '',
    share === undefined ? '' : say.percent(formatNumber(Math.floor(share * 100), language)),
  ].filter(Boolean);
  const text = texts.join(', ') || say.noAmount;
  return html`<li part="reserve">
    <p class="goods" lang=${languageOf(goods, language)}>${textIn(goods, language)}</p>
    ${
      share === undefined
        ? nothing
        : html`<svg class="track" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
            <rect class="rest" width="100" height="1"></rect>
            <rect class="done" width=${Math.max(0, Math.min(100, share * 100))} height="1"></rect>
          </svg>`
    }
    <p class="said">${text.charAt(0).toUpperCase() + text.slice(1)}</p>
    ${holder ? html`<p class="said">${say.heldBy(holder)}</p>` : nothing}
  </li>`;
}
