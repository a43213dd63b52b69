// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { list } from '../../../lib/page/layouts/list';
import { CARDS_PER_FRAME, watchPage } from '../../../lib/page/watcher';

/** Frames are run by hand: what is asked for waits here. */
let frames: (() => void)[] = [];
let batches: (readonly Element[])[] = [];

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
async function frame(): Promise<void> {
  await settle();
  for (const run of frames.splice(0)) run();
  await settle();
}
const card = () => {
  const made = document.createElement('div');
  made.className = 'order-item extra';
  made.textContent = 'Completed';
  return made;
};
const watch = () =>
  watchPage(document, {
    layout: list,
    isOurs: (node) => node.nodeName === 'DISPUTE-CLOCK-BADGE',
    nextFrame: (run) => void frames.push(run),
    onCards: (cards) => void batches.push(cards),
  });

beforeEach(() => {
  frames = [];
  batches = [];
  document.body.innerHTML = '<main><div class="comet-checkbox-group"></div></main>';
});
const group = () => {
  const found = document.querySelector('.comet-checkbox-group');
  if (!found) throw new Error('no list');
  return found;
};

describe('the watcher', () => {
  test('takes the cards that are there, a bounded number a frame', async () => {
    group().append(...Array.from({ length: 150 }, card));
    const stop = watch();
    await frame();
    await frame();
    await frame();
    expect(batches.map(({ length }) => length)).toEqual([
      CARDS_PER_FRAME,
      CARDS_PER_FRAME,
      150 - 2 * CARDS_PER_FRAME,
    ]);
    await frame();
    expect(frames).toHaveLength(0);
    stop();
  });

  test('takes cards that come, once for any number of records', async () => {
    const stop = watch();
    await frame();
    const one = card();
    group().append(one);
    one.append('late text');
    one.setAttribute('href', 'x');
    await frame();
    expect(batches).toEqual([[one]]);
    stop();
  });

  test('does nothing for our own node being added, and looks again when the page takes it away', async () => {
    const one = card();
    group().append(one);
    const stop = watch();
    await frame();
    batches = [];
    const badge = document.createElement('dispute-clock-badge');
    one.append(badge);
    await settle();
    expect(frames).toHaveLength(0);
    badge.remove();
    await frame();
    expect(batches).toEqual([[one]]);
    stop();
  });

  test('ignores the rest of the page', async () => {
    const stop = watch();
    await frame();
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<section><a href="/item/1">More to love</a></section>');
    await frame();
    document.querySelector('section')?.append('more and more');
    await settle();
    expect(frames).toHaveLength(0);
    expect(batches).toEqual([]);
    stop();
  });

  test('finds the list that the page makes later, and the one that takes its place', async () => {
    document.body.innerHTML = '';
    const stop = watch();
    await frame();
    document.body.innerHTML =
      '<main><div class="comet-checkbox-group"><div class="order-item">a</div></div></main>';
    await frame();
    expect(batches).toHaveLength(1);
    document.body.innerHTML =
      '<main><div class="comet-checkbox-group"><div class="order-item">b</div></div></main>';
    await frame();
    expect(batches.map((cards) => cards.map(({ textContent }) => textContent))).toEqual([['a'], ['b']]);
    stop();
  });

  test('is still after it was stopped', async () => {
    const stop = watch();
    stop();
    group().append(card());
    await frame();
    expect(batches).toEqual([]);
  });
});
