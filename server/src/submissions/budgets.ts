import { sql } from 'kysely';
import type { Executor } from '../db/database.js';
import { ProblemError } from '../problem.js';
import type { SubmissionKind } from './receipts.js';

/** How much pages may send in; 0: as much as comes. */
export interface BudgetSettings {
  /** In a day (UTC), all together. */
  perDay: number;
  /** In an hour, all together. */
  perHour: number;
  /** In an hour to one supplier, channel, demand, product or event. */
  perTarget: number;
}

/** As much as comes. */
export const unlimited: BudgetSettings = { perDay: 0, perHour: 0, perTarget: 0 };

interface Budget {
  bucket: string;
  limit: number;
  period: string;
  /** Seconds until it begins anew. */
  left: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What the names of these counts begin with. */
export const BUDGET = 'budget:';

const budgetOf = (name: string, limit: number, length: number, now: Date): Budget[] => {
  const start = now.getTime() - (now.getTime() % length);
  const left = Math.ceil((start + length - now.getTime()) / 1000);
  return limit === 0
    ? []
    : [{ bucket: BUDGET + name, limit, period: new Date(start).toISOString(), left: Math.max(1, left) }];
};

const common = ({ perDay, perHour }: BudgetSettings, now: Date): Budget[] => [
  ...budgetOf('day', perDay, DAY, now),
  ...budgetOf('hour', perHour, HOUR, now),
];

/** Whom a record that was sent in is for. */
export function targetsOf(kind: SubmissionKind, record: object): string[] {
  const named = record as Record<string, unknown>;
  const names = kind === 'connection' ? ['supplier', 'channel', 'demand'] : ['product', 'event'];
  const ids = names.flatMap((name) => {
    const value = named[name] as string | { id: string } | undefined;
    return value === undefined ? [] : [`${name}:${typeof value === 'string' ? value : value.id}`];
  });
  return [...new Set(ids)];
}

const used = ({ left }: Budget) =>
  new ProblemError({
    status: 429,
    code: 'budget-used',
    detail: 'More was sent in than the office can take now. Nothing was kept: send it again later.',
    headers: { 'Retry-After': String(left) },
  });

/** Throws a 429 when the budgets of all are used up; takes nothing and waits for nobody. */
export async function refuseSpent(db: Executor, settings: BudgetSettings, now: Date): Promise<void> {
  for (const budget of common(settings, now)) {
    const { rows } = await sql<{ count: number }>`
      select count from counters
      where bucket = ${budget.bucket} and period = ${budget.period}::timestamptz`.execute(db);
    if ((rows[0]?.count ?? 0) >= budget.limit) throw used(budget);
  }
}

/** Takes one from each budget, or throws a 429, which undoes the transaction. The last step of it: others wait for these counts. */
export async function spend(
  tx: Executor,
  settings: BudgetSettings,
  targets: string[],
  now: Date,
): Promise<void> {
  const budgets = [
    ...common(settings, now),
    ...targets.flatMap((target) => budgetOf(target, settings.perTarget, HOUR, now)),
  ];
  const { rows } = await sql<{ bucket: string; count: number }>`
    insert into counters (bucket, period, count)
    select bucket, period, 1
    from json_to_recordset(${JSON.stringify(budgets)}::json) as given(bucket text, period timestamptz)
    order by bucket collate "C"
    on conflict (bucket, period) do update set count = counters.count + 1
    returning bucket, count`.execute(tx);
  const counts = new Map(rows.map(({ bucket, count }) => [bucket, count]));
  const spent = budgets.find(({ bucket, limit }) => (counts.get(bucket) ?? 0) > limit);
  if (spent) throw used(spent);
}
