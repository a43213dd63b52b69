import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layoutFor } from '../../lib/page/layouts';
import { startBadges } from './badges';

/**
 * The content script. It is registered by hand in wxt.config.ts, not as a WXT content script: that one's context announces
 * itself to the page and obeys the page's answer (docs/decisions.md).
 */
export default defineUnlistedScript(() => {
  const layout = layoutFor(location.href);
  if (layout) startBadges(layout);
});
