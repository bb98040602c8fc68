const CACHE_LIMIT = 65_536;
const LONGEST_CACHED = 64;

/** The same function with its last results kept: at most 65,536 texts of up to `longest` characters, then it starts afresh. */
export function cached<T>(fold: (written: string) => T, longest = LONGEST_CACHED): (written: string) => T {
  const known = new Map<string, T>();
  let last: string | null = null;
  let lastResult: T;
  return (written) => {
    // Lists are sorted by surname and address: the value of the line before is compared in less time than it is looked up.
    if (written === last) return lastResult;
    let result = known.get(written);
    if (result === undefined) {
      result = fold(written);
      if (written.length > longest) return result;
      // Clearing costs less than keeping an order of use: the common names are back within a few thousand rows.
      if (known.size >= CACHE_LIMIT) known.clear();
      known.set(apart(written), result);
    }
    last = written;
    lastResult = result;
    return result;
  };
}

/** The text without the longer one that it was cut from: kept as a part of it, one name would keep a whole piece of its file. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}
