import type { Deadline, DeadlineSource, Disagreement } from '../../lib/records/assessment';
import type { KnownOrder } from '../../lib/records/known-order';
import { ruleBookUrl } from '../../lib/records/rule-book-url';
import { SOURCE_DATES } from '../../lib/records/source';
import { dateSums } from '../../lib/rules/date-sums';
import { i18n } from '../../lib/wording';
import { sourceDate, sourceWords } from '../../lib/wording/wording';
import type { RenderContext } from './render-context';
import { daysOffWords, sumWords } from './sum-words';

interface WhyThisDateProps {
  readonly deadline: Deadline;
  readonly known: KnownOrder;
  readonly disagreements: readonly Disagreement[];
  readonly context: RenderContext;
  readonly onCorrect: () => void;
}

/** Why a date is what it is: the sum, the source, the page's own words, what contradicts it, and a way to correct it. */
export function WhyThisDate({ deadline, known, disagreements, context, onCorrect }: WhyThisDateProps) {
  const { now, formats } = context;
  const { source, earliest, latest } = deadline;
  const texts = source.kind === 'page' ? [...new Set(source.texts)] : [];
  const contradicted = source.kind === 'page' && earliest.on !== latest.on;
  return (
    <details class="why">
      <summary>{i18n.t('popup.why')}</summary>
      <Sums deadline={deadline} known={known} context={context} />
      <p>{sourceWords(deadline, now, formats)}</p>
      {source.kind === 'rule' && <Sources source={source} />}
      {texts.map((text) => (
        <blockquote key={text} dir="auto">
          {text}
        </blockquote>
      ))}
      {contradicted && <p>{i18n.t('source.conflict')}</p>}
      {source.kind === 'rule' && source.calendarUnknown && <p>{i18n.t('source.calendarUnknown')}</p>}
      {disagreements
        .filter(({ clock }) => clock === deadline.clock)
        .map(({ stated, estimated }) => (
          <p key={stated}>
            {i18n.t(source.kind === 'buyer' ? 'disagreementEntered' : 'disagreement', [
              formats.day(stated, now),
              formats.day(estimated, now),
            ])}
          </p>
        ))}
      <p class="why-ways">
        <button type="button" onClick={onCorrect}>
          {i18n.t('source.correct')}
        </button>
        <a href={ruleBookUrl(deadline.clock)} target="_blank" rel="noreferrer">
          {i18n.t('source.ruleBook')}
        </a>
      </p>
    </details>
  );
}

type Shown = Pick<WhyThisDateProps, 'deadline' | 'known' | 'context'>;

/** The sum of each edge, and how sure it is: "Ordered Oct 2 + 60 days = Dec 1 · about". */
function Sums({ deadline, known, context: { now, formats, book } }: Shown) {
  return (
    <>
      {dateSums(deadline, known, book).map((sum) => {
        const sure = sum.isShown ? i18n.t(`certainty.${deadline.certainty}`) : i18n.t('sum.perhaps');
        const daysOff = daysOffWords(sum, now, formats);
        return (
          <p key={sum.until} class="sum">
            {i18n.t('sum.sure', [sumWords(sum, now, formats), sure])}
            {daysOff && <small>{daysOff}</small>}
          </p>
        );
      })}
    </>
  );
}

/** Each source by its title and its month, and how well the rule is known. */
function Sources({ source }: { readonly source: Extract<DeadlineSource, { readonly kind: 'rule' }> }) {
  return (
    <>
      <ul class="sources">
        {source.names.map((name) => (
          <li key={name}>
            {i18n.t(`sourceTitle.${name}`)} · {sourceDate(SOURCE_DATES[name])}
          </li>
        ))}
      </ul>
      <p>{i18n.t('source.confidence', [i18n.t(`confidence.${source.confidence}`)])}</p>
    </>
  );
}
