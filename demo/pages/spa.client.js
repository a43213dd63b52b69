// With `?spa=1` the list opens an order's page as a page that is one application would: the address changes, the content is
// replaced, nothing is loaded anew; the way back puts the same elements in again. AliExpress was not seen doing so.

const frame = document.querySelector('main');
const ownContent = [...frame.childNodes];

document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[href*="/p/order/detail.html"]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  const text = await (await fetch(link.href)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  frame.replaceChildren(page.getElementById('shop-data').content);
});

addEventListener('popstate', () => frame.replaceChildren(...ownContent));
