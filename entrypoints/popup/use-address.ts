import { useEffect, useState } from 'preact/hooks';
import type { OrderId } from '../../lib/records/order-id';
import { askedByHash, popupHash } from '../../lib/records/popup-address';

/**
 * What this page's address asks for, updated whenever it changes; undefined in the popup itself, which has no such
 * address.
 */
export function useAddress() {
  const [asked, setAsked] = useState(() => askedByHash(location.hash));
  useEffect(() => {
    const refresh = () => setAsked(askedByHash(location.hash));
    window.addEventListener('hashchange', refresh);
    return () => window.removeEventListener('hashchange', refresh);
  }, []);
  return asked;
}

/** Writes what is open into this page's address, so that the browser's back button works. */
export function showInAddress(openId: OrderId | undefined): void {
  const hash = popupHash(openId);
  if (location.hash !== hash) location.hash = hash;
}
