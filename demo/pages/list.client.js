// The script of the list page. The cards come from the server as data; this puts them into the page, as the real page's
// script does (captured 2026-09): ten at first, ten more a press, tabs that replace the cards in place.

const data = JSON.parse(document.getElementById('shop-data').textContent);
const list = document.querySelector('.comet-checkbox-group');
const more = document.querySelector('.order-more');
const tabs = document.querySelectorAll('.comet-tabs-nav-item');
const narrowWindow = matchMedia('(max-width: 640px)');
let cards = data.cards;
let shown = 0;

/** Adds the next cards and takes the button away with the last. Synchronous, so that a hundred presses are quick. */
function showMore(count) {
  const narrow = data.narrow || narrowWindow.matches;
  const batch = cards.slice(shown, shown + count);
  list.insertAdjacentHTML('beforeend', batch.map((card) => (narrow ? card.narrow : card.wide)).join(''));
  shown += batch.length;
  if (shown < cards.length) list.after(more);
  else more.remove();
}

function startAnew(count) {
  list.replaceChildren();
  shown = 0;
  showMore(count);
}

/** Takes the words and addresses out of the cards for a moment: real cards exist before their text does. */
function emptyForAMoment() {
  const filled = [...list.children];
  const hollow = filled.map((card) => {
    const copy = card.cloneNode(true);
    const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) texts.currentNode.data = '';
    for (const element of [copy, ...copy.querySelectorAll('[href], [title]')]) {
      element.removeAttribute('href');
      element.removeAttribute('title');
    }
    return copy;
  });
  list.replaceChildren(...hollow);
  setTimeout(() => hollow.forEach((card, index) => void fill(card, filled[index])), 40);
}

/** Fills a card that is already in the page, so that the element stays the same one. */
function fill(card, source) {
  card.replaceChildren(...source.childNodes);
  const href = source.getAttribute('href');
  if (href !== null) card.setAttribute('href', href);
}

for (const tab of tabs) {
  tab.addEventListener('click', () => {
    for (const other of tabs) {
      other.classList.toggle('comet-tabs-nav-item-active', other === tab);
      other.setAttribute('aria-selected', String(other === tab));
    }
    cards = data.cards.filter((card) => tab.dataset.tab === 'all' || card.tab === tab.dataset.tab);
    startAnew(data.perClick);
  });
}
more.querySelector('button').addEventListener('click', () => showMore(data.perClick));
narrowWindow.addEventListener('change', () => {
  if (!data.narrow) startAnew(shown);
});

showMore(data.perClick);
emptyForAMoment();
