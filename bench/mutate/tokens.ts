/** What a piece of SQL is; spaces and comments are left out. */
export type TokenKind = 'word' | 'number' | 'string' | 'parameter' | 'sign';

/** One piece of SQL, and the characters that it stands on. */
export interface Token {
  readonly kind: TokenKind;
  /** Words in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PIECES: readonly (readonly [TokenKind | null, RegExp])[] = [
  [null, /\s+|--[^\n]*|\/\*[\s\S]*?\*\//y],
  ['string', /'(?:[^']|'')*'/y],
  ['word', /[a-z_][a-z_0-9]*|"(?:[^"]|"")*"/iy],
  ['number', /\d+(?:\.\d+)?(?:e[+-]?\d+)?/iy],
  ['parameter', /:[a-z_][a-z_0-9]*/iy],
  ['sign', /<>|<=|>=|!=|\|\||[-+*/%(),.;=<>]/y],
];

/** The tokens of a text of SQL, which need not be a whole statement. Throws an Error at a character that SQL does not have. */
export function tokensOf(sql: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sql.length; ) {
    const found = pieceAt(sql, at);
    if (found === null) throw new Error(`no SQL at character ${at}: ${sql.slice(at, at + 20)}`);
    const { kind, end } = found;
    const text = sql.slice(at, end);
    if (kind !== null) tokens.push({ kind, text: kind === 'word' ? text.toLowerCase() : text, start: at, end });
    at = end;
  }
  return tokens;
}

function pieceAt(sql: string, at: number): { readonly kind: TokenKind | null; readonly end: number } | null {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    if (pattern.test(sql)) return { kind, end: pattern.lastIndex };
  }
  return null;
}

/** For each opening parenthesis or `case` the place of what closes it, and the other way round. */
export function partnersOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind, text }, place) => {
    const opens = text === '(' || (kind === 'word' && text === 'case');
    if (opens) open.push(place);
    if (text !== ')' && !(kind === 'word' && text === 'end')) return;
    const opened = open.pop();
    if (opened === undefined) throw new Error(`"${text}" closes nothing`);
    partners.set(opened, place).set(place, opened);
  });
  if (open.length > 0) throw new Error(`"${tokens[open.at(-1)!]!.text}" is not closed`);
  return partners;
}
