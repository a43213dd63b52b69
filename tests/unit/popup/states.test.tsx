// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { orderLinks } from '../../../components/popup/order/order-links';
import { ORDER_LIST_URL, orderPageUrl, RETURNS_URL, trackingPageUrl } from '../../../lib/records/addresses';
import { actions, completed, facts, order, read, seen, show } from './sample';

afterEach(cleanup);

const hub = completed('100000000001', 'USB hub', 2);

describe('the popup says what is the matter and what to do', () => {
  it('while the store is read, by rows that nobody listens to', () => {
    const { container } = show({ state: 'loading' });
    expect(screen.getByRole('status').textContent).toBe('Reading your orders…');
    expect(container.querySelector('.skeleton')?.getAttribute('aria-hidden')).toBe('true');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('at the first run: the way to the orders, and what it never does', () => {
    show(facts([]));
    expect(screen.getByRole('link', { name: 'Open My Orders' }).getAttribute('href')).toBe(ORDER_LIST_URL);
    const promises = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(promises.map(({ textContent }) => textContent).join(' ')).toMatch(
      /Nothing leaves.*presses nothing.*never read/,
    );
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('when the store cannot be read: nothing is lost, and it can be tried again', () => {
    const asked = actions();
    show({ state: 'failed' }, asked);
    expect(screen.getByRole('alert').textContent).toContain('Your dates are safe');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(asked.readAgain).toHaveBeenCalledOnce();
  });

  it('when a newer version wrote the store', () => {
    show({ state: 'failed', newer: true });
    expect(screen.getByRole('alert').textContent).toMatch(/older than your dates.*Update Dispute Clock/);
  });

  it('when the browser does not let it read the pages, and asks in the very press', async () => {
    const asked = { ...actions(), allowPages: vi.fn(async () => false) };
    show({ ...read(facts([hub])), pagesAllowed: false }, asked);
    const notice = screen.getByRole('region', { name: /does not let/ });
    expect(notice.textContent).toContain('What was read before is safe');
    fireEvent.click(within(notice).getByRole('button'));
    expect(asked.allowPages).toHaveBeenCalledOnce();
    await within(notice).findByText(/still not allowed/);
    screen.getByRole('button', { name: 'USB hub' });
  });

  it('while only the front is read: its rows, and how many there will be', () => {
    show({ ...read(facts([hub])), counts: { needsYou: 31, quiet: 900 } });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Needs you (31)');
    expect(screen.queryByText('No reminder planned')).toBeNull();
  });
});

describe('a tab', () => {
  it('is opened with the order that is open', () => {
    const onOpenTab = vi.fn();
    show(facts([hub]), actions(), { onOpenTab });
    fireEvent.click(screen.getByRole('button', { name: 'Open in a tab' }));
    expect(onOpenTab).toHaveBeenLastCalledWith(undefined);
    fireEvent.click(screen.getByRole('button', { name: 'USB hub' }));
    fireEvent.click(screen.getByRole('button', { name: 'Open in a tab' }));
    expect(onOpenTab).toHaveBeenLastCalledWith(hub.id);
  });

  it('opens what its address asks for', () => {
    show(facts([hub]), actions(), { asked: { openId: hub.id } });
    screen.getByRole('heading', { level: 2, name: 'USB hub' });
    expect(screen.queryByRole('button', { name: 'Open in a tab' })).toBeNull();
  });
});

describe("the ways to AliExpress's pages", () => {
  const pages = (known: Parameters<typeof order>[2]) =>
    orderLinks(order('100000000009', 'Mat', known), undefined).map(({ href }) => href);

  it('are those that say something now', () => {
    const id = '100000000009';
    expect(pages({ status: seen('processing') })).toEqual([orderPageUrl(id)]);
    expect(pages({ status: seen('awaitingDelivery') })).toEqual([orderPageUrl(id), trackingPageUrl(id)]);
    expect(pages({ status: seen('canceled'), disputes: [seen({})] })).toEqual([
      orderPageUrl(id),
      RETURNS_URL,
    ]);
  });

  it('begin in the row, under a name that says of which order', () => {
    show(facts([hub]));
    expect(screen.getByRole('link', { name: 'Open on AliExpress: USB hub' }).getAttribute('href')).toBe(
      orderPageUrl(hub.id),
    );
  });
});
