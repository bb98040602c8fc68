import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { profileFromYaml } from '../../src/election/read-profile.js';
import { VOTER_LIST } from '../../src/extracts/lists.js';
import { describeFile } from '../../src/load/describe-file.js';
import { packageRoot } from '../../src/package-root.js';

/** Voter files in the layouts of four American states stand beside the repository on machines that have them. */
const FOLDER = process.env['ROLLPROOF_LAYOUTS'] ?? join(packageRoot(), '../shared/data/layouts');
const isThere = existsSync(FOLDER);

interface Layout {
  readonly no_header_input_fields: readonly string[] | null;
  readonly canonical_to_raw: readonly (readonly [string, string])[];
}

/** The layouts' names for what a voter list of ours has. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  LAST_NAME: 'surname',
  FIRST_NAME: 'given_name',
  MIDDLE_NAME: 'patronymic',
  BIRTHDATE: 'birth_date',
  PRECINCT: 'precinct',
  RAW_ADDR1: 'address',
};

const truth = (): Record<string, Layout> => JSON.parse(readFileSync(join(FOLDER, 'header_mapping_truth.json'), 'utf8'));

async function understood(state: string, settings: string) {
  const profile = profileFromYaml(`extends: generic\nfiles: {"${state}.csv": ${settings}}\n`, 'election.yaml');
  const file = { path: `${state}.csv`, absolutePath: join(FOLDER, `${state}.csv`), extract: VOTER_LIST };
  return await describeFile({ ...file, settings: profile.files[`${state}.csv`] ?? {} }, profile);
}

/** Our field → their header, where the truth file has both. */
function expectedOf(layout: Layout): Record<string, string> {
  const pairs = layout.canonical_to_raw.flatMap(([canonical, raw]) => {
    const field = COUNTERPARTS[canonical];
    return field === undefined ? [] : [[field, raw] as const];
  });
  return Object.fromEntries(pairs);
}

describe.skipIf(!isThere)(
  'the layouts of four states (they are in ../shared/data/layouts where that is present)',
  () => {
    // What the truth file leaves out and a voter list needs all the same.
    const besides: Record<string, Record<string, string>> = {
      co: { address: 'RESIDENTIAL_ADDRESS', full_name: 'VOTER_NAME', birth_date: 'BIRTH_YEAR', sex: 'GENDER' },
      nc: { precinct: 'precinct_abbrv', address: 'res_street_address', sex: 'gender_code' },
      oh: {},
      fl: { birth_date: 'Birth Date', sex: 'Gender' },
    };

    it.each(['co', 'nc', 'oh'])('%s is understood without a map', async (state) => {
      const found = await understood(state, '{}');
      expect(found.problem).toBeNull();
      const fields = found.columns.flatMap(({ field, header }) =>
        field === null ? [] : [[field.name, header] as const],
      );
      expect(Object.fromEntries(fields)).toEqual({ ...expectedOf(truth()[state] as Layout), ...besides[state] });
      expect(found.read).toBeGreaterThanOrEqual(100);
      // Empty cells of the voters' own data are rejected one by one; a misread column would reject all.
      expect(found.rejected).toBeLessThan(found.read * 0.5);
    });

    it('fl has no header: columns by position, month before day', async () => {
      const names = JSON.stringify(truth()['fl']?.no_header_input_fields);
      const found = await understood('fl', `{header: ${names}, date_order: mdy}`);
      expect(found.problem).toBeNull();
      const fields = found.columns.flatMap(({ field, header }) =>
        field === null ? [] : [[field.name, header] as const],
      );
      expect(Object.fromEntries(fields)).toEqual({ ...expectedOf(truth()['fl'] as Layout), ...besides['fl'] });
      expect(found.reasons.filter(({ field }) => field === 'birth_date')).toEqual([]);
      // Days above 12 prove the order where the settings do not say it.
      const unsaid = await understood('fl', `{header: ${names}}`);
      expect(unsaid.notes).toContainEqual(expect.objectContaining({ kind: 'date-order' }));
      expect(unsaid.reasons.filter(({ field }) => field === 'birth_date')).toEqual([]);
    });

    it('fl without the names of its columns is refused', async () => {
      expect((await understood('fl', '{}')).problem).toContain('found records from the first line on, in 38 columns');
      expect((await understood('fl', '{header: [Precinct, Name Last]}')).problem).toContain('found 2 names');
    });
  },
);

test('the layouts are compared with their truth wherever they are', () => {
  if (!isThere)
    console.warn('../shared/data/layouts is not on this machine: the layouts of four states were not read.');
  expect(Object.keys(isThere ? truth() : { co: 0, nc: 0, oh: 0, fl: 0 }).sort()).toEqual(['co', 'fl', 'nc', 'oh']);
});
