import { useId } from 'preact/hooks';
import { i18n } from '../../lib/i18n';
import { withButtonNames } from '../../lib/i18n/button-names';
import type { ChecklistItem } from '../../lib/rules/checklists';
import { progressOf } from './checklist-progress';
import type { JudgedOrder } from './judged-order';

interface ChecklistProps {
  readonly judged: JudgedOrder;
  readonly onTick: (item: ChecklistItem, done: boolean) => void;
}

/** The step that applies now, as a list to tick off. */
export function Checklist({ judged: { order, assessment, ticks }, onTick }: ChecklistProps) {
  const id = useId();
  const { items, done } = progressOf(assessment, ticks);
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h3 id={id}>{i18n.t('popup.checklist')}</h3>
        <span class="progress">
          <progress max={items.length} value={done} aria-hidden="true" />
          {i18n.t('popup.progress', [String(done), String(items.length)])}
        </span>
      </div>
      <p class="step">{i18n.t(`step.${assessment.step}`)}</p>
      <ul class="checks">
        {items.map((item) => (
          <li key={item}>
            <label>
              <input
                type="checkbox"
                checked={ticks.includes(item)}
                onChange={(event) => onTick(item, event.currentTarget.checked)}
              />
              <span>{withButtonNames(i18n.t(`check.${item}`), order.names)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
