import { i18n } from '../../lib/wording';
import type { Formats } from '../../lib/wording/format';
import { axisLabels } from './axis-labels';
import { drawLife, type LifeBar, type LifeInput } from './life-drawing';
import { lifeWords } from './life-words';

interface LifeLineProps extends LifeInput {
  readonly formats: Formats;
}

/**
 * The life line: time runs in reading direction and today is a line. Rights that close are bars that end, rights that
 * open are bars that begin; estimates have soft ends, stated dates hard ones.
 */
export function LifeLine({ formats, ...life }: LifeLineProps) {
  const drawing = drawLife(life);
  return (
    <div class="life" role="img" aria-label={lifeWords(life, formats)}>
      <svg class="life-today" aria-hidden="true">
        <line x1={`${drawing.today}%`} x2={`${drawing.today}%`} y1="0" y2="100%" />
      </svg>
      {drawing.bars.map((bar) => (
        <Bar key={`${bar.deadline.clock} ${bar.deadline.line ?? ''}`} bar={bar} />
      ))}
      <svg class="life-axis" aria-hidden="true">
        <line x1="0" x2="100%" y1="50%" y2="50%" />
        {drawing.points.map(({ day, at, entered }) => (
          <circle key={day} data-day={day} data-entered={entered} cx={`${at}%`} cy="50%" r="3.5" />
        ))}
      </svg>
      <div class="life-labels">
        {axisLabels(drawing, formats, life.now).map(({ text, at, side, today }) => (
          <span key={text} data-today={today} data-side={side} style={{ insetInlineStart: `${at}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

function Bar({ bar: { deadline, solid, soft, hard, passed } }: { readonly bar: LifeBar }) {
  const late = solid.from >= 50;
  const name = late
    ? { textAlign: 'end', paddingInlineEnd: `${100 - solid.to}%` }
    : { paddingInlineStart: `${solid.from}%` };
  return (
    <div
      class="life-row"
      data-clock={deadline.clock}
      data-kind={deadline.kind}
      data-end={hard === undefined ? 'soft' : 'hard'}
      data-passed={passed}
    >
      <span class="life-name" style={name}>
        <span>{i18n.t(`clock.${deadline.clock}.name`)}</span>
      </span>
      <svg class="life-bar" aria-hidden="true">
        <line class="solid" x1={`${solid.from}%`} x2={`${solid.to}%`} y1="50%" y2="50%" />
        {soft && <line class="soft" x1={`${soft.from}%`} x2={`${soft.to}%`} y1="50%" y2="50%" />}
        {hard !== undefined && <line class="hard" x1={`${hard}%`} x2={`${hard}%`} y1="0" y2="100%" />}
      </svg>
    </div>
  );
}
