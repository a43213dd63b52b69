import { beforeEach, inject, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

declare module 'vitest' {
  interface ProvidedContext {
    messages: { readonly [name: string]: { readonly message: string } };
  }
}

/** WXT's fake browser has no `i18n.getMessage`: this one answers from the English words, which vitest.config.ts reads. */
const messages = inject('messages');

function getMessage(name: string, substitutions: string | (string | number)[] = []): string {
  const list = Array.isArray(substitutions) ? substitutions : [substitutions];
  if (name === '@@ui_locale') return 'en';
  const message = messages[name]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, place: string) => String(list[Number(place) - 1] ?? ''));
}

beforeEach(() => {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage);
});
