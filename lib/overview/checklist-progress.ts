import type { AssessedOrder } from './assessed-order';

/** How much of what its present step asks for is ticked. */
export function ticked({ checklist, ticks }: AssessedOrder): number {
  return checklist.filter((item) => ticks.includes(item)).length;
}
