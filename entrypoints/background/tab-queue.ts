import type { Answer, Message } from '../../lib/messages';

/** How many messages of a tab are answered or wait at once, at the most. */
export const MAX_OF_A_TAB = 3;

interface Waiting {
  readonly message: Message;
  readonly start: () => void;
  readonly refuse: () => void;
}

/** Answers messages: of each tab one after the other. */
export type TabQueue = (tabId: number, message: Message, work: () => Promise<Answer>) => Promise<Answer>;

/**
 * Makes a queue for each tab, so that no page takes the background for itself. Ours sends a look only when the one before was
 * answered; where one sends more, its oldest look or question that waits gives way to the newest message, and is told so
 * (`busy`). A buyer's press never gives way; what no longer fits is refused.
 */
export function tabQueue(): TabQueue {
  const tabs = new Map<number, Waiting[]>();

  /** Works on the first of a tab's queue, then on the next. */
  async function workOff(tabId: number, queue: Waiting[], work: () => Promise<unknown>): Promise<void> {
    await work();
    queue.shift();
    const [next] = queue;
    if (next) next.start();
    else tabs.delete(tabId);
  }

  return (tabId, message, work) => {
    const queue = tabs.get(tabId) ?? [];
    tabs.set(tabId, queue);
    if (queue.length >= MAX_OF_A_TAB) {
      const place = queue.findIndex((one, index) => index > 0 && givesWay(one.message));
      if (place < 0) return Promise.resolve({ error: 'busy' });
      for (const one of queue.splice(place, 1)) one.refuse();
    }
    return new Promise((tell, fail) => {
      const start = () => void workOff(tabId, queue, () => work().then(tell, fail));
      queue.push({ message, start, refuse: () => tell({ error: 'busy' }) });
      if (queue.length === 1) start();
    });
  };
}

/** Whether a later message can stand for it: the page sends it again. */
function givesWay({ type }: Message): boolean {
  return type === 'recordSeen' || type === 'assessOrders';
}
