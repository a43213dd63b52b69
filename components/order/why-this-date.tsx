import type { Deadline, Disagreement } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';
import { sourceWords } from '../../lib/wording/wording';
import type { RenderContext } from './render-context';

interface WhyThisDateProps {
  readonly deadline: Deadline;
  readonly disagreements: readonly Disagreement[];
  readonly context: RenderContext;
}

/** Why a date is what it is: the source, the page's own words, and what contradicts it. */
export function WhyThisDate({ deadline, disagreements, context: { now, formats } }: WhyThisDateProps) {
  const { source, earliest, latest } = deadline;
  const texts = source.kind === 'page' ? [...new Set(source.texts)] : [];
  const contradicted = source.kind === 'page' && earliest.on !== latest.on;
  return (
    <details class="why">
      <summary>{i18n.t('popup.why')}</summary>
      <p>{sourceWords(deadline, now, formats)}</p>
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
    </details>
  );
}
