import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { i18n } from '../../../lib/wording';
import { orderLinks } from './order-links';

/** The links to AliExpress's pages about an order. */
export function LinkRow({ order, dispute }: Pick<AssessedOrder, 'order' | 'dispute'>) {
  return (
    <nav class="links" aria-label={i18n.t('links.title')}>
      {orderLinks(order, dispute).map(({ page, href }) => (
        <a
          key={page}
          class={page === 'order' ? 'button primary' : 'button'}
          href={href}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t(`links.${page}`)}
        </a>
      ))}
    </nav>
  );
}
