import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod/mini';

/** The project's folder, wherever a script is started. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export interface ToolResult {
  readonly code: number;
  /** Empty if the output was shown. */
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  /** Whether the tool writes straight to the screen; otherwise its output is handed back. */
  readonly show: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

const Manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/**
 * Runs the command of a package of this project, in the project's folder, with the Node that runs this script. Not
 * through npx or a shell, whose names and quoting differ between systems.
 */
export async function runTool(
  name: string,
  args: readonly string[],
  options: ToolOptions,
): Promise<ToolResult> {
  const program = await commandOf(name);
  return await new Promise((finished, failed) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', failed);
    child.once('close', (code) => finished({ code: code ?? 1, stdout, stderr }));
  });
}

async function commandOf(name: string): Promise<string> {
  const folder = resolve(ROOT, 'node_modules', name);
  const { bin } = Manifest.parse(JSON.parse(await readFile(resolve(folder, 'package.json'), 'utf8')));
  const command = typeof bin === 'string' ? bin : (bin[name.replace(/^.*\//, '')] ?? Object.values(bin)[0]);
  return resolve(folder, command ?? '');
}
