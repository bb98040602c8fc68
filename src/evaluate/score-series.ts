import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openAuditFile } from '../database/audit-file.js';
import { InputError, inThree } from '../model.js';
import { readTruthTable, truthError } from './truth-table.js';

const COLUMNS = ['step', 'kind', 'before_record', 'after_record', 'explained_by', 'takes_back'] as const;

/** Of one kind of change: what was planted, what of it was found as what it is, and what was said that is not so. */
export interface SeriesScore {
  readonly kind: string;
  readonly planted: number;
  readonly found: number;
  readonly wrong: number;
}

/**
 * Scores the comparison of a series that `sample --states` wrote, out of the folder that `compare` wrote, beside its truth_states.csv. Kinds
 * are those of list_change, what explains some (`deceased`, `street-renamed`), corrections that nothing explains, and `taken back`. Throws an InputError.
 */
export async function scoreSeries(directory: string, truthPath: string): Promise<readonly SeriesScore[]> {
  const truth = new Map<string, Set<string>>();
  let steps = 0;
  for await (const { rows } of readTruthTable(truthPath, [COLUMNS])) {
    for (const { number, cells } of rows) {
      const [step, kind, before, after, explained, takesBack] = cells as string[];
      if (!/^[1-9]\d*$/.test(step ?? '')) throw truthError(truthPath, number, 'the number of a step', `"${step}"`);
      steps = Math.max(steps, Number(step));
      note(truth, {
        step: Number(step),
        kind: kind!,
        before: before!,
        after: after!,
        explained: explained!,
        takesBack: takesBack!,
      });
    }
  }
  const told = new Map<string, Set<string>>();
  for (let step = 1; step <= steps; step += 1) {
    const path = auditFileOf(directory, step, steps);
    for (const change of changesIn(path)) note(told, { step, ...change });
  }
  return [...new Set([...truth.keys(), ...told.keys()])].sort().map((kind) => {
    const [planted, said] = [truth.get(kind) ?? new Set<string>(), told.get(kind) ?? new Set<string>()];
    const found = [...said].filter((key) => planted.has(key)).length;
    return { kind, planted: planted.size, found, wrong: said.size - found };
  });
}

/** What explains a change and stands in the truth. */
const EXPLANATIONS: readonly string[] = ['deceased', 'street-renamed'];

interface Told {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly explained: string;
  readonly takesBack: string;
}

function note(
  kinds: Map<string, Set<string>>,
  { step, kind, before, after, explained, takesBack }: Told & { step: number },
): void {
  const key = `${step} ${before} ${after}`;
  for (const each of [
    kind,
    ...EXPLANATIONS.filter((each) => each === explained),
    ...(kind === 'corrected' && explained === '' ? ['corrected_unexplained'] : []),
    ...(takesBack === '' ? [] : ['taken back']),
  ])
    kinds.set(each, (kinds.get(each) ?? new Set()).add(key));
}

/** Two states alone are compared into the folder itself. */
function auditFileOf(directory: string, step: number, steps: number): string {
  const path = steps === 1 ? join(directory, 'audit.sqlite') : join(directory, `step-${step}`, 'audit.sqlite');
  if (existsSync(path)) return path;
  throw InputError.at(path, {
    expected: inThree(`the comparison of step ${step}`, `сравнение шага ${step}`, `${step}-қадамның салыстыруы`),
    found: inThree('no audit file', 'файла аудита нет', 'аудит файлы жоқ'),
    notDone: inThree('Nothing was scored.', 'Ничего не оценено.', 'Ештеңе бағаланған жоқ.'),
    advice: inThree(
      'Compare all states first: rollproof compare DIR/list-* --out CHANGES.',
      'Сначала сравните все состояния: rollproof compare DIR/list-* --out CHANGES.',
      'Алдымен барлық күйді салыстырыңыз: rollproof compare DIR/list-* --out CHANGES.',
    ),
  });
}

/** Record numbers as the truth counts them: each state is one list. */
function changesIn(path: string): readonly Told[] {
  const db = openAuditFile(path, { readonly: true });
  try {
    return db
      .prepare<[], Told>(
        `with first as (
           select max(first_record_id) filter (where extract = 'previous_list') as before,
                  max(first_record_id) filter (where extract = 'voter_list') as after
           from source_file
         )
         select kind, coalesce(cast(before_record - first.before + 1 as text), '') as before,
                coalesce(cast(iif(kind = 'left', null, after_record) - first.after + 1 as text), '') as after,
                coalesce(explained_by, '') as explained,
                coalesce((select group_concat(distinct earlier_change.kind) from undone_change
                          join earlier_change using (earlier_id) where undone_change.change_id = list_change.change_id), '') as takesBack
         from list_change cross join first
         order by change_id`,
      )
      .all();
  } finally {
    db.close();
  }
}
