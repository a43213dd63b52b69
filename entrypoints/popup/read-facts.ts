import type { PopupFacts } from '../../components/popup/popup-facts';
import { readAllOrders, readAllReminders, readAllTicks, readSettings } from '../../lib/store';

/** Everything that the popup shows, as the store has it now. A store that cannot be read is a state of its own. */
export async function readFacts(): Promise<PopupFacts> {
  try {
    const [{ kept, broken }, ticks, reminders, settings] = await Promise.all([
      readAllOrders(),
      readAllTicks(),
      readAllReminders(),
      readSettings(),
    ]);
    return {
      state: 'read',
      orders: kept.map(({ order, dispute }) => ({ order, dispute, ticks: ticks.get(order.id) ?? [] })),
      broken,
      reminders: [...reminders.values()].flat(),
      settings,
    };
  } catch (error) {
    console.error(error);
    return { state: 'failed' };
  }
}
