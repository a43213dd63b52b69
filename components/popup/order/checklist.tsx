import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { ticked } from '../../../lib/overview/checklist-progress';
import type { ChecklistItem } from '../../../lib/rules/checklists';
import { i18n } from '../../../lib/wording';
import { withButtonNames } from '../../../lib/wording/button-names';
import { Section } from '../../ui/section';
import type { PopupActions } from '../facts/popup-facts';
import { ChecklistMore } from './checklist-more';
import { ShortGuide } from './short-guide';
import { StepPresses } from './step-presses';

interface ChecklistProps {
  readonly assessed: AssessedOrder;
  readonly onTick: (item: ChecklistItem, done: boolean) => void;
  readonly onChange: PopupActions['changeEntered'];
}

/** The step that applies now, as a list to tick off. */
export function Checklist({ assessed, onTick, onChange }: ChecklistProps) {
  const { order, assessment, checklist, ticks } = assessed;
  const done = ticked(assessed);
  return (
    <Section
      title={i18n.t('popup.checklist')}
      beside={
        <span class="progress">
          <progress max={checklist.length} value={done} aria-hidden="true" />
          {i18n.t('popup.progress', [String(done), String(checklist.length)])}
        </span>
      }
    >
      <p class="step">{i18n.t(`step.${assessment.step}`)}</p>
      <StepPresses assessed={assessed} onChange={onChange} />
      <ul class="checks">
        {checklist.map((item) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={ticks.includes(item)}
                onChange={(event) => onTick(item, event.currentTarget.checked)}
              />
              <span>{withButtonNames(i18n.t(`check.${item}`), order.names)}</span>
            </label>
            <ChecklistMore item={item} order={order} ticks={ticks} />
            <ShortGuide item={item} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
