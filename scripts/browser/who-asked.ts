import { z } from 'zod/mini';

/** The one kind of event in Chromium's log of the network that names who wants an address. */
const Request = z.object({
  params: z.object({ url: z.string(), initiator: z.string(), request_type: z.string() }),
});
type Request = z.infer<typeof Request>;

/**
 * What of the demo shop's `refused` was asked by a page or an extension, by Chromium's log of the network. Left out is only
 * what the browser certainly asked by itself: a host that the log knows, with no request but the browser's own. A browser
 * that keeps no log (`''`) asks nothing by itself, so everything counts.
 */
export function askedByOthers(refused: readonly string[], log: string): readonly string[] {
  const requests = requestsOf(log);
  return refused.filter((attempt) => {
    const toHost = requests.filter(({ params }) => hostOf(params.url) === hostOf(attempt));
    return toHost.length === 0 || !toHost.every(isBrowsersOwn);
  });
}

/** Pages and extensions are origins, in a frame without one too ("null"); a navigation can be anybody's wish. */
function isBrowsersOwn({ params }: Request): boolean {
  return params.initiator === 'not an origin' && params.request_type === 'other';
}

/** An event is a line. The last line may be half written while the browser runs. */
function requestsOf(log: string): readonly Request[] {
  const whole = log.slice(0, log.lastIndexOf('\n') + 1).split('\n');
  return whole
    .filter((line) => line.includes('"initiator":'))
    .map((line) => Request.parse(JSON.parse(line.replace(/,$/, ''))));
}

/** The host of an address with or without a method before it, or of host:port. */
function hostOf(address: string): string | undefined {
  return /^(?:[A-Za-z]+ )?(?:[a-z]+:\/\/)?([^/:?#]+)/.exec(address)?.[1]?.toLowerCase();
}
