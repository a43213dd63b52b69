import { Window } from 'happy-dom';

/** Parses a page without running its scripts. Outside a browser happy-dom's parser is used. */
export function parsePage(html: string): Document {
  if (!('DOMParser' in globalThis)) Reflect.set(globalThis, 'DOMParser', new Window().DOMParser);
  return new DOMParser().parseFromString(html, 'text/html');
}
