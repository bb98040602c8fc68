import type { Loss } from '../../model.js';
import { LANGUAGES, type Language, type Texts } from '../../model.js';
import { fieldLabel } from './labels.js';

/** What the first line of a report says where too much of the input was lost. */
export const LOSSES_TITLE: Texts = {
  en: 'Too much of the input was not read: what is found below says nothing about the rest',
  ru: 'Не прочитана слишком большая часть данных: найденное ниже ничего не говорит об остальном',
  kk: 'Деректердің тым көп бөлігі оқылмады: төменде табылғандар қалғаны туралы ештеңе айтпайды',
};

/** What it says where no record at all was loaded. */
export const NOTHING_LOADED: Texts = {
  en: 'Nothing was loaded: no record could be checked',
  ru: 'Ничего не загружено: ни одну запись нельзя было проверить',
  kk: 'Ештеңе жүктелмеді: бірде-бір жазбаны тексеру мүмкін болмады',
};

/** What to do where much was lost. */
export const LOSSES_ADVICE: Texts = {
  en: 'Reasons are under rejected.csv; "loading: {most_lost: 0.2}" in election.yaml allows a fifth.',
  ru: 'Причины указаны в rejected.csv; «loading: {most_lost: 0.2}» в election.yaml допускает одну пятую.',
  kk: 'Себептері rejected.csv ішінде; election.yaml ішіндегі «loading: {most_lost: 0.2}» бестен бірін рұқсат етеді.',
};

/** How much of a file was lost, without the file's name. */
export function lossTexts({ field, lost, read }: Loss): Texts {
  const say = (language: Language): string => {
    const count = (value: number) => value.toLocaleString(language);
    const share = (lost / read).toLocaleString(language, { style: 'percent', maximumSignificantDigits: 2 });
    const [l, r] = [count(lost), count(read)];
    if (field === null) {
      if (language === 'en') return `${l} of ${r} records rejected (${share})`;
      return language === 'ru'
        ? `отклонено записей ${l} из ${r} (${share})`
        : `${r} жазбаның ${l} қабылданбады (${share})`;
    }
    const label = fieldLabel(field)[language];
    if (language === 'en') return `${label} not read in ${l} of ${r} records (${share})`;
    if (language === 'ru') return `поле «${label}» не прочитано в записях: ${l} из ${r} (${share})`;
    return `«${label}» өрісі ${r} жазбаның ${l} жазбасында оқылмады (${share})`;
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as unknown as Texts;
}
