import type { Language } from '../../../model.js';

type Made = (...found: readonly string[]) => string;
interface Pattern {
  /** What loading stores, in English, of one reason for an encoding. */
  readonly stored: RegExp;
  readonly ru: Made;
  readonly kk: Made;
}

const decimal = (number = '') => number.replace('.', ',');

const PATTERNS: readonly Pattern[] = [
  { stored: /^given$/, ru: () => 'задана', kk: () => 'берілген' },
  {
    stored: /^byte order mark of (.+)$/,
    ru: (encoding) => `метка порядка байтов ${encoding}`,
    kk: (encoding) => `${encoding} байттар ретінің белгісі`,
  },
  { stored: /^an \.(\w+) workbook$/, ru: (ending) => `книга .${ending}`, kk: (ending) => `.${ending} кітабы` },
  { stored: /^audit file$/, ru: () => 'файл аудита', kk: () => 'аудит файлы' },
  { stored: /^no byte order mark$/, ru: () => 'метки порядка байтов нет', kk: () => 'байттар ретінің белгісі жоқ' },
  {
    stored: /^nothing but ASCII in (.+) bytes$/,
    ru: (size) => `байтов ${size}, все ASCII`,
    kk: (size) => `${size} байт, бәрі ASCII`,
  },
  {
    stored: /^(.+) bytes are valid UTF-8$/,
    ru: (size) => `байтов ${size}, все верны в UTF-8`,
    kk: (size) => `${size} байт, бәрі UTF-8 бойынша дұрыс`,
  },
  {
    stored: /^of the lines beyond ASCII (\d+) are valid UTF-8 and (\d+) are not$/,
    ru: (valid, invalid) => `строк не из одних ASCII: верных в UTF-8 ${valid}, неверных ${invalid}`,
    kk: (valid, invalid) => `тек ASCII емес жолдар: UTF-8 бойынша дұрысы ${valid}, дұрыс емесі ${invalid}`,
  },
  {
    stored: /^(.+ %) of (?:odd|even) bytes are 0 or 4, as high bytes of Cyrillic and digits are$/,
    ru: (share) => `${share} байтов через один равны 0 или 4, как старшие байты кириллицы и цифр`,
    kk: (share) => `бір аттап тұрған байттардың ${share} 0 не 4, кириллица мен цифрлардың жоғарғы байттарындай`,
  },
  {
    stored: /^not UTF-8 at byte (.+)$/,
    ru: (at) => `не UTF-8 с байта ${at}`,
    kk: (at) => `${at} байттан бастап UTF-8 емес`,
  },
  {
    stored: /^not UTF-8 in a later sample$/,
    ru: () => 'не UTF-8 дальше в файле',
    kk: () => 'файлдың әрі қарайғы бөлігінде UTF-8 емес',
  },
  {
    stored: /^names of columns that (.+) alone makes$/,
    ru: (encoding) => `названия столбцов читаются только в ${encoding}`,
    kk: (encoding) => `баған атаулары тек ${encoding} бойынша оқылады`,
  },
  {
    stored: /^no decoding makes words$/,
    ru: () => 'слов не получается ни в одной',
    kk: () => 'ешқайсысында сөз шықпайды',
  },
  {
    stored: /^(.+) scores ([\d.]+)(?:, next (.+) ([\d.]+))?$/,
    ru: (best, score, next, nextScore) =>
      `оценка ${best} ${decimal(score)}${next === undefined ? '' : `, следующая ${next} ${decimal(nextScore)}`}`,
    kk: (best, score, next, nextScore) =>
      `${best} бағасы ${decimal(score)}${next === undefined ? '' : `, келесісі ${next} ${decimal(nextScore)}`}`,
  },
  {
    stored: /^(.+) would read the sample the same$/,
    ru: (others) => `так же прочла бы ${others.replaceAll(' and ', ', ')}`,
    kk: (others) => `${others.replaceAll(' and ', ', ')} де солай оқыр еді`,
  },
  {
    stored: /^(.+), which windows-1252 reads as .+$/,
    ru: () => 'буквы, которые windows-1252 прочла бы знаками или чужими буквами',
    kk: () => 'windows-1252 белгі не бөтен әріп деп оқитын әріптер',
  },
];

/** By what an encoding was recognised, as a reader of the language has it; the audit file and the manifest keep it in English. */
export function encodingEvidenceText(stored: string, language: Language): string {
  if (language === 'en') return stored;
  return stored
    .split('; ')
    .map((part) => {
      for (const pattern of PATTERNS) {
        const found = pattern.stored.exec(part);
        if (found !== null) return pattern[language](...found.slice(1));
      }
      return part;
    })
    .join('; ');
}
