import { Window } from 'happy-dom';

/** A page as a document, its scripts not run. Outside a browser, happy-dom's parser stands in for the browser's. */
export function parsePage(html: string): Document {
  if (!('DOMParser' in globalThis)) Reflect.set(globalThis, 'DOMParser', new Window().DOMParser);
  return new DOMParser().parseFromString(html, 'text/html');
}
