import { useRef, useState } from 'preact/hooks';
import type { JudgedOrder } from '../../../../lib/overview/judged-order';
import { CORRECTABLE } from '../../../../lib/records/order';
import { addYears } from '../../../../lib/time/days';
import { i18n } from '../../../../lib/wording';
import type { Look } from '../../../order/render-context';
import type { PopupActions } from '../../facts/popup-facts';
import { type Draft, isFit, withFix } from './change-fixes';
import { FixField } from './fix-field';
import { type Fixable, fixables } from './fixable';
import { oddDays } from './odd-days';

interface FixesSectionProps {
  readonly judged: JudgedOrder;
  readonly look: Look;
  readonly onChange: PopupActions['changeEntered'];
}

/** How far ahead a day may lie that the buyer enters. */
const YEARS_AHEAD = 5;

/** A folded form in which the buyer puts the status and the days of an order right, each beside what AliExpress says. */
export function FixesSection({ judged, look, onChange }: FixesSectionProps) {
  const { kept, order } = judged;
  const summary = useRef<HTMLElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({});
  const [saved, setSaved] = useState(false);
  const last = addYears(look.book.buyer.dayOf(look.now), YEARS_AHEAD);
  const rows = fixables(judged, look);
  /** Decided when the order opens: nothing folds under the buyer's hand. */
  const [unfolded] = useState(rows.some(({ standing }) => standing === 'counts'));
  const textOf = ({ name, standing, correction }: Fixable) =>
    draft[name] ?? (standing === 'counts' ? (correction?.value ?? '') : '');

  const save = async (event: Event) => {
    event.preventDefault();
    const typed = CORRECTABLE.flatMap((name) => {
      const text = draft[name];
      return text === undefined ? [] : [{ name, text }];
    });
    if (typed.some(({ name, text }) => !isFit(name, text, last))) {
      form.current?.reportValidity();
      return;
    }
    if (typed.length === 0) return;
    await onChange(order.id, (entered, now) =>
      typed.reduce((told, { name, text }) => withFix(told, kept, name, text, now), entered),
    );
    setDraft({});
    setSaved(true);
  };
  /** The button is gone afterwards, so the focus goes to the heading. */
  const undo = async ({ name }: Fixable) => {
    await onChange(order.id, (entered, now) => withFix(entered, kept, name, '', now));
    setDraft(({ [name]: _, ...others }) => others);
    setSaved(false);
    summary.current?.focus();
  };
  return (
    <details class="fixes" open={unfolded}>
      <summary ref={summary}>{i18n.t('fixes.title')}</summary>
      <p class="quiet">{i18n.t('fixes.hint')}</p>
      <form ref={form} onSubmit={save}>
        <ul>
          {rows.map((row) => (
            <FixField
              key={row.name}
              fixable={row}
              look={look}
              last={last}
              text={textOf(row)}
              onType={(text) => {
                setDraft((before) => ({ ...before, [row.name]: text }));
                setSaved(false);
              }}
              onUndo={() => undo(row)}
            />
          ))}
        </ul>
        <button class="end" type="submit">
          {i18n.t('fixes.save')}
        </button>
        <div role="status">
          {saved && <p>{i18n.t('fixes.saved')}</p>}
          {oddDays(order, look).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </form>
    </details>
  );
}
