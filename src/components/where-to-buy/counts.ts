import { formatNumber } from '../../intl/format-number.js';
import type { WhereToBuyWords } from '../../locales/vi/where-to-buy.js';
import type { Channel, OutletCount } from '../../sdk/schemas/channel.js';

const own = (words: Record<string, string>, name: string | undefined): string | undefined =>
  name !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;

/** `hơn 2.000 gian hàng, năm 2024`; nothing where it is not known how the number was said: "more than 40" is never 40. */
function countText(
  count: OutletCount | undefined,
  counted: string,
  say: WhereToBuyWords,
  language: string,
): string | undefined {
  const qualifier = count && own(say.qualifiers, count.qualifier ?? 'exactly');
  if (!count || qualifier === undefined) return undefined;
  const number = `${qualifier}${formatNumber(count.value, language)}\u00a0${count.unit ?? counted}`;
  const scope = own(say.scopes, count.scope);
  return [scope ? `${number} ${scope}` : number, count.year && say.inYear(count.year)]
    .filter(Boolean)
    .join(', ');
}

/** How large a channel is, in its own words: outlets, stalls. */
export const countsOf = ({ outlets, stalls }: Channel, say: WhereToBuyWords, language: string): string[] =>
  [countText(outlets, say.outlets, say, language), countText(stalls, say.stalls, say, language)].filter(
    (text) => text !== undefined,
  );

/** The kind of a channel; a kind of the future is a place of sale. */
export const kindText = ({ kind }: Channel, say: WhereToBuyWords): string =>
  own(say.kinds, kind) ?? say.otherKind;
