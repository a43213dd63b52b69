/**
 * Hosts that browsers call by themselves, whatever the extension does. Exact names, so that nothing hides behind a
 * suffix. Add one only if a browser without extensions is seen calling it.
 */
const BROWSERS_OWN = new Set([
  // Chromium 156 with the switches of browser.ts (seen 2026-11): updates, and who is signed in.
  'update.googleapis.com',
  'accounts.google.com',
  // Chromium 156 with fewer switches (seen 2026-11): the time of day.
  'clients2.google.com',
  // Chrome itself, which could not be tried here: form hints, page hints, bad sites, push messages.
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com',
  // Firefox 153 ESR without the preferences of firefox-prefs.ts (seen 2026-11). With them it is silent.
  'firefox.settings.services.mozilla.com',
  // Other builds of Firefox: signatures, updates, add-on checks, push, network checks, bad sites.
  'content-signature-2.cdn.mozilla.net',
  'aus5.mozilla.org',
  'services.addons.mozilla.org',
  'versioncheck.addons.mozilla.org',
  'push.services.mozilla.com',
  'detectportal.firefox.com',
  'shavar.services.mozilla.com',
]);

/**
 * Whether an entry of the demo shop's `refused` is a browser's own background call: `host:port`, or an address with or
 * without a method before it. Nothing else may be in `refused` after a journey.
 */
export function isBrowserChatter(refused: string): boolean {
  const host = /^(?:[A-Za-z]+ )?(?:https?:\/\/)?([^/:?#@ ]+)(?:[:/?#]|$)/.exec(refused)?.[1];
  return host !== undefined && BROWSERS_OWN.has(host.toLowerCase());
}
