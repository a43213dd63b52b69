// @vitest-environment happy-dom

import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { RuleBookPage } from '../../../components/rule-book/rule-book-page';
import { CLOCKS } from '../../../lib/records/clock';
import type { Settings } from '../../../lib/records/settings';
import { type RuleChoices, ruleBook } from '../../../lib/rules/rule-book';
import { formats } from '../../../lib/wording/format';
import { day } from '../rules/orders';

/** The page of all rules. */

afterEach(cleanup);

function shown(settings: Settings & RuleChoices = {}) {
  const books = { own: ruleBook('UTC', settings), usual: ruleBook('UTC') };
  const { container } = render(<RuleBookPage books={books} settings={settings} formats={formats('en-US')} />);
  return (clock: string) => container.querySelector(`[id="${clock}"]`)?.textContent ?? '';
}

test('every clock has its figures, its sources with their dates, and how well it is known', () => {
  const textOf = shown();
  for (const clock of CLOCKS) {
    expect(textOf(clock), clock).toMatch(/(Usually|Safe until) .+Sources: .+ \((\d{4}(-\d{2})?|undated)\)/);
    expect(textOf(clock), clock).toMatch(/How well this is known: (high|medium|low)/);
  }
});

test('the buyer’s own figure is marked, and no other', () => {
  const textOf = shown({ figures: { 'bp.end': 75 } });
  expect(textOf('bp.end')).toContain('Your own figure: 75 days');
  expect(textOf('dispute.defect')).not.toContain('Your own figure');
});

test('what differs for some orders stands under the rule, and what holds from a day with that day', () => {
  expect(shown()('return.nofault')).toContain('90 days after you ordered');
  const change = {
    name: 'a change',
    holds: { from: day('2027-01-01'), of: 'placed' },
    rule: { id: 'bp.end', nominal: [{ after: 'placed', days: 44 }] },
  } as const;
  const text = shown({ overlays: [change] })('bp.end');
  expect(text).toContain('orders placed on Jan 1, 2027 or later');
  expect(text).toContain('44 days after you ordered');
});
