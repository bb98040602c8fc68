/** What one "select" says, with everything in parentheses within it left out. */
interface Scope {
  readonly isDistinct: boolean;
  /** Name by name: what it selects. */
  readonly selected: readonly { readonly name: string; readonly isMade: boolean }[];
  readonly where: string;
  readonly orderBy: string;
  readonly text: string;
}

/** What databases understand differently by where in a statement it stands. `sql` is code alone: no comment, every text empty; `tables` are the columns of each. */
export function forbiddenScopes(sql: string, tables: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const columns = new Set([...tables.values()].flatMap((names) => [...names]));
  const scopes = scopesOf(sql);
  const made = scopes.flatMap(({ selected }) => selected.filter(({ isMade }) => isMade).map(({ name }) => name));
  return [
    ...ambiguousOrder(sql, scopes),
    ...scopes.flatMap(({ isDistinct, selected, where, orderBy, text }) => {
      const names = new Set(selected.map(({ name }) => name));
      const unselected = isDistinct ? wordsOf(orderBy).filter((word) => !names.has(word) && !names.has('*')) : [];
      // A name that stands for a column somewhere may be that column here.
      const inWhere = selected
        .filter(({ name, isMade }) => isMade && !columns.has(name) && made.filter((one) => one === name).length === 1)
        .filter(({ name }) => new RegExp(`(?<![.:])\\b${name}\\b(?!\\.)`).test(where));
      const sources = [...text.matchAll(/\b(?:from|join) (\w+)(?: as (\w+))?/gi)];
      // Of what a statement makes itself nobody knows the columns here.
      const mayHave = (name: string) => sources.some(([, of = '']) => tables.get(of)?.has(name) ?? true);
      const isOwn = (name: string) => sources.some(([, of, alias]) => (alias ?? of) === name);
      const outer = [...tables.keys()].filter(
        (name) => new RegExp(`\\b${name}\\.\\w`).test(text) && !isOwn(name) && columns.has(name) && mayHave(name),
      );
      return [
        ...outer.map((name) => `"${name}." of the select around it: Spark takes the column of that name within`),
        ...unselected.map((name) => `"order by ${name}" of distinct rows that do not have it: Spark refuses it`),
        ...inWhere.map(({ name }) => `"where ${name}" is made by the same select: Spark does not know it yet`),
      ];
    }),
  ];
}

/** Names within a function of the last "order by" that the last select gives to something else: one engine takes the column, another what is selected. */
function ambiguousOrder(sql: string, scopes: readonly Scope[]): readonly string[] {
  const last = sql.slice(sql.toLowerCase().lastIndexOf('order by'));
  const isOutermost = last.split('(').length === last.split(')').length;
  if (!isOutermost) return [];
  const within = [...last.matchAll(/\(([^()]*)\)/g)].flatMap(
    ([, words = '']) => words.match(/(?<![.\w])[a-z_]\w*\b(?!\.)/gi) ?? [],
  );
  const outer = scopes.at(-1)?.selected.filter(({ isMade }) => isMade) ?? [];
  return outer
    .filter(({ name }) => within.includes(name))
    .map(
      ({ name }) =>
        `"order by" a function of "${name}", which is selected too: Spark takes that one, SQLite the column`,
    );
}

function scopesOf(sql: string): readonly Scope[] {
  const scopes: Scope[] = [];
  let rest = sql;
  for (;;) {
    const inner = /\(([^()]*)\)/.exec(rest);
    const text = inner === null ? rest : (inner[1] ?? '');
    for (const part of text.split(/\bunion(?: all)?\b/i)) scopes.push(...scopeOf(part));
    if (inner === null) return scopes;
    rest = `${rest.slice(0, inner.index)} ${rest.slice(inner.index + inner[0].length)}`;
  }
}

function scopeOf(text: string): readonly Scope[] {
  const [, distinct, list = '', behind = ''] = /\bselect\s+(distinct\s)?([\s\S]*?)\bfrom\b([\s\S]*)$/i.exec(text) ?? [];
  if (list === '') return [];
  const clause = (words: string) =>
    new RegExp(`\\b${words}\\b([\\s\\S]*?)(?=\\b(?:where|group by|having|window|order by|limit)\\b|$)`, 'i').exec(
      behind,
    )?.[1] ?? '';
  const selected = list.split(',').map((item) => {
    const alias = /\bas (\w+)\s*$/i.exec(item)?.[1];
    return { name: alias ?? /([\w*]+)\s*$/.exec(item)?.[1] ?? '', isMade: alias !== undefined };
  });
  return [{ isDistinct: distinct !== undefined, selected, where: clause('where'), orderBy: clause('order by'), text }];
}

const KEYWORDS = new Set([
  ...['asc', 'desc', 'nulls', 'first', 'last', 'case', 'when', 'then', 'else', 'end', 'and', 'or', 'not', 'is', 'null'],
  ...['cast', 'length', 'coalesce', 'abs'],
]);

function wordsOf(clause: string): readonly string[] {
  return [...clause.matchAll(/(?:\w+\.)?([a-z_]\w*)/gi)]
    .map(([, word = '']) => word)
    .filter((word) => !KEYWORDS.has(word));
}
