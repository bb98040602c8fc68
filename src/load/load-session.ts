import type { AuditFile } from '../database/audit-file.js';
import type { ElectionProfile } from '../election/profile.js';
import type { ProvenConventions } from '../extracts/proven-conventions.js';
import type { ReadingPlan } from '../extracts/reading-plan.js';
import { EarlierFiles } from './earlier-files.js';
import type { FoundFile } from './find-files.js';
import type { KeptList, ListHandover } from './kept/kept-lists.js';
import { attachBefore, detachBefore } from './kept/take-over.js';
import { PeopleCollector } from './listed-people.js';
import { openReading } from './readers/open-reading.js';
import type { ReadAhead, SizedFile } from './readers/read-ahead.js';
import { ReaderPool, readersThatPay, TURNS, type TurnsAtFile } from './readers/reader-pool.js';
import { PageStore, pagesFromIn } from './store/page-store.js';
import { PersonCoder } from './threads/person-codes.js';
import type { Reading } from './threads/reading.js';
import type { LineNumbers, RowMemory } from './threads/row-memory.js';

/** What the files of one load have in common: what the later need of the earlier, and the threads that read them ahead. */
export class LoadSession {
  readonly earlier: EarlierFiles;
  /** Who the entries of lists are, where linking will ask for it. */
  readonly people: PeopleCollector | null;
  /** Where rows that come as pages are stored; null where there is no file to have others beside it. */
  readonly pageStore: PageStore | null;
  private readonly pool: ReadAhead | null;
  private again: ReaderPool | null = null;
  private coders = 0;
  /** Whether the audit file of the load before is readable beside this one; null until it is asked for. */
  private isBeside: boolean | null = null;
  private readonly coder: PersonCoder | null;

  /**
   * `files` are those that will be loaded, in their order; `readers` how many threads read them, as many as pay where nothing
   * is said; `keepsPeople` whether the people of lists are gathered for linking; rows of files of `pagesFrom` bytes and more come as
   * pages; `elsewhere` who has read them already; `turns` from what size on all readers take turns at a file.
   */
  constructor(
    private readonly db: AuditFile,
    private readonly profile: ElectionProfile,
    private readonly files: readonly SizedFile[] = [],
    readers = readersThatPay(files),
    keepsPeople = false,
    private readonly pagesFrom = pagesFromIn(db),
    elsewhere: ReadAhead | null = null,
    private readonly turns: TurnsAtFile = TURNS,
    /** Of a series: what is taken from the load before, and left to the next. */
    readonly lists: ListHandover | null = null,
  ) {
    this.earlier = new EarlierFiles(db);
    this.pageStore = db.memory ? null : new PageStore(db);
    this.people = keepsPeople ? new PeopleCollector() : null;
    const own = this.nextCoder();
    this.coder = own === null ? null : new PersonCoder(own);
    const here = () =>
      readers > 0 ? new ReaderPool(files, readers, profile, () => this.nextCoder(), pagesFrom, turns) : null;
    this.pool = elsewhere ?? here();
  }

  /** Of the files that will be loaded. */
  get paths(): readonly string[] {
    return this.files.map(({ file }) => file.path);
  }

  /** Opens and understands the next file, in a thread that reads it ahead where that pays. */
  async open(file: FoundFile): Promise<Reading> {
    return (await this.pool?.take(file)) ?? (await this.openHere(file, null));
  }

  /** Opens a file a second time, to be read as it has proven. */
  async openAgain(file: FoundFile, proven: ProvenConventions): Promise<Reading> {
    await this.again?.close();
    // The other readers are busy with files to come.
    const sized = this.files.filter((each) => each.file === file);
    const readers = this.pool === null ? 0 : readersThatPay(sized);
    const { profile, pagesFrom, turns } = this;
    const next = () => this.nextCoder();
    this.again = readers > 0 ? new ReaderPool(sized, readers, profile, next, pagesFrom, turns, proven) : null;
    return (await this.again?.take(file)) ?? (await this.openHere(file, proven));
  }

  /** Opens a file to be read in this thread, where it is known what earlier files have used. */
  async openHere(file: FoundFile, proven: ProvenConventions | null): Promise<Reading> {
    const { profile, earlier, coder, pagesFrom } = this;
    const taken = (plan: ReadingPlan) => earlier.takenKeys(plan);
    return openReading(file, profile, proven, taken, coder, pagesFrom, null, (as, lines) => this.memoryOf(as, lines));
  }

  /** Of a series whose people nobody gathers: the rows of files that are understood so, as far as they can be copied. */
  private memoryOf(understanding: string, lines: LineNumbers | null): RowMemory | null {
    const { lists, people } = this;
    if (lists === null || people !== null) return null;
    return lists.left.memoryOf(understanding, lines, this.hasBeside() ? lists.taken : null);
  }

  private hasBeside(): boolean {
    const taken = this.lists?.taken ?? null;
    this.isBeside ??= taken === null ? null : attachBefore(this.db, taken);
    return this.isBeside === true;
  }

  /** A list of the earlier state as the load before has stored it; null where the file has to be read. */
  keptOf(file: FoundFile): KeptList | null {
    const kept = this.lists?.taken?.of(file) ?? null;
    return kept !== null && this.hasBeside() ? kept : null;
  }

  private nextCoder(): number | null {
    this.coders += 1;
    return this.people === null ? null : this.coders;
  }

  /** Ends the reading threads. Must not be called in a transaction. */
  async close(): Promise<void> {
    this.pageStore?.release();
    if (this.isBeside === true) detachBefore(this.db);
    await this.again?.close();
    await this.pool?.close();
  }
}
