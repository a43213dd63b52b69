import type { PopupFacts } from '../../components/popup/popup-facts';
import { readAllOrders, readAllReminders, readAllTicks, readSettings } from '../../lib/store';
import { isNewerStore } from '../../lib/store/migrations';
import { readAllNews } from '../../lib/store/news';
import { readNotes } from '../../lib/store/page-notes';
import { readStore } from '../../lib/store/read';
import { recoveryIn } from '../../lib/store/recovery';
import { readSpace } from '../../lib/store/space';
import { readChecked } from '../../lib/store/whole';
import { areNotificationsAllowed } from './notifications';

/**
 * Everything that the popup shows, read in one go as the store has it now; at the start it is held against the second copy
 * first. A store that cannot be read is a state of its own.
 */
export async function readFacts(atStart: boolean): Promise<PopupFacts> {
  try {
    const { snapshot, from } = await (atStart ? readChecked() : readStore());
    const [{ kept, broken }, ticks, reminders, settings, pageNotes, space, news, notificationsAllowed] =
      await Promise.all([
        readAllOrders(snapshot),
        readAllTicks(snapshot),
        readAllReminders(snapshot),
        readSettings(snapshot),
        readNotes(snapshot),
        readSpace(),
        readAllNews(snapshot),
        areNotificationsAllowed(),
      ]);
    const recovery = recoveryIn(snapshot);
    return {
      state: 'read',
      orders: kept.map(({ order, dispute }) => ({ order, dispute, ticks: ticks.get(order.id) ?? [] })),
      broken,
      pageNotes,
      reminders: [...reminders.values()].flat(),
      news: [...news.values()].flat(),
      notificationsAllowed,
      settings,
      keeping: {
        fromCopy: from === 'copy',
        ...(recovery ? { recovery } : {}),
        ...(space ? { fullness: space.used / space.most } : {}),
      },
    };
  } catch (error) {
    console.error(error);
    return { state: 'failed', newer: isNewerStore(error) };
  }
}
