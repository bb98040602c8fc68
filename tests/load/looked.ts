import { loaded } from './loaded.js';

const PRECINCTS = 'select precinct, count(*) as n, count(iin) as iins from listing group by precinct order by precinct';
const UNREAD = 'select path, reason, detail from unread_file order by path';
const NOTES = 'select kind, record_count as n, detail from file_note order by source_file_id, note_no';

/** What loading these files gives: tables, people per precinct, unread files, notes. */
export const look = (files: Record<string, string | Uint8Array>) =>
  loaded(files, ({ accounting, all }) => ({
    paths: accounting.map(({ path }) => path),
    accounting,
    precincts: all<{ precinct: string; n: number; iins: number }>(PRECINCTS).map(
      ({ precinct, n }) => `${precinct}:${n}`,
    ),
    iins: all<{ iins: number }>(PRECINCTS).reduce((sum, { iins }) => sum + iins, 0),
    unread: all<{ path: string; reason: string; detail: string }>(UNREAD),
    notes: all<{ kind: string; n: number; detail: string }>(NOTES),
  }));

/** Path → reason, of files that were not read. */
export const reasons = (unread: readonly { path: string; reason: string }[]) =>
  Object.fromEntries(unread.map(({ path, reason }) => [path, reason]));

/** A list of one precinct with those surnames. */
export const list = (precinct: string, names: readonly string[]) =>
  `УИК;Фамилия;Имя\n${names.map((name) => `${precinct};${name};Ерлан\n`).join('')}`;
/** Surnames numbered from there. */
export const people = (from: number, count: number) => Array.from({ length: count }, (_, i) => `Оразов${from + i}`);
