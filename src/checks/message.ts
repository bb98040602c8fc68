import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model.js';

/** A check's text as ICU MessageFormat reads it: literals, placeholders, plurals and choices. */
export type MessageTree = ReturnType<IntlMessageFormat['getAst']>;
type Element = MessageTree[number];
type Branching = Extract<Element, { options: Record<string, { value: MessageTree }> }>;

/** The branch of a plural that speaks where the number is not known. */
const UNKNOWN_BRANCH = 'unknown';
const NO_NUMBER = '=0';

/** A text that was read, and the names of what fills it, each once, in the order of their first use. */
export interface ParsedMessage {
  readonly tree: MessageTree;
  readonly names: readonly string[];
}

const read = new Map<string, ParsedMessage>();

/**
 * Reads a text; each text is read once in a process. A plural that says nothing of zero says nothing of what is not known either,
 * unless it has a branch `unknown`. Throws an Error that says what is wrong and at which character of the text.
 */
export function parseMessage(text: string): ParsedMessage {
  const known = read.get(text);
  if (known !== undefined) return known;
  const names = new Set<string>();
  const tree = elementsOf(text);
  for (const element of everyElement(tree)) {
    if (isNamed(element)) names.add(element.value);
    if (isBranching(element)) beSilentOfUnknown(element);
  }
  const message = { tree, names: [...names] };
  read.set(text, message);
  return message;
}

/** Throws an Error that names the check's file, the text and its language where one of the texts cannot be read. */
export function refuseUnreadable(
  file: string,
  texts: Readonly<Record<string, Readonly<Record<string, string>> | null>>,
) {
  for (const [name, ofLanguage] of Object.entries(texts)) {
    for (const [language, text] of Object.entries(ofLanguage ?? {})) {
      try {
        parseMessage(text);
      } catch (problem) {
        throw new Error(`${file}: ${name}.${language as Language}: ${(problem as Error).message}`);
      }
    }
  }
}

/** The library's own reader; making a whole formatter of a text only to read it costs three times as much. */
const parse = IntlMessageFormat.__parse;

function elementsOf(text: string): MessageTree {
  try {
    // Angle brackets are text: outputs escape them, no text has markup of its own.
    if (parse !== undefined) return parse(text, { ignoreTag: true });
    return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
  } catch (problem) {
    const { message, location } = problem as Error & { location?: { start: { offset: number } } };
    const at = location?.start.offset ?? 0;
    throw new Error(`${message} at character ${at + 1}, before "${text.slice(at, at + 30)}"`);
  }
}

function* everyElement(tree: MessageTree): Generator<Element> {
  for (const element of tree) {
    yield element;
    if (isBranching(element)) for (const { value } of Object.values(element.options)) yield* everyElement(value);
  }
}

function isBranching(element: Element): element is Branching {
  return 'options' in element;
}

const LITERAL = 0;

/** Literals carry their text as `value`, everything else that carries one is named by it; `#` has none. */
function isNamed(element: Element): element is Extract<Element, { value: string }> {
  return 'value' in element && element.type !== LITERAL;
}

function beSilentOfUnknown(element: Branching): void {
  const { options } = element;
  const ofZero = options[NO_NUMBER];
  if (ofZero?.value.length === 0) options[UNKNOWN_BRANCH] ??= ofZero;
}
