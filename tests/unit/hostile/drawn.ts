const LINKS = ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'ping', 'xlink:href'];

/**
 * What is drawn below an element, without its texts: every element with the names of its attributes, and where links lead.
 * Two that are drawn alike have the same dangers.
 */
export function drawn(root: ParentNode): string {
  const lines: string[] = [];
  const walk = (parent: ParentNode) => {
    for (const element of parent.children) {
      const names = [...element.attributes].map(({ name }) => name).toSorted();
      const links = names.filter((name) => LINKS.includes(name)).map((name) => element.getAttribute(name));
      lines.push(`${element.localName}[${names.join(' ')}]${links.join(' ')}`);
      walk(element);
    }
  };
  walk(root);
  return lines.join('\n');
}

/** What could run, load or lead astray below an element. Nothing of the kind is ever drawn. */
export function dangers(root: ParentNode): readonly string[] {
  const all = [...root.querySelectorAll('*')];
  return all.flatMap((element) => {
    const { localName } = element;
    const handlers = [...element.attributes].filter(({ name }) => name.startsWith('on'));
    const links = LINKS.flatMap((name) => element.getAttribute(name) ?? []);
    const astray = links.filter(
      (link) =>
        !/^(https:\/\/(www|m)\.aliexpress\.com\/p\/|blob:null\/file-|\/case\.html#order=\d+$|\/rule-book\.html(#[a-z]+\.[a-z0-9]+)?$)/.test(
          link,
        ),
    );
    const forbidden = ['script', 'iframe', 'object', 'embed', 'base', 'meta', 'link', 'style', 'form'];
    const ours = localName === 'form' && links.length === 0; // forms of ours are sent nowhere
    return [
      ...handlers.map(({ name }) => `${localName} has ${name}`),
      ...astray.map((link) => `${localName} leads to ${link}`),
      ...(forbidden.includes(localName) && !ours ? [localName] : []),
    ];
  });
}
