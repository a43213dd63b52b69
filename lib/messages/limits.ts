/** The maximum number of orders in one message. A list adds ten at a time, but a refresh asks for all of them. */
export const MAX_ORDERS_ASKED = 100;

/** The maximum number of characters of the orders of one message: to understand one takes time, in which nothing else is done. */
export const MAX_CHARACTERS = 400_000;
