import { inThree, type Texts } from '../../model.js';

/** What is to be looked at in one entry, by the problem's name in sql/corrections.sql. */
export const CORRECTION_TEXTS: Readonly<Record<string, Texts>> = {
  'iin-check-digit': inThree(
    'IIN with a wrong check digit: one digit is mistyped, or two are swapped',
    'ИИН с неверной контрольной цифрой: одна цифра ошибочна или две переставлены',
    'ЖСН бақылау цифры қате: бір цифр қате терілген немесе екеуі ауысқан',
  ),
  'iin-unassignable': inThree(
    'IIN that cannot be given to anybody',
    'ИИН, который никому не может быть присвоен',
    'ешкімге берілуі мүмкін емес ЖСН',
  ),
  'iin-birth-date': inThree(
    'IIN whose first six digits are no date',
    'ИИН, первые шесть цифр которого не дата',
    'алғашқы алты цифры күн болмайтын ЖСН',
  ),
  'iin-century': inThree(
    'IIN whose seventh digit stands for no century',
    'ИИН, седьмая цифра которого не обозначает века',
    'жетінші цифры ғасырды білдірмейтін ЖСН',
  ),
  'iin-company': inThree(
    'number of a company (BIN), not of a person',
    'номер организации (БИН), а не человека',
    'адамның емес, ұйымның нөмірі (БСН)',
  ),
  'iin-missing': inThree(
    'a word or placeholder instead of an IIN',
    'слово или заглушка вместо ИИН',
    'ЖСН орнына сөз немесе толтырғыш',
  ),
  'iin-length': inThree(
    'number of a wrong length (an IIN has twelve digits)',
    'номер неверной длины (в ИИН двенадцать цифр)',
    'ұзындығы дұрыс емес нөмір (ЖСН-де он екі цифр)',
  ),
  'iin-not-digits': inThree(
    'IIN with other signs than digits',
    'ИИН не только из цифр',
    'цифрдан өзге белгілері бар ЖСН',
  ),
  'iin-scientific': inThree(
    'IIN rounded by a spreadsheet: its last digits are lost',
    'ИИН, округлённый таблицей: последние цифры утрачены',
    'кесте дөңгелектеген ЖСН: соңғы цифрлары жоғалған',
  ),
  'no-iin': inThree('no IIN', 'нет ИИН', 'ЖСН жоқ'),
  'no-national-number': inThree('no personal number', 'нет личного номера', 'жеке нөмірі жоқ'),
  'no-surname': inThree('no surname', 'нет фамилии', 'тегі жоқ'),
  'no-given-name': inThree('no given name', 'нет имени', 'аты жоқ'),
  'no-birth-date': inThree(
    'no birth date, or one that cannot be read',
    'нет даты рождения или она не читается',
    'туған күні жоқ немесе оқылмайды',
  ),
  'no-address': inThree('no address', 'нет адреса', 'мекенжайы жоқ'),
  'born-later': inThree('birth date in the future', 'дата рождения в будущем', 'болашақтағы туған күн'),
  'birth-date-at-odds': inThree(
    'birth date is not the one in the IIN',
    'дата рождения не та, что в ИИН',
    'туған күн ЖСН-дегіден өзге',
  ),
  'sex-at-odds': inThree(
    'patronymic of the other sex than the IIN says',
    'отчество не того пола, что в ИИН',
    'әкесінің аты ЖСН-дегі жыныстан өзге жынысқа тән',
  ),
};

/** Headings of a corrections file, in the order of its columns. */
export const CORRECTION_HEADINGS: readonly Texts[] = [
  inThree('key', 'ключ', 'кілт'),
  inThree('file', 'файл', 'файл'),
  inThree('record', 'запись', 'жазба'),
  inThree('TEC', 'ТИК', 'АСК'),
  inThree('precinct', 'участок', 'учаске'),
  inThree('line of the list', 'строка списка', 'тізім жолы'),
  inThree('voter', 'избиратель', 'сайлаушы'),
  inThree('check', 'проверка', 'тексеру'),
  inThree('column', 'графа', 'баған'),
  inThree('what to look at', 'что проверить', 'нені қарау керек'),
  inThree('written', 'написано', 'жазылғаны'),
  inThree('proposed', 'предлагается', 'ұсынылады'),
  inThree('other record', 'другая запись', 'басқа жазба'),
  inThree('done', 'сделано', 'жасалды'),
];

/** Names of the same columns for programs. */
export const CORRECTION_KEYS = [
  ...(['key', 'file', 'record', 'tec', 'precinct', 'line', 'voter', 'check', 'column', 'problem'] as const),
  ...(['written', 'proposed', 'other', 'done'] as const),
];

/** The sheet of a corrections workbook. */
export const CORRECTIONS_SHEET: Texts = inThree('Corrections', 'Исправления', 'Түзетулер');

/** How many records of a file are meant, where one line stands for nearly all of them. */
export function wholeFileText(records: number, all: number, language: keyof Texts): string {
  const [n, of] = [records.toLocaleString(language), all.toLocaleString(language)];
  if (language === 'en') return `${n} of ${of} records of the file: look at the file, not at each voter`;
  if (language === 'ru') return `записей ${n} из ${of} в файле: проверьте файл, а не каждого избирателя`;
  return `файлдағы ${of} жазбаның ${n} жазбасы: әр сайлаушыны емес, файлды қараңыз`;
}

/** Where another record stands. */
export function otherRecordText(
  {
    file,
    record,
    precinct,
    entryNo,
  }: { file: string; record: number; precinct: string | null; entryNo: string | null },
  language: keyof Texts,
): string {
  const at = { en: 'record', ru: 'запись', kk: 'жазба' }[language];
  const line = { en: 'line', ru: 'строка', kk: 'жол' }[language];
  const where =
    precinct === null
      ? ''
      : { en: `precinct ${precinct}`, ru: `участок ${precinct}`, kk: `${precinct} учаске` }[language];
  const parts = [where, entryNo === null ? '' : `${line} ${entryNo}`, `${file}, ${at} ${record}`];
  return parts.filter((part) => part !== '').join(', ');
}
