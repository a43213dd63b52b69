// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { matcher } from '../../../lib/overview/matching';
import type { Order } from '../../../lib/records/order';
import { actions, completed, facts, order, seen, show } from './sample';

const hub = { ...completed('100000000001', 'USB-Hub für Größe', 2), store: 'Vega Store' };
const lamp = completed('100000000002', 'Lámpara de mesa', 9);
const old = (n: number) =>
  order(`${2_000_000_000_100n + BigInt(n)}`, `Old ${n}`, { status: seen('canceled') });
const many = Array.from({ length: 130 }, (_, n) => old(n));

afterEach(cleanup);

const field = () => screen.getByRole('searchbox');
const context = (words: string) => fireEvent.input(field(), { target: { value: words } });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const found = () => screen.getByRole('status').textContent;

describe('what is meant by a search', () => {
  const matches = matcher();
  test.each([
    ['an item', 'hub', hub],
    ['its words in any order', 'grosse usb', hub],
    ['the store', 'VEGA', hub],
    ['the order number', '000000001', hub],
    ['no accents', 'lampara MESA', lamp],
    ['accents that the item does not have', 'lâmpára', lamp],
    ['nothing', '  ', lamp],
  ])('by %s', (_, words, meant) => {
    expect(matches(meant, words)).toBe(true);
  });

  test('is no order that lacks one of the words', () => {
    expect(matches(hub, 'usb lampara')).toBe(false);
  });

  test('is every order by any of its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (title) => {
        const one: Order = order('300000000001', title);
        for (const word of title.split(/\s+/u)) expect(matcher()(one, word)).toBe(true);
      }),
    );
  });
});

describe('the search', () => {
  it('leaves the orders that are meant, tells how many, and unfolds the quiet ones', () => {
    show(facts([hub, lamp, ...many.slice(0, 8)]));
    expect(found()).toBe('');
    context('old 3');
    expect(titles()).toEqual(['Old 3']);
    expect(found()).toBe('Orders found: 1');
  });

  it('is emptied by Escape, and leaves an Escape to the browser when it is empty', () => {
    show(facts([hub, lamp]));
    context('hub');
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
    expect(titles()).toHaveLength(2);
    expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(true);
  });

  it('says as text what was looked for in vain, and the way back takes the focus to the field', () => {
    const { container } = show(facts([hub]));
    context('<img src=x>');
    screen.getByText('<img src=x>', { selector: 'bdi' });
    expect(container.querySelector('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all orders' }));
    expect(titles()).toEqual([hub.items[0]?.title]);
    expect(document.activeElement).toBe(field());
  });

  it('is kept while an order is open', () => {
    show(facts([hub, lamp]));
    context('hub');
    fireEvent.click(screen.getByRole('button', { name: hub.items[0]?.title ?? '' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(titles()).toEqual([hub.items[0]?.title]);
  });
});

describe('the filter', () => {
  const choose = (value: string) => fireEvent.change(screen.getByLabelText('Show'), { target: { value } });

  it('leaves one group, what is in dispute, or what is wrong', () => {
    const wrong = { ...lamp, entered: { days: {}, complaint: { reason: 'defective' as const } } };
    const disputed = order('100000000003', 'Speaker', {
      status: seen('awaitingDelivery'),
      disputes: [seen({ state: 'waitSeller' as const })],
    });
    show(facts([hub, wrong, disputed]));
    choose('needsYou');
    expect(titles()).toContain(hub.items[0]?.title);
    expect(titles()).not.toContain('Speaker');
    choose('wrong');
    expect(titles()).toEqual([lamp.items[0]?.title]);
    choose('inDispute');
    expect(titles()).toEqual(['Speaker']);
    choose('waiting');
    expect(found()).toMatch(/^Orders found: \d$/);
  });
});

describe('a long group', () => {
  it('shows fifty rows, and fifty more when asked, with the focus on the first of them', () => {
    show(facts(many));
    fireEvent.click(screen.getByText('Quiet', { selector: 'h2' }));
    expect(titles()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    expect(titles()).toHaveLength(100);
    const first = screen.getAllByRole('heading', { level: 3 })[50];
    expect(first?.contains(document.activeElement)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(titles()).toHaveLength(130);
  });

  it('draws no more rows than that for any search', () => {
    show(facts(many));
    context('old');
    expect(titles()).toHaveLength(50);
    expect(found()).toBe('Orders found: 130');
  });
});

describe('the place', () => {
  it('is told of whenever it is another one, and begun with', () => {
    const places: unknown[] = [];
    const onLocation = (location: unknown) => void places.push(location);
    const { unmount } = show(facts([hub, lamp]), actions(), { onLocation });
    context('hub');
    fireEvent.click(screen.getByRole('button', { name: hub.items[0]?.title ?? '' }));
    expect(places.at(-1)).toMatchObject({ openId: hub.id, search: 'hub', filter: 'all' });
    unmount();
    const location = {
      openId: lamp.id,
      search: 'lamp',
      filter: 'all',
      rows: {},
      listScroll: 0,
      orderScroll: 0,
    } as const;
    show(facts([hub, lamp]), actions(), { location });
    screen.getByRole('heading', { level: 2, name: lamp.items[0]?.title ?? '' });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(field()).toHaveProperty('value', 'lamp');
  });

  it('is forgotten with an order that is gone', () => {
    const places: { openId?: string | undefined }[] = [];
    const location = {
      openId: '999999999999',
      search: '',
      filter: 'all',
      rows: {},
      listScroll: 0,
      orderScroll: 0,
    } as const;
    show(facts([hub]), actions(), { location, onLocation: (one) => void places.push(one) });
    expect(titles()).toHaveLength(1);
    expect(places.at(-1)?.openId).toBeUndefined();
  });
});
