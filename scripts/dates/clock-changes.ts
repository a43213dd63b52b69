import { DAY_MS } from '../../lib/time/durations';

/** Every instant (epoch ms) at which a zone's clocks change, from one year to another, both included. */
export function clockChanges(zone: string, fromYear: number, toYear: number): readonly number[] {
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (at: number) => offset.format(at).replace(/^[^,]*/, '');
  const changes: number[] = [];
  const end = Date.UTC(toYear + 1, 0, 1);
  for (let day = Date.UTC(fromYear, 0, 1); day < end; day += DAY_MS) {
    let [before, since] = [day, day + DAY_MS];
    if (offsetAt(before) === offsetAt(since)) continue;
    while (since - before > 1_000) {
      const half = Math.floor((before + since) / 2_000) * 1_000;
      if (offsetAt(half) === offsetAt(before)) before = half;
      else since = half;
    }
    changes.push(since);
  }
  return changes;
}
