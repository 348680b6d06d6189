const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a record as people read it: `185000 VND`, `12 t/month`, a name instead of its reference. */
export function readable(value: unknown): string {
  if (Array.isArray(value)) return value.map(readable).join('; ');
  if (!isPlain(value)) return String(value);
  const { amount, currency, unit, per, id, name, vi } = value;
  if (amount !== undefined && currency !== undefined) return `${String(amount)} ${String(currency)}`;
  if (value.value !== undefined && unit !== undefined)
    return `${String(value.value)} ${String(unit)}${per === undefined ? '' : `/${String(per)}`}`;
  if (id !== undefined && name !== undefined) return readable(name);
  if (typeof vi === 'string') return vi;
  return Object.entries(value)
    .map(([field, inner]) => `${field}: ${readable(inner)}`)
    .join(', ');
}
