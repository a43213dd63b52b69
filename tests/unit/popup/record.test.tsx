// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { RecordTally } from '../../../components/popup/facts/popup-facts';
import { RecordSection } from '../../../components/popup/order/record-section';
import type { Evidence } from '../../../lib/records/evidence';
import type { Order } from '../../../lib/records/order';
import type { OrderId } from '../../../lib/records/order-id';
import { isCalendarDate } from '../../../lib/time/calendar-date';

afterEach(cleanup);

const ID: OrderId = '8212313961591322';
const ON = '2026-11-23';
if (!isCalendarDate(ON)) throw new Error(ON);
const on = ON;
const order: Order = {
  ...{ id: ID, days: {}, stated: [], items: [], problems: [], seenAt: 1 },
  entered: { days: {}, complaint: { reason: 'trackingWrong' } },
};
const proof = (evidence: Evidence) => ({
  ...{ id: evidence, orderId: ID, name: 'a.png', type: 'image/png', size: 1, addedAt: 1, on, caption: '' },
  evidence,
});

function show(tally: RecordTally | undefined, known = order, ticks: readonly string[] = []) {
  const assessed = { order: known, dispute: undefined, ticks };
  return render(<RecordSection assessed={assessed} onRead={async () => tally} />);
}

it('counts what is kept, names what is missing for the reason, and leads to the case page', async () => {
  const { container } = show({ files: [proof('trackingPage')], notes: 2 });
  await screen.findByText('Files: 1 · Notes: 2');
  screen.getByText("Still missing for this reason: The carrier's answer in writing");
  expect(screen.getByRole('link', { name: 'Open the case file' }).getAttribute('href')).toBe(
    `/case.html#order=${ID}`,
  );
  expect(container.querySelector('details')?.open).toBe(true);
});

it('counts anew when the buyer comes back from the case page', async () => {
  let tally: RecordTally = { files: [], notes: 0 };
  const assessed = { order, dispute: undefined, ticks: [] };
  render(<RecordSection assessed={assessed} onRead={async () => tally} />);
  await screen.findByText(/Still missing for this reason/);
  tally = { files: [proof('trackingPage'), proof('carrierAnswer')], notes: 0 };
  window.dispatchEvent(new Event('focus'));
  await screen.findByText('Everything that counts for this reason is there.');
});

it('counts a thing that is ticked off as gathered', async () => {
  show({ files: [proof('trackingPage')], notes: 0 }, order, ['evidence.carrierAnswer']);
  await screen.findByText('Everything that counts for this reason is there.');
});

it('says that the browser has lost files, and counts them for nothing', async () => {
  const lost = { ...proof('carrierAnswer'), isLost: true };
  show({ files: [proof('trackingPage'), lost], notes: 0 });
  await screen.findByText('Files that the browser has lost: 1. Attach them again in the case file.');
  screen.getByText('Files: 1 · Notes: 0');
  screen.getByText("Still missing for this reason: The carrier's answer in writing");
});

it('is folded where nothing is wrong, and claims nothing where files cannot be read', async () => {
  const { container } = show(undefined, { ...order, entered: { days: {} } });
  expect(container.querySelector('details')?.open).toBe(false);
  cleanup();
  show(undefined);
  await Promise.resolve();
  expect(screen.queryByText(/missing|counts for this reason/)).toBeNull();
});
