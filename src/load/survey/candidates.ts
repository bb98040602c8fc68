import { normaliseHeader } from '../../extracts/header/header-spelling.js';
import type { UnderstoodColumn } from '../../extracts/header/types.js';
import { headerConcepts } from '../../identity/index.js';
import { type FoundFile, STANDARD_INPUT } from '../find-files.js';
import { type FirstLook, someOf } from './first-look.js';

/** A table of protocols: whom its columns of votes name, and the headers of columns of numbers that name nothing known. */
interface Protocols {
  readonly named: readonly string[];
  readonly open: readonly string[];
}

/**
 * Protocols that stand each in a file or sheet of its own: a name that the votes of one of them prove to be a candidate's is that in the
 * others too. Where somebody got every vote, or none, or the votes do not add up, the protocol alone proves nothing, and its votes would be lost.
 */
export async function withCandidates(files: readonly FoundFile[], look: FirstLook): Promise<readonly FoundFile[]> {
  const tables = files.filter(({ absolutePath }) => absolutePath !== STANDARD_INPUT);
  const some = someOf(tables);
  const seen = await protocolsIn(some, look);
  const isAny = [...seen.values()].some(({ named }) => named.length > 0);
  if (!isAny || tables.length < 2) return files;
  const all = some.length === tables.length ? seen : await protocolsIn(tables, look);
  const candidates = new Set([...all.values()].flatMap(({ named }) => named.map(normaliseHeader)));
  return files.map((file) => {
    const votes = (all.get(file.path)?.open ?? []).filter((header) => candidates.has(normaliseHeader(header)));
    return votes.length === 0 ? file : { ...file, candidates: votes };
  });
}

async function protocolsIn(files: readonly FoundFile[], look: FirstLook): Promise<ReadonlyMap<string, Protocols>> {
  const found = new Map<string, Protocols>();
  for (const file of files) {
    const { table, understood } = await look.at(file);
    if (table === null || understood?.extract.fields.some(({ kind }) => kind === 'candidate_votes') !== true) continue;
    const { columns } = understood;
    found.set(file.path, {
      named: columns.flatMap(({ header, candidate, by }) =>
        candidate !== undefined && by === 'contents' ? [header] : [],
      ),
      open: columns.filter((column) => isOpen(column, table.sample)).map(({ header }) => header),
    });
  }
  return found;
}

/** A column of whole numbers that nobody has, under words that say nothing known. */
function isOpen(
  { field, feeds, header, position }: UnderstoodColumn,
  records: readonly (readonly string[])[],
): boolean {
  if (field !== null || feeds !== undefined || !/\p{L}{2}/u.test(header) || headerConcepts(header).length > 0)
    return false;
  return records.every((record) => /^(?:[\d\s\u00a0]*|-)$/.test(record[position - 1] ?? ''));
}
