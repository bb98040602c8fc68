import { type Change, changed } from './change.js';
import { conditionChanges } from './conditions.js';
import { partnersOf, type Token, tokensOf } from './tokens.js';

const NEAR: Readonly<Record<string, readonly string[]>> = {
  '=': ['<>'],
  '<>': ['='],
  '<': ['<=', '>'],
  '<=': ['<', '>='],
  '>': ['>=', '<'],
  '>=': ['>', '<='],
};
const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*' };
const FUNCTIONS: Readonly<Record<string, string>> = { min: 'max', max: 'min', sum: 'count', count: 'sum' };

/** What the rules look at: one token and all around it. */
interface Sight {
  readonly tokens: readonly Token[];
  readonly partners: ReadonlyMap<number, number>;
  readonly place: number;
}

const RULES: readonly ((sight: Sight, token: Token) => readonly Change[])[] = [
  ({ tokens, place }, token) => {
    // `count(*)`, `x.*` and a sign before a number compute nothing.
    const other = ARITHMETIC[token.text];
    const before = tokens[place - 1];
    const binary = before !== undefined && (isValue(before) || before.text === ')' || before.text === 'end');
    return other !== undefined && binary ? [replaced('arithmetic', token, other)] : [];
  },
  ({ tokens, place }, token) => {
    const signs = NEAR[token.text] ?? [];
    const telling = isPositivePart(tokens, place) ? signs.filter((sign) => sign !== '>=') : signs;
    return telling.map((sign) => replaced('comparison', token, sign));
  },
  ({ tokens, partners, place }, token) => {
    // A guard against dividing by zero, which SQLite answers with null anyway; what `exists` selects; a default, which stands below.
    const [before, opening] = [tokens[place - 1]?.text, enclosing(partners, place)];
    const isGuard = token.text === '0' && tokens[opening - 1]?.text === 'nullif' && tokens[place + 1]?.text === ')';
    const isDefault = tokens[opening - 1]?.text === 'coalesce' && tokens[place + 1]?.text === ')' && before === ',';
    const isExists = before === 'select' && tokens[opening - 1]?.text === 'exists';
    if (token.kind !== 'number' || isGuard || isExists || isDefault) return [];
    return [1, -1].map((by) => replaced('number', token, moved(token.text, by)));
  },
  ({ tokens, place }, token) => {
    const other = FUNCTIONS[token.text];
    if (token.kind !== 'word' || other === undefined || tokens[place + 1]?.text !== '(') return [];
    const argument = tokens[place + 2]?.text;
    if (token.text === 'count' && (argument === '*' || argument === 'distinct')) return [];
    return [replaced(token.text.startsWith('m') ? 'min/max' : 'sum/count', token, other)];
  },
  ({ tokens, place }, token) =>
    isWord(token, 'distinct') ? [without('distinct dropped', token, tokens[place + 1]!)] : [],
  ({ tokens, place }, token) =>
    isWord(token, 'not') && tokens[place - 1]?.text !== 'is' ? [without('not dropped', token, tokens[place + 1]!)] : [],
  ({ tokens, place }, token) => {
    if (!isWord(token, 'is')) return [];
    const next = tokens[place + 1]!;
    return next.text === 'not'
      ? [without('is null', next, tokens[place + 2]!)]
      : [{ kind: 'is null', start: token.end, end: token.end, replacement: ' not' }];
  },
  ({ tokens, place }, token) => {
    if (isWord(token, 'left') && tokens[place + 1]?.text === 'join')
      return [without('join', token, tokens[place + 1]!)];
    const kind = tokens[place - 1]?.text ?? '';
    return isWord(token, 'join') && !['left', 'cross', 'inner'].includes(kind)
      ? [replaced('join', token, 'left join')]
      : [];
  },
  ({ tokens, place }, token) => {
    if (!isWord(token, 'union')) return [];
    const next = tokens[place + 1]!;
    return next.text === 'all'
      ? [{ ...replaced('union', token, 'union'), end: next.end }]
      : [replaced('union', token, 'union all')];
  },
  ({ tokens, partners, place }, token) => {
    const closing = partners.get(place + 1);
    if (!isWord(token, 'filter') || closing === undefined) return [];
    return [{ kind: 'filter dropped', start: token.start, end: tokens[closing]!.end, replacement: '' }];
  },
  ({ tokens, partners, place }, token) => {
    const closing = partners.get(place + 1);
    if (!isWord(token, 'coalesce') || closing === undefined) return [];
    const from = lastArgument(tokens, partners, place + 1, closing);
    const given = { start: tokens[from]!.start, end: tokens[closing - 1]!.end };
    const alone = from === closing - 1 ? tokens[from]! : null;
    const other = alone?.kind === 'number' ? moved(alone.text, 1) : alone?.kind === 'string' ? "'?'" : 'null';
    return [{ kind: 'default', ...given, replacement: other }];
  },
];

/** Every small change to a text of SQL, in the order of the text; two that give the same text are one. */
export function changesOf(sql: string): readonly Change[] {
  const tokens = tokensOf(sql);
  const partners = partnersOf(tokens);
  const changes = tokens.flatMap((token, place) => RULES.flatMap((rule) => rule({ tokens, partners, place }, token)));
  const all = [...changes, ...conditionChanges(tokens, partners)].sort((a, b) => a.start - b.start || a.end - b.end);
  const seen = new Set([sql]);
  return all.filter((change) => {
    const text = changed(sql, change);
    return !seen.has(text) && seen.add(text);
  });
}

/** The place of the parenthesis around a token; -1 where there is none. */
function enclosing(partners: ReadonlyMap<number, number>, place: number): number {
  for (let at = place - 1; at >= 0; at--) {
    const partner = partners.get(at);
    if (partner !== undefined && partner > place) return at;
    if (partner !== undefined) at = Math.min(at, partner);
  }
  return -1;
}

/** The sign of `case when a > b then a - b else 0`: where both are equal, either branch gives 0. */
function isPositivePart(tokens: readonly Token[], place: number): boolean {
  const operand = (from: number, step: 1 | -1) => {
    const end = tokens[from + step]?.text === '.' ? from + 2 * step : from;
    const [first, last] = [from, end].sort((a, b) => a - b) as [number, number];
    return {
      end,
      text: tokens
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(''),
    };
  };
  const [left, right] = [operand(place - 1, -1), operand(place + 1, 1)];
  const around = (from: number, until: number) =>
    tokens
      .slice(from, until)
      .map(({ text }) => text)
      .join(' ');
  if (tokens[place]!.text !== '>' || around(left.end - 2, left.end) !== 'case when') return false;
  const rest = tokens.slice(right.end + 1).map(({ text }) => text);
  const start = `then ${left.text} - ${right.text} else 0 end`.replaceAll('.', ' . ');
  return rest.slice(0, start.split(' ').length).join(' ') === start;
}

function isWord(token: Token, word: string): boolean {
  return token.kind === 'word' && token.text === word;
}

const CLAUSES = new Set('select distinct where and or on when then else by not having in between from as'.split(' '));

function isValue({ kind, text }: Token): boolean {
  return kind === 'word' ? !CLAUSES.has(text) : kind !== 'sign';
}

function replaced(kind: string, { start, end }: Token, replacement: string): Change {
  return { kind, start, end, replacement };
}

function without(kind: string, { start }: Token, next: Token): Change {
  return { kind, start, end: next.start, replacement: '' };
}

/** A number one more or less with as many decimals; in parentheses where negative, for two dashes begin a comment. */
function moved(text: string, by: number): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const number = (Number(text) + by).toFixed(decimals);
  return number.startsWith('-') ? `(${number})` : number;
}

function lastArgument(
  tokens: readonly Token[],
  partners: ReadonlyMap<number, number>,
  opening: number,
  closing: number,
): number {
  let from = opening + 1;
  for (let place = opening + 1; place < closing; place++) {
    const skip = partners.get(place);
    if (skip !== undefined) place = skip;
    else if (tokens[place]!.text === ',') from = place + 1;
  }
  return from;
}
