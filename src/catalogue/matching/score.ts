import type { Demand } from '../../sdk/schemas/demand.js';
import type { MatchReason } from '../../sdk/schemas/match.js';
import type { Product } from '../../sdk/schemas/product.js';
import { shareOf } from './amounts.js';
import { fromProvinces } from './places.js';
import { sharedWords } from './words.js';

/** What each question is worth, when the demand asks it. */
export const POINTS = {
  category: 30,
  specification: 20,
  certificate: 15,
  capacity: 15,
  season: 10,
  province: 10,
} as const;

/** How well one question is answered, 0 to 1, and the word for it. What nobody said is neither right nor wrong: a half. */
type Answer = readonly [share: number, why: string];
type Wanted = Omit<Demand, 'updatedAt'>;

const UNKNOWN = 0.5;

function category(demand: Wanted, product: Product): Answer {
  if (product.category !== demand.category) return [0, 'other-category'];
  if (demand.subcategory === undefined) return [1, 'same-category'];
  if (product.subcategory === undefined) return [UNKNOWN, 'subcategory-unknown'];
  return product.subcategory === demand.subcategory ? [1, 'same-subcategory'] : [1 / 3, 'other-subcategory'];
}

function specification(demand: Wanted, product: Product): Answer | undefined {
  if (!demand.specification) return undefined;
  const share = sharedWords(demand.specification, product);
  if (share === undefined) return undefined;
  if (share === 1) return [1, 'all-words'];
  // A product that nobody described may well be what is meant.
  if (!product.summary) return [share + (1 - share) * UNKNOWN, 'description-unknown'];
  return [share, share === 0 ? 'no-words' : 'some-words'];
}

function certificate({ certifications }: Wanted, product: Product, today: string): Answer | undefined {
  if (certifications.length === 0) return undefined;
  if (product.certifications.length === 0) return [UNKNOWN, 'certificates-unknown'];
  const valid = product.certifications.filter(
    ({ expiresOn }) => expiresOn === undefined || expiresOn >= today,
  );
  const held = certifications.filter((kind) => valid.some((one) => one.kind === kind)).length;
  if (held === certifications.length) return [1, 'all-certificates'];
  if (held > 0) return [held / certifications.length, 'some-certificates'];
  const expired = product.certifications.some(({ kind }) => certifications.includes(kind));
  return [0, expired ? 'certificate-expired' : 'no-certificate'];
}

function capacity(demand: Wanted, { supply }: Product): Answer | undefined {
  if (!demand.volume) return undefined;
  if (!supply?.capacity) return [UNKNOWN, 'capacity-unknown'];
  const months = supply.seasonMonths.length || demand.seasonMonths.length;
  const share = shareOf(demand.volume, supply.capacity, months);
  if (share === undefined) return [UNKNOWN, 'capacity-not-comparable'];
  return share >= 1 ? [1, 'enough-capacity'] : [share, 'short-of-capacity'];
}

function season({ seasonMonths }: Wanted, { supply }: Product): Answer | undefined {
  if (seasonMonths.length === 0) return undefined;
  const months = supply?.seasonMonths ?? [];
  if (months.length === 0) return [UNKNOWN, 'season-unknown'];
  const share = seasonMonths.filter((month) => months.includes(month)).length / seasonMonths.length;
  return [share, share === 1 ? 'in-season' : share > 0 ? 'partly-in-season' : 'out-of-season'];
}

function province({ provinces }: Wanted, product: Product): Answer | undefined {
  if (provinces.length === 0) return undefined;
  const is = fromProvinces(provinces, product.province);
  return is === undefined
    ? [UNKNOWN, 'province-unknown']
    : is
      ? [1, 'asked-province']
      : [0, 'other-province'];
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

/**
 * How well a product answers a demand, on a day: points for each question that the demand asks, and the score, their share of all that could
 * be had, out of 100. The same input always gives the same answer.
 */
export function scoreOf(
  demand: Wanted,
  product: Product,
  today: string,
): { score: number; reasons: MatchReason[] } {
  const answers: Record<keyof typeof POINTS, Answer | undefined> = {
    category: category(demand, product),
    specification: specification(demand, product),
    certificate: certificate(demand, product, today),
    capacity: capacity(demand, product),
    season: season(demand, product),
    province: province(demand, product),
  };
  const reasons: MatchReason[] = [];
  let [earned, possible] = [0, 0];
  for (const [by, of] of Object.entries(POINTS) as [keyof typeof POINTS, number][]) {
    const answer = answers[by];
    if (!answer) continue;
    const [share, why] = answer;
    reasons.push({ by, points: tenths(of * share), of, why });
    earned += of * share;
    possible += of;
  }
  return { score: tenths((100 * earned) / possible), reasons };
}
