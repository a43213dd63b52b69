/** The latest day of payment, in days after the order, if no page states it: by then an unpaid order closes (pay.unpaid). */
export const LATEST_PAYMENT_DAYS = 20;

/**
 * How long before its completion an order was received at the earliest, in days, if nobody says when: the automatic
 * confirmation may take a week (completed.fallback).
 */
export const RECEIPT_BEFORE_COMPLETION_DAYS = 7;
