import type { Snapshot } from '../disk/area';
import { isEnvelope, seal, unseal } from '../disk/envelope';

/** Version 3 kept these kinds under other names. */
const KINDS: Words = { case: 'dispute', news: 'changes', page: 'report' };

/** It called these fields otherwise. */
const FIELDS: Words = { told: 'reported', unread: 'unparsed', learntAt: 'learnedAt', cases: 'disputes' };

/** These fields hold an identifier, or a list of them. Texts of a page or of the buyer stand in none of them. */
const ID_FIELDS: ReadonlySet<string> = new Set([
  'from',
  'instead',
  'kind',
  'kinds',
  'profile',
  'source',
  'state',
  'status',
  'to',
  'value',
]);

/** It spelled these identifiers otherwise, besides those with a hyphen. */
const IDS: Words = { case: 'dispute', 'order-page': 'order' };

/** Identifiers with a hyphen. A date has one too, but begins with a digit. */
const HYPHENATED = /^[a-z]+(?:-[a-z0-9]+)+$/;

/** Before a key: what was broken there and could not be restored. */
const ASIDE = 'broken:';

type Words = Readonly<Record<string, string>>;

/**
 * A store of version 3 as version 4 spells it: identifiers in camelCase, and the words that the program uses. What is spelled
 * so already stays as it is. A broken record stays broken, under its new key.
 */
export function respelled(store: Snapshot): Snapshot {
  return Object.fromEntries(
    Object.entries(store).map(([key, kept]) => {
      const known = isEnvelope(kept) ? unseal(key, kept) : undefined;
      const newKey = respelledKey(key);
      if (known === undefined || !isEnvelope(kept)) return [newKey, kept];
      const value = newKey === 'recovery:last' ? keysIn(known) : respell(known);
      return [newKey, seal(newKey, value, kept.writtenAt)];
    }),
  );
}

/** The key of version 4 for a key of version 3. */
export function respelledKey(key: string): string {
  if (key.startsWith(ASIDE)) return ASIDE + respelledKey(key.slice(ASIDE.length));
  const [kind = '', ...rest] = key.split(':');
  const last = rest.join(':');
  return [KINDS[kind] ?? kind, kind === 'page' ? (IDS[last] ?? last) : last].join(':');
}

/** The note of what was recovered and lost, which names keys. */
function keysIn(note: unknown): unknown {
  return mapped(note, (_, value) => (typeof value === 'string' ? respelledKey(value) : value));
}

function respell(record: unknown): unknown {
  return mapped(record, (field, value) =>
    typeof value === 'string' && ID_FIELDS.has(field) ? respelledId(value) : value,
  );
}

function respelledId(id: string): string {
  if (Object.hasOwn(IDS, id)) return IDS[id] ?? id;
  return HYPHENATED.test(id) ? id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) : id;
}

/** A value with its fields renamed, and every single value in it changed; a list's values stand under the name of the list. */
function mapped(value: unknown, change: (field: string, value: unknown) => unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, change, field));
  if (typeof value !== 'object' || value === null) return change(field, value);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      Object.hasOwn(FIELDS, name) ? FIELDS[name] : name,
      mapped(one, change, name),
    ]),
  );
}
