import type { Change } from './change.js';
import type { Token } from './tokens.js';

/** After these a condition begins that decides alone, so that without it everything passes. */
const BEFORE_CONDITION = new Set(['where', 'having', 'on', 'when']);
const BETWEEN_PARTS = new Set(
  'select from where having on when then else group order by window union all except intersect join left cross inner with limit as distinct partition over filter , ( case'.split(
    ' ',
  ),
);

interface Part {
  /** The word before it. */
  readonly before: string;
  readonly from: number;
  /** The first place after it. */
  readonly until: number;
}

/** Every condition and every operand of `and` and `or` left out, one at a time, and `and` and `or` for one another. */
export function conditionChanges(tokens: readonly Token[], partners: ReadonlyMap<number, number>): readonly Change[] {
  return partsOf(tokens, partners).flatMap((part) => changesOf(tokens, partners, part));
}

/** The stretches between clause words and commas, those inside parentheses and `case` apart. */
function partsOf(tokens: readonly Token[], partners: ReadonlyMap<number, number>): readonly Part[] {
  const parts: Part[] = [];
  const walk = (from: number, until: number, opening: string) => {
    let part = { before: opening, from };
    for (let place = from; place < until; place++) {
      const closing = partners.get(place);
      if (closing !== undefined) {
        walk(place + 1, closing, tokens[place]!.text);
        place = closing;
      } else if (BETWEEN_PARTS.has(tokens[place]!.text)) {
        parts.push({ ...part, until: place });
        part = { before: tokens[place]!.text, from: place + 1 };
      }
    }
    parts.push({ ...part, until });
  };
  walk(0, tokens.length, '');
  return parts.filter(({ from, until }) => until > from);
}

function changesOf(
  tokens: readonly Token[],
  partners: ReadonlyMap<number, number>,
  { before, from, until }: Part,
): readonly Change[] {
  const joins = joinsOf(tokens, partners, from, until);
  if (joins.length === 0) {
    // The condition of a filter goes with its filter.
    if (!BEFORE_CONDITION.has(before) || tokens[from - 3]?.text === 'filter') return [];
    return [{ kind: 'condition dropped', ...span(tokens, from, until), replacement: '1 = 1' }];
  }
  const swaps = joins.map((place) => {
    const { text, start, end } = tokens[place]!;
    return { kind: 'and/or', start, end, replacement: text === 'and' ? 'or' : 'and' };
  });
  const ors = joins.filter((place) => tokens[place]!.text === 'or');
  const chains = [from, ...ors.map((place) => place + 1)].map((start, i) => ({ start, stop: ors[i] ?? until }));
  const ofChains = chains.flatMap(({ start, stop }) => {
    const ands = joins.filter((place) => place > start && place < stop);
    return dropped(tokens, ands, start, stop);
  });
  return [...swaps, ...ofChains, ...dropped(tokens, ors, from, until)];
}

/** Places of `and` and `or` that join conditions; the `and` of a `between` does not. */
function joinsOf(
  tokens: readonly Token[],
  partners: ReadonlyMap<number, number>,
  from: number,
  until: number,
): readonly number[] {
  const joins: number[] = [];
  let betweens = 0;
  for (let place = from; place < until; place++) {
    const closing = partners.get(place);
    const { kind, text } = tokens[place]!;
    if (closing !== undefined) place = closing;
    else if (kind !== 'word') continue;
    else if (text === 'between') betweens += 1;
    else if (text === 'and' && betweens > 0) betweens -= 1;
    else if (text === 'and' || text === 'or') joins.push(place);
  }
  return joins;
}

/** What stands between joins of one kind, left out one at a time with one of them. */
function dropped(tokens: readonly Token[], joins: readonly number[], from: number, until: number): readonly Change[] {
  const [next] = joins;
  if (next === undefined) return [];
  const kind = 'condition dropped';
  const first = { kind, start: tokens[from]!.start, end: tokens[next + 1]!.start, replacement: '' };
  const rest = joins.map((place, i) => ({ kind, ...span(tokens, place, joins[i + 1] ?? until), replacement: '' }));
  return [first, ...rest];
}

function span(tokens: readonly Token[], from: number, until: number): { start: number; end: number } {
  return { start: tokens[from]!.start, end: tokens[until - 1]!.end };
}
