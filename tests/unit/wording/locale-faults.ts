import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';

/** A file that is still being translated says so in its first line; what it leaves out is shown in English. */
const PARTIAL = /^# partial\b/i;

/** What is wrong with a translation of our words (YAML), in sentences; nothing where nothing is. */
export function localeFaults(translated: string, english: string): readonly string[] {
  const [ours, theirs] = [english, translated].map(wordsOf);
  const missing = PARTIAL.test(translated)
    ? []
    : [...(ours?.keys() ?? [])].filter((key) => !theirs?.has(key));
  const faults = [...(theirs ?? [])].flatMap(([key, forms]) => {
    const model = ours?.get(key);
    if (model === undefined) return [`${key}: no such key in en.yml`];
    return [...formFaults(forms, model), ...placeFaults(forms, model)].map((fault) => `${key}: ${fault}`);
  });
  return [...missing.map((key) => `${key}: missing`), ...faults];
}

/** The forms of a message: one under '', or one for each number and 'n' for the others. */
type Forms = ReadonlyMap<string, string>;

function wordsOf(text: string): ReadonlyMap<string, Forms> {
  return new Map(parseMessagesText(text, 'YAML').map((message) => [message.key.join('.'), formsOf(message)]));
}

function formsOf(message: ParsedMessage): Forms {
  return new Map(message.type === 'plural' ? Object.entries(message.plurals) : [['', message.message]]);
}

function formFaults(forms: Forms, model: Forms): readonly string[] {
  if (forms.has('') !== model.has('')) return ['one form where en.yml has several, or the other way round'];
  return forms.has('') || forms.has('n') ? [] : ['no form for "n", all other numbers'];
}

/** Each form must have the places of the English one, no more and no fewer; those of "n" where there is no such form. */
function placeFaults(forms: Forms, model: Forms): readonly string[] {
  return [...forms].flatMap(([number, text]) => {
    const places = placesIn(model.get(number) ?? model.get('n') ?? model.get('') ?? '');
    if (text.trim() === '') return ['empty'];
    return placesIn(text) === places ? [] : [`has ${placesIn(text) || 'no place'} for ${places || 'none'}`];
  });
}

function placesIn(text: string): string {
  return [...new Set(text.match(/\$\d/g))].toSorted().join(' ');
}
