import type { AssessedOrder } from './assessed-order';

/** How many items of the present step's checklist are ticked. */
export function ticked({ checklist, ticks }: AssessedOrder): number {
  return checklist.filter((item) => ticks.includes(item)).length;
}
