import { type Lesson, learnedOf, withAnswer, withLesson } from '../records/learned-word';
import { changeWords } from '../records/settings';
import { changeSettings, readOrders } from './index';

/** Keeps what tabs taught at `now` (epoch ms). Writes nothing where nothing is new. */
export async function learnLessons(lessons: readonly Lesson[], now: number): Promise<void> {
  if (lessons.length === 0) return;
  await changeSettings((chosen) =>
    changeWords(chosen, (words) => lessons.reduce((all, lesson) => withLesson(all, lesson, now), words)),
  );
}

/**
 * Keeps what a page says that the buyer answered at `now` (epoch ms), and gives whether that could be asked at all: only a
 * word that this order has and nobody understood. An answer given before stands; it is taken back in the popup alone.
 */
export async function teachWord(orderId: string, lesson: Lesson, now: number): Promise<boolean> {
  const [kept] = await readOrders([orderId]);
  const asked = kept?.order.problems.some(
    ({ value }) => value.kind === 'unknownStatus' && value.word === lesson.word,
  );
  if (!asked) return false;
  await changeSettings((chosen) =>
    changeWords(chosen, (words) =>
      learnedOf(words, lesson.word)?.origin === 'buyer' ? words : withAnswer(words, lesson, now),
    ),
  );
  return true;
}
