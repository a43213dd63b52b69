// @vitest-environment happy-dom

import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { OwnFigures } from '../../../components/popup/settings/own-figures';
import { ruleBook } from '../../../lib/rules/rule-book';
import { formats } from '../../../lib/wording/format';
import { day } from '../rules/orders';

afterEach(cleanup);

test('H3: the settings tell of a figure that holds from a day on, beside the one that it replaces', () => {
  const fourDays = {
    name: 'four days',
    holds: { from: day('2027-01-01'), of: 'dispute.opened' },
    rule: { id: 'neg.seller', nominal: [{ after: 'dispute.changed', days: 4 }] },
  } as const;
  const book = ruleBook('UTC', { overlays: [fourDays] });
  const context = { now: 0, book, formats: formats('en-US') };
  render(<OwnFigures settings={{}} context={context} onChange={async () => {}} />);
  const row = document.querySelector('[data-clock="neg.seller"]');
  expect(row?.textContent).toContain('Usually 5 days after your last request');
  expect(row?.textContent).toContain(
    'For disputes opened on Jan 1, 2027 or later: 4 days after your last request',
  );
  expect(screen.getAllByText(/Jan 1, 2027/)).toHaveLength(1);
});
