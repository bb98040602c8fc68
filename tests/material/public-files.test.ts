import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/election/read-profile.js';
import { VOTER_LIST } from '../../src/extracts/lists.js';
import { loadFile } from '../../src/load/load-file.js';
import { LoadSession } from '../../src/load/load-session.js';
import { InputError } from '../../src/model.js';
import { packageRoot } from '../../src/package-root.js';
import { newAuditFile } from '../shared/new-audit-file.js';

/** Awkward files from the tests of other readers stand beside the repository on machines that have them. */
const FOLDER = join(packageRoot(), '../shared/data/csv');
const isThere = existsSync(FOLDER);
const SENTENCE = 'the awkward files of other readers (skipped where ../shared/data/csv is not present)';

describe.skipIf(!isThere)(SENTENCE, () => {
  const files = isThere
    ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
        .map((name) => join(FOLDER, name))
        .filter((path) => statSync(path).isFile())
        .sort()
    : [];
  const profile = readProfile(packageRoot());

  /** How loading one file ends. */
  async function ending(path: string, settings: object): Promise<'loaded' | 'refused'> {
    const db = newAuditFile();
    const file = { path: relative(FOLDER, path), absolutePath: path, extract: null, ...settings };
    try {
      const { read, loaded, setAside, rejected } = await loadFile(
        db,
        { settings: {}, ...file },
        new LoadSession(db, profile),
        () => {},
      );
      expect(read, path).toBe(loaded + setAside + rejected);
      expect(db.prepare('select count(*) from rejected_record').pluck().get(), path).toBe(rejected);
      return 'loaded';
    } catch (error) {
      expect(error, path).toBeInstanceOf(InputError);
      expect(db.prepare('select count(*) from source_file').pluck().get(), path).toBe(0);
      return 'refused';
    } finally {
      db.close();
    }
  }

  it('each is refused as an unknown table or loaded, and none crashes or hangs', async () => {
    expect(files.length).toBeGreaterThan(200);
    const endings = new Set<string>();
    for (const path of files) endings.add(await ending(path, {}));
    expect([...endings]).toContain('refused');
  }, 180_000);

  it('each loaded as a voter list by position ends in rows and rejected records, or is refused', async () => {
    const endings: string[] = [];
    for (const path of files) {
      // Two columns named by position: what has two columns is loaded, and the rest says how many it has.
      const settings = { header: ['precinct', 'surname'] };
      endings.push(await ending(path, { extract: VOTER_LIST, settings }));
    }
    expect(new Set(endings)).toEqual(new Set(['loaded', 'refused']));
  }, 180_000);
});
