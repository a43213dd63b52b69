import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { BackButton } from '../../ui/back-button';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import type { PopupActions } from '../facts/popup-facts';
import type { ReminderLog, ReminderRow } from './reminder-rows';

interface ReminderLogViewProps {
  readonly log: ReminderLog;
  /** Whether the browser shows notifications, if it tells. */
  readonly allowed: boolean;
  readonly context: RenderContext;
  readonly onTest: PopupActions['testNotification'];
  readonly onOpen: (orderId: OrderId) => void;
  readonly onBack: () => void;
  /** Where the focus goes when the view opens. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** What will be shown and what was, so that the buyer can see that it works, and try it. */
export function ReminderLogView({
  log,
  allowed,
  context,
  onTest,
  onOpen,
  onBack,
  headingRef,
}: ReminderLogViewProps) {
  const [tested, setTested] = useState<boolean>();
  return (
    <article class="detail">
      <BackButton onBack={onBack} />
      <h2 class="detail-title" ref={headingRef} tabIndex={-1}>
        {i18n.t('reminders.title')}
      </h2>
      {!allowed && <Notice role="alert">{i18n.t('reminders.denied')}</Notice>}
      <p class="presses">
        <button type="button" onClick={async () => setTested(await onTest())}>
          {i18n.t('reminders.test')}
        </button>
        <span role="status">
          {tested !== undefined && (tested ? i18n.t('reminders.tested') : i18n.t('reminders.testFailed'))}
        </span>
      </p>
      <Rows title={i18n.t('reminders.planned')} rows={log.planned} context={context} onOpen={onOpen} />
      <Rows title={i18n.t('reminders.shown')} rows={log.shown} context={context} onOpen={onOpen} />
    </article>
  );
}

interface RowsProps extends Pick<ReminderLogViewProps, 'context' | 'onOpen'> {
  readonly title: string;
  readonly rows: readonly ReminderRow[];
}

function Rows({ title, rows, context: { now, formats }, onOpen }: RowsProps) {
  return (
    <Section title={title}>
      {rows.length === 0 && <p class="quiet">{i18n.t('reminders.none')}</p>}
      <ul class="reminder-log">
        {rows.map(({ key, orderId, name, text, at }) => (
          <li key={key}>
            <button type="button" onClick={() => onOpen(orderId)}>
              <time dateTime={new Date(at).toISOString()}>{formats.hour(at, now)}</time>
              <bdi>{name}</bdi>
              <span class="quiet">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
