// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CANARIES, type DemoOrder } from '../../../demo/order';
import { demoOrders } from '../../../demo/orders';
import { wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { wordsOf } from '../../../demo/words';
import { mask } from '../../../lib/page/mask';
import { skeleton } from '../../../lib/page/skeleton';
import { isMasked } from '../../../lib/records/masked';
import { MAX_SKELETON_LENGTH } from '../../../lib/records/page-report';
import { LIST } from './shop-page';

const OURS = 'dispute-clock-badge';
const skeletonOf = (body: string) => {
  document.body.innerHTML = body;
  return skeleton(document.body, LIST, OURS);
};
/** What a skeleton shows beyond the names of elements, attributes, classes and parameters. */
const textsOf = (shown: string) =>
  shown
    .replace(
      /<\/?[a-z][a-z0-9-]*|(?:class|data-pl|role)="[^"]*"|(?:title|href|id|datetime|(?:data|aria)-[a-z-]+)=|\/p\/[a-z/.-]+/g,
      '',
    )
    .replace(/[?&][A-Za-z_]+=/g, '');
const SECRETS = [...Object.values(CANARIES), 'canary@bird.example', '+49 170 5550100', 'Visa **** 4929'];

describe('a text is masked', () => {
  test.each([
    ['Date: Jul 15, 2026', 'Xxxx: Xxx 00, 0000'],
    ['R$132,74', 'X$000,00'],
    ['2026년 5월 21일', '0000x 0x 00x'],
    ['الطلب ٤٢', 'xxxxx 00'],
    ['Ⅷ ½ 🎁 a"b<c>&d\u200f', "0 0 x x'x'x''x"],
    ['  Concluído\u00a0\n', 'Xxxxxxxxx'],
    ['me@home.example', 'xx@xxxx.xxxxxxx'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  test('whatever it is, no letter and no digit of it is left', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(mask(text).replace(/[xX0]/g, '')).not.toMatch(/[\p{L}\p{N}\p{M}"<>&]/u);
      }),
    );
  });
});

describe('a skeleton', () => {
  test.each(demoOrders('2026-11-22'))(
    'of the pages of $key shows nothing of the order',
    (order: DemoOrder) => {
      for (const page of [wideCard(order, wordsOf('2026')), orderContent(order, '2026')]) {
        const shown = skeletonOf(page.html);
        expect(isMasked(shown)).toBe(true);
        expect(textsOf(shown)).toMatch(/Xxx/);
        expect(textsOf(shown).replace(/[xX0]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
        for (const secret of [
          ...SECRETS,
          order.id,
          order.store.name,
          ...order.items.map(({ title }) => title),
        ])
          expect(shown).not.toContain(secret);
      }
    },
  );

  test('keeps structure, names and the way of addresses', () => {
    expect(
      skeletonOf(`<div class="order-item wide"><!-- secret --><script>secret()</script><style>.s{}</style>
        <a data-pl="detail" role="link" href="/p/order/detail.html?orderId=8212313961591322&from=Bob#Bob">Details <b>5</b></a>
        <img class="pic" src="https://x.example/Bob.png" alt="Bob"><input class="field" value="Bob">
        <a href="https://evil.example/p/Bob?who=Bob">Bob</a><a href="/p/order/Bob17.html">Bob</a>
        <p onclick="Bob()" style="color: red" data-name="Bob" id="Bob">Bob</p></div>`),
    ).toBe(
      `<body>
 <div class="order-item wide">
  <a data-pl="detail" role="link" href="/p/order/detail.html?orderId=0000000000000000&from=Xxx">
   Xxxxxxx
   <b>0</b>
  </a>
  <img class="pic">
  <input class="field">
  <a href="xxxxx://xxxx.xxxxxxx/x/Xxx?xxx=Xxx">Xxx</a>
  <a href="/x/xxxxx/Xxx00.xxxx">Xxx</a>
  <p data-name="Xxx" id="Xxx">Xxx</p>
 </div>
</body>`,
    );
  });

  test('keeps what a mender needs: attributes by name, the shape of paths and parameters', () => {
    expect(
      skeletonOf(`<time data-role="order-status" data-on="" datetime="2026-07-15" data-v-17="x" aria-label="To Bob">Jul 15</time>
        <a href="/p/order/v2/4711/detail3.html?oid=8212313961591322">x</a><a href="/p/order/bob1717.html">x</a>`),
    ).toBe(
      `<body>
 <time data-role="xxxxx-xxxxxx" data-on="" datetime="0000-00-00" aria-label="Xx Xxx">Xxx 00</time>
 <a href="/p/order/v0/0000/detail0.html?oid=0000000000000000">x</a>
 <a href="/x/xxxxx/xxx0000.xxxx">x</a>
</body>`,
    );
  });

  test('leaves out who receives it, our own badge, and names that may be somebody’s', () => {
    const shown =
      skeletonOf(`<div class="Order-Address">Bob</div><p class="contact-us">Bob</p><i class="theReceiver">Bob</i>
      <${OURS}>Bob</${OURS}><b class="ok me@home.example id-8212313961591322 ${'x'.repeat(61)}" data-pl="Bob Ross" role="x@y">1</b>`);
    expect(shown).toBe('<body>\n <b class="ok">0</b>\n</body>');
  });

  test('calls an element that is not on the list x-x, and shows few classes', () => {
    const many = Array.from({ length: 12 }, (_, at) => `c${at}`).join(' ');
    expect(skeletonOf(`<call-me><b class="${many}">1</b></call-me><ruby>a<rt>b</rt></ruby>`)).toBe(
      '<body>\n <x-x>\n  <b class="c0 c1 c2 c3 c4 c5 c6 c7">0</b>\n </x-x>\n <x-x>\n  x\n  <x-x>x</x-x>\n </x-x>\n</body>',
    );
  });

  test('is bounded, closed and masked, whatever the page is', () => {
    const wide = skeletonOf('<p>text</p>'.repeat(5_000));
    const deep = skeletonOf(`${'<div class="a">'.repeat(3_000)}text`);
    const long = skeletonOf(`<p title="${'x'.repeat(1e5)}">${'y '.repeat(1e5)}</p>`.repeat(300));
    for (const shown of [wide, deep, long]) {
      expect(shown.length).toBeLessThanOrEqual(MAX_SKELETON_LENGTH);
      expect(isMasked(shown)).toBe(true);
      expect(shown.endsWith('</body>')).toBe(true);
    }
    expect(wide.match(/<p/g)).toHaveLength(399);
  });

  test.each([
    ['a text', '<b>Bob</b>'],
    ['a title', '<b title="Bob">x</b>'],
    ['another attribute', '<b onclick="x">x</b>'],
    ['the value of an attribute', '<b data-name="Bob">x</b>'],
    ['an attribute that does something', '<b onload="x">x</b>'],
    ['a digit in a path', '<a href="/p/order/v2/detail.html">x</a>'],
    ['an e-mail for a class', '<b class="x@y">x</b>'],
    ['a number in an address', '<a href="/p/order/detail.html?orderId=8212313961591322">x</a>'],
    ['a script of signs alone', '<script>[]+[]</script>'],
    ['an opened script', '<script>'],
    ['a style', '<style>*{}</style>'],
    ['a frame', '<iframe></iframe>'],
    ['a base', '<base href="x">'],
    ['an object', '<object></object>'],
    ['a vector graphic', '<svg></svg>'],
    ['a text that takes what follows', '<plaintext>'],
    ['a readable name of an element', '<call-me-at-noon>x</call-me-at-noon>'],
    ['a readable class', `<b class="${'i-live-at-'.repeat(5)}">x</b>`],
    ['many classes', `<b class="${'i live at '.repeat(3)}">x</b>`],
    ['a number for a class', '<b class="c82123">x</b>'],
    ['a readable role', `<b role="${'i-live-at-'.repeat(5)}">x</b>`],
    ['a digit', '7'],
    ['too much', 'x'.repeat(MAX_SKELETON_LENGTH + 1)],
  ])('with %s in it is told from a masked one', (_, shown) => expect(isMasked(shown)).toBe(false));
});
