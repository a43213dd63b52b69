import type { ClockId } from '../../lib/records/clock';
import { assess } from '../../lib/rules/assess';
import { OFFICIAL_2026 } from '../../lib/rules/catalogue';
import { dateSums } from '../../lib/rules/date-sums';
import type { RuleBook } from '../../lib/rules/rule-book';
import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import { deadlineWords } from '../../lib/wording/wording';
import { LifeLine } from '../order/life-line';
import { sumWords } from '../order/sum-words';
import { EXAMPLE, EXAMPLE_NOW } from './example';

/** The dates that nearly every order has, in the order of its life. */
const EIGHT: readonly ClockId[] = [
  'ship.by',
  'dispute.from',
  'refund.nodelivery',
  'bp.end',
  'dispute.notreceived',
  'return.nofault',
  'dispute.defect',
  'neg.seller',
];

/** What none of us knows, so that nobody takes it for known. */
const UNKNOWNS = ['pages', 'replies', 'once', 'zone'] as const;

interface FirstChapterProps {
  readonly book: RuleBook;
  readonly formats: Formats;
}

/** The first chapter, for everybody: the dates of an order, one example, and what nobody knows. */
export function FirstChapter({ book, formats }: FirstChapterProps) {
  const known = { order: EXAMPLE, dispute: undefined };
  const { deadlines } = assess(EXAMPLE, undefined, EXAMPLE_NOW, book);
  return (
    <>
      <p>{i18n.t('ruleBook.intro')}</p>
      <p>{i18n.t('ruleBook.opensAndCloses')}</p>
      <h2>{i18n.t('ruleBook.eight')}</h2>
      <ol class="eight">
        {EIGHT.map((clock) => {
          const rule = OFFICIAL_2026.find(({ id }) => id === clock);
          return (
            <li key={clock}>
              <a href={`#${clock}`}>{i18n.t(`clock.${clock}.name`)}</a>{' '}
              {rule && <span class="rule-kind">{i18n.t(`ruleBook.kind.${rule.kind}`)}</span>}
              <br />
              {i18n.t(`clock.${clock}.lost`)}
            </li>
          );
        })}
      </ol>
      <h2>{i18n.t('ruleBook.example')}</h2>
      <p>{i18n.t('ruleBook.exampleText')}</p>
      <LifeLine {...known} deadlines={deadlines} now={EXAMPLE_NOW} formats={formats} />
      <ul class="rule-figures">
        {deadlines.map((deadline) => (
          <li key={deadline.clock}>
            {deadlineWords(deadline, EXAMPLE_NOW, formats).line}
            {dateSums(deadline, known, book).map((sum) => (
              <small key={sum.until}>{sumWords(sum, EXAMPLE_NOW, formats)}</small>
            ))}
          </li>
        ))}
      </ul>
      <p>{i18n.t('ruleBook.prevails')}</p>
      <p>{i18n.t('ruleBook.twoDoors')}</p>
      <h2>{i18n.t('ruleBook.unknown')}</h2>
      <ul class="unknowns">
        {UNKNOWNS.map((name) => (
          <li key={name}>{i18n.t(`ruleBook.notKnown.${name}`)}</li>
        ))}
      </ul>
    </>
  );
}
