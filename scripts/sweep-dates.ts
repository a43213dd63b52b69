import { zone } from '../lib/time/zone';
import { readArguments } from './arguments';
import { clockChanges } from './dates/clock-changes';
import { casesAround, mismatch } from './dates/date-cases';
import { oracle } from './dates/oracle';
import { Problem, runScript } from './problem';

const HELP = `npm run sweep compares the sums of days with what the clocks on the wall show: in every time zone, around every
change of the clocks from 2024 to 2032. It takes some minutes. Ctrl-C stops it; the zone that it had come to stays in sight.

  npm run sweep -- --from Europe/Berlin    go on from that zone`;

const [FIRST_YEAR, LAST_YEAR] = [2024, 2032];

/** How many mismatches of a zone are shown. */
const SHOWN = 5;

await runScript(async () => {
  const { from } = readArguments(HELP, { from: { type: 'string' } });
  const zones = zonesFrom(from);
  let [compared, wrong] = [0, 0];
  for (const [index, name] of zones.entries()) {
    progress(`${index + 1} of ${zones.length}  ${name}  ${compared} compared`);
    const found = sweepZone(name);
    compared += found.compared;
    wrong += found.wrong.length;
    for (const text of found.wrong.slice(0, SHOWN)) console.log(`\n${name}: ${text}`);
  }
  progress('');
  console.log(`${compared} compared, ${wrong} mismatches`);
  if (wrong > 0) process.exitCode = 1;
});

function zonesFrom(from: string | undefined): readonly string[] {
  const all = Intl.supportedValuesOf('timeZone');
  const start = from === undefined ? 0 : all.indexOf(from);
  if (start < 0) throw new Problem(`There is no time zone "${from}".`);
  return all.slice(start);
}

function sweepZone(name: string): { readonly compared: number; readonly wrong: readonly string[] } {
  const [ours, theirs] = [zone(name), oracle(name)];
  const wrong: string[] = [];
  let compared = 0;
  for (const change of moments(name)) {
    for (const one of casesAround(change, theirs)) {
      const found = mismatch(one, ours, theirs);
      if (found !== undefined) wrong.push(found);
      compared += 1;
    }
  }
  return { compared, wrong };
}

/** The changes of a zone's clocks; the turns of the years if they never change. */
function moments(name: string): readonly number[] {
  const changes = clockChanges(name, FIRST_YEAR, LAST_YEAR);
  if (changes.length > 0) return changes;
  return Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, year) => Date.UTC(FIRST_YEAR + year, 0, 1));
}

/** A line that overwrites itself, on a terminal. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${text}\u001b[K`);
}
