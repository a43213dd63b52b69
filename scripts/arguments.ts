import { type ParseArgsConfig, parseArgs } from 'node:util';
import { oneLine, Problem } from './problem';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options that a script was started with. `--help` is always there: it prints `help` and ends the script.
 * @throws Problem for an option that does not exist or lacks its value.
 */
export function readArguments<const T extends Options>(help: string, options: T) {
  return parsed(help, options, false).values;
}

/** The same for a script that takes a file: its name, or undefined where none was given. */
export function readFileArguments<const T extends Options>(help: string, options: T) {
  const { values, positionals } = parsed(help, options, true);
  if (positionals.length > 1) throw new Problem('One file at a time, please.');
  return { file: positionals[0], values };
}

function parsed<const T extends Options>(help: string, options: T, allowPositionals: boolean) {
  const read = parse(options, allowPositionals);
  if (process.argv.includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  return read;
}

function parse<const T extends Options>(options: T, allowPositionals: boolean) {
  try {
    return parseArgs({ allowPositionals, options: { ...options, help: { type: 'boolean' } } });
  } catch (error) {
    throw new Problem(`${oneLine(error)}\n--help shows what there is.`);
  }
}
