import fc from 'fast-check';
import { expect, test } from 'vitest';
import { precinctsPublicCsv, REDACTED, SUMS, TEC_TOTAL } from '../../src/publish/files/write-precincts-public.js';
import { concealmentOf } from '../../src/publish/privacy/concealment.js';
import { type Equation, suppressSmallCounts } from '../../src/publish/privacy/suppress-counts.js';
import { isOfProtocol, withProtocols } from '../../src/publish/read/precinct-counts.js';
import { precinctSummary } from '../../src/publish/read/precinct-summary.js';
import { inFolder, loadExample } from '../checks/example-audit.js';
import { loadedSampleAudit } from '../shared/sample.js';
import { rowsOf } from './hostile-audit.js';

/** What a reader who knows the right side of an equation can tell of each redacted count in it. */
function deductions(
  counts: readonly (number | null)[],
  shown: ReturnType<typeof suppressSmallCounts>,
  equation: Equation,
) {
  const terms = [...equation.plus.map((at) => ({ at, sign: 1 })), ...equation.minus.map((at) => ({ at, sign: -1 }))];
  const exact = terms.reduce((sum, { at, sign }) => sum + sign * (counts[at] ?? 0), 0);
  const boundsOf = (at: number): [number, number] => {
    const value = shown[at] ?? null;
    if (value === null) return [0, 0];
    return value === 'redacted' ? [0, Number.POSITIVE_INFINITY] : [Math.max(8, value - 2), value + 2];
  };
  return terms.flatMap(({ at, sign }) => {
    if (shown[at] !== 'redacted') return [];
    let [low, high] = [sign * exact, sign * exact];
    for (const other of terms) {
      if (other.at === at) continue;
      const [least, most] = boundsOf(other.at);
      if (other.sign === sign) [low, high] = [low - most, high - least];
      else [low, high] = [low + least, high + most];
    }
    return [{ low, high }];
  });
}

/** A precinct has a sum and two parts; areas are two halves and the whole. */
function tableOf(parts: readonly (readonly [number, number])[]) {
  const counts = parts.flatMap(([a, b]) => [a + b, a, b]);
  const rows = parts.map((_, row): Equation => ({ plus: [row * 3], minus: [row * 3 + 1, row * 3 + 2] }));
  const column = (which: number, from: number, to: number): Equation => ({
    plus: parts.flatMap((_, row) => (row >= from && row < to ? [row * 3 + which] : [])),
    minus: [],
  });
  const half = Math.floor(parts.length / 2);
  const areas = [0, 1, 2].flatMap((which) => [
    column(which, 0, half),
    column(which, half, parts.length),
    column(which, 0, parts.length),
  ]);
  return { counts, equations: [...rows, ...areas] };
}

test('no redacted count can be computed from a total, and none is told closer than 0 to 7', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 8, max: 3000 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 12 }), (parts) => {
      const { counts, equations } = tableOf(parts);
      const shown = suppressSmallCounts(counts, equations);
      for (const equation of equations) {
        const places = [...equation.plus, ...equation.minus];
        // Where everything is redacted, nothing more can be: a reader then knows the total, which is not ours to hide.
        if (places.every((at) => shown[at] === 'redacted')) continue;
        const redacted = places.filter((at) => shown[at] === 'redacted');
        expect(redacted).not.toHaveLength(1);
        for (const { low, high } of deductions(counts, shown, equation)) {
          expect(low).toBeLessThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(7);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('at most 7 is redacted, the rest is rounded to 5, what is not known stays empty', () => {
  expect(suppressSmallCounts([0, 7, 8, 12, 13, null, 1002], [])).toEqual([
    ...['redacted', 'redacted'],
    ...[10, 10, 15, null, 1000],
  ]);
});

test('a single redacted count takes the smallest other with it', () => {
  expect(suppressSmallCounts([3, 40, 21], [{ plus: [0, 1, 2], minus: [] }])).toEqual(['redacted', 40, 'redacted']);
  expect(suppressSmallCounts([812, 812], [{ plus: [0], minus: [1] }])).toEqual([810, 810]);
});

test('ten thousand precincts take no more than moments', () => {
  const parts = Array.from({ length: 10_000 }, (_, i) => [i % 13, (i * 7) % 400] as const);
  const { counts, equations } = tableOf(parts);
  expect(suppressSmallCounts(counts, equations)).toHaveLength(30_000);
});

test('precincts-public.csv shows no count up to 7, only multiples of 5, and no more precincts than precincts.csv', async () => {
  const db = await loadedSampleAudit();
  const { hide } = concealmentOf(db);
  let text = '';
  for await (const chunk of precinctsPublicCsv(precinctSummary(db), { language: 'en', hide })) text += chunk.toString();
  const rows = await rowsOf(text);
  const { columns, rows: exact } = precinctSummary(db);
  const sums = rows.filter((row) => row['type'] === TEC_TOTAL);
  expect(rows.map((row) => row['precinct'])).toEqual([...exact.map((row) => row[0] ?? ''), ...sums.map(() => '')]);
  const named = ['precinct', 'tec', 'region', 'settlement', 'type', 'voter_limit'];
  for (const [at, row] of rows.entries()) {
    for (const [name, cell] of Object.entries(row)) {
      if (named.includes(name)) continue;
      if (cell !== '' && cell !== REDACTED) expect(Number(cell) % 5).toBe(0);
      const value = exact[at]?.[columns.indexOf(name)];
      if (typeof value === 'number' && value <= 7) expect(cell, name).toBe(REDACTED);
    }
  }
  expect(rows.some((row) => Number(row['voters_on_list']) > 0)).toBe(true);
  const tecs = db.prepare<[], string>('select distinct tec from precinct order by tec').pluck().all();
  expect(sums.map((row) => row['tec'])).toEqual(tecs);
  for (const row of sums) {
    const added =
      "select count(*) from listing join precinct using (precinct) where list = 'supplementary' and tec = ?";
    const count =
      db
        .prepare<[string], number>(added)
        .pluck()
        .get(row['tec'] ?? '') ?? 0;
    expect(Math.abs(Number(row['additions']) - count)).toBeLessThanOrEqual(2);
  }
  // A column of asterisks alone says nothing.
  for (const name of Object.keys(rows[0] ?? {}))
    expect(
      rows.some((row) => row[name] !== REDACTED),
      name,
    ).toBe(true);
});

test('the sums are of columns that there are', async () => {
  const db = await inFolder({ 'voter_list.csv': 'precinct,surname\n1,Алиев' }, loadExample);
  const { columns } = precinctSummary(db);
  for (const { whole, parts } of SUMS) for (const column of [whole, ...parts]) expect(columns).toContain(column);
});

/** The public file of precincts of one TEC, each with so many additions: what stands for each, and for the TEC. */
async function publishedAdditions(counts: readonly number[]) {
  const lines = counts.flatMap((count, at) => Array.from({ length: count }, (_, i) => `${at + 1},${i + 1},Алиев`));
  const files = {
    'voter_list.csv': `precinct,entry_no,surname\n${counts.map((_, at) => `${at + 1},1,Алиев`).join('\n')}`,
    'supplementary_list.csv': `precinct,entry_no,surname\n${lines.join('\n')}`,
    'precincts.csv': `precinct,tec\n${counts.map((_, at) => `${at + 1},Север`).join('\n')}`,
  };
  const db = await inFolder(files, loadExample);
  const { hide } = concealmentOf(db);
  let text = '';
  for await (const chunk of precinctsPublicCsv(precinctSummary(db), { language: 'en', hide })) text += chunk.toString();
  db.close();
  const rows = await rowsOf(text);
  const of = (row: Record<string, string> | undefined) => row?.['additions'] ?? REDACTED;
  return {
    precincts: counts.map((_, at) => of(rows.find((row) => row['precinct'] === String(at + 1)))),
    tec: of(rows.find((row) => row['type'] === TEC_TOTAL)),
  };
}

test('from the public file nobody can tell a redacted count closer than 0 to 7, sums over TEC included', async () => {
  const small = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 6 });
  const mixed = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(small, mixed).filter((counts) => counts.some((count) => count > 0)),
      async (counts) => {
        const { precincts, tec } = await publishedAdditions(counts);
        const hidden = precincts.filter((cell) => cell === REDACTED).length;
        if (hidden === 0 || tec === REDACTED) return;
        // What a reader knows of the sum, and of each other count: rounded to 5 it may be two less or two more.
        const shown = precincts.filter((cell) => cell !== REDACTED).map(Number);
        const least = Math.max(8, Number(tec) - 2) - shown.reduce((sum, count) => sum + count + 2, 0);
        const most = Number(tec) + 2 - shown.reduce((sum, count) => sum + Math.max(8, count - 2), 0);
        expect(hidden).toBeGreaterThan(1);
        // A redacted count is 0 to 7, or more where it was redacted beside another: it may be 0 if the others can hold the rest.
        const others = shown.length === 0 ? 7 * (hidden - 1) : Number.POSITIVE_INFINITY;
        expect([counts, least <= others]).toEqual([counts, true]);
        expect([counts, most >= 7]).toEqual([counts, true]);
      },
    ),
    { numRuns: 40 },
  );
});

test('where the law publishes protocols their counts stand as they are, and what follows from them stays hidden', async () => {
  const files = {
    'voter_list.csv': 'precinct,entry_no,surname\n1,1,Алиев\n2,1,Баев',
    'supplementary_list.csv': `precinct,entry_no,surname,basis\n${Array.from({ length: 20 }, (_, i) => `1,${i + 1},Алиев,${i < 17 ? 'residence' : 'avc'}`).join('\n')}`,
    'precinct_figures.csv':
      'precinct,level,voters_on_list,additions,voted,valid,invalid\n1,PEC,1,20,13,11,2\n2,PEC,1,0,1,1,0',
    'candidate_votes.csv': 'precinct,level,candidate,votes\n1,PEC,Әлия,11\n2,PEC,Әлия,1',
    'precincts_1.csv': 'precinct,tec\n1,Север\n2,Север',
  };
  const db = await inFolder(files, loadExample);
  const published = async (isPublic: boolean) => {
    const { hide } = concealmentOf(db);
    const summary = isPublic ? withProtocols(db, precinctSummary(db)) : precinctSummary(db);
    const isExact = isPublic ? isOfProtocol : () => false;
    let text = '';
    for await (const chunk of precinctsPublicCsv(summary, { language: 'en', hide, isExact })) text += chunk.toString();
    return rowsOf(text);
  };
  const [first, second, sum] = await published(true);
  expect(first).toMatchObject({
    protocol_voted: '13',
    protocol_valid: '11',
    protocol_invalid: '2',
    'votes: Әлия': '11',
  });
  expect(second).toMatchObject({ protocol_voted: '1', protocol_additions: '0' });
  expect(sum).toMatchObject({ type: TEC_TOTAL, protocol_voted: '14', 'votes: Әлия': '12' });
  // The protocol says 20 additions: of 17 and 3 neither may stand, for the other would follow.
  expect([first?.['additions_by_residence'], first?.['additions_by_avc']]).not.toContain('15');
  const [rounded] = await published(false);
  expect(Object.keys(rounded ?? {}).filter((name) => name.startsWith('votes: ') || name === 'protocol_voted')).toEqual(
    [],
  );
  expect(rounded?.['protocol_additions'] ?? REDACTED).not.toBe('20');
});
