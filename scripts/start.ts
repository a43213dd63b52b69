import { startShop } from '../demo/shop';
import type { Words } from '../demo/wording';
import { wordingNamed, wordsOf } from '../demo/words';
import { ORDER_LIST_URL } from '../lib/records/addresses';
import { LANGUAGES } from '../lib/words/languages';
import { readArguments } from './arguments';
import type { BrowserKind } from './browser/find-browser';
import { ensureBrowser } from './browser/get-browser';
import { type Launched, launchChromium, launchFirefox } from './browser/launch';
import { buildExtension } from './build-extension';
import { Problem, runScript } from './problem';
import { takePictures } from './take-pictures';
import { shopWords } from './test-page/shop-words';

const HELP = `npm start opens the demo shop in a browser with the extension installed.

  npm start                          in Chrome, Chromium, Edge or Brave
  npm start -- --browser firefox     in Firefox
  npm start -- --headless            without a window: writes pictures to .output/demo/
                                     (as it does anyway where there is no display)
  npm start -- --language de         with the browser, and so our own words, in German: Firefox only where its
                                     German words are installed
  npm start -- --shop-language de    with the shop's pages in German; an address can ask for others: ?lang=fr
  npm start -- --yes                 gets a browser without asking, where none is installed`;

/** The words of every language that the reader knows, by its code. */
const LANGUAGE_WORDS: ReadonlyMap<string, Words> = new Map(
  LANGUAGES.map((language) => [language.code, shopWords(language)]),
);

await runScript(async () => {
  const options = readArguments(HELP, {
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: false },
    language: { type: 'string' },
    'shop-language': { type: 'string' },
    yes: { type: 'boolean', default: false },
  });
  const kind = kindOf(options.browser);
  const shopLanguage = shopLanguageOf(options['shop-language']);
  const headless = options.headless || !hasDisplay();
  const program = await ensureBrowser(kind, { yes: options.yes });
  console.log(`Building the extension for ${kind} …`);
  const extension = await buildExtension(kind);
  const shop = await startShop({
    today: localToday(),
    languages: LANGUAGE_WORDS,
    ...(shopLanguage ? { language: shopLanguage } : {}),
  });
  try {
    const launch = kind === 'firefox' ? launchFirefox : launchChromium;
    const launched = await launch({
      extension,
      program,
      port: shop.port,
      headless,
      ...(options.language === undefined ? {} : { language: options.language }),
    });
    try {
      await (headless ? takePictures(launched, shop.orders) : showWindow(launched));
    } finally {
      await launched.close();
    }
  } finally {
    await shop.close();
  }
});

/** Opens the orders page. Resolves when the browser has been closed, or by Ctrl-C. */
async function showWindow({ browser }: Launched): Promise<void> {
  const over = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(ORDER_LIST_URL);
  console.log('The demo shop is open. Close the browser or press Ctrl-C to end it.');
  await over;
}

function kindOf(text: string): BrowserKind {
  if (text === 'chrome' || text === 'firefox') return text;
  throw new Problem(`--browser is chrome or firefox, not "${text}".`);
}

/** The shop's own words for a language, or those that the reader knows; undefined where none was asked for. */
function shopLanguageOf(code: string | undefined): Words | undefined {
  if (code === undefined) return undefined;
  const own = wordingNamed(code);
  const words = own === undefined ? LANGUAGE_WORDS.get(code) : wordsOf(own);
  if (words) return words;
  throw new Problem(`--shop-language is one of ${[...LANGUAGE_WORDS.keys()].join(', ')}, not "${code}".`);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Today in the local zone, as YYYY-MM-DD. */
function localToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
