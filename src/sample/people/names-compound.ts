const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

// Beginnings and endings of which Kazakh men's names are put together: facts of the language, the commoner ones first.
const BEGINNINGS =
  words(`Нұр Бек Жан Тұр Ер Бай Қал Аман Дос Сейіт Есен Құл Мырза Ай Ораз Жұма Төле Сүйін Тас Құрман Қожа
  Шай Берді Жақсы Қой Әл Сар Тоқ Мол Ақ Өте Бақ Дәу Иса Көш Қара Тілеу Ырыс Шал Наурыз`);
const ENDINGS = words(
  'бек бай хан жан ғали болат мырза тай ғазы тұр мұрат берген сейіт құл қожа назар бақыт гелді дияр мұхамед',
);

/** Every beginning with every ending, common ones with common ones first; no Бекбек. */
function compounds(beginnings: readonly string[], endings: readonly string[]): readonly string[] {
  const ranked = endings.flatMap((ending, place) =>
    beginnings.map((beginning, rank) => ({ name: beginning + ending, rank: rank + 2 * place, beginning, ending })),
  );
  const sound = ranked.filter(({ beginning, ending }) => beginning.toLowerCase() !== ending);
  return sound.sort((a, b) => a.rank - b.rank).map(({ name }) => name);
}

/** Roots of surnames made of two parts (Нұрбек, Жанболат): so many that namesakes are as rare as in a whole country. */
export const COMPOUND_ROOTS: readonly string[] = compounds(BEGINNINGS, ENDINGS);

/** Given names of men made of two parts, for fathers and grandfathers of every cohort. */
export const COMPOUND_MEN: readonly string[] = compounds(BEGINNINGS.slice(0, 16), ENDINGS.slice(0, 5));

/** Given names of women made of two parts. */
export const COMPOUND_WOMEN: readonly string[] = compounds(
  words('Ай Нұр Бақыт Қал Тоты Зер Жан Ақ Бал Күн Алма Дана Ләй Шара'),
  words('гүл жан нұр зия сұлу'),
);
