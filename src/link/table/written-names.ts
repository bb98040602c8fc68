const INITIAL = /^\p{L}\.?$/u;
const TITLES = new Set(
  'dr dipl ing prof professor doctor mr mrs ms miss mister sir dame lady lord rev herr frau fraulein hr fr señor señora sr sra mme mlle monsieur madame jr phd md esq д-р проф профессор доктор г-н г-жа гр гражданин гражданка господин госпожа мырза ханым'.split(
    ' ',
  ),
);

/** A name without titles (Dr., Prof., г-н), as long as something of the name is left. */
export function withoutTitles(written: string): string {
  const words = written.split(/\s+/u);
  const kept = words.filter((word) => !TITLES.has(word.toLowerCase().replace(/[.,]+$/u, '')));
  return kept.length === 0 || kept.length === words.length ? written : kept.join(' ');
}

/**
 * A whole name of one cell so that it can be split: titles dropped, initials that stand close together (Р.Т.) parted, and
 * initials before the surname (А.К. Тлепбергенов) put behind it.
 */
export function splittableName(written: string): string {
  const apart = withoutTitles(written.replace(/(\p{L})\.(?=\p{L})/gu, '$1. ').trim());
  const words = apart.split(/\s+/u);
  const first = words.findIndex((word) => !INITIAL.test(word));
  return first > 0 && words.slice(first).every((word) => !INITIAL.test(word))
    ? [...words.slice(first), ...words.slice(0, first)].join(' ')
    : apart;
}
