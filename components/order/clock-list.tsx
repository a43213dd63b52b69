import { type Assessment, hasPassed } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';
import { deadlineWords } from '../../lib/wording/wording';
import type { RenderContext } from './render-context';

interface ClockListProps {
  readonly assessment: Assessment;
  readonly context: RenderContext;
}

/** Every date of an order: its name, the time left, its text and its certainty. */
export function ClockList({ assessment, context: { now, formats } }: ClockListProps) {
  const { deadlines, verdict } = assessment;
  if (deadlines.length === 0) {
    return <p class="quiet">{i18n.t(verdict === 'incomplete' ? 'step.findOut' : 'popup.noNext')}</p>;
  }
  return (
    <ul class="clocks">
      {deadlines.map((deadline) => {
        const { line, left } = deadlineWords(deadline, now, formats);
        return (
          <li
            key={`${deadline.clock} ${deadline.line ?? ''}`}
            data-clock={deadline.clock}
            data-passed={hasPassed(deadline, now)}
          >
            <span class="clock-name">{i18n.t(`clock.${deadline.clock}.name`)}</span>
            {left && <span class="clock-left">{left}</span>}
            <span class="clock-line">
              {line} · {i18n.t(`certainty.${deadline.certainty}`)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
