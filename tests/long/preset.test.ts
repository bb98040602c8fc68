import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildIndexes, countPrecinctLists } from '../../src/database/audit-file.js';
import { readProfile } from '../../src/election/read-profile.js';
import { loadFolder } from '../../src/load/load-folder.js';
import { readReconciliation } from '../../src/publish/reconciliation/read-reconciliation.js';
import { OBSERVED } from '../../src/sample/papers/country-additions.js';
import { RECORDED_NONE, RETAINED_NONE } from '../../src/sample/papers/country-hosts.js';
import { COUNTRY, countryFigures } from '../../src/sample/places/plan-country.js';
import { readWanted } from '../../src/sample/plant/wanted/plant-more.js';
import { recordsIn, withSample } from '../sample/sample-folder.js';
import { newAuditFile } from '../shared/new-audit-file.js';

const SCALE = 0.02;

test('at full scale the figures of the preset are those of the report', () => {
  expect(countryFigures(1)).toEqual(COUNTRY);
  expect(COUNTRY.growth).toBe(COUNTRY.final - COUNTRY.voters);
});

test('what the audit recomputes of the preset is what was planted', async () => {
  const figures = countryFigures(SCALE);
  await withSample({ scale: SCALE, seed: 1 }, async (folder) => {
    const lists = readdirSync(join(folder, 'voter_list'));
    const entries = lists.reduce((sum, file) => sum + recordsIn(folder, `voter_list/${file}`).length, 0);
    expect(entries).toBe(figures.voters);

    const recomputed = await reconciled(folder);
    const overLine = Math.round((figures.precincts * OBSERVED.overLine) / OBSERVED.observations);
    expect(recomputed).toMatchObject({
      growth: figures.growth,
      data_precincts: figures.precincts,
      protocol_voters: figures.final,
      data_additions: OBSERVED.mean * figures.precincts,
      data_mean_additions: OBSERVED.mean,
      data_over_line: overLine,
      data_avc_issued: figures.avcIssued,
      data_avc_used: figures.avcUsed,
      data_voted: figures.voted,
      data_mobile: figures.mobile,
      'data_certificates_by_eleven 138': 200,
      'data_certificates_by_eleven 139': 150,
    });
    // One host more or less is a part of a per cent.
    const hosts = new Set(recordsIn(folder, 'avc_used.csv').map((use) => use['Участок голосования'])).size;
    const isNear = (figure: string, share: number) => Math.abs((recomputed[figure] ?? 0) - 100 * share) <= 100 / hosts;
    expect(isNear('data_not_retained_percent', RETAINED_NONE)).toBe(true);
    expect(isNear('data_not_recorded_percent', RECORDED_NONE)).toBe(true);
  });
}, 120_000);

/** Every recomputed figure that is known, as the report has it, by its name and what it is of. */
async function reconciled(folder: string): Promise<Record<string, number | null>> {
  const db = newAuditFile();
  try {
    await loadFolder(db, folder, readProfile(folder));
    buildIndexes(db);
    countPrecinctLists(db);
    const known = readReconciliation(db).filter(({ state }) => state === 'known');
    return Object.fromEntries(
      known.map(({ figure, detail, least }) => [detail === null ? figure : `${figure} ${detail}`, least]),
    );
  } finally {
    db.close();
  }
}

test('kinds about TECs and regions are planted in a country only', () => {
  expect(readWanted(['AD07=2', 'av20=3', 'DR02=4'], true)).toEqual([
    { check: 'AD07', count: 2 },
    { check: 'AV20', count: 3 },
    { check: 'DR02', count: 4 },
  ]);
  expect(() => readWanted(['AD07=2'], false)).toThrow(/need the country/);
});
