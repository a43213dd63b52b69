/**
 * The switches for a Chromium that knows nothing but the demo shop. puppeteer switches off much of what a browser looks up
 * on its own; these are the rest, as the log of the network of Chromium 156 showed them (2026-11).
 */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  // The switch above leaves what the browser wants at once: that is looked for in an empty document instead.
  '--component-updater=url-source=data:,',
  '--disable-domain-reliability',
  // the last keeps a process ready for a tab that nobody opens
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,SpareRendererForSitePerProcess',
  '--disable-sync',
  // No switch forbids to ask at each start who is signed in. Chromium never opens a connection to port 9.
  '--gaia-url=http://127.0.0.1:9',
  '--no-pings',
] as const;

/** The switches for a Chromium whose whole internet is the demo shop's proxy on this port of 127.0.0.1. */
export function chromiumArgs(port: number): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run its sandbox as root
    '--disable-gpu',
    ...QUIET,
    `--proxy-server=127.0.0.1:${port}`,
  ];
}
