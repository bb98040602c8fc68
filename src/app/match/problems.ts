import { InputError, inThree, type Texts } from '../../model.js';
import { LEAST_KEPT } from '../constants.js';

// What `match` refuses, in the language of whoever runs it. Headers, options and names of fields are the same in every language.

const NOT_MATCHED = inThree('Nothing was matched.', 'Ничего не сопоставлено.', 'Ештеңе салыстырылған жоқ.');
const SEE_HELP = inThree('See "match --help".', 'См. «match --help».', '«match --help» қараңыз.');

/** The same words in every language: headers, numbers, what was typed. */
export function same(text: string): Texts {
  return { en: text, ru: text, kk: text };
}

function refusal(where: string, expected: Texts, found: Texts, advice: Texts): InputError {
  return InputError.at(where, { expected, found, notDone: NOT_MATCHED, advice });
}

export function unreadableListError(where: string, found: Texts, advice: Texts | null): InputError {
  return refusal(
    where,
    inThree(
      'a list of people as CSV, TSV, text, .xlsx, .xls, .ods, or those in .gz or .zip',
      'список людей как CSV, TSV, текст, .xlsx, .xls, .ods или они же в .gz или .zip',
      'CSV, TSV, мәтін, .xlsx, .xls, .ods не олардың .gz не .zip ішіндегі түріндегі адамдар тізімі',
    ),
    found,
    advice ?? inThree('Check the path.', 'Проверьте путь.', 'Жолын тексеріңіз.'),
  );
}

export function nobodyNamedError(where: string, found: string): InputError {
  return refusal(
    where,
    inThree(
      'a header with columns that say who a person is, such as surname, given_name, date_of_birth',
      'шапка с графами о человеке: фамилия, имя, дата рождения',
      'адам туралы бағандары бар тақырып: тегі, аты, туған күні',
    ),
    same(found),
    inThree(
      'Say what the columns are with --map HEADER=FIELD, once for each, or in election.yaml.',
      'Скажите, что в графах: --map ГРАФА=ПОЛЕ, по одному на графу, или в election.yaml.',
      'Бағандарда не тұрғанын айтыңыз: --map БАҒАН=ӨРІС, әр бағанға біреу, немесе election.yaml ішінде.',
    ),
  );
}

export function noSuchColumnError(where: string, wanted: string, found: string): InputError {
  return refusal(
    where,
    inThree(`a column "${wanted}"`, `графа «${wanted}»`, `«${wanted}» бағаны`),
    same(found),
    inThree(
      'Write the header as it stands in the file.',
      'Напишите заголовок так, как он стоит в файле.',
      'Тақырыпты файлда тұрғандай жазыңыз.',
    ),
  );
}

export function doublesError(list: number, records: number, field: string): InputError {
  return refusal(
    `list ${list}`,
    inThree(
      'lists free of doubles for --one-to-one',
      'списки без повторов для --one-to-one',
      '--one-to-one үшін қайталаусыз тізімдер',
    ),
    inThree(
      `${records} records whose ${field} and names stand on another record of the same list`,
      `записей, чьи ${field} и имена стоят и в другой записи того же списка: ${records}`,
      `${field} мәні мен есімдері сол тізімнің басқа жазбасында да тұрған жазба: ${records}`,
    ),
    inThree(
      'Match without --one-to-one, or take the doubles out first: "match" of that list alone finds them.',
      'Сопоставьте без --one-to-one или сначала уберите повторы: их найдёт «match» одного этого списка.',
      '--one-to-one-сыз салыстырыңыз немесе алдымен қайталауларды алып тастаңыз: оларды осы тізімнің өзіне жасалған «match» табады.',
    ),
  );
}

export function lossError(where: string, broken: number, all: number): InputError {
  return refusal(
    where,
    inThree(
      'a list of people of which at least half of the records can be read',
      'список людей, в котором читается хотя бы половина записей',
      'жазбаларының кемінде жартысы оқылатын адамдар тізімі',
    ),
    inThree(
      `${broken} of ${all} records that cannot be read`,
      `нечитаемых записей: ${broken} из ${all}`,
      `оқылмайтын жазба: ${all} жазбаның ${broken}-і`,
    ),
    inThree(
      'Check the delimiter, the quotation marks and the encoding of the file.',
      'Проверьте разделитель, кавычки и кодировку файла.',
      'Файлдың бөлгішін, тырнақшаларын және кодтауын тексеріңіз.',
    ),
  );
}

/** What options of `match` ask for that is not so, by name. */
const OPTIONS = {
  threshold: inThree('a threshold between 0 and 1', 'порог между 0 и 1', '0 мен 1 арасындағы шек'),
  'two-files': inThree(
    'at least two files for --between',
    'хотя бы два файла для --between',
    '--between үшін кемінде екі файл',
  ),
  between: inThree(
    '--between with --one-to-one',
    '--between вместе с --one-to-one',
    '--one-to-one-мен бірге --between',
  ),
  pairs: inThree(
    'a file for the near misses: --pairs',
    'файл для близких пар: --pairs',
    'жақын жұптар үшін файл: --pairs',
  ),
  'near-misses': inThree(
    `a probability from ${LEAST_KEPT} up to 1 for --near-misses`,
    `вероятность от ${LEAST_KEPT} и меньше 1 для --near-misses`,
    `--near-misses үшін ${LEAST_KEPT}-ден басталып, 1-ден кем ықтималдық`,
  ),
} as const;

/** `found` is what was given; null where nothing was. */
export function optionError(what: keyof typeof OPTIONS, found: string | null): InputError {
  const nothing = inThree('none', 'ничего', 'ештеңе');
  return refusal('match', OPTIONS[what], found === null ? nothing : same(found), SEE_HELP);
}

export function otherColumnsError(
  where: string,
  learnt: string,
  { missing, besides }: { readonly missing: string; readonly besides: string },
): InputError {
  const both = (en: string, more: string) => [missing === '' ? '' : en, besides === '' ? '' : more];
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('; ');
  return refusal(
    where,
    inThree(
      `the columns that the weights were learnt on: ${learnt}`,
      `графы, на которых получены веса: ${learnt}`,
      `салмақтар алынған бағандар: ${learnt}`,
    ),
    inThree(
      joined(both(`no ${missing}`, `${besides} besides`)),
      joined(both(`нет: ${missing}`, `лишние: ${besides}`)),
      joined(both(`жоқ: ${missing}`, `артық: ${besides}`)),
    ),
    inThree(
      'Leave columns out with --map HEADER=ignore, or learn new weights into another file.',
      'Исключите графы: --map ГРАФА=ignore, или получите новые веса в другой файл.',
      'Бағандарды алып тастаңыз: --map БАҒАН=ignore, немесе жаңа салмақтарды басқа файлға алыңыз.',
    ),
  );
}

export function noModelError(where: string, version: number, found: Texts): InputError {
  return refusal(
    where,
    inThree(
      `a model that "match --model" wrote (version ${version})`,
      `модель, которую записал «match --model» (версия ${version})`,
      `«match --model» жазған модель (${version}-нұсқа)`,
    ),
    found,
    inThree(
      'Give the path of a file that does not exist yet to learn the weights anew.',
      'Чтобы получить веса заново, укажите файл, которого ещё нет.',
      'Салмақтарды қайта алу үшін әлі жоқ файлды көрсетіңіз.',
    ),
  );
}

export function noSuchPairError(written: string): InputError {
  return InputError.at('--explain', {
    expected: inThree(
      'two records of the lists by their numbers, such as 12,15, or 1:12,2:15 with the number of the file before each',
      'две записи списков по их номерам, например 12,15, или 1:12,2:15 с номером файла перед каждым',
      'тізімдердің нөмірі бойынша екі жазбасы, мысалы 12,15 немесе әрқайсысының алдында файл нөмірі бар 1:12,2:15',
    ),
    found: same(`"${written}"`),
    notDone: inThree('No pair was explained.', 'Пара не объяснена.', 'Жұп түсіндірілген жоқ.'),
    advice: inThree(
      'The numbers stand in the file that --pairs writes.',
      'Номера стоят в файле, который пишет --pairs.',
      'Нөмірлер --pairs жазатын файлда тұр.',
    ),
  });
}

export function noSuchMatchError(where: string, wanted: number, count: number): InputError {
  return InputError.at(where, {
    expected: inThree(
      `the number of a match (1 to ${count})`,
      `номер совпадения (от 1 до ${count})`,
      `сәйкестіктің нөмірі (1-ден ${count}-ге дейін)`,
    ),
    found: same(String(wanted)),
    notDone: inThree('Nothing was printed.', 'Ничего не выведено.', 'Ештеңе шығарылған жоқ.'),
    advice:
      count === 0
        ? inThree(
            'Nothing was linked by similarity in this audit file.',
            'В этом файле аудита ничего не связано по сходству.',
            'Бұл аудит файлында ұқсастық бойынша ештеңе байланыстырылмаған.',
          )
        : inThree(
            'Matches stand in the table match of the audit file.',
            'Совпадения стоят в таблице match файла аудита.',
            'Сәйкестіктер аудит файлының match кестесінде тұр.',
          ),
  });
}

export function noPatternError(pattern: string): InputError {
  return InputError.at('--truth-pattern', {
    expected: inThree('a regular expression', 'регулярное выражение', 'тұрақты өрнек'),
    found: same(`"${pattern}"`),
    notDone: inThree('Nothing was scored.', 'Ничего не оценено.', 'Ештеңе бағаланған жоқ.'),
    advice: inThree(
      'The first group must be the person, as in "^rec-(\\d+)-".',
      'Первая группа должна быть человеком, как в «^rec-(\\d+)-».',
      'Бірінші топ адам болуы керек, мысалы «^rec-(\\d+)-».',
    ),
  });
}

export function noMapError(pair: string, fields: string): InputError {
  return refusal(
    '--map',
    inThree(
      `HEADER=FIELD, where FIELD is one of ${fields}`,
      `ГРАФА=ПОЛЕ, где ПОЛЕ – одно из ${fields}`,
      `БАҒАН=ӨРІС, мұнда ӨРІС мыналардың бірі: ${fields}`,
    ),
    same(`"${pair}"`),
    inThree(
      'For instance --map "Geb.-Dat.=birth_date".',
      'Например --map "Geb.-Dat.=birth_date".',
      'Мысалы --map "Geb.-Dat.=birth_date".',
    ),
  );
}
