import type { AuditFile } from '../../database/audit-file.js';
import type { SqlValue } from '../../model.js';
import { FINDINGS_ON_CARD, MOST_CARDS, SMALL_AUDIT } from '../constants.js';
import { concealmentOf } from '../privacy/concealment.js';
import { pictureRows } from './picture-query.js';
import type { PrecinctCard, PrecinctCards, TecCard } from './precinct-cards.js';
import type { PrecinctSummary } from './precinct-summary.js';

type Row = Readonly<Record<string, SqlValue>>;

/** Columns that say which precinct it is; the others are its figures. */
const NAMING = new Set(['precinct', 'tec', 'region', 'settlement', 'type']);
/** A limit is the same for all precincts: it is no figure of a TEC. */
const NOT_SUMMED = new Set(['voter_limit']);

/** Reads a card for each precinct of a small audit, and for those with most findings of a large one. */
export function readPrecincts(
  db: AuditFile,
  { columns, rows: lines }: PrecinctSummary,
  { reveal }: { readonly reveal: boolean },
): PrecinctCards {
  const show = reveal ? (value: SqlValue) => value : concealmentOf(db).hideValue;
  const summary = lines.map((line): Row => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? null])));
  const rows = summary.filter((row) => row['precinct'] !== null);
  const findings = findingsByPrecinct(db);
  const isSmall = rows.length <= SMALL_AUDIT;
  const onCard = isSmall ? FINDINGS_ON_CARD.small : FINDINGS_ON_CARD.large;
  const cards = (isSmall ? rows : mostTouched(rows, findings)).map((row): PrecinctCard => {
    const own = findings.get(String(row['precinct'])) ?? [];
    const text = (name: string) => (row[name] === null ? null : String(show(row[name] ?? null)));
    return {
      precinct: text('precinct') ?? '',
      tec: text('tec'),
      region: text('region'),
      settlement: text('settlement'),
      type: text('type'),
      figures: figureNames(row).map((name) => ({ name, value: show(row[name] ?? null) })),
      findings: own.slice(0, onCard),
      findingCount: own.length,
    };
  });
  const withFindings = rows.filter((row) => findings.has(String(row['precinct'])));
  const touching = new Map<number, number[]>();
  withFindings.forEach((row, at) => {
    for (const id of findings.get(String(row['precinct'])) ?? []) touching.set(id, [...(touching.get(id) ?? []), at]);
  });
  const shown = (value: SqlValue | undefined) => (value == null ? null : String(show(value)));
  const touched = withFindings.map((row) => ({
    precinct: shown(row['precinct']) ?? '',
    tec: shown(row['tec']),
    region: shown(row['region']),
  }));
  return {
    touched,
    touching,
    all: rows.length,
    withFindings: withFindings.length,
    cards: [...cards].sort(byPlace),
    tecs: tecCards(summary, show),
  };
}

function findingsByPrecinct(db: AuditFile): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { precinct, finding_id: id } of pictureRows<{ precinct: string; finding_id: number }>(
    db,
    'precinct-findings',
  )) {
    const own = found.get(precinct);
    if (own === undefined) found.set(precinct, [id]);
    else own.push(id);
  }
  return found;
}

function mostTouched(rows: readonly Row[], findings: ReadonlyMap<string, readonly number[]>): readonly Row[] {
  const count = (row: Row) => findings.get(String(row['precinct']))?.length ?? 0;
  const touched = rows.map((row, place) => ({ row, place, findings: count(row) })).filter((one) => one.findings > 0);
  return touched
    .sort((a, b) => b.findings - a.findings || a.place - b.place)
    .slice(0, MOST_CARDS)
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row);
}

function figureNames(row: Row): readonly string[] {
  return Object.keys(row).filter((name) => !NAMING.has(name));
}

/** Cards of one TEC stand together, in the order of their numbers: 2 before 10, AA2 before AB. */
function byPlace(a: PrecinctCard, b: PrecinctCard): number {
  return byName(a.tec, b.tec) || byName(a.precinct, b.precinct);
}

/** Names in the order of the numbers in them, by code points and not by a language; what has no name comes last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const partsOf = (name: string): readonly string[] => name.match(/\d+|\D+/g) ?? [];
  const [own, others] = [partsOf(a), partsOf(b)];
  for (const [at, one] of own.entries()) {
    const other = others[at];
    if (other === undefined) return 1;
    if (one === other) continue;
    const [m, n] = [Number(one), Number(other)];
    if (m < n || m > n) return m - n;
    return one < other ? -1 : 1;
  }
  return own.length - others.length;
}

/** Sums of a TEC's precincts, the AVCs included that it issued itself; null where no file fills the column. */
function tecCards(summary: readonly Row[], show: (value: SqlValue) => SqlValue): readonly TecCard[] {
  const groups = new Map<SqlValue, Row[]>();
  for (const row of summary) {
    const own = groups.get(row['tec'] ?? null);
    if (own === undefined) groups.set(row['tec'] ?? null, [row]);
    else own.push(row);
  }
  const cards = [...groups].map(([tec, rows]) => ({
    tec: tec === null ? null : String(show(tec)),
    precincts: rows.filter((row) => row['precinct'] !== null).length,
    figures: figureNames(rows[0] ?? {})
      .filter((name) => !NOT_SUMMED.has(name))
      .map((name) => ({ name, value: sumOf(rows, name) })),
  }));
  return cards.sort((a, b) => byName(a.tec, b.tec));
}

function sumOf(rows: readonly Row[], name: string): number | null {
  const values = rows.flatMap((row) => (typeof row[name] === 'number' ? [row[name]] : []));
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);
}
