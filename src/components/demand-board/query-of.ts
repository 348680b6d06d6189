import type { DemandQuery } from '../../sdk/schemas/queries.js';

const DEMANDS = 6;

const listed = (text: string | undefined): string[] | undefined => {
  const values = text?.split(',').flatMap((one) => one.trim() || []) ?? [];
  return values.length > 0 ? values : undefined;
};

/** What a board asks for: demands that are open; a limit that is none is the usual one. */
export function queryOf(asked: {
  category: string | undefined;
  province: string | undefined;
  limit: number | undefined;
}): DemandQuery & { limit: number } {
  const { limit = DEMANDS } = asked;
  const [category, province] = [listed(asked.category), listed(asked.province)];
  return {
    status: ['open'],
    limit: limit >= 1 ? Math.min(Math.floor(limit), 100) : DEMANDS,
    ...(category && { category }),
    ...(province && { province }),
  };
}
