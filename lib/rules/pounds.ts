const POUNDS = /£|\bGBP\b/;
const AMOUNT = /\d[\d,]*(?:\.\d{1,2})?/;

/** An amount in pounds as the page writes it: "£1,028.60". Undefined for another currency, or no amount. */
export function poundsOf(amount: string | undefined): number | undefined {
  const [digits] = (amount !== undefined && POUNDS.test(amount) && AMOUNT.exec(amount)) || [];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}
