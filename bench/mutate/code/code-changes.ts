import { parseAst } from 'vitest/node';
import { type Change, changed } from '../change.js';

/** What this file reads of a node of the syntax tree (ESTree with TypeScript's own nodes). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&&': ['||'],
  '||': ['&&'],
};
const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '===', '!==']);
/** TypeScript's nodes that hold what runs; all others are types. */
const RUNS: ReadonlySet<string> = new Set(['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression']);

/**
 * Every small change to a text of TypeScript, in its order: a sign of comparison or arithmetic, `&&` for `||`, an operand of
 * them left out, a condition always true or false, `!` dropped, `Math.min` for `Math.max`, `true` for `false`, a number one more
 * or less. Types and imports are left alone. Throws an Error where the text is no TypeScript.
 */
export function codeChanges(text: string): readonly Change[] {
  const changes: Change[] = [];
  const visit = (node: Node): void => {
    if ((node.type.startsWith('TS') && !RUNS.has(node.type)) || node.type === 'ImportDeclaration') return;
    changes.push(...changesOf(node, text));
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(parseAst(text, { lang: 'ts' }) as unknown as Node);
  const seen = new Set([text]);
  return changes
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((change) => {
      const becomes = changed(text, change);
      return !seen.has(becomes) && seen.add(becomes);
    });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function changesOf(node: Node, text: string): readonly Change[] {
  switch (node.type) {
    case 'BinaryExpression':
      return signChanges(node, text);
    case 'LogicalExpression': {
      const [left, right] = [node['left'] as Node, node['right'] as Node];
      if (node['operator'] === '??') return [];
      const alone = [left, right].map(({ start, end }) => replaced('operand dropped', node, text.slice(start, end)));
      return [...signChanges(node, text), ...alone];
    }
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node['test'] as Node;
      return ['true', 'false'].map((always) => replaced('condition', test, always));
    }
    case 'UnaryExpression': {
      const argument = node['argument'] as Node;
      return node['operator'] === '!' ? [replaced('not dropped', node, text.slice(argument.start, argument.end))] : [];
    }
    case 'MemberExpression': {
      const name = node['property'] as Node;
      const other = { min: 'max', max: 'min' }[String(name['name'])];
      return (node['object'] as Node)['name'] === 'Math' && other !== undefined
        ? [replaced('min/max', name, other)]
        : [];
    }
    case 'Literal':
      return literalChanges(node);
    default:
      return [];
  }
}

function literalChanges(node: Node): readonly Change[] {
  const { value } = node;
  if (typeof value === 'boolean') return [replaced('boolean', node, String(!value))];
  if (typeof value !== 'number' || !Number.isFinite(value)) return [];
  return [1, -1].map((by) => replaced('number', node, `(${value + by})`));
}

function signChanges(node: Node, text: string): readonly Change[] {
  const sign = String(node['operator']);
  const [left, right] = [node['left'] as Node, node['right'] as Node];
  const start = left.end + text.slice(left.end, right.start).indexOf(sign);
  const kind = COMPARISONS.has(sign) ? 'comparison' : /[&|]/.test(sign) ? 'and/or' : 'arithmetic';
  return (SIGNS[sign] ?? []).map((other) => ({ kind, start, end: start + sign.length, replacement: other }));
}

function replaced(kind: string, { start, end }: Node, replacement: string): Change {
  return { kind, start, end, replacement };
}
