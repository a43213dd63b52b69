import { SOURCE_DATES, type SourceKey } from '../../lib/records/source';
import type { Overlay } from '../../lib/rules/catalogue/overlays';
import type { Rule, Span } from '../../lib/rules/rule';
import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import { sourceDate } from '../../lib/wording/wording';
import { lengthWords } from '../order/sum-words';

interface RuleEntryProps {
  readonly rule: Rule;
  /** The buyer's own days, if any. */
  readonly own: number | undefined;
  /** What changes the rows of this book for some orders. */
  readonly overlays: readonly Overlay[];
  readonly formats: Formats;
}

/** One clock: what it is, its figures, what happens when it runs out, and how we know. */
export function RuleEntry({ rule, own, overlays, formats }: RuleEntryProps) {
  const { id, kind, sources, confidence } = rule;
  return (
    <article id={id} class="rule" data-own={own !== undefined}>
      <h4>
        {i18n.t(`clock.${id}.name`)} <span class="rule-kind">{i18n.t(`ruleBook.kind.${kind}`)}</span>
      </h4>
      {own !== undefined && <p class="rule-own">{i18n.t('ruleBook.own', [formats.days(own)])}</p>}
      <Figures figures={rule} kind={kind} formats={formats} />
      {overlays.filter(changesFigures(id)).map((one) => (
        <div key={one.name} class="rule-overlay">
          <p>{i18n.t('ruleBook.for', [scopeWords(one, formats)])}</p>
          <Figures figures={one.rule} kind={kind} formats={formats} />
        </div>
      ))}
      <p>{i18n.t(`clock.${id}.lost`)}</p>
      <p class="quiet">
        {i18n.t('ruleBook.sources', [sources.map(titleOf).join('; ')])}{' '}
        {i18n.t('source.confidence', [i18n.t(`confidence.${confidence}`)])}
      </p>
    </article>
  );
}

interface FiguresProps {
  readonly figures: Partial<Pick<Rule, 'earliest' | 'nominal' | 'latest'>>;
  readonly kind: Rule['kind'];
  readonly formats: Formats;
}

/** The usual figure, and the edges that differ from it. */
function Figures({ figures: { earliest = [], nominal = [], latest = [] }, kind, formats }: FiguresProps) {
  const spansWords = (spans: readonly Span[]) =>
    spans.map((span) => i18n.t(`figureFrom.${span.after}`, [lengthWords(span, formats)]));
  const [usual] = spansWords(nominal);
  const [first, last] = [spansWords(earliest), spansWords(latest)];
  const words = (edge: readonly string[], key: 'ruleBook.earlier' | 'ruleBook.later') =>
    edge.length > 1 ? i18n.t(key, [edge.join(i18n.t('ruleBook.or'))]) : edge[0];
  const [safe, perhaps] = [words(first, 'ruleBook.earlier'), words(last, 'ruleBook.later')];
  return (
    <ul class="rule-figures">
      {safe && safe !== usual && (
        <li>{i18n.t(kind === 'closes' ? 'ruleBook.safe' : 'ruleBook.first', [safe])}</li>
      )}
      {usual && <li>{i18n.t('ruleBook.usual', [usual])}</li>}
      {perhaps && perhaps !== usual && <li>{i18n.t('ruleBook.upTo', [perhaps])}</li>}
    </ul>
  );
}

/** Whether a difference is one of this clock's figures. */
function changesFigures(id: Rule['id']): (overlay: Overlay) => boolean {
  return ({ rule: { id: changed, earliest, nominal, latest } }) =>
    changed === id && (earliest ?? nominal ?? latest) !== undefined;
}

/** For which orders a difference holds. */
function scopeWords({ kinds = [], seller, region, holds }: Overlay, formats: Formats): string {
  return [
    ...(holds ? [i18n.t(`ruleBook.since.${holds.of}`, [formats.day(holds.from, 0)])] : []),
    ...kinds.map((kind) => i18n.t(`orderKind.${kind}`)),
    ...(seller ? [i18n.t('ruleBook.sellerIn', [i18n.t(`seller.${seller}`)])] : []),
    ...(region ? [i18n.t(`region.${region}`)] : []),
  ].join(', ');
}

function titleOf(key: SourceKey): string {
  return i18n.t('ruleBook.source', [i18n.t(`sourceTitle.${key}`), sourceDate(SOURCE_DATES[key])]);
}
