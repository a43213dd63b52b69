/**
 * The number of an order on AliExpress, and of one of its lines or returns. Order ids had 14 to 16 digits from 2014 to 2026; we allow
 * a little more on both sides.
 */
export const ORDER_ID = /^\d{12,20}$/;
