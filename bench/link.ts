import { foldName, foldSurname, patronymicRoot } from '../src/identity/index.js';
import { linkTable } from '../src/link/link-table.js';
import { Dictionary, type FieldColumn, type PeopleTable } from '../src/link/people-table.js';
import { scorePairs } from '../src/link/truth-score.js';
import { makeList } from './kazakh-list.js';

/** A made-up national list in columns, as linking reads it from an audit file: 5 % without IIN, 1 % entered twice. */
function tableOf(people: number): { readonly table: PeopleTable; readonly truth: Int32Array } {
  const names = new Dictionary();
  const [patronymics, dates, iins] = [new Dictionary(), new Dictionary(), new Dictionary()];
  const rows: number[][] = [];
  const truth: number[] = [];
  for (const entry of makeList({ people, seed: 1, doubled: 1, withoutIin: 5 })) {
    rows.push([
      names.encode(foldSurname(entry.surname)),
      names.encode(foldName(entry.givenName)),
      patronymics.encode(patronymicRoot(entry.patronymic)),
      dates.encode(entry.birthDate),
      iins.encode(entry.iin),
    ]);
    truth.push(entry.person);
  }
  const column = (field: string, kind: FieldColumn['kind'], at: number, { values }: Dictionary): FieldColumn => ({
    field,
    kind,
    codes: Int32Array.from(rows, (row) => row[at]!),
    values,
  });
  const columns = [
    column('surname', 'surname', 0, names),
    column('given_name', 'given_name', 1, names),
    column('patronymic', 'patronymic', 2, patronymics),
    column('birth_date', 'birth_date', 3, dates),
    column('iin', 'iin', 4, iins),
  ];
  const focus = Uint8Array.from(rows, (row) => (row[4]! < 0 ? 1 : 0));
  return { table: { size: rows.length, columns, focus, strictNames: true }, truth: Int32Array.from(truth) };
}

/** Links made-up lists of growing size and prints seconds, pairs a second and the scores of the records without an IIN. */
for (const people of process.argv.slice(2).map(Number)) {
  const { table, truth } = tableOf(people);
  const before = performance.now();
  const { clusters, passes } = linkTable(table, { threshold: 0.9 });
  const seconds = (performance.now() - before) / 1000;
  const pairs = passes.reduce((sum, pass) => sum + pass.pairs, 0);
  const iin = table.columns[4]!.codes;
  const certain = new Map<number, number>();
  const found = clusters.personOf.map((person, i) => {
    if (iin[i]! < 0) return person;
    const first = certain.get(iin[i]!) ?? person;
    certain.set(iin[i]!, first);
    return first;
  });
  const { precision, recall } = scorePairs(truth, found);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${table.size} records: ${seconds.toFixed(1)} s, ${passes.length} passes, ${pairs} pairs (${(pairs / seconds / 1000).toFixed(0)} k/s), ` +
      `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, peak ${peak.toFixed(0)} MB`,
  );
}
