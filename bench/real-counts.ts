import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { changesOf } from '../src/expectation/judge-list-change.js';
import { auditFolder, openAuditFile } from '../src/index.js';
import { packageRoot } from '../src/package-root.js';

// What the checks for spikes say of real elections: prints, for each, how many precincts are flagged and the twenty strongest.
// Usage: node dist-bench/bench/real-counts.js [20210404 | 20210711 | 20221002 | 2008 | 2012 | south-dakota]…. The counts lie beside the repository, or where ROLLPROOF_COUNTS says. ROLLPROOF_PLANT=1500 plants.
const COUNTS = process.env['ROLLPROOF_COUNTS'] ?? join(packageRoot(), '..', 'shared', 'data', 'counts');
/** So many are added at every 4,001st precinct, to see whether they are found: they are listed as planted. */
const PLANTED = Number(process.env['ROLLPROOF_PLANT'] ?? 0);
const plantedAt = (i: number) => (i % 4001 === 2000 ? PLANTED : 0);
type Row = Readonly<Record<string, string>>;

function readRows(name: string, delimiter: string): Row[] {
  const bytes = readFileSync(join(COUNTS, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(delimiter);
  return lines.map((line) => {
    const cells = splitLine(line, delimiter);
    return Object.fromEntries(names.map((each, i) => [each, cells[i] ?? '']));
  });
}

/** Cells of one line; a quoted cell may hold the delimiter. */
function splitLine(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  return line.split(/"/).flatMap((part, i, parts) => {
    if (i % 2 === 1) return [part];
    const cells = part.split(delimiter);
    // The empty text between a quote and its delimiter is no cell of its own.
    return cells.slice(i === 0 ? 0 : 1, i === parts.length - 1 ? cells.length : -1);
  });
}

interface Prepared {
  readonly precincts: readonly string[];
  readonly figures: readonly string[];
  /** For the reader: where a precinct lies, and what else its counts say. */
  readonly about: ReadonlyMap<string, string>;
}

function prepareBulgaria(day: string): Prepared {
  const sections = new Map(readRows(`bulgaria_${day}_sections.csv.gz`, ';').map((row) => [row['section_id'], row]));
  const precincts = ['precinct;region;tec;settlement;type'];
  const figures = ['precinct;voters on list;additions;voted;ballots in box;valid;invalid'];
  const about = new Map<string, string>();
  for (const [i, row] of readRows(`bulgaria_${day}_protocols.csv`, ';').entries()) {
    const id = row['section_id'] ?? '';
    const section = sections.get(id);
    const type = id.startsWith('32')
      ? 'abroad'
      : section?.['is_mobile'] === '1'
        ? 'mobile'
        : section?.['is_on_ship'] === '1'
          ? 'other'
          : 'ordinary';
    precincts.push(
      [id, section?.['rik_name'] ?? '', section?.['municipality'] ?? '', section?.['city'] ?? '', type].join(';'),
    );
    // Paper and machine together; a vote for nobody is a valid one there.
    const sum = (...names: string[]) => names.reduce((total, name) => total + Number(row[name] ?? 0), 0);
    const inBoxes = sum('urn_paper_ballots', 'urn_machine_ballots');
    const valid = sum(
      'valid_paper_votes_for_parties',
      'support_noone_paper_ballots',
      'valid_machine_votes_for_parties',
      'support_noone_machine_ballots',
    );
    const [listed, added, voted, invalid] = [
      'pre_registered_voters',
      'onsite_listed_voters',
      'voted_voters',
      'invalid_paper_ballots',
    ].map((name) => row[name]);
    const extra = plantedAt(i);
    figures.push(
      [id, listed, extra > 0 ? Number(added ?? 0) + extra : added, voted, inBoxes, valid, invalid].join(';'),
    );
    about.set(
      id,
      `${extra > 0 ? 'PLANTED, ' : ''}${section?.['city'] ?? ''}, ${type}; list ${row['pre_registered_voters']}, voted ${row['voted_voters']}`,
    );
  }
  return { precincts, figures, about };
}

function prepareRussia(year: string): Prepared {
  const precincts = ['precinct;region;tec;type'];
  const figures = ['precinct;voters on list;avc received;avc issued;avc used;avc unused;avc lost'];
  const about = new Map<string, string>();
  const regions = new Map<string, number>();
  for (const [i, row] of readRows(`russia_${year}_absentee_certificates.csv.gz`, ',').entries()) {
    const region = row['region'] ?? '';
    if (!regions.has(region)) regions.set(region, regions.size + 1);
    const id = `${regions.get(region)}-${row['uik']}`;
    precincts.push([id, region, row['tik'], 'ordinary'].join(';'));
    const cells = ['registered', 'cert_received', 'cert_issued_uik', 'cert_voted', 'cert_unused', 'cert_lost'];
    const extra = plantedAt(i);
    const figured = cells.map((cell) =>
      cell === 'cert_voted' && extra > 0 ? Number(row[cell] ?? 0) + extra : row[cell],
    );
    figures.push([id, ...figured].join(';'));
    about.set(
      id,
      `${extra > 0 ? 'PLANTED, ' : ''}${region}, ${row['tik']}, ${row['uik']}; list ${row['registered']}, in station ${row['instation']}`,
    );
  }
  return { precincts, figures, about };
}

async function auditCounts(name: string, prepared: Prepared, codes: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'rollproof-real-'));
  try {
    mkdirSync(join(folder, 'in'));
    writeFileSync(join(folder, 'in', 'precincts.csv'), `${prepared.precincts.join('\n')}\n`);
    writeFileSync(join(folder, 'in', 'precinct_figures.csv'), `${prepared.figures.join('\n')}\n`);
    const began = process.hrtime.bigint();
    const { auditFile } = await auditFolder(join(folder, 'in'), join(folder, 'out'));
    console.log(`\n## ${name}\n\nAudited in ${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(1)} s.`);
    const db = openAuditFile(auditFile, { readonly: true });
    printStrengths(db, prepared.about);
    for (const code of codes) printFindings(db, code, prepared.about);
    db.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How much each check claims of these counts, and every contradiction by name. */
function printStrengths(db: ReturnType<typeof openAuditFile>, about: Prepared['about']): void {
  const counts = db
    .prepare<[], { code: string; strength: string; n: number }>(
      'select code, strength, count(*) as n from finding group by code, strength order by code, strength',
    )
    .all();
  console.log(`\n${counts.map(({ code, strength, n }) => `${code} ${strength}: ${n}`).join('; ')}\n`);
  const contradictions = db
    .prepare<[], { code: string; subject: string; measures: string }>(
      "select code, subject, measures from finding where strength = 'contradiction' order by finding_id",
    )
    .all();
  console.log(`Contradictions: ${contradictions.length}.`);
  for (const { code, subject, measures } of contradictions)
    console.log(`- ${code} ${subject} (${about.get(subject.replace('precinct ', '')) ?? ''}): ${measures}`);
}

function printFindings(db: ReturnType<typeof openAuditFile>, code: string, about: Prepared['about']): void {
  const run = db
    .prepare<[string], { finding_count: number; population: string }>('select * from check_run where code = ?')
    .get(code);
  const findings = db
    .prepare<[string], { subject: string; measures: string }>(
      'select * from finding where code = ? order by finding_id limit 20',
    )
    .all(code);
  console.log(`\n### ${code}: ${run?.finding_count} findings\n\nPopulation: ${run?.population}\n`);
  if (code === 'AV17') printKinds(db);
  for (const { subject, measures } of findings) {
    const kept = Object.entries(JSON.parse(measures) as Record<string, unknown>).filter(([, value]) => value !== null);
    const text = kept
      .map(([key, value]) => `${key} ${typeof value === 'number' ? Number(value.toPrecision(3)) : value}`)
      .join(', ');
    console.log(`- ${subject} (${about.get(subject.replace('precinct ', '')) ?? ''}): ${text}`);
  }
}

/** AV17's findings by what the counts alone say of them. */
function printKinds(db: ReturnType<typeof openAuditFile>): void {
  const measures = db
    .prepare<[], string>("select measures from finding where code = 'AV17'")
    .pluck()
    .all()
    .map((text) => JSON.parse(text) as { used: number; expected: number; list_size: number });
  const guests = measures.filter(({ used, list_size: listSize }) => used >= listSize / 2);
  const rest = measures.filter(({ used, list_size: listSize }) => used < listSize / 2);
  const quiet = rest.filter(({ expected }) => expected < 1.5);
  console.log(
    `Used at least half of the list's number: ${guests.length}; of the others, expected below 1.5: ${quiet.length}; neither: ${rest.length - quiet.length}.\n`,
  );
}

/** Certificates received = issued + unused + lost, precinct by precinct. */
function printBalance(year: string): void {
  const rows = readRows(`russia_${year}_absentee_certificates.csv.gz`, ',');
  const value = (row: Row, name: string) => Number(row[name] ?? 0);
  const off = rows
    .map((row) => ({
      place: `${row['region']}, ${row['tik']}, ${row['uik']}`,
      by:
        value(row, 'cert_received') -
        value(row, 'cert_issued_uik') -
        value(row, 'cert_unused') -
        value(row, 'cert_lost'),
    }))
    .filter(({ by }) => by !== 0);
  console.log(`\n${year}: received = issued + unused + lost fails at ${off.length} of ${rows.length} precincts.`);
  for (const { place, by } of off) console.log(`- ${place}: ${by}`);
}

function printSouthDakota(): void {
  const byDate = new Map<string, Map<string, number>>();
  for (const row of readRows('sd_voter_registration_1976_2024.csv.gz', ',')) {
    const counties = byDate.get(row['date'] ?? '') ?? new Map<string, number>();
    counties.set(row['county'] ?? '', (counties.get(row['county'] ?? '') ?? 0) + Number(row['voters']));
    byDate.set(row['date'] ?? '', counties);
  }
  const dates = [...byDate.keys()].sort();
  let compared = 0;
  const flagged: { text: string; z: number }[] = [];
  dates.slice(1).forEach((date, i) => {
    const before = byDate.get(dates[i] ?? '') ?? new Map<string, number>();
    const sizes = [...(byDate.get(date) ?? [])].flatMap(([precinct, now]) => {
      const was = before.get(precinct) ?? 0;
      return was > 0 ? [{ precinct, before: was, now }] : [];
    });
    compared += sizes.length;
    for (const { id, observed, expected, robustZ } of changesOf(sizes)) {
      const share = observed / expected - 1;
      if (Math.abs(robustZ ?? 0) < 3.5 || Math.abs(share) < 0.05) continue;
      flagged.push({
        z: Math.abs(robustZ ?? 0),
        text: `- ${id}, ${dates[i]} to ${date}: ${observed} registered, expected ${expected.toFixed(0)} (${(100 * share).toFixed(1)} %), z ${(robustZ ?? 0).toFixed(1)}`,
      });
    }
  });
  console.log(`\n## South Dakota\n\n${compared} changes of a county compared, ${flagged.length} flagged.\n`);
  for (const { text } of flagged.sort((a, b) => b.z - a.z).slice(0, 20)) console.log(text);
}

const chosen = process.argv.slice(2);
const wanted = (name: string) => chosen.length === 0 || chosen.includes(name);
for (const day of ['20210404', '20210711', '20221002'].filter(wanted))
  await auditCounts(`Bulgaria ${day}`, prepareBulgaria(day), ['AD03', 'AD04', 'AD07']);
for (const year of ['2008', '2012'].filter(wanted)) {
  await auditCounts(`Russia ${year}`, prepareRussia(year), ['AV17', 'PR17']);
  printBalance(year);
}
if (wanted('south-dakota')) printSouthDakota();
