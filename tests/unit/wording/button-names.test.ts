import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { i18n } from '../../../lib/wording';
import { withButtonNames } from '../../../lib/wording/button-names';

/** The checklists call AliExpress's buttons what the buyer's own page calls them. */

const press = () => i18n.t('check.waitDelivery.keep');
const choose = () => i18n.t('check.openDispute.order');

test('a name that the page has shown stands in the place of ours', () => {
  expect(withButtonNames(press(), { confirm: 'Empfang bestätigen' })).toContain('"Empfang bestätigen"');
  expect(withButtonNames(press(), { confirm: 'Empfang bestätigen' })).not.toContain('Confirm received');
  expect(withButtonNames(choose(), { returns: '반품/환불' })).toContain('"반품/환불"');
});

test('without one, ours stays', () => {
  expect(withButtonNames(press(), { returns: '반품/환불' })).toBe(press());
  expect(withButtonNames(choose())).toBe(choose());
});

test('every button that a checklist names in quotation marks is one that a page can rename, or one that no page shows', () => {
  const named = [...readFileSync('locales/en.yml', 'utf8').matchAll(/^ {4}\w+: .*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/"([A-Z][^"]+)"/g)].map(([, name]) => name),
  );
  const known = [i18n.t('button.confirm'), i18n.t('button.returns')].map((name) => name.replaceAll('"', ''));
  const unseen = ['Snapshot', 'My Orders', 'Open Dispute', 'Extend time'];
  expect(named.filter((name) => ![...known, ...unseen].includes(name ?? ''))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(known));
});
