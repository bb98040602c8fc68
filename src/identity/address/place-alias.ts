// Folded spellings (spaces removed) of one place, the name in use today first (domain: section 3, renamings; the Kazakh and
// Russian official names are those of the classifier of administrative units). Jambyl, Akmola and Turkestan name both a city
// and a region, so an old city name is not an alias where the region bears it.
const SAME_PLACE: readonly string[] = [
  'Астана|Нур-Султан|Нұр-Сұлтан|Целиноград|Tselinograd',
  'Алматы|Алма-Ата|Верный',
  'Шымкент|Чимкент',
  'Орал|Уральск',
  'Өскемен|Усть-Каменогорск',
  'Семей|Семипалатинск',
  'Қызылорда|Кзыл-Орда',
  'Ақтөбе|Актюбинск',
  'Қостанай|Кустанай',
  'Көкшетау|Кокчетав',
  'Петропавл|Петропавловск|Қызылжар',
  'Павлодар',
  'Атырау|Гурьев',
  'Талдықорған|Талды-Курган',
  'Жезқазған|Джезказган',
  'Түркістан|Туркестан',
  'Екібастұз|Экибастуз',
  'Қонаев|Конаев|Капчагай|Қапшағай|Капшагай',
  'Риддер|Лениногорск',
  'Алтай|Зыряновск',
  'Байқоңыр|Байконур|Ленинск',
  'Степногор|Степногорск',
];

const SAME_REGION: readonly string[] = [
  'Түркістан|Туркестанская|Южно-Казахстанская|Оңтүстік Қазақстан|ЮКО|ОҚО|South Kazakhstan|Turkistan',
  'Батыс Қазақстан|Западно-Казахстанская|ЗКО|БҚО|West Kazakhstan',
  'Солтүстік Қазақстан|Северо-Казахстанская|СКО|СҚО|North Kazakhstan',
  'Шығыс Қазақстан|Восточно-Казахстанская|ВКО|ШҚО|East Kazakhstan',
  'Ақтөбе|Актюбинская',
  'Алматы|Алматинская',
  'Ақмола|Акмолинская',
  'Жамбыл|Жамбылская|Джамбулская',
  'Қарағанды|Карагандинская',
  'Қызылорда|Кызылординская|Кзыл-Ординская',
  'Қостанай|Костанайская|Кустанайская',
  'Маңғыстау|Мангистауская|Мангышлакская',
  'Павлодар|Павлодарская',
  'Атырау|Атырауская|Гурьевская',
  'Жетісу|Жетысу|Жетысуская',
  'Ұлытау|Улытау|Улытауская',
  'Абай|Абайская',
];

/** Builds the look-up from every folded spelling, without spaces, to the folded name in use today. */
function tableOf(lines: readonly string[], fold: (written: string) => string): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const names = line.split('|').map(fold);
      const [today = ''] = names;
      return names.map((name) => [name.replaceAll(' ', ''), today] as const);
    }),
  );
}

/** Look-up of settlements by folded spelling without spaces. */
export function settlementAliases(fold: (written: string) => string): ReadonlyMap<string, string> {
  return tableOf(SAME_PLACE, fold);
}

/** Look-up of regions by folded spelling without spaces. */
export function regionAliases(fold: (written: string) => string): ReadonlyMap<string, string> {
  return tableOf(SAME_REGION, fold);
}
