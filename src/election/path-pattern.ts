/**
 * True if a path is what a pattern describes, in which each * stands for any letters or none. Takes at most as many steps as
 * both lengths multiplied, whatever the number of stars: a regular expression would try every way to share the letters out.
 */
export function fitsPattern(pattern: string, path: string): boolean {
  let [at, inPattern, star, afterStar] = [0, 0, -1, 0];
  while (at < path.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern++;
      afterStar = at;
    } else if (pattern[inPattern] === path[at]) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      // The last star alone takes one letter more; earlier ones need never change.
      inPattern = star + 1;
      at = ++afterStar;
    } else return false;
  }
  while (pattern[inPattern] === '*') inPattern++;
  return inPattern === pattern.length;
}
