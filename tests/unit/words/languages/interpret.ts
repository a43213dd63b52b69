import { NOTHING_READ } from '../../../../lib/page/layouts/layout';
import type { Sighting } from '../../../../lib/records/order';
import type { RawOrder } from '../../../../lib/records/raw-order';
import { type Interpreter, interpreter } from '../../../../lib/words/interpret';
import { LANGUAGES } from '../../../../lib/words/languages';

const SEEN_AT = Date.UTC(2026, 7, 1);
const everyone = interpreter(LANGUAGES);

/** What is understood of these parts of a page; with all languages together, as in the extension, where no other is given. */
export function interpret(found: Partial<RawOrder>, by: Interpreter = everyone): Sighting {
  const raw: RawOrder = { ...NOTHING_READ, source: 'list', orderId: '8123456789012345', ...found };
  return by.interpret(raw, SEEN_AT);
}
