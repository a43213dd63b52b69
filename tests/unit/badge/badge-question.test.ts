// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { panelFiller } from '../../../components/badge/panel';
import { badgeView } from '../../../components/badge/view';
import type { ReadingProblem } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { formats } from '../../../lib/wording/format';
import { PATIENCE } from '../../patience';
import { order } from '../rules/orders';

const WORD = '<b>Versendet</b>';
const NOW = Date.UTC(2026, 10, 22);
const row = { text: 'Before Dec 4', why: 'AliExpress says so' };

/** A panel that asks about a word; what it was answered. */
function asking(onAnswer = vi.fn(async () => true)) {
  const panel = document.createElement('div');
  const fill = panelFiller(panel);
  const question = { orderId: '8212313961591322' as const, word: WORD, onAnswer };
  fill({ rows: [], question });
  return { panel, fill, question, onAnswer };
}

/** A press as the buyer makes it, or one that the page makes up. */
function press(panel: HTMLElement, words: string, isTrusted: boolean): void {
  const button = [...panel.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  button?.dispatchEvent(click);
}

describe('the question on a badge', () => {
  test('says the word as it is and offers every status, and nothing else', () => {
    const { panel } = asking();
    expect(panel.querySelector('legend')?.textContent).toBe(`AliExpress says "${WORD}". Which is it?`);
    expect(panel.querySelector('legend b')).toBeNull();
    expect([...panel.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      'To pay',
      'Getting ready',
      'On its way',
      'Completed',
      'Canceled',
      'Closed',
      'Expired',
    ]);
    expect(panel.textContent).not.toContain('No date');
  });

  test('is answered by the buyer alone, never by a press that the page makes up', () => {
    const { panel, onAnswer } = asking();
    press(panel, 'On its way', false);
    expect(onAnswer).not.toHaveBeenCalled();
    press(panel, 'On its way', true);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('awaitingDelivery');
  });

  test('says when the answer was not kept', async () => {
    const { panel } = asking(vi.fn(async () => false));
    press(panel, 'Closed', true);
    await vi.waitFor(
      () => expect(panel.querySelector('[role=status]')?.textContent).toContain('Try again'),
      PATIENCE,
    );
  });

  test('stays as it is under the buyer’s hand, until it is about something else', () => {
    const { panel, fill, question } = asking();
    const [button] = panel.querySelectorAll('button');
    expect(fill({ rows: [], question: { ...question } })).toBe(false);
    expect(panel.querySelector('button')).toBe(button);
    expect(fill({ rows: [], question: { ...question, orderId: '8212313961591323' } })).toBe(true);
    expect(fill({ rows: [row] })).toBe(true);
    expect(panel.textContent).toContain(row.text);
    expect(panel.querySelector('button')).toBeNull();
  });
});

describe('a step by a word of which we are not sure', () => {
  test('is called so, though no date stands beside it', () => {
    const unsure = { kind: 'unsureStatus', word: WORD, status: 'processing', by: 'sign' } as const;
    const one = order({ status: 'processing' });
    const view = (problems: readonly ReadingProblem[]) =>
      badgeView(
        assess(
          { ...one, problems: problems.map((value) => ({ value, source: 'list', seenAt: 5 })) },
          undefined,
          NOW,
          ruleBook('UTC'),
        ),
        NOW,
        formats('en'),
      );
    expect(view([unsure])).toMatchObject({ step: 'waitShipment', certainty: 'none', sure: 'about' });
    expect(view([])).toMatchObject({ step: 'waitShipment', certainty: 'none', sure: '' });
  });

  test('does not hide what is missing', () => {
    const unsure = { kind: 'unsureStatus', word: WORD, status: 'completed', by: 'word' } as const;
    const one = {
      ...order({ status: 'completed' }),
      problems: [{ value: unsure, source: 'list' as const, seenAt: 5 }],
    };
    const { text } = badgeView(assess(one, undefined, NOW, ruleBook('UTC')), NOW, formats('en'));
    expect(text).toContain('open this order once');
  });
});

describe('the arrow of a badge', () => {
  const unfolds = (...values: readonly ReadingProblem[]) => {
    const problems = values.map((value) => ({ value, source: 'list' as const, seenAt: 5 }));
    const one = { ...order({ status: values.length > 0 ? 'completed' : 'processing' }), problems };
    return badgeView(assess(one, undefined, NOW, ruleBook('UTC')), NOW, formats('en')).unfolds;
  };

  test('is there for the question, and where dates can be shown', () => {
    expect(unfolds({ kind: 'unknownStatus', word: WORD })).toBe('question');
    expect(unfolds()).toBe('dates');
  });

  test('is not there where nothing is known and nothing can be asked', () => {
    expect(
      badgeView(assess(order({}), undefined, NOW, ruleBook('UTC')), NOW, formats('en')).unfolds,
    ).toBeUndefined();
  });
});

describe('the way to the popup from a badge', () => {
  test('is taken by the buyer alone, and says when it leads nowhere', async () => {
    const panel = document.createElement('div');
    const onShow = vi.fn(async () => false);
    panelFiller(panel)({ rows: [row], onShow });
    press(panel, 'Open in Dispute Clock', false);
    expect(onShow).not.toHaveBeenCalled();
    press(panel, 'Open in Dispute Clock', true);
    expect(onShow).toHaveBeenCalledOnce();
    await vi.waitFor(
      () => expect(panel.querySelector('[role=status]')?.textContent).toContain('Try again'),
      PATIENCE,
    );
  });
});
