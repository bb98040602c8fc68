const CACHE_LIMIT = 65_536;
const LONGEST_CACHED = 64;

/** The same function with its last results kept: at most 65,536 texts of up to 64 characters, then it starts afresh. */
export function cached<T>(fold: (written: string) => T): (written: string) => T {
  const known = new Map<string, T>();
  return (written) => {
    const hit = known.get(written);
    if (hit !== undefined) return hit;
    const result = fold(written);
    if (written.length > LONGEST_CACHED) return result;
    // Clearing costs less than keeping an order of use: the common names are back within a few thousand rows.
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(written, result);
    return result;
  };
}
