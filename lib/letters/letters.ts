import type { Evidence } from '../records/evidence';
import type { Reason } from '../records/order';

/** A sentence with a placeholder for each name: "Order number: {order}". */
type With<Name extends string> = `${string}{${Name}}${string}`;

/** The events of a dispute, and before it, for which a letter gives a date. */
export const TOLD_EVENTS = [
  'contacted',
  'opened',
  'sellerProposed',
  'sellerRefused',
  'sellerAccepted',
  'escalated',
  'ruledForBuyer',
  'ruledForSeller',
  'returnSent',
  'returnReceived',
  'refundApproved',
] as const;
export type ReportedEvent = (typeof TOLD_EVENTS)[number];

/** The days of an order that a letter can state, each on a line of its own. */
export const LETTER_DAYS = ['placed', 'paid', 'shipped', 'promised', 'delivered', 'received'] as const;
export type LetterDay = (typeof LETTER_DAYS)[number];

/**
 * The sentences of letters in one language. Dates and amounts follow a colon wherever they can, so that no grammar
 * depends on them, and no sentence ends with a date.
 */
export interface Letters {
  /** A BCP 47 tag for Intl: with Gregorian years and the digits 0 to 9, which AliExpress and a bank read everywhere. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a native speaker has reviewed it. */
  readonly reviewed: boolean;
  /** The separator of sentences. */
  readonly between: ' ' | '';
  /** The separator of list items. */
  readonly comma: ', ' | '、' | '، ';
  /** A date that is not sure. */
  readonly about: With<'date'>;
  readonly hello: string;
  /** To a bank or to PayPal. */
  readonly dear: string;
  readonly thanks: string;
  readonly order: With<'order'>;
  readonly items: With<'items'>;
  readonly store: With<'store'>;
  readonly amount: With<'amount'>;
  readonly protection: With<'date'>;
  readonly day: { readonly [day in LetterDay]: With<'date'> };
  readonly event: { readonly [event in ReportedEvent]: With<'date'> };
  /** What is wrong, in one sentence. */
  readonly problem: { readonly [reason in Reason]: string };
  readonly attached: With<'list'>;
  /** What is attached, as items of a list. */
  readonly evidence: { readonly [evidence in Evidence]: string };
  readonly askAll: string;
  readonly askPart: With<'wanted'>;
  readonly solve: string;
  readonly extend: string;
  readonly low: With<'offered'>;
  readonly label: string;
  readonly refuse: With<'offered'>;
  readonly appeal: string;
  readonly whatIsNew: With<'blank'>;
  readonly silent: string;
  readonly refundMissing: string;
  readonly notHere: string;
  readonly paypal: string;
  readonly bank: string;
  readonly transaction: With<'blank'>;
  readonly canSend: string;
}
