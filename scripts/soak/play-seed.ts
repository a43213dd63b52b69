import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { stories } from './model/story';

/** The result of a seed's stories. */
export interface Played {
  readonly stories: number;
  readonly shown: number;
  /** The shortest story that breaks a promise, if any. */
  readonly failure?: string;
}

/** How many stories are played per seed. */
const STORIES = 50;

/** A child process of players.ts: each message is a seed, each answer the result of its stories. */
const player = background();
process.on('message', async (seed) => process.send?.(await playSeed(Number(seed))));
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => {}); // what has begun is played to its end

async function playSeed(seed: number): Promise<Played> {
  const { playStory, browser } = await player;
  let shown = 0;
  const promise = fc.asyncProperty(stories, async (story) => {
    const outcome = await playStory(story, browser);
    shown += outcome.shown;
    if (outcome.broken !== undefined) throw new Error(outcome.broken);
  });
  const result = await fc.check(promise, { numRuns: STORIES, seed });
  if (!result.failed) return { stories: STORIES, shown };
  const [story] = result.counterexample ?? [];
  return { stories: 0, shown: 0, failure: `seed ${seed}: ${result.errorInstance}\n${JSON.stringify(story)}` };
}

/** The background, bundled by Vite: when loaded it takes the browser from the global object. */
async function background() {
  const browser = { runtime: { id: 'soak' } };
  Object.assign(globalThis, { browser });
  const file = fileURLToPath(new URL('play-background.ts', import.meta.url));
  const { module } = await runnerImport<typeof import('./play-background')>(file, {
    configFile: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
  });
  return { playStory: module.playStory, browser };
}
