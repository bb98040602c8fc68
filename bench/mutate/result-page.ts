import { isDeciding } from './change.js';
import type { Mutated } from './mutate-check.js';
import type { Mutant } from './mutate-sql.js';

const FILES = ['check.sql', 'population.sql', 'claims.sql'] as const;
type File = (typeof FILES)[number];
const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
const shown = (text: string) => (text === '' ? '(nothing)' : `\`${text.replaceAll('|', '\\|')}\``);

/** The results as a page of Markdown: a total, and a row for each check. */
export function resultPage(results: readonly Mutated[]): string {
  return [
    '# Small changes to the checks, and whether their own examples notice',
    '',
    'Written by `npm run mutate`. Each change is made alone: a sign of comparison, a dropped condition, `min` for `max`, and so on',
    '(`bench/mutate/changes.ts`). It is noticed where the check gives other rows over its example, or finds or counts anything in an',
    'empty audit file, which a promise forbids. Explained changes make no difference whatever the data is: `equivalent.yaml` of the',
    'check says why. The second table counts changes of what a check decides (signs, conditions, extremes, distinctness): nine in ten',
    'of them must be noticed. What is open is listed in `bench/results/mutation-survivors.md`, which is not kept.',
    '',
    ...totals(results),
    '',
    ...tableOf(results),
    '',
  ].join('\n');
}

/** What survives, check by check. */
export function survivorPage(results: readonly Mutated[]): string {
  return results
    .filter(({ survivors }) => survivors.length > 0)
    .flatMap(survivorsOf)
    .join('\n');
}

/** Changes, noticed and explained, of each file over all checks; and of the parameters. */
export function totals(results: readonly Mutated[]): readonly string[] {
  const rowOf = (file: File, deciding: boolean) => {
    const { made, noticed, byEmpty, explained } = counted(results, file, deciding);
    const open = made - noticed - explained;
    const name = `${file}: ${deciding ? 'what it decides' : 'numbers, defaults, joins'}`;
    return `| ${name} | ${made} | ${noticed} | ${percent(noticed, made)} | ${byEmpty} | ${explained} | ${open} |`;
  };
  const rows = [true, false].flatMap((deciding) => FILES.map((file) => rowOf(file, deciding)));
  const moved = results.flatMap(({ parameters }) => parameters);
  const noticed = moved.filter((each) => each.noticed).length;
  return [
    '| file | changes | noticed | share | of these by the empty file alone | explained | open |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows,
    `| parameters moved by one of their last digit | ${moved.length} | ${noticed} | ${percent(noticed, moved.length)} | | | ${moved.length - noticed} |`,
  ];
}

interface Counted {
  readonly made: number;
  readonly noticed: number;
  readonly byEmpty: number;
  readonly explained: number;
}

/** All kinds of change where `deciding` is not given. */
function counted(results: readonly Mutated[], file: File, deciding?: boolean): Counted {
  const of = (mutants: readonly Mutant[]) =>
    mutants.filter(
      (mutant) => mutant.file === file && (deciding === undefined || isDeciding(mutant.kind) === deciding),
    );
  const made = results.flatMap(({ mutants }) => of(mutants));
  return {
    made: made.length,
    noticed: made.filter(({ noticedBy }) => noticedBy !== null).length,
    byEmpty: made.filter(({ noticedBy }) => noticedBy === 'empty').length,
    explained: results.flatMap(({ explained }) => of(explained)).length,
  };
}

function tableOf(results: readonly Mutated[]): readonly string[] {
  const rows = results.map((result) => {
    const cells = FILES.map((file) => {
      const { made, noticed, explained } = counted([result], file, true);
      return made === 0 ? ' | ' : `${noticed}/${made} | ${explained === 0 ? '' : explained}`;
    });
    const still = result.parameters.filter(({ noticed }) => !noticed).map(({ name, value }) => `${name}=${value}`);
    return `| ${result.code} | ${cells.join(' | ')} | ${result.survivors.length} | ${still.join(' ')} |`;
  });
  return [
    '| check | check.sql | explained | population.sql | explained | claims.sql | explained | open | parameters unnoticed |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---|',
    ...rows,
  ];
}

function survivorsOf({ code, survivors }: Mutated): readonly string[] {
  const lines = survivors.map(
    ({ file, line, kind, was, becomes }) => `- ${file}:${line} ${kind}: ${shown(was)} → ${shown(becomes)}`,
  );
  return [`## ${code}`, '', ...lines, ''];
}

/** What survives in one check, as entries for its equivalent.yaml that still want their why. */
export function survivorEntries({ survivors }: Mutated): string {
  return survivors
    .map(({ file, line, kind, was, becomes }) =>
      [
        `# ${file}:${line} ${kind}`,
        `- file: ${file}`,
        `  was: ${JSON.stringify(was)}`,
        `  becomes: ${JSON.stringify(becomes)}`,
        '  why: ',
      ].join('\n'),
    )
    .join('\n');
}
