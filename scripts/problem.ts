/** A problem that the user can fix. Only its message is shown, so it says how. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/**
 * Runs a script. A Problem prints its message, anything else one line; both end with exit code 1 and never with a
 * stack trace, unless DEBUG=1 asks for one.
 */
export async function runScript(main: () => Promise<void>): Promise<void> {
  process.on('uncaughtException', (error) => {
    report(error);
    process.exit(1);
  });
  try {
    await main();
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}

/** The first line of an error message. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n')[0] ?? '';
}

/** The whole error message, on one line. */
export function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** Prints an error for a user; with DEBUG=1, for a programmer. */
export function report(error: unknown): void {
  if (error instanceof Problem) console.error(error.message);
  else console.error(`Something went wrong: ${firstLine(error)} (DEBUG=1 shows where.)`);
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
}
