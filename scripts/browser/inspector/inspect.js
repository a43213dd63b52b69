// A closed shadow root is closed to the page and its tests, not to another extension. This one answers the event
// 'journey-inspect' by writing what every badge shows, or those at the order that is named in the attribute
// data-journey-order, into an attribute of the document's root element.

const rootOf = (host) =>
  globalThis.chrome?.dom?.openOrClosedShadowRoot
    ? chrome.dom.openOrClosedShadowRoot(host)
    : host.openOrClosedShadowRoot;

const text = (root, selector) => root.querySelector(selector)?.textContent ?? '';

function middle(element) {
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function linksAt(host) {
  const card = host.parentElement;
  return [card, ...card.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').join(' ');
}

/** What every part of a badge looks like, as far as our tokens say it. */
function lookOf(root) {
  const names = [
    'color',
    'background-color',
    'border-color',
    'border-radius',
    'font-family',
    'font-size',
    'padding',
    'gap',
    'margin',
  ];
  return [...root.querySelectorAll('*')]
    .map((part) => names.map((name) => getComputedStyle(part).getPropertyValue(name)).join(' '))
    .join('\n');
}

function describe(host) {
  const root = rootOf(host);
  const badge = root?.querySelector('.badge');
  if (!badge) return { empty: true };
  const button = root.querySelector('.more');
  const card = host.parentElement;
  return {
    ready: host.hasAttribute('data-ready'),
    ...badge.dataset,
    label: badge.getAttribute('aria-label'),
    line: text(root, '.line'),
    sure: text(root, '.certainty'),
    date: root.querySelector('time')?.dateTime ?? '',
    panel: root.querySelector('.panel').hidden ? '' : text(root, '.panel'),
    direction: getComputedStyle(badge).direction,
    background: getComputedStyle(badge).backgroundColor,
    styles: root.querySelectorAll('style').length,
    sheets: root.adoptedStyleSheets.length,
    more: { ...middle(button), hidden: button.hidden },
    choices: [...root.querySelectorAll('.panel button')].map((choice) => ({
      words: choice.textContent,
      ...middle(choice),
    })),
    focused: root.activeElement?.className ?? '',
    cardText: card?.textContent?.slice(0, 400) ?? '',
    links: linksAt(host),
  };
}

/** The badges at the order that is named, or all. */
function hostsAsked() {
  const orderId = document.documentElement.getAttribute('data-journey-order') ?? '';
  const hosts = [...document.querySelectorAll('dispute-clock-badge')];
  return hosts.filter((host) => orderId === '' || linksAt(host).includes(orderId));
}

document.addEventListener('journey-inspect', () => {
  document.documentElement.setAttribute('data-journey', JSON.stringify(hostsAsked().map(describe)));
});

// The styles of every part are many: nobody who only waits for a badge's words asks for them.
document.addEventListener('journey-look', () => {
  const looks = hostsAsked().map((host) => lookOf(rootOf(host)));
  document.documentElement.setAttribute('data-journey-look', looks.join('\n'));
});

// Presses every button of every open panel as a script of the page would, if it could reach them.
document.addEventListener('journey-press', () => {
  const badges = [...document.querySelectorAll('dispute-clock-badge')];
  const buttons = badges.flatMap((host) => [...rootOf(host).querySelectorAll('.panel:not([hidden]) button')]);
  for (const button of buttons) button.click();
  document.documentElement.setAttribute('data-journey-pressed', String(buttons.length));
});

// Shows what stands in every badge once more in a root that is open, with the same styles, for tools that look at pages.
document.addEventListener('journey-open', () => {
  for (const host of document.querySelectorAll('dispute-clock-badge')) {
    const root = rootOf(host);
    const copy = document.createElement('div');
    copy.className = 'journey-badge';
    const opened = copy.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = [...root.adoptedStyleSheets]
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n');
    opened.append(style, ...[...root.children].map((child) => child.cloneNode(true)));
    host.after(copy);
  }
});
