import { LANGUAGES } from '../../../../lib/words/languages';
import { tableOf } from './table';

/** Where a table has no date, because the text says none. */
export const NO_DATE = '—';
/** When the code says that a word was seen, where no page was ever seen to say it. */
export const NOT_YET = 'not yet';
export const FOLDER = 'tests/languages';

/** Every language with its table. */
export const SHELF = LANGUAGES.map((language) => {
  const name = language.code === 'zh-CN' ? 'zh' : language.code.toLowerCase();
  return { code: language.code, name, language, table: tableOf(`${FOLDER}/${name}.txt`) };
});
