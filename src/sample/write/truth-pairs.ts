import type { Election, Papers } from '../papers/election.js';
import type { TableFile } from './table-file.js';

/** A record of a person: its file and number, and what an office did to it. */
type PersonRecord = readonly [file: string, record: number, damage: readonly string[]];

const PAPERS_OF_PEOPLE = [
  ...(['additions', 'specialEntries', 'avcIssues', 'avcUses', 'certificates', 'changes', 'disqualified'] as const),
  'previous',
  'decisions',
] as const;

/**
 * Writes which records are one person. People with papers at several precincts are remembered to the end, all others for as
 * long as their precinct is written.
 */
export class TruthPairs {
  private readonly lasting = new Map<number, PersonRecord[]>();
  private readonly local = new Map<number, PersonRecord[]>();

  constructor(
    private readonly file: TableFile,
    election: Election,
  ) {
    for (const papers of election.papers.values()) {
      for (const entry of papers.roll) this.lasting.set(entry.person.id, []);
      for (const id of idsIn(papers)) this.lasting.set(id, []);
    }
  }

  /** Begins a precinct whose papers are complete. */
  begin(papers: Papers): void {
    for (const id of idsIn(papers)) if (!this.lasting.has(id)) this.local.set(id, []);
  }

  /** Notes a record of a person. */
  note(id: number, file: TableFile, damage: readonly string[]): void {
    const records = this.lasting.get(id) ?? this.local.get(id);
    records?.push([file.path, file.records, damage]);
  }

  /** Ends a precinct: writes the pairs of those who have no papers elsewhere. */
  end(): void {
    this.write(this.local);
    this.local.clear();
  }

  /** Writes the pairs of everybody else. */
  finish(): void {
    this.write(this.lasting);
  }

  private write(people: ReadonlyMap<number, readonly PersonRecord[]>): void {
    for (const [id, records] of people) {
      for (const [index, left] of records.entries()) {
        for (const right of records.slice(index + 1)) {
          const damage = [...new Set([...left[2], ...right[2]])].sort().join(' ');
          this.file.write([id, left[0], left[1], right[0], right[1], damage]);
        }
      }
    }
  }
}

function* idsIn(papers: Papers): Generator<number> {
  for (const kind of PAPERS_OF_PEOPLE) for (const { person } of papers[kind]) yield person.id;
}
