/** The functions of the store that a page has as `storeUnderTest`. */
export * from '../../lib/store';
export { readCopy } from '../../lib/store/disk/copy';
export { mendAll } from '../../lib/store/records/collections';
