/** The id under which the extension is known to Firefox (wxt.config.ts). */
const EXTENSION_ID = 'dispute-clock@dispute-clock.example';

/** Firefox gives each extension a random host name; tests give it this one. */
export const EXTENSION_HOST = '11111111-2222-4333-8444-555555555555';

/** Firefox sends everything through the demo shop's proxy, including the machine's own addresses. */
function proxyPrefs(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Requests that Firefox would make by itself. puppeteer switches off many; these are the rest. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.provider.google.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.geoip.url': '',
  'browser.topsites.contile.enabled': false,
  'captivedetect.canonicalURL': '',
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'identity.fxaccounts.enabled': false,
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1', // honoured only with the variable in QUIET_ENVIRONMENT
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
} as const;

/** Without them Firefox keeps a new tab and a process ready for a person who might go on. */
const NOTHING_AHEAD = {
  'browser.newtab.preload': false,
  'dom.ipc.processPrelaunch.enabled': false,
} as const;

/** Release builds accept no other settings server. */
export const QUIET_ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } as const;

/**
 * The preferences for a Firefox that can reach only the demo shop. `idleTimeout` is the time in milliseconds after
 * which it suspends the extension's event page.
 */
export function firefoxPrefs(port: number, idleTimeout: number): Record<string, unknown> {
  return {
    ...proxyPrefs(port),
    ...QUIET,
    ...NOTHING_AHEAD,
    'alerts.useSystemBackend': false, // otherwise a notification without a display closes at once
    'extensions.background.idle.timeout': idleTimeout,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
  };
}
