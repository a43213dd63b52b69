/** What one room of the house may import: other rooms and packages. A room is a folder; the longest name counts. */
export const ROOMS: { readonly [room: string]: readonly string[] } = {
  'lib/text': [],
  'lib/time': ['dayjs', 'dayjs/plugin/utc'],
  'lib/records': ['lib/time', 'lib/text'],
  'lib/page': ['lib/records', 'lib/text'],
  'lib/words': ['lib/records', 'lib/time', 'lib/text'],
  'lib/rules': ['lib/records', 'lib/time', 'lib/text'],
  'lib/reminders': ['lib/records', 'lib/time', 'lib/rules'],
  'lib/store': ['lib/records', 'lib/time', 'zod/mini', 'idb', 'wxt/browser'],
  'lib/messages': ['lib/records', 'lib/store', 'zod/mini', 'wxt/browser'],
  'lib/wording': ['lib/records', 'lib/time', '#i18n'],
  'lib/overview': ['lib/records', 'lib/time', 'lib/text', 'lib/rules'],
  'lib/letters': ['lib/records', 'lib/time', 'lib/rules', 'lib/wording'],
  'lib/export': ['lib/records', 'lib/time', 'lib/rules', 'lib/wording'],
  'components/ui': ['lib/records', 'lib/time', 'lib/text', 'lib/wording', 'preact', 'preact/hooks'],
  'components/badge': ['lib/records', 'lib/time', 'lib/wording'],
  'components/order': [
    'components/ui',
    'lib/records',
    'lib/time',
    'lib/rules',
    'lib/overview',
    'lib/wording',
    'preact',
    'preact/hooks',
  ],
  'components/popup': [
    'components/ui',
    'components/order',
    'lib/records',
    'lib/time',
    'lib/text',
    'lib/rules',
    'lib/reminders',
    'lib/overview',
    'lib/letters',
    'lib/export',
    'lib/wording',
    'preact',
    'preact/hooks',
  ],
  'components/case': [
    'components/ui',
    'components/order',
    'lib/records',
    'lib/time',
    'lib/text',
    'lib/rules',
    'lib/overview',
    'lib/export',
    'lib/wording',
    'preact',
    'preact/hooks',
  ],
  entrypoints: ['*'],
  demo: ['lib/records', 'selfsigned', 'node'],
  scripts: ['*'],
  tests: ['*'],
};

/** The room of a file or of an imported path; for a package, its name. */
export function roomOf(path: string): string {
  if (path.startsWith('node:')) return 'node';
  const [first = '', second = ''] = path.split('/');
  const inner = `${first}/${second}`;
  if (inner in ROOMS) return inner;
  return first in ROOMS ? first : path;
}
