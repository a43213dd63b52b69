/** The maximum number of orders in one message. A list adds ten at a time, but a refresh asks for all of them. */
export const MAX_ORDERS_ASKED = 100;
