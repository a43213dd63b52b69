import { isOutlived } from '../../lib/overview/retention';
import {
  exclusively,
  isRetentionDue,
  markRetention,
  readAllOrders,
  readAllReminders,
  readSettings,
  removeOrders,
} from '../../lib/store';
import { assessAll } from './assess-all';

/** Removes finished orders whose retention has expired; checks once a day. `now` is epoch ms. */
export function applyRetention(now: number): Promise<void> {
  return exclusively(async () => {
    if (!(await isRetentionDue(now))) return;
    const [{ kept }, reminders, { retention }] = await Promise.all([
      readAllOrders(),
      readAllReminders(),
      readSettings(),
    ]);
    const assessed = await assessAll(kept, now);
    const outlived = assessed.filter((one) =>
      isOutlived(one, reminders.get(one.order.id) ?? [], now, retention),
    );
    await removeOrders(outlived.map(({ order }) => order.id));
    await markRetention(now);
  });
}
