/** A run of characters that another value has too, or does not have. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

/** Longer values are not compared letter by letter: nobody would read it, and the time grows with the square. */
const MOST_LETTERS = 160;
/** Values that share less than this are simply different; single letters in common would only confuse. */
const LEAST_SHARED = 0.4;

/**
 * The runs of `value` that `other` has in the same order, and those that it has not. Only what is shown may be given: of a
 * masked value nothing hidden can then be learnt. Case and spacing count, since the records are compared as written.
 */
export function letterDifferences(value: string, other: string): readonly Run[] {
  const [own, theirs] = [[...value], [...other]];
  if (value === other || value === '') return [{ text: value, differs: false }];
  if (own.length > MOST_LETTERS || theirs.length > MOST_LETTERS) return [{ text: value, differs: true }];
  const shared = sharedLetters(own, theirs);
  const count = shared.filter(Boolean).length;
  if (count < LEAST_SHARED * Math.max(own.length, theirs.length)) return [{ text: value, differs: true }];
  return runsOf(own, shared);
}

/** Which letters of `own` belong to a longest common subsequence with `theirs`. */
function sharedLetters(own: readonly string[], theirs: readonly string[]): readonly boolean[] {
  const width = theirs.length + 1;
  const length = new Uint16Array((own.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = own.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      length[i * width + j] = own[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared = own.map(() => false);
  for (let i = 0, j = 0; i < own.length && j < theirs.length; ) {
    if (own[i] === theirs[j]) {
      shared[i] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}

function runsOf(letters: readonly string[], shared: readonly boolean[]): readonly Run[] {
  const runs: { text: string; differs: boolean }[] = [];
  letters.forEach((letter, i) => {
    const differs = shared[i] !== true;
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += letter;
    else runs.push({ text: letter, differs });
  });
  return runs;
}
