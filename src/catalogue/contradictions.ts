import type { EventRegistration } from '../sdk/schemas/event.js';
import type { FieldProblem } from '../sdk/schemas/problem.js';

const late = (from: unknown, to: unknown) => typeof from === 'string' && typeof to === 'string' && to < from;

/** Days of a record that contradict each other. */
export function contradictions(record: Record<string, unknown>): FieldProblem[] {
  const { startsOn, endsOn } = record;
  const problems: FieldProblem[] = [];
  const add = (field: string, from: string, day: unknown) =>
    problems.push({ field, message: `Must not be before ${from} (${String(day)})` });
  if (late(startsOn, endsOn)) add('endsOn', 'startsOn', startsOn);
  const inLists = (name: string, from: string, to: string) => {
    for (const [i, one] of ((record[name] ?? []) as Record<string, unknown>[]).entries())
      if (late(one[from], one[to])) add(`${name}.${i}.${to}`, from, one[from]);
  };
  inLists('featured', 'from', 'to');
  inLists('certifications', 'issuedOn', 'expiresOn');
  const { opensOn, closesOn } = (record.registration ?? {}) as Partial<EventRegistration>;
  if (late(opensOn, closesOn)) add('registration.closesOn', 'opensOn', opensOn);
  return problems;
}
