/** The part of the page, right below its body, that an element stands in: the parts of one order may be far apart. */
export function appRoot(element: Element | undefined): Element | undefined {
  if (!element) return undefined;
  const { body } = element.ownerDocument;
  let root = element.parentElement ?? element;
  while (root !== body && root.parentElement && root.parentElement !== body) root = root.parentElement;
  return root;
}
