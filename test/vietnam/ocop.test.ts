import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OcopStatus, ocopStatus } from '../../src/vietnam/ocop.js';

describe('ocopStatus', () => {
  const cases: [rating: Parameters<typeof ocopStatus>[0], today: string, status: OcopStatus][] = [
    [{ stars: 4 }, '2026-11-23', 'unknown'],
    // Only the year: valid while every possible 36 months run, lapsed when all are over.
    [{ recognisedYear: 2023 }, '2022-12-31', 'unknown'],
    [{ recognisedYear: 2023 }, '2023-01-01', 'valid'],
    [{ recognisedYear: 2023 }, '2025-12-31', 'valid'],
    [{ recognisedYear: 2023 }, '2026-01-01', 'unknown'],
    [{ recognisedYear: 2023 }, '2026-12-31', 'unknown'],
    [{ recognisedYear: 2023 }, '2027-01-01', 'lapsed'],
    // The day: 36 months to the day of the same number.
    [{ recognisedOn: '2023-05-10' }, '2023-05-09', 'unknown'],
    [{ recognisedOn: '2023-05-10' }, '2023-05-10', 'valid'],
    [{ recognisedOn: '2023-05-10' }, '2026-05-10', 'valid'],
    [{ recognisedOn: '2023-05-10' }, '2026-05-11', 'lapsed'],
    [{ recognisedOn: '2024-02-29' }, '2027-02-28', 'valid'],
    [{ recognisedOn: '2024-02-29' }, '2027-03-01', 'lapsed'],
    [{ recognisedYear: 2023, recognisedOn: '2023-05-10' }, '2026-05-10', 'valid'],
    // What the certificate says outranks the rule.
    [{ recognisedYear: 2023, expiresOn: '2026-03-31' }, '2026-03-31', 'valid'],
    [{ recognisedYear: 2023, expiresOn: '2026-03-31' }, '2026-04-01', 'lapsed'],
    [{ expiresOn: '2026-03-31' }, '2026-01-01', 'valid'],
    [{ recognisedOn: '2023-05-10', expiresOn: '2025-05-10' }, '2025-05-11', 'lapsed'],
  ];
  for (const [rating, today, status] of cases)
    it(`is ${status} on ${today} for ${JSON.stringify(rating)}`, () =>
      assert.equal(ocopStatus(rating, today), status));
});
