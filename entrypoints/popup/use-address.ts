import { useEffect, useState } from 'preact/hooks';
import { askedByHash, popupHash } from '../../lib/records/popup-address';

/** What the address of this page asks for, anew whenever it changes; undefined in the popup itself, which has no such address. */
export function useAddress() {
  const [asked, setAsked] = useState(() => askedByHash(location.hash));
  useEffect(() => {
    const refresh = () => setAsked(askedByHash(location.hash));
    window.addEventListener('hashchange', refresh);
    return () => window.removeEventListener('hashchange', refresh);
  }, []);
  return asked;
}

/** Writes into the address of this page what is open in it: the way back of the browser is then ours. */
export function showInAddress(openId: string | undefined): void {
  const hash = popupHash(openId);
  if (location.hash !== hash) location.hash = hash;
}
