import { readFileSync } from 'node:fs';
import { readFileArguments } from './arguments';
import { Problem, runScript } from './problem';
import { pageOfReport } from './test-page/from-report';
import { writeTestPage } from './test-page/write-test-page';

const HELP = `npm run page-from-report -- FILE makes a test page of a report that a buyer sent. Without FILE the report is read
from the standard input. A folder that is there already is never written over.

  npm run page-from-report -- report.txt --name new-header    the last part of the folder's name`;

await runScript(async () => {
  const { file, values } = readFileArguments(HELP, { name: { type: 'string' } });
  const folder = writeTestPage('tests/pages', pageOfReport(textOf(file), values.name));
  console.log(`Written: ${folder}
Now a person must
  put words back into page.html where the test is to understand them: every letter of the report is an x,
  write what each card should give into "cards" of facts.json.`);
});

function textOf(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, 'utf8');
  } catch {
    throw new Problem(`${file ?? 'The standard input'} cannot be read.`);
  }
}
