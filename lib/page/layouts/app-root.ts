/** The child of the body that holds an element. The parts of one order may be far apart, so this is what is watched. */
export function appRoot(element: Element | undefined): Element | undefined {
  if (!element) return undefined;
  const { body } = element.ownerDocument;
  let root = element.parentElement ?? element;
  while (root !== body && root.parentElement && root.parentElement !== body) root = root.parentElement;
  return root;
}
