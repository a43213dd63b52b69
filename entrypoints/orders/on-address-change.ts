/**
 * Calls `check` when the page may have changed its address without loading: back and forward, and, where the browser tells
 * of it (the Navigation API: Chrome 102, Firefox 147), every change by the page itself. Elsewhere the observer of the
 * cards looks, since a new address brings new content.
 */
export function onAddressChange(check: () => void): void {
  addEventListener('popstate', check);
  addEventListener('pageshow', check);
  if ('navigation' in window) window.navigation.addEventListener('currententrychange', check);
}
