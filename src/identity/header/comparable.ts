/** A header without accents, signs, breaks and doubled spaces. */
export function comparable(cell: string): string {
  return (
    cell
      .replace(/ß/g, 'ss')
      .replace(/[łŁ]/g, 'l')
      .replace(/ı/g, 'i')
      // Before the normal form, which would make "No" of it.
      .replace(/[№#]/gu, ' номер ')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  );
}
