import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layoutFor, oldLayoutIn } from '../../lib/page/layouts';
import { orderIdOf } from '../../lib/page/layouts/order-link';
import { startBadges } from './badges';
import { onAddressChange } from './on-address-change';

/**
 * The content script. It is registered by hand in wxt.config.ts, not as a WXT content script: that one's context announces
 * itself to the page and obeys the page's answer (docs/decisions.md). Where the page changes its address without loading
 * anew, the layout of the new address takes over; where none claims it, nothing runs but the listeners.
 */
export default defineUnlistedScript(() => {
  let place = '';
  let stop = () => {};

  /** Whether the page is still the one that is being read; if not, the reading of the new one has begun. */
  function stays(): boolean {
    const layout = oldLayoutIn(document) ?? layoutFor(location.href);
    const now = layout ? `${layout.source} ${orderIdOf(location.href, location.href) ?? ''}` : '';
    if (now === place) return true;
    place = now;
    stop();
    stop = layout ? startBadges(layout, stays) : () => {};
    return false;
  }

  stays();
  onAddressChange(stays);
});
