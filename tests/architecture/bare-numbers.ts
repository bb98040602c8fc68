import ts from 'typescript';
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
const OF_BITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanLessThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanToken,
  ts.SyntaxKind.GreaterThanGreaterThanGreaterThanToken,
  ts.SyntaxKind.AmpersandToken,
  ts.SyntaxKind.BarToken,
  ts.SyntaxKind.CaretToken,
]);

export interface BareNumber {
  readonly line: number;
  readonly value: number;
  readonly written: string;
}

/** Numbers of a file that may decide something and have no name in the table of their room. */
export function bareNumbers(file: string): BareNumber[] {
  const text = textOf(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: BareNumber[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !isPlain(node))
      found.push({
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        value: Number(node.text),
        written: node.getText(),
      });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isPlain(node: ts.NumericLiteral): boolean {
  const value = Number(node.text);
  if (
    PLAIN.has(value) ||
    /^0[xo]/i.test(node.getText()) ||
    value <= TINY ||
    (value >= HUGE && /e/i.test(node.getText()))
  )
    return true;
  for (let at: ts.Node = node; ts.isExpression(at) || ts.isParenthesizedExpression(at); at = at.parent) {
    const { parent } = at;
    if (ts.isBinaryExpression(parent) && OF_BITS.has(parent.operatorToken.kind)) return true;
    if (ts.isCallExpression(parent) && parent.expression !== at) {
      const callee = parent.expression;
      return ts.isPropertyAccessExpression(callee) && OF_TEXT.has(callee.name.text);
    }
  }
  return false;
}
