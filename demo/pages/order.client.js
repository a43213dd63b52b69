// The script of an order's page: puts the content in a moment after the frame is there, as the real page does, and opens
// the folded address.

const main = document.querySelector('main');

setTimeout(() => {
  main.append(document.getElementById('shop-data').content.cloneNode(true));
  const address = main.querySelector('.contact-info');
  main.querySelector('.switch-icon').addEventListener('click', () => {
    address.hidden = !address.hidden;
  });
}, 40);
