/** An element with a text. */
export function textIn(page: Document, name: string, text: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}

/** A button. Only the buyer's own presses count, never the page's synthetic ones. */
export function pressIn(page: Document, words: string, press: () => Promise<void>): HTMLElement {
  const button = textIn(page, 'button', words);
  button.setAttribute('type', 'button');
  button.className = 'choice';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) void press();
  });
  return button;
}

/** A place for what became of a press, and what says it there: nothing where it was done, else that it was not. */
export function outcomeIn(page: Document, name: string, notDone: string) {
  const said = page.createElement(name);
  said.setAttribute('role', 'status');
  return {
    said,
    tell: async (work: Promise<boolean>) => {
      said.textContent = (await work) ? '' : notDone;
    },
  };
}
