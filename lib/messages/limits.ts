/** The most orders that one message may name. A list page adds ten at a time, a look back asks for all of them. */
export const MAX_ORDERS_ASKED = 100;
