import { defineConfig } from 'wxt';
import { ORDER_PAGES } from './lib/records/addresses';
import { makeZipsTheSame } from './scripts/release/same-zips';

/** Forbids every request and every HTML sink in our pages, so that the browser itself enforces README.md, "What it never does". */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:", // the buyer's own pictures, out of memory
  'media-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

makeZipsTheSame();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  webExt: { disabled: !!process.env.CI || process.getuid?.() === 0 },
  zip: { excludeSources: ['tests/**', 'docs/screens/**', 'coverage/**', 'reports/**'] },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // below these, light-dark() is rewritten to ask the system alone: a badge would be dark in a light page
    build: { modulePreload: false, cssTarget: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications'],
    incognito: 'not_allowed',
    content_scripts: [{ matches: [...ORDER_PAGES], js: ['orders.js'], run_at: 'document_end' }],
    ...(mode === 'production'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'dispute-clock@dispute-clock.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
});
