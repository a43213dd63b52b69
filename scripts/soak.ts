import { MINUTE_MS } from '../lib/time/durations';
import { readArguments } from './arguments';
import { runTool } from './node-tool';
import { Problem, runScript } from './problem';
import { soakModel } from './soak/players';

const HELP = `npm run soak lets computers, browsers and workers fail by the thousand, and holds each reminder to its promise: none is missed, none
comes twice. Ctrl-C stops it and says how to go on.

  npm run soak -- --shown 10000          until as many reminders were shown (1,000,000, half an hour of two cores)
  npm run soak -- --minutes 30           for as long
  npm run soak -- --seed 42              the stories of that seed and those after it
  npm run soak -- --only kills           kills the worker of a real Chromium, 200 times (build it first)
  npm run soak -- --only kills --kills 1000
  npm run soak -- --only crashes         kills the whole of Chromium in the middle of writing, 50 times`;

await runScript(async () => {
  const options = readArguments(HELP, {
    only: { type: 'string', default: 'model' },
    shown: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    kills: { type: 'string' },
  });
  if (options.only === 'model')
    await soak(wholeNumber(options.shown), wholeNumber(options.minutes), wholeNumber(options.seed));
  else if (options.only === 'kills') await kill('worker-kills', wholeNumber(options.kills ?? '200'));
  else if (options.only === 'crashes') await kill('store-crashes', wholeNumber(options.kills ?? '50'));
  else throw new Problem(`--only knows model, kills and crashes, not "${options.only}".`);
});

async function soak(atLeast: number, minutes: number, firstSeed: number): Promise<void> {
  let stopped = false;
  process.once('SIGINT', () => {
    stopped = true;
  });
  console.log(`seed ${firstSeed}`);
  const start = performance.now();
  const ended = () => performance.now() - start > minutes * MINUTE_MS;
  const result = await soakModel(firstSeed, (soFar) => {
    progress(`seed ${soFar.seed}: ${soFar.stories} stories, ${soFar.shown} reminders shown`);
    return !stopped && !ended() && soFar.shown < atLeast;
  });
  progress('');
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  const outcome = result.failure === undefined ? '0 missed, 0 doubled' : 'a promise was broken';
  console.log(`${result.stories} stories, ${result.shown} reminders shown: ${outcome}; ${seconds} s`);
  if (result.failure === undefined) {
    console.log(`To go on: npm run soak -- --seed ${result.seed}`);
    return;
  }
  console.log(result.failure);
  process.exitCode = 1;
}

async function kill(journey: string, kills: number): Promise<void> {
  const args = ['run', '--project', 'journeys', `tests/journeys/${journey}.test.ts`];
  const { code } = await runTool('vitest', args, { show: true, env: { KILLS: String(kills) } });
  process.exitCode = code;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Problem(`"${text}" is no number.`);
  return Number(text);
}

/** A line that overwrites itself, on a terminal. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${text}\u001b[K`);
}
