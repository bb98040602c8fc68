import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { changesOf } from '../../src/expectation/judge-list-change.js';
import { packageRoot } from '../../src/package-root.js';
import { benjaminiHochberg } from '../../src/statistics/false-discovery.js';

// What the check for lists that grow or shrink more than others (LQ20) says of public series: prints how many units are flagged and the
// ten strongest. Usage: node dist-bench/bench/states/public-series.js. The counts lie beside the repository, or where ROLLPROOF_COUNTS says.
const COUNTS = process.env['ROLLPROOF_COUNTS'] ?? join(packageRoot(), '..', 'shared', 'data', 'counts');
const STRONGEST = 10;
const LEVEL = 0.05;

interface Change {
  readonly unit: string;
  readonly step: string;
  readonly before: number;
  readonly now: number;
}

function linesOf(name: string): string[][] {
  const bytes = readFileSync(join(COUNTS, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const delimiter = name.startsWith('sd_') ? ',' : ';';
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(delimiter));
}

/** One pair of states of sections that bear the same number in both. */
function bulgaria(): Change[][] {
  const [before, now] = ['20210711', '20221002'].map(
    (day) => new Map(linesOf(`bulgaria_${day}_lists.csv`).map(([id = '', count]) => [id, Number(count)])),
  ) as [Map<string, number>, Map<string, number>];
  const places = new Map(
    linesOf('bulgaria_20221002_sections.csv.gz').map(([id = '', , area, , municipality, , city]) => [
      id,
      `${area}, ${municipality}, ${city}`,
    ]),
  );
  const isOrdinary = (id: string) => !id.startsWith('32');
  const both = [...before].filter(([id, count]) => isOrdinary(id) && count > 0 && (now.get(id) ?? 0) > 0);
  console.log(
    `Bulgaria: ${before.size} sections, then ${now.size}; of one number in both, at home and not empty: ${both.length}`,
  );
  return [
    both.map(([id, count]) => ({
      unit: `${id} (${places.get(id) ?? '?'})`,
      step: '2021-07-11 → 2022-10-02',
      before: count,
      now: now.get(id)!,
    })),
  ];
}

/** Counties of South Dakota, each state with the next one. */
function southDakota(): Change[][] {
  const dates = new Map<string, Map<string, number>>();
  for (const [date = '', county = '', , , voters] of linesOf('sd_voter_registration_1976_2024.csv.gz')) {
    const counties = dates.get(date) ?? new Map<string, number>();
    dates.set(date, counties);
    counties.set(county, (counties.get(county) ?? 0) + Number(voters));
  }
  const days = [...dates.keys()].sort();
  console.log(`South Dakota: ${days.length} states, ${days[0]} to ${days.at(-1)}`);
  return days.slice(1).map((day, at) => {
    const [earlier, later] = [dates.get(days[at]!)!, dates.get(day)!];
    return [...earlier].flatMap(([unit, before]) => {
      const now = later.get(unit) ?? 0;
      return before > 0 && now > 0 ? [{ unit, step: `${days[at]} → ${day}`, before, now }] : [];
    });
  });
}

/** All steps of a series are one family of tests. */
function tell(name: string, steps: readonly (readonly Change[])[]): void {
  const judged = steps.flatMap((changes) => {
    if (changes.length < 10) return [];
    const units = changesOf(changes.map(({ before, now }, at) => ({ precinct: `${at}`, before, now })));
    return units.map((unit, at) => ({ ...unit, ...changes[at]! }));
  });
  const q = benjaminiHochberg(judged.map(({ logP }) => Math.exp(logP)));
  const ranked = judged.map((each, at) => ({ ...each, own: q[at]! })).sort((a, b) => a.logP - b.logP || b.now - a.now);
  const flagged = ranked.filter(({ own }) => own <= LEVEL);
  const steps_ = new Set(flagged.map(({ step }) => step));
  console.log(
    `\n${name}: ${judged.length} changes judged in ${steps.length} steps, ${flagged.length} flagged in ${steps_.size} steps`,
  );
  for (const { unit, step, before, now, expected, own } of ranked.slice(0, STRONGEST))
    console.log(`| ${unit} | ${step} | ${before} | ${now} | ${Math.round(expected)} | ${own.toPrecision(2)} |`);
}

tell('Bulgaria', bulgaria());
tell('South Dakota', southDakota());
