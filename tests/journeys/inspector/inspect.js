// A closed shadow root is closed to the page and its tests, not to another extension. This one answers the event
// 'journey-inspect' by writing what every badge shows into an attribute of the document's root element.

const rootOf = (host) =>
  globalThis.chrome?.dom?.openOrClosedShadowRoot
    ? chrome.dom.openOrClosedShadowRoot(host)
    : host.openOrClosedShadowRoot;

const text = (root, selector) => root.querySelector(selector)?.textContent ?? '';

function describe(host) {
  const root = rootOf(host);
  const badge = root?.querySelector('.badge');
  if (!badge) return { empty: true };
  const button = root.querySelector('.more');
  const box = button.getBoundingClientRect();
  const card = host.parentElement;
  return {
    ready: host.hasAttribute('data-ready'),
    ...badge.dataset,
    label: badge.getAttribute('aria-label'),
    line: text(root, '.line'),
    sure: text(root, '.certainty'),
    date: root.querySelector('time')?.dateTime ?? '',
    panel: root.querySelector('.panel').hidden ? '' : text(root, '.panel'),
    styles: root.querySelectorAll('style').length,
    sheets: root.adoptedStyleSheets.length,
    more: { x: box.x + box.width / 2, y: box.y + box.height / 2, hidden: button.hidden },
    cardText: card?.textContent?.slice(0, 400) ?? '',
    links: [card, ...card.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').join(' '),
  };
}

document.addEventListener('journey-inspect', () => {
  const badges = [...document.querySelectorAll('dispute-clock-badge')].map(describe);
  document.documentElement.setAttribute('data-journey', JSON.stringify(badges));
});
