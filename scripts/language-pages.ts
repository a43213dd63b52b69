import { LANGUAGES } from '../lib/words/languages';
import { readFileArguments } from './arguments';
import { Problem, runScript } from './problem';
import { languagePages } from './test-page/language-pages';
import { writeTestPage } from './test-page/write-test-page';

const HELP = `npm run language-pages -- CODE writes the test pages that every language has: a list, a narrow list and the page of an
order, in the words that lib/words/languages/ has for it. A folder that is there already is never written over.

  npm run language-pages -- sv`;

await runScript(async () => {
  const { file: code } = readFileArguments(HELP, {});
  const language = LANGUAGES.find((one) => one.code.toLowerCase() === code?.toLowerCase());
  if (!language) {
    const known = LANGUAGES.map((one) => one.code).join(', ');
    throw new Problem(`Which language? One of lib/words/languages/index.ts: ${known}.`);
  }
  const today = new Date().toISOString().slice(0, 10);
  for (const page of languagePages(language, today)) {
    console.log(`Written: ${writeTestPage('tests/pages', page)}`);
  }
  console.log('Read them as a speaker would: what has no word of the language is English.');
});
