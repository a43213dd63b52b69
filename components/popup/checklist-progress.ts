import type { Assessment } from '../../lib/assessment';
import { CHECKLISTS, type ChecklistItem } from '../../lib/rules/checklists';
import type { Ticks } from '../../lib/ticks';

/** What a step asks for, and how much of it is ticked. */
export interface Progress {
  readonly items: readonly ChecklistItem[];
  readonly done: number;
}

/** The progress of an order in its present step. */
export function progressOf({ step }: Assessment, ticks: Ticks): Progress {
  const items: readonly ChecklistItem[] = CHECKLISTS[step];
  return { items, done: items.filter((item) => ticks.includes(item)).length };
}
