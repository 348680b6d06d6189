/** Whether an OCOP rating holds on a day. `unknown`: what was published does not say. */
export type OcopStatus = 'valid' | 'lapsed' | 'unknown';

const YEARS = 3;

/** The last day of 36 months: that of the same number, or the month's last (Civil Code 91/2015/QH13, articles 147 and 148). */
function lastDay(recognisedOn: string): string {
  const end = `${+recognisedOn.slice(0, 4) + YEARS}${recognisedOn.slice(4)}`;
  // Three years after a 29 February there is none.
  return end.endsWith('-02-29') ? end.replace(/29$/, '28') : end;
}

/**
 * Whether a rating holds on `today` (`YYYY-MM-DD` in Viet Nam). A certificate holds 36 months from its issue (Decision
 * 148/QĐ-TTg of 24 February 2023). When only the year Y of recognition was published: valid before Y+3 begins, when every
 * possible 36 months still run; lapsed after Y+3 has ended, when all have run out; unknown between, and before Y.
 */
export function ocopStatus(
  rating: { stars?: number; recognisedYear?: number; recognisedOn?: string; expiresOn?: string },
  today: string,
): OcopStatus {
  const { recognisedYear: year, recognisedOn, expiresOn } = rating;
  const end = expiresOn ?? (recognisedOn && lastDay(recognisedOn));
  if (end && today > end) return 'lapsed';
  if (today < (recognisedOn ?? `${year ?? '0000'}-01-01`)) return 'unknown';
  if (end) return 'valid';
  if (year === undefined) return 'unknown';
  const now = +today.slice(0, 4);
  return now < year + YEARS ? 'valid' : now > year + YEARS ? 'lapsed' : 'unknown';
}
