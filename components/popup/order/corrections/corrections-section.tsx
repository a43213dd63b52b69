import { useRef, useState } from 'preact/hooks';
import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { CORRECTABLE } from '../../../../lib/records/order';
import { withKey } from '../../../../lib/records/with-key';
import { addYears } from '../../../../lib/time/days';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { FoldedSection } from '../../../ui/folded-section';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { PopupActions } from '../../facts/popup-facts';
import { type Draft, isFit, withCorrected } from './change-corrections';
import { CorrectionField } from './correction-field';
import { type CorrectionRow, correctionRows } from './correction-rows';
import { oddDays } from './odd-days';

interface CorrectionsSectionProps {
  readonly assessed: AssessedOrder;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeEntered'];
}

/** How far in the future an entered day may be. */
const YEARS_AHEAD = 5;

/** A folded form in which the buyer corrects the status and the days of an order, each beside what AliExpress says. */
export function CorrectionsSection({ assessed, context, onChange }: CorrectionsSectionProps) {
  const { kept, order } = assessed;
  const summary = useFocusAfter<HTMLElement>();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>({});
  const [saved, setSaved] = useState(false);
  const last = addYears(context.book.buyer.dayOf(context.now), YEARS_AHEAD);
  const rows = correctionRows(assessed, context);
  const textOf = ({ name, standing, correction }: CorrectionRow) =>
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
      typed.reduce((reported, { name, text }) => withCorrected(reported, kept, name, text, now), entered),
    );
    setDraft({});
    setSaved(true);
  };
  const undo = async ({ name }: CorrectionRow) => {
    await onChange(order.id, (entered, now) => withCorrected(entered, kept, name, '', now));
    setDraft((before) => withKey(before, name, undefined));
    setSaved(false);
    summary.focus();
  };
  return (
    <FoldedSection
      class="corrections"
      summary={i18n.t('corrections.title')}
      summaryRef={summary.ref}
      unfolded={rows.some(({ standing }) => standing === 'counts')}
    >
      <p class="quiet">{i18n.t('corrections.hint')}</p>
      <form ref={form} onSubmit={save}>
        <ul>
          {rows.map((row) => (
            <CorrectionField
              key={row.name}
              fixable={row}
              context={context}
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
          {i18n.t('corrections.save')}
        </button>
        <div role="status">
          {saved && <p>{i18n.t('corrections.saved')}</p>}
          {oddDays(order, context).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      </form>
    </FoldedSection>
  );
}
