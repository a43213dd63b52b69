import type { Assessment } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';
import { headline, problemWords } from '../../lib/wording/wording';
import type { RenderContext } from './render-context';
import { turnWords } from './turn-words';
import { UrgencyMark } from './urgency-mark';

interface CountdownProps {
  readonly assessment: Assessment;
  readonly context: RenderContext;
}

/** The countdown: time left, date, certainty, whose turn it is and what is lost. It is what a buyer reads first. */
export function Countdown({ assessment, context: { now, formats } }: CountdownProps) {
  const { next, problems, missing, urgency } = assessment;
  const { line, left } = headline(assessment, now, formats);
  const lacking = missing.map((what) => i18n.t(`missing.${what}`));
  const reported = problems.filter(({ kind }) => kind !== 'unsureStatus').map(problemWords); // that one has a question of its own
  const unread = [...new Set([...reported, ...lacking])].filter((words) => words !== line);
  const certainty = next && i18n.t(`certainty.${next.certainty}`);
  const sure = [certainty, turnWords(assessment)].filter((words) => words !== undefined);
  return (
    <div class="countdown" data-urgency={urgency}>
      {left && (
        <p class="countdown-left">
          <UrgencyMark urgency={urgency} />
          {left}
        </p>
      )}
      <p class="countdown-line">
        {!left && <UrgencyMark urgency={urgency} />}
        {line}
      </p>
      {sure.length > 0 && <p class="quiet">{sure.join(' · ')}</p>}
      {next && <p>{i18n.t(`clock.${next.clock}.lost`)}</p>}
      {unread.map((words) => (
        <p key={words} class="quiet">
          {words}
        </p>
      ))}
    </div>
  );
}
