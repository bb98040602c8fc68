import { allChecks, evidenceOf, populationOf, readinessOf } from '../src/checks/index.js';
import { type AuditFile, countPrecinctLists, openAuditFile } from '../src/database/audit-file.js';
import { computeExpectations } from '../src/expectation/compute-expectations.js';

/** One step of checking: what it took of the processor, and how many records it named. */
interface Step {
  readonly name: string;
  readonly population: number;
  readonly evidence: number;
  readonly records: number;
}

/** Runs something and gives its result with the seconds of processor time that it took. */
function timed<T>(work: () => T): { readonly seconds: number; readonly result: T } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

/** Everything between linking and the report, step by step; nothing of it is stored. */
function* steps(db: AuditFile): Generator<Step> {
  yield preparing('precinct lists', () => countPrecinctLists(db));
  yield preparing('expectations', () => computeExpectations(db));
  for (const check of allChecks()) {
    const ready = readinessOf(db, check);
    if ('skip' in ready) continue;
    const population = timed(() => populationOf(db, check, ready.parameters));
    const evidence = timed(() => evidenceOf(db, check, ready.parameters));
    const records = evidence.result.reduce((sum, { records: { length } }) => sum + length, 0);
    yield { name: check.code, population: population.seconds, evidence: evidence.seconds, records };
  }
}

function preparing(name: string, work: () => void): Step {
  return { name, population: 0, evidence: timed(work).seconds, records: 0 };
}

const cell = (value: number, digits: number) => value.toFixed(digits).padStart(9);

/** Prints what every check of an audit file costs, dearest first: `npm run bench:checks -- audit.sqlite`, loaded and linked. */
for (const path of process.argv.slice(2)) {
  const db = openAuditFile(path);
  db.exec('begin');
  const entries = db.prepare<[], number>('select count(*) from listing').pluck().get() ?? 0;
  const taken = [...steps(db)].sort((a, b) => b.population + b.evidence - a.population - a.evidence);
  db.exec('rollback');
  db.close();
  console.log(`${path}: ${entries} entries\n${'population'.padStart(24)} evidence  records`);
  for (const { name, population, evidence, records } of taken) {
    console.log(`${name.padEnd(15)}${cell(population, 3)}${cell(evidence, 3)}${cell(records, 0)}`);
  }
  const total = taken.reduce((sum, { population, evidence }) => sum + population + evidence, 0);
  console.log(
    `all ${total.toFixed(2)} s of processor time, ${((total / entries) * 1e6).toFixed(2)} s per million entries`,
  );
}
