import type { JudgedOrder } from './judged-order';

/** How much of what its present step asks for is ticked. */
export function ticked({ checklist, ticks }: JudgedOrder): number {
  return checklist.filter((item) => ticks.includes(item)).length;
}
