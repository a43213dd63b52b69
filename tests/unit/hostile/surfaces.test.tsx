// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { panelFiller } from '../../../components/badge/panel';
import { badgeView, panelRows } from '../../../components/badge/view';
import { CasePage } from '../../../components/case/case-page';
import { Popup } from '../../../components/popup/popup';
import { caseFile } from '../../../lib/export/case-file';
import { en } from '../../../lib/letters/languages/en';
import { lettersFor } from '../../../lib/letters/letters-for';
import { assess } from '../../../lib/rules/assess';
import { noticeWords, orderChangeWords } from '../../../lib/wording/notice';
import { paperFormats } from '../../../lib/wording/paper-formats';
import { sizeFormat } from '../../../lib/wording/size-format';
import { EFFORT } from '../../effort';
import { caseActions } from '../case/case-sample';
import { actions, context, facts, NOW, show } from '../popup/sample';
import { dangers, drawn } from './drawn';
import { HOSTILE_STRINGS } from './strings';
import { changed, disputed, filed, noted, puzzling, stuffed } from './stuffed';

/** Hostile texts in every field at once, on every surface: each is drawn as a harmless text is. */
const HARMLESS = 'Cable';

afterEach(cleanup);

test('there are as many of them as the effort says', () => {
  expect(HOSTILE_STRINGS).toHaveLength(EFFORT.everyHostileText ? 500 : 110);
});

/** A surface on the screen; shown another text, it draws that instead. */
type Surface = () => (text: string) => ParentNode;

const popupFacts = (text: string) => {
  const known = facts([stuffed(text)], { dispute: disputed(text) });
  if (known.state !== 'read') throw new Error('not read');
  const asked = { order: puzzling(text), dispute: undefined, ticks: [] };
  return { ...known, orders: [...known.orders, asked], changes: changed(text) };
};

/** The popup, where a press has led to. */
function popup(press: string | undefined, leadsTo: string): ReturnType<Surface> {
  const { container, rerender } = show(popupFacts(HARMLESS));
  const button = press === undefined ? null : container.querySelector(press);
  if (button) fireEvent.click(button);
  expect(container.querySelector(leadsTo)).not.toBeNull();
  const asked = actions();
  return (text) => {
    rerender(<Popup facts={popupFacts(text)} context={context} actions={asked} refused={false} />);
    return container;
  };
}

function disputePage(text: string) {
  const order = stuffed(text);
  const dispute = disputed(text);
  const assessment = assess(order, dispute, NOW, context.book);
  const [notes, files] = [noted(text), filed(text)];
  const known = { order, kept: order, dispute, ticks: [], notes, files, changes: changed(text), assessment };
  return (
    <CasePage
      facts={{
        state: 'read',
        file: caseFile(known, NOW, context.book.buyer.dayOf),
        notes,
        today: context.book.buyer.dayOf(NOW),
        addresses: new Map(files.map(({ id }) => [id, `blob:null/${id}`])),
      }}
      context={{ formats: paperFormats('en'), size: sizeFormat('en') }}
      actions={caseActions()}
      refused={false}
    />
  );
}

const SURFACES: { readonly [name: string]: Surface } = {
  'the list': () => popup(undefined, '.rows'),
  'an order': () => popup('[data-order="100000000001"] button', 'article.detail'),
  'what was told': () => popup('button.reminder', '.reminder-log'),
  'a search': () => {
    const { container } = show(popupFacts(HARMLESS));
    return (text) => {
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: `zzz ${text}` } });
      return container;
    };
  },
  'the case page': () => {
    const { container, rerender } = render(disputePage(HARMLESS));
    return (text) => {
      rerender(disputePage(text));
      return container;
    };
  },
  'a badge': () => (text) => {
    const assessed = assess(stuffed(text), disputed(text), NOW, context.book);
    const panel = document.createElement('div');
    panelFiller(panel)({
      rows: panelRows(assessed, NOW, context.formats),
      question: { orderId: '1', word: text, onAnswer: async () => true },
    });
    const line = document.createElement('span');
    line.textContent = badgeView(
      assess(puzzling(text), undefined, NOW, context.book),
      NOW,
      context.formats,
    ).text;
    panel.append(line);
    return panel;
  },
};

test.each(Object.entries(SURFACES))(
  '%s draws every one of them as it draws a harmless text',
  (_, surface) => {
    const draw = surface();
    const harmless = drawn(draw(HARMLESS));
    expect(dangers(draw(HARMLESS))).toEqual([]);
    const wrong = HOSTILE_STRINGS.filter((text) => drawn(draw(text)) !== harmless);
    expect(wrong).toEqual([]);
  },
);

test('notifications and letters are texts, and as long as they are with a harmless one, or a little longer', () => {
  const wordsOf = (text: string) => {
    const order = stuffed(text);
    const dispute = disputed(text);
    const assessment = assess(order, dispute, NOW, context.book);
    const [deadline] = assess({ ...order, disputes: [] }, undefined, NOW, context.book).deadlines;
    if (!deadline) throw new Error('no deadline');
    const assessed = { order, dispute, ticks: [], assessment };
    const notice = noticeWords({ kind: 'deadline', order, deadline }, NOW, context.formats);
    const [change] = changed(text);
    const changes = orderChangeWords(
      { changes: change ? [{ order, changes: change }] : [] },
      context.formats,
      NOW,
    );
    const letters = lettersFor(assessed, {}, en, context.book.buyer);
    return { notice, changes, letters };
  };
  const linesOf = (text: string) =>
    wordsOf(text).letters.map(({ text: letter }) => letter.split('\n').length);
  const usual = linesOf(HARMLESS);
  for (const text of HOSTILE_STRINGS) {
    const { notice, changes, letters } = wordsOf(text);
    expect(notice.title.length).toBeLessThan(120);
    expect(notice.message).not.toContain('undefined');
    expect(changes.title.length).toBeLessThan(120);
    for (const [index, { text: letter }] of letters.entries()) {
      expect(letter.length).toBeLessThanOrEqual(2_000);
      expect(letter.split('\n').length).toBeLessThanOrEqual(usual[index] ?? 0);
    }
  }
});

test('what a surface would do with markup is noticed', () => {
  const bad = document.createElement('div');
  bad.innerHTML = '<img src="x" onerror="hit()"><a href="javascript:hit()">x</a>';
  expect(dangers(bad)).toEqual(['img has onerror', 'img leads to x', 'a leads to javascript:hit()']);
});
