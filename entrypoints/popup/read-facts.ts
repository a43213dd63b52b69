import type { PopupFacts } from '../../components/popup/popup-facts';
import { readAllOrders, readAllReminders, readAllTicks, readSettings } from '../../lib/store';
import { readNotes } from '../../lib/store/page-notes';

/** Everything that the popup shows, as the store has it now. A store that cannot be read is a state of its own. */
export async function readFacts(): Promise<PopupFacts> {
  try {
    const [{ kept, broken }, ticks, reminders, settings, pageNotes] = await Promise.all([
      readAllOrders(),
      readAllTicks(),
      readAllReminders(),
      readSettings(),
      readNotes(),
    ]);
    return {
      state: 'read',
      orders: kept.map(({ order, dispute }) => ({ order, dispute, ticks: ticks.get(order.id) ?? [] })),
      broken,
      pageNotes,
      reminders: [...reminders.values()].flat(),
      settings,
    };
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}
