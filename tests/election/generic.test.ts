import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { allChecks, readinessOf } from '../../src/checks/index.js';
import { emptyProfile, profileFromYaml } from '../../src/election/read-profile.js';
import { packageRoot } from '../../src/package-root.js';
import { loadedSampleAudit } from '../shared/sample.js';

// Without a profile no election is assumed: neither the built-in `generic` nor any default may hold what is Kazakhstan's.

// Whoever asks first for the audit of the sample makes it: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 600_000 });

const OF_A_COUNTRY = /Kazak|Казах|Қазақ|ODIHR|CEC\b|\bart\. ?\d|footnote|(?<!\d)20(?:19|21)(?!\d)/i;

/** Defaults that a law or a report of Kazakhstan is named for, and why they stand where no profile is given. */
const STANDS_ANYWHERE: Readonly<Record<string, string>> = {
  'AV13.kinds': 'one election has one kind of form; where there were several the settings say so',
  'LQ07.voting_age': 'eighteen in nearly all countries; the settings name another',
  'PR13.not_issuing': 'asks the profile for the hours, so that it is not run without one',
  'PR14.seconds_per_ballot': 'an assumption on the cautious side; the law is named for how ballots are counted',
  'PR15.share_line': 'asks the profile for the hours, so that it is not run without one',
  'PR31.posting_minutes': 'an assumption; the law is named for what it does not say',
  'RC05.hourly_line': 'where there are too few desks to compare: a level for a look, said to be no evidence',
  'RC11.service_seconds': 'an assumption on the cautious side of what observers timed',
};

describe('the profile `generic`', () => {
  test('says nothing but its name', () => {
    const file = join(packageRoot(), 'src', 'election', 'profiles', 'generic.yaml');
    const said = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(Object.keys(said)).toEqual(['title']);
    expect(JSON.stringify(said)).not.toMatch(/\d|Kazakh|Казах|Қазақ/);
  });

  test('gives no date, limit, figure, result or threshold to a folder that says nothing or has settings of its own', () => {
    for (const profile of [emptyProfile(), profileFromYaml('nothing_words: [nil]\n', 'election.yaml')]) {
      const { values, officialFigures, results, timeZones, checkParameters } = profile;
      expect({ values, officialFigures, results, timeZones, checkParameters }).toEqual({
        ...{ values: [], officialFigures: [], results: [], timeZones: {}, checkParameters: {} },
      });
      expect(JSON.stringify(profile)).not.toMatch(OF_A_COUNTRY);
    }
    const of2019 = profileFromYaml('extends: kz-2019\n', 'election.yaml');
    expect(of2019.values.length).toBeGreaterThan(15);
    expect(of2019.officialFigures.length).toBeGreaterThan(5);
  });
});

describe('without a profile', () => {
  test('no check runs whose limits are those of one country, and every other one does as before', async () => {
    const db = await loadedSampleAudit();
    const ready = () => allChecks().flatMap((check) => ('parameters' in readinessOf(db, check) ? [check.code] : []));
    const before = ready();
    db.exec('delete from profile_value');
    const asking = new Set(
      allChecks().flatMap(({ code, parameters }) =>
        parameters.some(({ profilePath }) => profilePath !== null) ? [code] : [],
      ),
    );
    expect([...asking]).toEqual(expect.arrayContaining(['AD01', 'AD02', 'AV07', 'AV08', 'LQ12', 'LQ13', 'PR12']));
    expect(ready()).toEqual(before.filter((code) => !asking.has(code)));
    db.close();
  });

  test('no default is taken from a law or a report of Kazakhstan, but those that say why they stand', () => {
    const country = allChecks().flatMap(({ code, parameters }) =>
      parameters
        .filter(({ fallback, source }) => fallback !== null && OF_A_COUNTRY.test(source))
        .map(({ name }) => `${code}.${name}`),
    );
    expect(country).toEqual(Object.keys(STANDS_ANYWHERE));
  });
});
