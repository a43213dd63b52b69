import { startShop } from '../demo/shop';
import { ORDER_LIST_URL } from '../lib/records/addresses';
import { readArguments } from './arguments';
import type { BrowserKind } from './browser/find-browser';
import { ensureBrowser } from './browser/get-browser';
import { type Launched, launchChromium, launchFirefox } from './browser/launch';
import { buildExtension } from './build-extension';
import { Problem, runScript } from './problem';
import { takePictures } from './take-pictures';

const HELP = `npm start opens the demo shop in a browser with the extension installed.

  npm start                          in Chrome, Chromium, Edge or Brave
  npm start -- --browser firefox     in Firefox
  npm start -- --headless            without a window: writes pictures to .output/demo/
                                     (as it does anyway where there is no display)
  npm start -- --yes                 gets a browser without asking, where none is installed`;

await runScript(async () => {
  const options = readArguments(HELP, {
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  });
  const kind = kindOf(options.browser);
  const headless = options.headless || !hasDisplay();
  const program = await ensureBrowser(kind, { yes: options.yes });
  console.log(`Building the extension for ${kind} …`);
  const extension = await buildExtension(kind);
  const shop = await startShop({ today: localToday() });
  try {
    const launch = kind === 'firefox' ? launchFirefox : launchChromium;
    const launched = await launch({ extension, program, port: shop.port, headless });
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

function hasDisplay(): boolean {
  return process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Today in the local zone, as YYYY-MM-DD. */
function localToday(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
