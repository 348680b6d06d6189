import type { DemandBoardWords } from '../../locales/vi/demand-board.js';
import type { Demand } from '../../sdk/schemas/demand.js';

const isOver = ({ deadline }: Demand, today: string): boolean => !!deadline && deadline < today;

/** Whether a supplier can still answer it. */
export const isAnswerable = (demand: Demand, today: string): boolean =>
  demand.status === 'open' && !isOver(demand, today);

/** Why nobody can answer it any more; empty while one can. */
export function standingText(demand: Demand, today: string, say: DemandBoardWords): string {
  const text = Object.hasOwn(say.statuses, demand.status) ? say.statuses[demand.status]! : say.otherStatus;
  return text || (isOver(demand, today) ? say.over : '');
}
