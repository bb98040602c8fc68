/** What yargs knows of the line to be completed, and how it answers. */
type Filter = (done?: (error: Error | null, completions: string[] | undefined) => void) => unknown;

/** Options whose words are codes of checks, and the command whose argument is one. */
const TAKES_CODES = new Set(['--only', '--skip', 'explain']);
const COMPLETES = '--get-yargs-completions';

/**
 * Completes the word at the cursor of a line: codes of checks where they are asked for, options after a dash, commands at the
 * start. Everywhere else nothing is offered, so that the shell goes on with names of files.
 */
export async function completionOf(argv: readonly string[]) {
  // The program's own name is the first word of the line, the one at the cursor the last.
  const before = argv.slice(argv.indexOf(COMPLETES) + 2, -1);
  // Options with a list of codes go on until the next option.
  const asked = before.findLast((word, at) => word.startsWith('-') || at === 0) ?? '';
  // Read beforehand: yargs waits for nobody.
  const codes = argv.includes(COMPLETES) && TAKES_CODES.has(asked) ? await codesOfChecks() : null;
  return (current: string, _argv: unknown, filter: Filter, done: (completions: string[]) => void): unknown => {
    if (current.startsWith('-')) return filter();
    if (codes !== null) return done(matching(current, codes));
    return before.length === 0 ? filter() : done([]);
  };
}

/** A comma serves as well as a second word: what stands before the last one stays. */
function matching(current: string, codes: readonly string[]): string[] {
  const kept = current.slice(0, current.lastIndexOf(',') + 1);
  const wanted = current.slice(kept.length).toUpperCase();
  return codes.filter((code) => code.startsWith(wanted)).map((code) => kept + code);
}

async function codesOfChecks(): Promise<readonly string[]> {
  const { allChecks } = await import('../../src/api/checks.js');
  return allChecks().map(({ code }) => code);
}
