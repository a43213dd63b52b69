import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keptRecord } from '../../scripts/browser/kept-record';
import { openExtensionPage } from '../../scripts/browser/launch';
import {
  badgeOf,
  detail,
  isAnswered,
  openPopup,
  openScene,
  type Scene,
  type SceneOptions,
  until,
  visit,
} from '../../scripts/browser/scene';
import { type OddBuild, type Oddness, oddBuild } from './odd-build';

/** No environment makes us blank: badge, popup and case page speak, and reminders are planned, as far as the browser lets us. */

const ZONE_UNKNOWN = /time zone is not known to your browser.*UTC/;
const NOT_TAGS = 'en-US@posix,en-*,de';

/** The same instant moved to the beginning of another year, as a clock that was never set shows it. */
const clockOf = (year: number) => `if (!globalThis.movedClock) {
  const moved = Date.UTC(${year}, 0, 2) - Date.now();
  const Real = Date;
  globalThis.movedClock = globalThis.Date = class extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + moved); else super(...given); }
    static now() { return Real.now() + moved; }
  };
}`;

/** The parts of the browser's API that give nothing but errors. */
const throwing = (...names: readonly string[]) => `if (!globalThis.oddApi) {
  globalThis.oddApi = true;
  const fails = new Proxy(function () {}, { get: (_, name) => name === 'addListener' ? () => { throw new Error('odd'); } : fails, apply: () => { throw new Error('odd'); } });
  for (const space of [globalThis.browser, globalThis.chrome]) {
    if (!space?.runtime?.id) continue;
    for (const name of ${JSON.stringify(names)}) {
      const [first, second] = name.split('.');
      try { Object.defineProperty(second ? space[first] : space, second ?? first, { value: fails, configurable: true }); } catch {}
    }
  }
}`;

interface Odd extends Oddness {
  readonly name: string;
  readonly scene?: SceneOptions;
  readonly in: readonly ('chrome' | 'firefox')[];
  /** What popup and badge say of it. */
  readonly says?: RegExp;
  /** Whether reminders are planned all the same. */
  readonly plans: boolean;
}

const BOTH = ['chrome', 'firefox'] as const;

const ODD: readonly Odd[] = [
  // Firefox takes such a name for UTC and does not tell
  {
    name: 'a zone without a name',
    scene: { env: { TZ: 'Etc/Unknown' } },
    in: ['chrome'],
    says: ZONE_UNKNOWN,
    plans: true,
  },
  {
    name: 'a zone with a made-up name',
    scene: { env: { TZ: 'Foo/Bar' } },
    in: ['chrome'],
    says: ZONE_UNKNOWN,
    plans: true,
  },
  { name: 'the same', scene: { env: { TZ: 'Etc/Unknown' } }, in: ['firefox'], plans: true },
  {
    name: 'languages that are none',
    scene: { args: [`--accept-lang=${NOT_TAGS}`] },
    in: ['chrome'],
    plans: true,
  },
  {
    name: 'languages that are none',
    scene: { prefs: { 'intl.accept_languages': NOT_TAGS } },
    in: ['firefox'],
    plans: true,
  },
  { name: 'a clock of 1970', prelude: clockOf(1970), in: BOTH, says: /clock.*1970/, plans: false },
  { name: 'a clock of 2100', prelude: clockOf(2100), in: BOTH, says: /clock.*2100/, plans: false },
  { name: 'no notifications', without: ['notifications'], in: BOTH, plans: true },
  { name: 'no alarms', without: ['alarms'], in: BOTH, plans: true },
  {
    name: 'what throws',
    prelude: throwing('storage.session', 'alarms', 'notifications', 'permissions', 'action'),
    in: BOTH,
    plans: true,
  },
];

describe.each(ODD.flatMap((odd) => odd.in.map((kind) => ({ ...odd, kind }))))(
  '$name, in $kind',
  ({ kind, scene: options, prelude, without, says, plans }) => {
    let odd: OddBuild;
    let scene: Scene;
    beforeAll(async () => {
      odd = oddBuild(kind, { ...(prelude ? { prelude } : {}), ...(without ? { without } : {}) });
      scene = await openScene(kind, { extension: odd.extension, ...options });
    });
    afterAll(async () => {
      await scene?.close();
      odd?.remove();
    });

    test('the badge, the popup and the case page speak, and say what is odd', async () => {
      const { id, promise } = scene.order('refund-in-12');
      const page = await visit(scene, detail(id));
      const badge = await badgeOf(page, id, plans ? ({ certainty }) => certainty === 'stated' : isAnswered);
      if (!plans) {
        expect(badge).toMatchObject({ certainty: 'none', date: '' });
        expect(badge.line).toMatch(says ?? / /);
      } else {
        expect(badge.date).toBe(promise?.refundFrom);
        await page.mouse.click(badge.more.x, badge.more.y);
        const { panel } = await badgeOf(page, id, (one) => one.panel !== '');
        if (says) expect(panel).toMatch(says);
        else expect(panel).not.toMatch(/time zone|clock/);
      }

      const popup = await openPopup(scene);
      const said = await until('the orders in the popup', () =>
        popup.evaluate(() => document.querySelector('.order-row, .list-pane') && document.body.innerText),
      );
      if (says) expect(said).toMatch(says);
      else expect(said).not.toMatch(/time zone|clock/);

      const record = await openExtensionPage(scene, `case.html#order=${id}`, 'main');
      await until('the case page', () => record.evaluate(() => document.body.innerText.length > 20));

      if (plans) {
        await until('what is planned', async () =>
          remindersSchema
            .parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? [])
            .some(({ state }) => state === 'planned'),
        );
      }
    });
  },
);
