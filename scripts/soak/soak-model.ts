import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { runnerImport } from 'vite';
import { stories } from '../../tests/unit/reminders/model/story';

/** What was played so far, and the seed that comes next. */
export interface Soaked {
  readonly seed: number;
  readonly stories: number;
  readonly shown: number;
  /** The shortest story that breaks a promise, where one does. */
  readonly failure?: string;
}

/** As many stories of a seed are played. */
const STORIES = 50;

/** Plays the stories of a seed and of those after it, until a promise is broken or `goOn` says no more. */
export async function soakModel(firstSeed: number, goOn: (soFar: Soaked) => boolean): Promise<Soaked> {
  const { playStory, browser } = await background();
  let soFar: Soaked = { seed: firstSeed, stories: 0, shown: 0 };
  while (goOn(soFar)) {
    let shown = 0;
    const promise = fc.asyncProperty(stories, async (story) => {
      const told = await playStory(story, browser);
      shown += told.shown;
      if (told.broken !== undefined) throw new Error(told.broken);
    });
    const result = await fc.check(promise, { numRuns: STORIES, seed: soFar.seed });
    if (result.failed) {
      const [story] = result.counterexample ?? [];
      return { ...soFar, failure: `seed ${soFar.seed}: ${result.errorInstance}\n${JSON.stringify(story)}` };
    }
    soFar = { seed: soFar.seed + 1, stories: soFar.stories + STORIES, shown: soFar.shown + shown };
  }
  return soFar;
}

/** The background as Vite makes it of its parts: it asks the global object for the browser when it is loaded. */
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
