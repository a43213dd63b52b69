import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import { useFocusAfter } from '../../../ui/use-focus-after';
import type { Happening } from './happening';
import { RetellForm } from './retell-form';

interface TimelineProps {
  readonly happenings: readonly Happening[];
  readonly context: RenderContext;
}

/** What has happened, oldest first. The buyer's reports can be changed. */
export function Timeline({ happenings, context }: TimelineProps) {
  const list = useFocusAfter<HTMLOListElement>();
  if (happenings.length === 0) return null;
  return (
    <ol class="timeline" ref={list.ref} tabIndex={-1} aria-label={i18n.t('popup.disputeEvents')}>
      {happenings.map((happening) => (
        <li key={happening.key} data-reported={happening.reported !== undefined}>
          <TimelineEntry happening={happening} context={context} done={list.focusAfter} />
        </li>
      ))}
    </ol>
  );
}

interface TimelineEntryProps {
  readonly happening: Happening;
  readonly context: RenderContext;
  readonly done: (work: Promise<void>) => Promise<void>;
}

function TimelineEntry({ happening, context, done }: TimelineEntryProps) {
  const { key, words, at, amount, source, reported } = happening;
  const id = `happening-${key}`;
  return (
    <>
      <p class="timeline-what" id={id}>
        <bdi>{words}</bdi>
        {amount && (
          <>
            {' · '}
            <bdi>{amount}</bdi>
          </>
        )}
      </p>
      <p class="quiet">
        {context.formats.instant(at, context.now)} · {source}
      </p>
      {reported && (
        <div class="timeline-acts">
          {reported.last && (
            <button type="button" aria-describedby={id} onClick={() => done(reported.remove())}>
              {i18n.t('popup.undo')}
            </button>
          )}
          <RetellForm
            happening={happening}
            reported={reported}
            describedBy={id}
            context={context}
            done={done}
          />
        </div>
      )}
    </>
  );
}
