import * as z from 'zod/mini';
import { isOrderId, type OrderId } from '../../../records/order-id';
import { PAGE_SOURCES } from '../../../records/page-source';
import { CHOOSABLE_LEADS } from '../../../records/reminder';
import { type CalendarDate, FIRST_DAY, isCalendarDate, LAST_DAY } from '../../../time/calendar-date';

/**
 * The parts of the schemas for what comes in from the store or in a message. Everything is strict and capped, so that neither a
 * broken store nor a hostile page can put anything else in.
 */

/** A text of at most so many characters. */
export const text = (longest: number) => z.string().check(z.maxLength(longest));
/** Epoch ms. */
export const instant = z.int().check(z.gte(0), z.lte(Date.parse(LAST_DAY)));
export const day = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && isCalendarDate(value) && value >= FIRST_DAY && value <= LAST_DAY,
);
export const source = z.enum(PAGE_SOURCES);
export const orderIdSchema = z.custom<OrderId>(isOrderId);

/** Days that the buyer counts from an event. */
export const figure = z.int().check(z.gte(0), z.lte(3_650));

/** When the buyer wants to be told of a right that ends. */
export const leads = z.array(z.enum(CHOOSABLE_LEADS)).check(z.maxLength(CHOOSABLE_LEADS.length));

/** A status word of a page that was not understood. */
export const wordSchema = z.string().check(z.minLength(1), z.maxLength(60));
