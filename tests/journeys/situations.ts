import { addDays } from '../../demo/dates';
import type { DemoOrder } from '../../demo/order';
import { today } from '../../scripts/browser/scene';

/** The situations of the buyer's guide: what differs between them, in the words that the buyer sees. */

/** What is told of a dispute, and what the buyer then sees: the line with its date at $1, how sure and whose turn, the step. */
export interface Stop {
  readonly tell: string;
  readonly amount?: string;
  readonly line: string;
  readonly on?: () => string;
  readonly sure: string;
  readonly step: string;
}

export interface Situation {
  readonly reason: string;
  /** The key of its order in the demo shop. */
  readonly key: string;
  readonly line: string;
  readonly on: (order: DemoOrder) => string;
  readonly step: string;
  /** Whether AliExpress's page shows that the buyer must act. */
  readonly sure: string;
  /** What counts for the reason. */
  readonly evidence: readonly string[];
  /** What the message to the seller says is wrong. */
  readonly message: RegExp;
  /** Which of several items it is about. */
  readonly item?: string;
  readonly course: readonly Stop[];
  /** What the order is about once this dispute is over, with the date of the beginning: left out where it has no other items. */
  readonly rest?: Omit<Stop, 'tell'>;
}

const inDays = (days: number) => () => addDays(today(), days);

/** When money usually arrives: ten working days on, counted where AliExpress counts, where it may still be yesterday. */
function refundDue(): string {
  const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Los_Angeles' }).format(Date.now());
  const ahead = Array.from({ length: 14 }, (_, index) => addDays(there, index + 1));
  const working = ahead.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
  return addDays(working[9] ?? '', there === today() ? 0 : 1);
}

/** A day as the popup writes it. */
export function written(day: string): string {
  const year = day.startsWith(today().slice(0, 4)) ? {} : ({ year: 'numeric' } as const);
  const format = new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...year,
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

export const OPENED: Omit<Stop, 'tell'> = {
  line: "Seller's turn until $1",
  on: inDays(5),
  sure: "about · Seller's turn",
  step: "Dispute open · seller's turn",
};
const PROPOSED: Stop = {
  tell: 'The seller made a proposal',
  amount: '5 €',
  line: 'Answer the proposal before $1',
  on: inDays(3),
  sure: 'about · Your turn',
  step: 'Your turn · answer the proposal',
};
const REFUSED: Stop = { tell: 'I refused', ...OPENED };
const STEPPED_IN: Stop = {
  tell: 'AliExpress stepped in',
  line: 'AliExpress usually decides by $1',
  on: inDays(7),
  sure: "about · AliExpress's turn",
  step: 'AliExpress decides · no time promised',
};
const MONEY_COMES: Omit<Stop, 'tell'> = {
  line: 'The money usually arrives by $1',
  on: refundDue,
  sure: "about · The bank's turn",
  step: 'Check that the refund arrives',
};
const ACCEPTED: Omit<Stop, 'tell'> = {
  line: 'If it must go back, send it before $1',
  on: inDays(10),
  sure: 'about · Your turn',
  step: 'Accepted · look whether you must send it back',
};
const KEPT: Stop = { tell: 'I need not send it back', ...MONEY_COMES };
const RULED_FOR_ME: readonly Stop[] = [{ tell: 'AliExpress decided for me', ...ACCEPTED }, KEPT];
export const MONEY_CAME: Stop = {
  tell: 'The money arrived',
  line: 'The case is closed',
  sure: 'Nobody is waiting for you',
  step: 'The case is closed',
};

const FAULT = {
  line: 'Open a dispute for a fault before $1',
  on: ({ placed }: DemoOrder) => addDays(placed, 90),
  sure: 'AliExpress says so',
  step: 'Test it · return or dispute while you can',
} as const;

export const SITUATIONS: readonly Situation[] = [
  {
    reason: 'It has not arrived',
    key: 'refund-passed-2',
    line: 'Not here? Ask for your money back before $1',
    on: ({ promise }) => addDays(promise?.refundFrom ?? '', 15),
    sure: 'about · Your turn',
    step: 'Not here? Ask for your money back',
    evidence: ['Screenshot of the tracking page', "Screenshot of the order's page with its dates"],
    message: /not arrived/,
    course: [
      {
        tell: 'The seller refused',
        line: 'AliExpress usually steps in by $1',
        on: inDays(5),
        sure: 'about · Your turn',
        step: 'The seller refused · stay in the dispute',
      },
      STEPPED_IN,
      ...RULED_FOR_ME,
    ],
  },
  {
    ...FAULT,
    reason: 'It is defective',
    key: 'completed-6',
    line: 'Return it without a reason before $1',
    on: ({ completed }) => addDays(completed ?? '', 7),
    evidence: [
      'One video without a cut, from the start to the fault',
      "Photo of the item beside the listing's picture or text",
      'Screenshots of the chat',
    ],
    message: /defective/,
    course: [PROPOSED, REFUSED, STEPPED_IN, ...RULED_FOR_ME],
  },
  {
    ...FAULT,
    reason: 'It is not as described',
    key: 'completed-10',
    evidence: [
      "Photo of the item beside the listing's picture or text",
      'Photo of the item with a ruler, and of the size label',
      'Snapshot of the listing',
    ],
    message: /not as described/,
    course: [
      { tell: 'The seller accepted', ...ACCEPTED },
      {
        tell: 'A return was agreed, I must send it',
        line: 'Send it back and enter its number before $1',
        on: inDays(10),
        sure: 'about · Your turn',
        step: 'Your turn · send it back and enter its number',
      },
      {
        tell: 'I sent it back',
        line: 'The seller should confirm it by $1',
        on: inDays(30),
        sure: "about · Seller's turn",
        step: 'Return on its way',
      },
      { tell: 'The return was received', ...MONEY_COMES },
    ],
  },
  {
    ...FAULT,
    reason: 'The quantity is wrong',
    key: 'completed-6-several',
    line: 'Return it without a reason before $1',
    on: ({ completed }) => addDays(completed ?? '', 7),
    evidence: [
      'Video of the unpacking',
      'Photo of the closed parcel on a scale, with the label legible',
      'Snapshot of the listing',
    ],
    message: /quantity/,
    item: '2',
    course: [{ tell: 'The seller accepted', ...ACCEPTED }, KEPT],
    rest: {
      line: 'Return it without a reason before $1 (other items)',
      sure: 'AliExpress says so',
      step: 'Test it · return or dispute while you can',
    },
  },
  {
    ...FAULT,
    reason: 'It arrived damaged',
    key: 'completed-14',
    evidence: [
      'Photos of the outer box, the label, the inside and the item',
      'Video of the unpacking',
      "The carrier's damage report, if there is one",
    ],
    message: /damaged/,
    course: [
      PROPOSED,
      REFUSED,
      STEPPED_IN,
      {
        tell: 'AliExpress decided for the seller',
        line: 'Appeal with new proof before $1',
        on: inDays(7),
        sure: 'about · Your turn',
        step: 'Appeal once, with new proof',
      },
      {
        tell: 'I appealed',
        line: 'AliExpress decides · no time promised',
        sure: "AliExpress's turn",
        step: 'AliExpress decides · no time promised',
      },
      ...RULED_FOR_ME,
    ],
  },
];
