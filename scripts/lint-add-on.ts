import { z } from 'zod/mini';
import { builtExtension } from './build-extension';
import { runTool } from './node-tool';
import { one, type Tally } from './tally';

/** How often the linter sees Preact itself assign innerHTML for `dangerouslySetInnerHTML`, which we never use. */
const ALLOWED = { code: 'UNSAFE_VAR_ASSIGNMENT', count: 2 } as const;

const Finding = z.object({ code: z.string(), message: z.string(), file: z.optional(z.string()) });
const Report = z.object({ errors: z.array(Finding), warnings: z.array(Finding) });

/** Runs Mozilla's add-on linter on the Firefox build. It passes without errors and with only the allowed warnings. */
export async function lintAddOn(): Promise<Tally> {
  const args = [
    'lint',
    '--source-dir',
    builtExtension('firefox'),
    '--no-config-discovery',
    '--output',
    'json',
  ];
  const { stdout, stderr } = await runTool('web-ext', args, { show: false });
  const { errors, warnings } = read(stdout, stderr);
  const unknown = warnings.filter(({ code }) => code !== ALLOWED.code);
  const known = warnings.length - unknown.length;
  for (const { code, message, file } of [...errors, ...unknown]) {
    console.log(`${code}${file ? ` in ${file}` : ''}: ${message}`);
  }
  const tooMany = known > ALLOWED.count;
  if (tooMany) console.log(`${ALLOWED.code}: ${known} times, ${ALLOWED.count} are allowed`);
  else console.log(`errors: ${errors.length}, known warnings: ${known}`);
  return one(errors.length === 0 && unknown.length === 0 && !tooMany);
}

function read(stdout: string, stderr: string): z.infer<typeof Report> {
  try {
    return Report.parse(JSON.parse(stdout));
  } catch {
    throw new Error(`the add-on linter gave no report: ${stdout}${stderr}`);
  }
}
