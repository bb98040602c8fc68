/** A question mark within a word or at its beginning: a letter that an encoding could not hold. At its end it asks. */
const LOST = /\?(?=\p{L})/gu;
/** More lost letters than these make anything of a word. */
const MOST_LOST = 4;
/** What ș, ț, č, ž, ł, ę, ą, ğ, ı, ő and their like are without their marks; the first two are lost together in Romanian. */
const PAIR = ['s', 't'] as const;
const OTHERS = ['c', 'z', 'e', 'a', 'i', 'l', 'g', 'o', 'u', 'n', 'r', 'd'] as const;

/** A Latin header as it may have been before letters of it were lost: "SEC?IA DE VOTARE" was "sectia de votare"; empty where none was. */
export function beforeLoss(header: string): readonly string[] {
  // A small letter within capitals would part the word.
  const small = header.toLowerCase();
  const lost = small.match(LOST)?.length ?? 0;
  if (lost === 0 || lost > MOST_LOST || !/[a-z]/i.test(header)) return [];
  const pairs = Array.from({ length: PAIR.length ** lost }, (_, which) => {
    let at = 0;
    return small.replace(LOST, () => PAIR[Math.floor(which / PAIR.length ** at++) % PAIR.length]!);
  });
  return [...pairs, ...OTHERS.map((letter) => small.replace(LOST, letter))];
}
