import { BADGE_NAME } from '../../components/badge/badge';
import type { Message } from '../../lib/messages';
import type { CardReading, Layout } from '../../lib/page/layouts/layout';
import { type FoundProblem, isMost, pageProblem, pageReport } from '../../lib/page/page-problem';
import type { Assessment } from '../../lib/records/assessment';
import type { PageProblem } from '../../lib/records/page-report';

/** How long a page that has loaded may take to show its orders. */
const TIMEOUT_MS = 15_000;

/** Tells the background of a page that cannot be read as it used to be: each problem once. */
export interface PageReports {
  /** Takes what the cards of a batch gave. */
  readonly read: (readings: readonly CardReading[]) => void;
  /** Takes the assessments that the background answered with. */
  readonly assessed: (assessments: readonly Assessment[]) => void;
  readonly stop: () => void;
}

/**
 * Watches over the reading of one page. Its only timer runs until the first order is read, or for 15 s after a card
 * without a number; at rest there is none.
 */
export function pageReports(layout: Layout, send: (message: Message) => void): PageReports {
  const reported = new Set<PageProblem>();
  const assessed = new Set<string>();
  const lost = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unnamed = false;

  function tell(found: FoundProblem): void {
    if (reported.has(found.problem)) return;
    reported.add(found.problem);
    const report = pageReport(layout, found, { page: document, address: location.href, ours: BADGE_NAME });
    send({ type: 'reportPage', report });
  }

  function arm(): void {
    timer ??= setTimeout(check, TIMEOUT_MS);
  }

  function disarm(): void {
    removeEventListener('load', arm);
    clearTimeout(timer);
    timer = undefined;
  }

  function check(): void {
    timer = undefined;
    unnamed = false;
    const found = pageProblem(layout, document, location.href);
    if (found) tell(found);
  }

  if (document.readyState === 'complete') arm();
  else addEventListener('load', arm);

  return {
    read: (readings) => {
      if (readings.includes('oldPage')) tell({ problem: 'oldPage', cards: 1, wrong: 1 });
      if (readings.includes('noOrderId') && !reported.has('noOrderIds')) {
        unnamed = true;
        arm();
      } else if (!unnamed && readings.some((reading) => isEnough(layout, reading))) disarm();
    },
    assessed: (assessments) => {
      for (const { orderId, problems } of assessments) {
        const isLost = problems.some(({ kind }) => kind === 'unknownStatus' || kind === 'unknownDate');
        assessed.add(orderId);
        lost[isLost ? 'add' : 'delete'](orderId);
      }
      const [wrong, cards] = [lost.size, assessed.size];
      if (isMost(wrong, cards)) tell({ problem: 'unknownWords', cards, wrong });
    },
    stop: disarm,
  };
}

/** Whether a reading shows that the page is laid out as it used to be. Only what the list and an order's page need is asked. */
function isEnough({ needed = [] }: Layout, reading: CardReading): boolean {
  if (reading === 'oldPage' || reading === 'nothing') return true;
  if (typeof reading === 'string') return false;
  return needed.length === 0 || (reading.status !== '' && reading.days.some(({ date }) => date !== ''));
}
