// The script of an order's page: puts the content in a moment after the frame is there, the status first and the other
// blocks some moments later, as a page that asks for its parts one by one; and opens the folded address.

const main = document.querySelector('main');
const content = document.getElementById('shop-data').content.cloneNode(true);
const [status, ...others] = [...content.children];

setTimeout(() => {
  main.append(status);
  setTimeout(() => {
    main.append(...others);
    const address = main.querySelector('.contact-info');
    main.querySelector('.switch-icon').addEventListener('click', () => {
      address.hidden = !address.hidden;
    });
  }, 160);
}, 40);
