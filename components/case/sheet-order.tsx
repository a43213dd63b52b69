import type { ComponentChildren } from 'preact';
import { orderPageUrl } from '../../lib/records/addresses';
import type { Order } from '../../lib/records/order';
import { i18n } from '../../lib/wording';
import { statusWords } from '../../lib/wording/status-words';
import type { SheetContext } from './sheet-context';
import { factWords } from './timeline-words';

interface SheetOrderProps {
  readonly order: Order;
  /** The order as the pages have it. */
  readonly kept: Order;
  readonly context: SheetContext;
}

/** What was bought, where and for how much, and what is wrong with it. */
export function SheetOrder({ order, kept, context: { formats } }: SheetOrderProps) {
  const { id, items, store, amount, status, entered } = order;
  const address = orderPageUrl(id);
  return (
    <section>
      <h3>{i18n.t('record.order')}</h3>
      <table class="pairs">
        <tbody>
          {items.map(({ title }, index) => (
            <Pair key={index} name={i18n.t('record.item')}>
              <bdi>{title}</bdi>
            </Pair>
          ))}
          {store !== undefined && (
            <Pair name={i18n.t('record.store')}>
              <bdi>{store}</bdi>
            </Pair>
          )}
          <Pair name={i18n.t('record.number')}>{id}</Pair>
          {amount !== undefined && (
            <Pair name={i18n.t('record.amount')}>
              <bdi>{amount}</bdi>
            </Pair>
          )}
          {[...new Set([kept.status, status])].map(
            (fact) =>
              fact && (
                <Pair key={fact.source} name={i18n.t('record.status')}>
                  {statusWords(fact.value)}
                  <span class="aside"> · {factWords(fact.source, fact.seenAt, formats)}</span>
                </Pair>
              ),
          )}
          {entered.complaint && (
            <Pair name={i18n.t('record.reason')}>{i18n.t(`reason.${entered.complaint.reason}`)}</Pair>
          )}
          <Pair name={i18n.t('record.link')}>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </Pair>
        </tbody>
      </table>
    </section>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
