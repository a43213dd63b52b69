import { expect, test } from 'vitest';
import { snoozeUntil } from '../../../lib/reminders/snooze';
import { zone } from '../../../lib/time/zone';

const berlin = zone('Europe/Berlin');
const at = (text: string) => Date.parse(text);

test.each([
  ['hour', '2026-07-01T10:00:00+02:00', '2026-07-01T11:00:00+02:00'],
  ['tonight', '2026-07-01T10:00:00+02:00', '2026-07-01T19:00:00+02:00'],
  ['tonight', '2026-07-01T20:00:00+02:00', '2026-07-02T19:00:00+02:00'],
  ['tomorrow', '2026-07-01T00:30:00+02:00', '2026-07-02T09:00:00+02:00'],
  ['tomorrow', '2026-03-28T20:00:00+01:00', '2026-03-29T09:00:00+02:00'],
] as const)('%s, at %s, is until %s', (snooze, now, until) => {
  expect(snoozeUntil(snooze, at(now), berlin)).toBe(at(until));
});
