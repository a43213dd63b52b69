import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { demoOrders } from '../demo/orders';
import { startShop } from '../demo/shop';
import { readArguments } from './arguments';
import { ensureBrowser } from './browser/get-browser';
import { launchChromium } from './browser/launch';
import { buildExtension } from './build-extension';
import { ROOT } from './node-tool';
import { runScript } from './problem';
import { takeCase } from './screens/case-screens';
import { takeOverview } from './screens/overview-screen';
import { keepDispute, takePopup, takeTab } from './screens/popup-screens';
import { takeRuleBook } from './screens/rule-book-screens';
import { readShop, takeBadges, takeLists } from './screens/shop-screens';
import { takeFirstRun, takeStates, takeUnknownWords } from './screens/state-screens';
import type { Studio } from './screens/studio';

const HELP = `npm run screenshots makes the pictures of docs/screens/ anew, in Chromium, from the demo shop.

  npm run screenshots -- --yes       gets a browser without asking, where none is installed`;

await runScript(async () => {
  const options = readArguments(HELP, { yes: { type: 'boolean', default: false } });
  const program = await ensureBrowser('chrome', { yes: options.yes });
  const extension = await buildExtension('chrome');
  const today = new Date().toISOString().slice(0, 10);
  const shop = await startShop({ today });
  const launched = await launchChromium({ extension, program, port: shop.port, headless: true });
  try {
    const folder = join(ROOT, 'docs', 'screens');
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await launched.browser.installExtension(resolve('scripts/browser/inspector'));
    const studio: Studio = { ...launched, shop, folder };
    await takeFirstRun(studio);
    const all = demoOrders(today);
    shop.setOrders(all.filter(({ key }) => !key.startsWith('unknown-status'))); // every picture would ask about it
    await readShop(studio);
    await keepDispute(studio);
    await takeLists(studio);
    await takePopup(studio);
    await takeTab(studio);
    await takeCase(studio);
    await takeRuleBook(studio);
    await takeStates(studio);
    await takeOverview(studio);
    shop.setOrders(all);
    await takeBadges(studio);
    await takeUnknownWords(studio);
  } finally {
    await launched.close();
    await shop.close();
  }
});
