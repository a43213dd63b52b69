import { Window } from 'happy-dom';
import { readArguments } from './arguments';
import type { Fuzzed } from './fuzz/fuzz-pages';
import { Problem, runScript } from './problem';

const HELP = `npm run fuzz reads broken and hostile pages and holds every date to what the page says. It takes some minutes.
Ctrl-C stops it and shows what there is.

  npm run fuzz -- --pages 5000     as many pages (100,000)
  npm run fuzz -- --seed 42        the pages of that seed (today's)`;

await runScript(async () => {
  const options = readArguments(HELP, {
    pages: { type: 'string', default: '100000' },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
  });
  const [pages, seed] = [wholeNumber(options.pages), wholeNumber(options.seed)];
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  console.log(`seed ${seed}`);
  const fuzzPages = await fuzzerInDocument();
  const start = performance.now();
  const result = await fuzzPages({
    pages,
    seed,
    goOn: (soFar) => {
      progress(`${soFar.pages} of ${pages} pages`);
      return !stopped;
    },
  });
  progress('');
  report(result, (performance.now() - start) / 1_000);
  if (result.failure !== undefined) process.exitCode = 1;
});

function report({ pages, orders, misses, failure }: Fuzzed, seconds: number): void {
  console.log(
    `${pages} pages, ${orders} orders read, ${failure === undefined ? 'no' : 'a'} wrong date; ${seconds.toFixed(0)} s`,
  );
  console.log('\nA date that is no longer read after one such mutation:');
  for (const [kind, one] of misses) {
    const share = one.pages > 0 ? Math.round((100 * one.misses) / one.pages) : 0;
    console.log(`${kind.padEnd(16)} ${String(one.misses).padStart(5)} of ${one.pages} pages, ${share} %`);
  }
  if (failure !== undefined) console.log(`\n${failure}`);
}

/** The fuzzer, with happy-dom's document as the global one. */
async function fuzzerInDocument() {
  const { document, Element } = new Window();
  Object.assign(globalThis, { document, Element });
  return (await import('./fuzz/fuzz-pages')).fuzzPages;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem(`"${text}" is no number.`);
  return Number(text);
}

/** A line that overwrites itself, on a terminal. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${text}\u001b[K`);
}
