import { openExtensionPage } from '../browser/launch';
import { keepSightings, type Studio } from './studio';

/** The first chapter of the rule book's page. */
export async function takeRuleBook(studio: Studio): Promise<void> {
  const page = await openExtensionPage(studio, 'rule-book.html', 'main h2');
  await page.setViewport({ width: 760, height: 1200 });
  await keepSightings(studio, page, 'rule-book');
  await page.close();
}
