import { type ParseArgsConfig, parseArgs } from 'node:util';
import { oneLine, Problem } from './problem';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options that a script was started with. `--help` is always there: it prints `help` and ends the script.
 * @throws Problem for an option that does not exist or lacks its value.
 */
export function readArguments<const T extends Options>(help: string, options: T) {
  const values = parsed(options);
  if (process.argv.includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  return values;
}

function parsed<const T extends Options>(options: T) {
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Problem(`${oneLine(error)}\n--help shows what there is.`);
  }
}
