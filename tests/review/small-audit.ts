import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iinCheckDigit } from '../../src/identity/iin/iin-digits.js';
import { auditFolder } from '../../src/index.js';

/** Markup where a name should be: whatever shows it must show it as text. */
export const HOSTILE_NAME = '<img src=x onerror="document.title=1">';
const SURNAMES = ['Ли', 'Ким', 'Ахметов', 'Оспанова', HOSTILE_NAME, 'Смирнова', 'Абаев', 'Цой'];
const HEAD = 'precinct,entry_no,surname,given_name,birth_date,iin,address\n';

/** One entry of a voter list: of the person with this number, in this precinct. */
export interface SmallEntry {
  readonly person: number;
  readonly precinct: number;
  readonly line?: number;
}

/** Persons who stand on the lists of two precincts: so many of them, and somebody who stands on one. */
export function entriesOfTwo(people: number): readonly SmallEntry[] {
  return Array.from({ length: people }, (_, person) => person)
    .flatMap((person) => [
      { person, precinct: 101 + (person % 3) },
      { person, precinct: 110 + (person % 4) },
    ])
    .concat({ person: people + 40, precinct: 101 });
}

/** Audits a small election of its own for what a review needs, into the directory; a second or two. Returns the audit file. */
export async function smallAudit(directory: string, entries: readonly SmallEntry[]): Promise<string> {
  const lists = `${directory}-lists`;
  mkdirSync(lists, { recursive: true });
  const rows = entries.map(({ person, precinct, line = 2 * person + (precinct < 110 ? 1 : 2) }) => {
    const day = String((person % 27) + 1).padStart(2, '0');
    const surname = SURNAMES[person % SURNAMES.length]?.replaceAll('"', '""');
    return `${precinct},${line},"${surname}",Имя${'абвгд'[person % 5]},${day}.03.1885,${iinOf(`8503${day}1`, person)},ул. Абая ${person + 1}\n`;
  });
  writeFileSync(join(lists, 'voter_list.csv'), HEAD + rows.join(''));
  const selection = { only: ['DR02'] };
  const { auditFile } = await auditFolder(lists, directory, { selection, replace: true, only: ['findings.csv'] });
  return auditFile;
}

/** A valid IIN of the 19th century with this beginning. */
function iinOf(beginning: string, person: number): string {
  for (let serial = person * 7; ; serial += 1) {
    const head = `${beginning}${String(serial).padStart(4, '0')}`;
    const digit = iinCheckDigit(head);
    if (digit !== null) return `${head}${digit}`;
  }
}
