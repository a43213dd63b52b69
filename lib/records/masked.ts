import { MAX_CLASSES, MAX_NAME_LENGTH, MAX_SKELETON_LENGTH, SHOWN_ELEMENT } from './page-report';

/** A text with its letters as x or X and its digits as 0. It cannot close an attribute or an element. */
const MASK = '(?:[xX0]|[^\\p{L}\\p{M}\\p{N}\\p{C}\\p{So}<>"&])*';
/** Only `&` starts another parameter. No masked text holds one, so an address can be split in one way only. */
const PARAMETER = `[A-Za-z_]{1,30}=${MASK}`;
const PART = '(?:[a-z-]{1,40}0{0,3}|0{1,20})(?:\\.html?)?';
const ADDRESS = `(?:/p(?:/${PART})*(?:\\?${PARAMETER}(?:&${PARAMETER})*)?|${MASK})`;
/** Attributes with a masked value. `data-pl` keeps its value. */
const BY_NAME = '(?:title|id|datetime|(?!data-pl=)(?:data|aria)-[a-z-]{1,30})';
/** Classes and the like as the page's authors write them: short, few, and without a number that could be a person's. */
const WORD = `[A-Za-z0-9_-]{1,${MAX_NAME_LENGTH}}`;
const WORDS = `(?![^"]*\\d{5})${WORD}(?: ${WORD}){0,${MAX_CLASSES - 1}}`;
const ATTRIBUTES = `(?: (?:class|data-pl|role)="${WORDS}"| ${BY_NAME}="${MASK}"| href="${ADDRESS}")*`;
const NAME = SHOWN_ELEMENT.source.slice(1, -1);
const LINE = new RegExp(`^(?:<${NAME}${ATTRIBUTES}>)?${MASK}(?:</${NAME}>)?$`, 'u');

/** What was masked before the lists were closed (November 2026), and may still be kept: any name of an element, longer words. */
const OLD_NAME = '[a-z][a-z0-9-]{0,60}';
const OLD_ATTRIBUTES = `(?: (?:class|data-pl|role)="[A-Za-z0-9_ -]*"| ${BY_NAME}="${MASK}"| href="${ADDRESS}")*`;
const OLD_LINE = new RegExp(`^(?:<${OLD_NAME}${OLD_ATTRIBUTES}>)?${MASK}(?:</${OLD_NAME}>)?$`, 'u');

/**
 * Whether a skeleton holds no letter or digit of the page apart from names of elements (a closed list), attributes, classes
 * (short and few) and parameters, and the words of paths.
 */
export function isMasked(skeleton: string): boolean {
  return isMade(skeleton, LINE);
}

/** The same for one that is kept already. */
export function wasMasked(skeleton: string): boolean {
  return isMade(skeleton, OLD_LINE);
}

function isMade(skeleton: string, line: RegExp): boolean {
  return (
    skeleton.length <= MAX_SKELETON_LENGTH && skeleton.split('\n').every((one) => line.test(one.trimStart()))
  );
}
