/** Whether an OCOP rating still holds. `unknown`: what was published does not say. */
export type OcopStatus = 'valid' | 'lapsed' | 'unknown';

const MONTHS = 36;

/** The last of 36 months that begin on `date`. */
function lastDay(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + MONTHS, day - 1)).toISOString().slice(0, 10);
}

/**
 * Whether a rating holds on `today` (`YYYY-MM-DD`, in Viet Nam). It holds 36 months from recognition (Decision
 * 148/QĐ-TTg of 24 February 2023). With the year alone it is valid while every possible 36 months still run, lapsed once
 * all have ended, and unknown between.
 */
export function ocopStatus(
  rating: { recognisedYear?: number; recognisedOn?: string; expiresOn?: string },
  today: string,
): OcopStatus {
  const { recognisedYear, recognisedOn, expiresOn } = rating;
  const end = expiresOn ?? (recognisedOn && lastDay(recognisedOn));
  if (end) return (recognisedOn && today < recognisedOn) || today > end ? 'lapsed' : 'valid';
  if (!recognisedYear || today < `${recognisedYear}-01-01`) return 'unknown';
  if (today <= lastDay(`${recognisedYear}-01-01`)) return 'valid';
  return today > lastDay(`${recognisedYear}-12-31`) ? 'lapsed' : 'unknown';
}
