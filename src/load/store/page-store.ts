import { rmSync, truncateSync } from 'node:fs';
import type { AuditFile } from '../../database/audit-file.js';
import { systemProblem } from '../../database/system-problem.js';
import { PageFile, TABLE } from '../pages/page-file.js';
import type { RowPage } from '../pages/page-format.js';
import type { StoredTable } from '../threads/reading.js';

/**
 * SQLite has at most ten databases beside its own, and lets go of none before the transaction ends. Of a file so many parts are
 * copied while it is read; what remains is the last.
 */
const MOST_PARTS = 8;
/** From so many parts on it is better to commit before another file. */
const FULL = 5;
/** Smaller parts cost more than they save. */
const LEAST_PART = 32_000_000;
/** A row takes about so much more here than in its file. */
const GROWTH = 1.5;

/** Below so many bytes of a file the file beside costs more than it saves. */
const PAGES_FROM = 400_000;

/** From how many bytes of a file on its rows come as pages: none where the audit file is in memory and has no place beside it. */
export function pagesFromIn(db: AuditFile, asked = PAGES_FROM): number {
  return db.memory ? Number.POSITIVE_INFINITY : asked;
}

/**
 * Stores rows that come as pages. Bound one by one, the values of a million rows took 5 seconds; copied by SQLite from a database
 * that we have written they take 2, and it is SQLite still that checks every value, keeps the indexes and writes the audit file,
 * within the file's transaction. What we write ourselves is beside the audit file for as long, and gone when it is committed.
 */
export class PageStore {
  private part: PageFile | null = null;
  private attached: string[] = [];
  private made = 0;

  constructor(private readonly db: AuditFile) {
    // What a killed run has left.
    for (let part = 1; part <= MOST_PARTS + 1; part += 1) rmSync(this.pathOf(part), { force: true });
  }

  /** Whether whoever is about to load another file should commit before. */
  get isFull(): boolean {
    return this.attached.length >= FULL;
  }

  /** Takes rows of a file of so many bytes. Its records are numbered from `firstRecordId` on. */
  add(pages: readonly RowPage[], table: StoredTable, firstRecordId: number, fileSize: number): void {
    if (pages.length === 0) return;
    const part = this.explaining(() => {
      this.part ??= this.newPart(table);
      this.part.append(pages);
      return this.part;
    });
    const enough = Math.max(LEAST_PART, (fileSize * GROWTH) / MOST_PARTS);
    if (part.size >= enough && this.attached.length < MOST_PARTS) this.copy(table, firstRecordId);
  }

  /** Copies what is left of a file. */
  copy({ table, columns }: StoredTable, firstRecordId: number): void {
    const { part, db } = this;
    if (part === null) return;
    this.explaining(() => part.finish());
    this.part = null;
    const name = `part_${this.attached.length + 1}`;
    db.prepare<[string]>(`attach ? as ${name}`).run(part.path);
    this.attached.push(name);
    // Each page is read once.
    db.pragma(`${name}.cache_size = 16`);
    const values = columns.map((_, i) => (i === 0 ? 'cast(c0 + ? as integer)' : `c${i}`));
    db.prepare<[number]>(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${name}.${TABLE} order by rowid`,
    ).run(firstRecordId - 1);
    // It is not read again: the room is better used.
    truncateSync(part.path);
  }

  /** Lets go of everything, once the transaction has ended. */
  release(): void {
    if (this.part !== null) {
      this.part.close();
      this.part = null;
    }
    for (const name of this.attached.splice(0)) this.db.exec(`detach ${name}`);
    for (; this.made > 0; this.made -= 1) rmSync(this.pathOf(this.made), { force: true });
  }

  private newPart({ columns }: StoredTable): PageFile {
    this.made += 1;
    return new PageFile(this.pathOf(this.made), columns.length);
  }

  /** A full disk is said as SQLite's would be. */
  private explaining<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw systemProblem(error, this.db.name) ?? error;
    }
  }

  private pathOf(part: number): string {
    return `${this.db.name}-part-${part}.partial`;
  }
}
