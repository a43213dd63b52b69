// @vitest-environment happy-dom

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ShortGuide } from '../../../components/popup/order/short-guide';

afterEach(cleanup);

test.each([
  ['sendReturn.label', 'How to get a return label', /once for each order/],
  ['gatherEvidence.size', 'How to choose a size next time', /size chart/],
  ['beyondPlatform.paypal', 'Paying with PayPal next time, and its 180 days', /within 20 days/],
] as const)('the item %s has the guide that it needs, folded', (item, title, says) => {
  render(<ShortGuide item={item} />);
  const folded = screen.getByText(title).closest('details');
  expect(folded?.open).toBe(false);
  expect(folded?.querySelector('ol')?.textContent).toMatch(says);
});

test('an item that needs no guide has none', () => {
  const { container } = render(<ShortGuide item="waitReturn.look" />);
  expect(container.childElementCount).toBe(0);
});
