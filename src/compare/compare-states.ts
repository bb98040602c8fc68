import type { AuditFile } from '../database/audit-file.js';
import type { OnProgress } from '../model.js';
import { bordersOf } from './borders.js';
import { linkByDwelling } from './by-dwelling.js';
import { linkByNames } from './by-names.js';
import { linkByNumber } from './by-number.js';
import { linkBySimilarity } from './by-similarity.js';
import { differenceReader } from './differences.js';
import { explainChanges } from './explain-changes.js';
import { Links } from './links.js';
import { type EntriesHandover, readEntries } from './read-entries.js';
import { secondLook } from './second-look.js';
import { sharedPrecincts } from './shared-precincts.js';
import { withoutNewNumbers } from './somebody-else.js';
import { areTwoWays, spellingReader } from './spellings.js';
import { storeChanges } from './store-changes.js';
import { linkStruckLines } from './struck-lines.js';
import { findMassChanges } from './together/mass-changes.js';
import { thirdLook } from './together/third-look.js';
import { findUndone } from './undone-changes.js';

/**
 * Compares the previous list with the lists of today, where both are loaded: who stayed, whose data was corrected, who moved, left
 * and came. Fills list_change, list_change_field and list_change_count, replacing what is there. Every entry of both states is
 * one of these; that the sums agree is a constraint of the table. `handover`: what a series need not read twice.
 */
export function compareStates(
  db: AuditFile,
  onProgress: OnProgress = () => {},
  handover: EntriesHandover | null = null,
): void {
  db.transaction(() => {
    db.exec(
      'delete from undone_change; delete from list_change_field; delete from list_change; delete from list_change_count; delete from mass_change',
    );
    const has = (table: string) => db.prepare(`select 1 from ${table} limit 1`).get() !== undefined;
    if (!has('previous_listing') || !has('listing')) return;
    onProgress({ step: 'compare', what: '', done: 0, total: null });
    const shared = sharedPrecincts(db);
    const written = readEntries(db, shared, handover);
    const links = new Links(written.size);
    linkByNumber(written, links);
    linkByNames(written, links);
    const entries = withoutNewNumbers(written, links);
    const isTwoWays = areTwoWays(entries, links, spellingReader(db, entries));
    const again = secondLook(db, entries, links, isTwoWays);
    linkByNames(again, links, entries);
    linkByDwelling(again, links);
    const all = differenceReader(db, written, isTwoWays ? again : null);
    const third = thirdLook(again, links, findMassChanges(db, written, links, all, isTwoWays));
    if (third !== null) {
      linkByNames(third, links, { ...entries, birthDates: third.birthDates });
      linkByDwelling(third, links);
    }
    linkBySimilarity(db, entries, links, links.free(entries, shared));
    const struck = linkStruckLines(again, links);
    const borders = bordersOf(db, entries, links);
    const { lines, differencesOf } = findMassChanges(db, written, links, all, isTwoWays);
    storeChanges(db, { entries, links, shared, struck, borders, lines, differencesOf });
    // Before the changes are explained: SQLite would join them in another order without.
    db.exec('analyze list_change; analyze list_change_field; analyze list_change_count');
    explainChanges(db);
    findUndone(db);
  })();
}
