import './own-browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layoutOf } from '../../lib/page/layouts';
import { caseAddress } from '../../lib/page/layouts/case-link';
import type { Layout } from '../../lib/page/layouts/layout';
import { isOrphaned } from './background-line';
import { onAddressChange } from './on-address-change';
import { startBadges } from './start-badges';

/**
 * The content script. It is registered by hand in wxt.config.ts, not as a WXT content script: that one's context announces
 * itself to the page and obeys the page's answer (docs/decisions.md). Where the page changes its address without loading
 * anew, the layout of the new address takes over; where none claims it, nothing runs but the listeners. What the browser
 * loads ahead was not seen by anybody: it is read once it is.
 */
export default defineUnlistedScript(() => {
  let layout: Layout | undefined;
  let named = '';
  let stop = () => {};

  /** Whether the page is still the one that is being read; if not, the reading of the new one has begun. */
  function stays(): boolean {
    const { href, origin, pathname } = location;
    const next = layoutOf(document, href);
    const names = JSON.stringify(caseAddress(href, href));
    if ((next === layout && names === named) || isOrphaned()) return true;
    // where one order follows another in place, the first one's content may still stand there: the address is no proof
    const address = next === layout ? origin + pathname : href;
    [layout, named] = [next, names];
    stop();
    stop = next ? startBadges(next, address, stays) : () => {};
    return false;
  }

  function begin(): void {
    stays();
    onAddressChange(stays);
  }

  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
});
