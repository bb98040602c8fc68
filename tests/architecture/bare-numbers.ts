import { parseAst } from 'vitest/node';
import { textOf } from './sources.js';

/** Numbers that say nothing of their own: none, one, a pair, ten as a base, a hundred as in per cent. */
const PLAIN: ReadonlySet<number> = new Set([0, 1, 2, 10, 100]);
/** Numbers this near to nothing, or this large, keep a logarithm or a quotient finite. */
const [TINY, HUGE] = [1e-6, 1e6];
/** What these are called with is a position in a text, a number of digits, or a base. */
const OF_TEXT: ReadonlySet<string> = new Set([
  'slice',
  'substring',
  'padStart',
  'padEnd',
  'toFixed',
  'toPrecision',
  'toString',
  'imul',
]);
const OF_BITS: ReadonlySet<string> = new Set(['<<', '>>', '>>>', '&', '|', '^']);

export interface BareNumber {
  readonly line: number;
  readonly value: number;
  readonly written: string;
}

/** What this file reads of a node of the syntax tree (ESTree with TypeScript's own nodes). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Numbers of a file that may decide something and have no name in the table of their room. */
export function bareNumbers(file: string): BareNumber[] {
  const text = textOf(file);
  const found: BareNumber[] = [];
  const visit = (node: Node, above: readonly Node[]): void => {
    if (node.type === 'Literal' && typeof node.value === 'number' && !isPlain(node, above))
      found.push({
        line: text.slice(0, node.start).split('\n').length,
        value: node.value,
        written: String(node.raw),
      });
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, [...above, node]);
  };
  visit(parseAst(text, { lang: 'ts' }) as unknown as Node, []);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isPlain(node: Node, above: readonly Node[]): boolean {
  const value = Number(node.value);
  const written = String(node.raw);
  if (PLAIN.has(value) || /^0[xo]/i.test(written) || value <= TINY || (value >= HUGE && /e/i.test(written)))
    return true;
  let inner = node;
  for (const parent of above.toReversed()) {
    if (parent.type === 'BinaryExpression' && OF_BITS.has(String(parent.operator))) return true;
    if (parent.type === 'CallExpression' && parent.callee !== inner) return isOfText(parent.callee as Node);
    if (!/Expression$|^ChainElement$|^TemplateLiteral$/.test(parent.type)) return false;
    inner = parent;
  }
  return false;
}

function isOfText(callee: Node): boolean {
  return callee.type === 'MemberExpression' && OF_TEXT.has(String((callee.property as Node).name));
}
