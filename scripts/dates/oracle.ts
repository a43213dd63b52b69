/** The wall clock of a zone, found by reading it: only from Intl's text, without offsets and without code of lib/. */
export interface Oracle {
  /** The day and the time of day that the wall shows at an instant: `2026-03-08` and `02:30:00`. */
  readonly read: (at: number) => { readonly day: string; readonly time: string };
  /**
   * The first instant with a day and a wall-clock time. If the clocks skip it, the instant as long after the change as
   * the skipped time is, so the wall shows it later by the length of the jump.
   */
  readonly instantOf: (day: string, time: string) => number;
  /** The first instant of a day: before it the wall never shows that day. */
  readonly startOf: (day: string) => number;
}

const QUARTER = 900_000;
const HOUR = 4 * QUARTER;

/** Clocks everywhere are changed on a quarter of an hour, and no zone is more than 15 hours from UTC. */
export function oracle(zone: string): Oracle {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const texts = new Map<number, string>();
  const textAt = (at: number): string => {
    const text = texts.get(at) ?? wall.format(at);
    texts.set(at, text);
    return text;
  };

  function instantOf(day: string, time: string): number {
    const wanted = `${day} ${time}`;
    const middle = msOf(`${day} 00:00:00`);
    let jumped: number | undefined;
    for (let at = middle - 15 * HOUR; at < middle + 39 * HOUR; at += QUARTER) {
      const [text, following] = [textAt(at), textAt(at + QUARTER)];
      if (text > wanted) continue;
      const found = at + msOf(wanted) - msOf(text);
      if (found < at + QUARTER) return found;
      if (following > wanted) jumped ??= found;
    }
    if (jumped === undefined) throw new RangeError(`no wall in ${zone} comes near ${wanted}`);
    return jumped;
  }

  function startOf(day: string): number {
    const middle = msOf(`${day} 00:00:00`);
    let [before, since] = [middle - 15 * HOUR, middle + 15 * HOUR];
    while (since - before > 1_000) {
      const half = Math.floor((before + since) / 2_000) * 1_000;
      if (textAt(half).slice(0, 10) < day) before = half;
      else since = half;
    }
    return since;
  }

  const read = (at: number) => {
    const text = wall.format(at);
    return { day: text.slice(0, 10), time: text.slice(11) };
  };
  return { read, instantOf, startOf };
}

/** A wall-clock text as milliseconds, to measure the distance between two. */
function msOf(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}Z`);
}
