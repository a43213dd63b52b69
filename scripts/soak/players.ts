import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Played } from './play-seed';

/** What was played so far, and the next seed. */
export interface Soaked extends Played {
  readonly seed: number;
}

/**
 * Plays the stories of a seed and those after it, one seed per core at a time, until a promise is broken or `goOn`
 * returns false. Seeds that have begun are finished. Rejects if a child process ends by itself.
 */
export async function soakModel(firstSeed: number, goOn: (soFar: Soaked) => boolean): Promise<Soaked> {
  let soFar: Soaked = { seed: firstSeed, stories: 0, shown: 0 };
  const playOn = async ({ play }: Player) => {
    while (soFar.failure === undefined && goOn(soFar)) {
      const { seed } = soFar;
      soFar = { ...soFar, seed: seed + 1 };
      const { stories, shown, failure = soFar.failure } = await play(seed);
      soFar = { ...soFar, stories: soFar.stories + stories, shown: soFar.shown + shown };
      if (failure !== undefined) soFar = { ...soFar, failure };
    }
  };
  const players = Array.from({ length: availableParallelism() }, newPlayer);
  try {
    await Promise.all(players.map(playOn));
    return soFar;
  } finally {
    for (const { end } of players) end();
  }
}

type Player = ReturnType<typeof newPlayer>;

/** A child process that plays the stories of one seed after the other. */
function newPlayer() {
  const player = fork(fileURLToPath(new URL('play-seed.ts', import.meta.url)));
  const ended = once(player, 'exit').then(() => {
    throw new Error('A process that plays stories has ended.');
  });
  return {
    play: async (seed: number): Promise<Played> => {
      player.send(seed);
      const [played] = await Promise.race([once(player, 'message'), ended]);
      return played;
    },
    end: () => {
      ended.catch(() => {}); // it does so now
      player.disconnect();
    },
  };
}
