/** What came of the changes to one file. */
export interface Tried {
  readonly room: string;
  readonly file: string;
  /** Files of tests that import it. */
  readonly tests: number;
  /** All that could be made. */
  readonly changes: number;
  readonly tried: number;
  readonly noticed: number;
  readonly survivors: readonly string[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(0)} %`);

/** The results as a page of Markdown: the rooms, each file, and what survives. */
export function codePage(
  results: readonly Tried[],
  { each, seed }: { readonly each: number; readonly seed: number },
): string {
  const rooms = [...new Set(results.map(({ room }) => room))];
  const rowOf = (name: string, some: readonly Tried[]) => {
    const [changes, tried, noticed] = [
      sum(some.map((one) => one.changes)),
      sum(some.map((one) => one.tried)),
      sum(some.map((one) => one.noticed)),
    ];
    return `| ${name} | ${changes} | ${tried} | ${noticed} | ${percent(noticed, tried)} |`;
  };
  const drawn =
    each === 0 ? 'All changes of each file were tried' : `Up to ${each} changes of each file were drawn (seed ${seed})`;
  return [
    '# Small changes to the pure rooms, and whether their own tests notice',
    '',
    'Written by `npm run mutate:code`. Each change is made alone (`bench/mutate/code/code-changes.ts`) and tried with the three test files',
    `of its room that import the file in the fewest steps: a lower bound. What runs for ever is noticed. ${drawn}.`,
    '',
    '| room | changes | tried | noticed | share |',
    '|---|---:|---:|---:|---:|',
    ...rooms.map((room) =>
      rowOf(
        room,
        results.filter((one) => one.room === room),
      ),
    ),
    rowOf('all', results),
    '',
    '| file | changes | tried | noticed | share |',
    '|---|---:|---:|---:|---:|',
    ...results.filter(({ tried }) => tried > 0).map((one) => rowOf(one.file, [one])),
    '',
    '## What survives',
    '',
    ...results.flatMap(({ file, survivors }) => survivors.map((line) => `- ${file}:${line.replaceAll('|', '\\|')}`)),
    '',
  ].join('\n');
}
