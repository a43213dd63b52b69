import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** What is shipped: the manifest and the sizes. A change of the manifest is a change of what we promise. */

const built = (kind: string, file: string) => readFileSync(`.output/${kind}-mv3/${file}`, 'utf8');

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src blob:; connect-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const SHARED = {
  manifest_version: 3,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: JSON.parse(readFileSync('package.json', 'utf8')).version,
  default_locale: 'en',
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  action: { default_title: 'Dispute Clock', default_popup: 'popup.html' },
  permissions: ['storage', 'alarms', 'notifications'],
  incognito: 'not_allowed',
  content_scripts: [
    {
      matches: [
        'https://*.aliexpress.com/p/order/*',
        'https://*.aliexpress.com/p/tracking/*',
        'https://*.aliexpress.com/p/refund-dispute/*',
        'https://*.aliexpress.com/p/refund-amount/*',
        'https://*.aliexpress.com/p/reverse-pages/*',
        'https://*.aliexpress.com/issue/*',
        'https://*.aliexpress.com/orderList.htm*',
        'https://*.aliexpress.com/order_list.htm*',
        'https://*.aliexpress.com/order_detail.htm*',
        'https://*.aliexpress.com/ordertrash/*',
        'https://*.aliexpress.com/logisticsdetail.htm*',
        'https://*.aliexpress.us/p/order/*',
        'https://*.aliexpress.us/p/tracking/*',
        'https://*.aliexpress.us/p/refund-dispute/*',
        'https://*.aliexpress.us/p/refund-amount/*',
        'https://*.aliexpress.us/p/reverse-pages/*',
        'https://*.aliexpress.us/issue/*',
        'https://*.aliexpress.us/orderList.htm*',
        'https://*.aliexpress.us/order_list.htm*',
        'https://*.aliexpress.us/order_detail.htm*',
        'https://*.aliexpress.us/ordertrash/*',
        'https://*.aliexpress.us/logisticsdetail.htm*',
      ],
      js: ['orders.js'],
      run_at: 'document_end',
    },
  ],
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
};

describe('the manifest', () => {
  test('for Chrome asks for this and nothing else', () => {
    expect(JSON.parse(built('chrome', 'manifest.json'))).toEqual({
      ...SHARED,
      minimum_chrome_version: '123',
      externally_connectable: { ids: [] },
      background: { service_worker: 'background.js' },
    });
  });

  test('for Firefox asks for this and nothing else', () => {
    expect(JSON.parse(built('firefox', 'manifest.json'))).toEqual({
      ...SHARED,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: 'dispute-clock@dispute-clock.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
  });
});

describe.each(['chrome', 'firefox'])('the content script for %s', (kind) => {
  const script = built(kind, 'orders.js');

  test('is at most 39 kB, 15 kB compressed', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(39_000);
    expect(gzipSync(script).byteLength).toBeLessThanOrEqual(15_000);
  });

  test('carries no schemas, no dates library, no polyfill and no rules', () => {
    expect(script).not.toContain('ZodMini');
    expect(script).not.toContain('$isDayjs');
    expect(script).not.toContain('mozWebExtensionPolyfill');
    expect(script).not.toContain('cnOffice');
    const background = built(kind, 'background.js');
    expect(background).toContain('mozWebExtensionPolyfill'); // the marks do stand where those things are
    expect(background).toContain('cnOffice');
  });
});

test('no file of the extension reaches out or makes code of text', () => {
  const files = readdirSync('.output/chrome-mv3', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const script = built('chrome', file);
    expect(script).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|\beval\(|new Function\(|insertAdjacentHTML/,
    );
  }
});
