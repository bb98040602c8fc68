import type { Texts } from '../../model.js';

/** English as reading says it, `*` for what it names; the same in Russian and Kazakh, with `$1` and so on for that. */
type Phrase = readonly [en: string, ru: string, kk: string];

/**
 * What reading a file says of it comes out of a thread as plain English text; here are the same words in the other languages. A
 * test holds every sentence of `src/load/read` against this list.
 */
const PHRASES: readonly Phrase[] = [
  // What was expected.
  [
    'a table: CSV, TSV, .gz, .zip or .xlsx',
    'таблица: CSV, TSV, .gz, .zip или .xlsx',
    'кесте: CSV, TSV, .gz, .zip немесе .xlsx',
  ],
  ['a delimiter', 'разделитель', 'бөлгіш'],
  ['one quote character', 'один знак кавычек', 'бір тырнақша белгісі'],
  ['a zip archive of exactly one table', 'архив zip с одной таблицей', 'дәл бір кестесі бар zip мұрағаты'],
  ['a table no wider than a sheet can be', 'таблица не шире листа', 'парақтан кең емес кесте'],
  ['a file', 'файл', 'файл'],
  ['one of *', 'одно из: $1', 'мыналардың бірі: $1'],
  ['a header', 'шапка', 'тақырып'],
  ['a name over each column', 'название над каждой графой', 'әр баған үстінде атау'],
  ['a visible sheet', 'видимый лист', 'көрінетін парақ'],
  ['a sheet "*"', 'лист «$1»', '«$1» парағы'],
  ['a file that can be read', 'файл, который можно прочитать', 'оқуға болатын файл'],
  // What was found.
  ['cells that only blanks set apart', 'ячейки, разделённые одними пробелами', 'тек бос орындармен бөлінген ұяшықтар'],
  [
    'a delimiter that cannot set cells apart',
    'разделитель, который не отделяет ячеек',
    'ұяшықтарды бөле алмайтын бөлгіш',
  ],
  [
    'leave out what no list needs',
    'уберите столбцы, которые спискам не нужны',
    'тізімдерге қажет емес бағандарды алып тастаңыз',
  ],
  ['* columns', 'столбцов: $1', 'бағандар саны: $1'],
  ['the quote *', 'кавычки $1', '$1 тырнақшасы'],
  ['an empty file (blank lines only)', 'пустой файл (одни пустые строки)', 'бос файл (тек бос жолдар)'],
  ['an empty file', 'пустой файл', 'бос файл'],
  ['a workbook on standard input', 'книга на стандартном вводе', 'стандартты кірістегі кітап'],
  ['a Word document', 'документ Word', 'Word құжаты'],
  ['an .xlsx without *', '.xlsx без $1', '$1 жоқ .xlsx'],
  ['a damaged .xlsx (*)', 'повреждённый .xlsx ($1)', 'бүлінген .xlsx ($1)'],
  ['only empty sheets (*)', 'одни пустые листы ($1)', 'тек бос парақтар ($1)'],
  ['the sheets (none)', 'листов нет', 'парақ жоқ'],
  ['the sheets *', 'листы $1', 'парақтар: $1'],
  ['a workbook protected by a password', 'книга, защищённая паролем', 'құпиясөзбен қорғалған кітап'],
  ['no record that begins on line *', 'ни одна запись не начинается в строке $1', '$1-жолдан басталатын жазба жоқ'],
  [
    '"*" in the header, and one cell more in every row',
    '«$1» в шапке и одна лишняя ячейка в каждой строке',
    'тақырыпта «$1», әр жолда бір артық ұяшық',
  ],
  ['a zip archive on standard input', 'архив zip на стандартном вводе', 'стандартты кірістегі zip мұрағаты'],
  ['a zip archive of more than * members', 'архив zip, где больше $1 файлов', '$1-нан көп файлы бар zip мұрағаты'],
  ['a zip archive without a file in it', 'архив zip без файлов', 'ішінде файл жоқ zip мұрағаты'],
  ['a zip archive of * files: *', 'архив zip, где файлов $1: $2', '$1 файлы бар zip мұрағаты: $2'],
  [
    'a workbook that claims to grow * times',
    'книга, которая при распаковке выросла бы в $1 раз',
    'ашылғанда $1 есе өсетін кітап',
  ],
  ['a zip archive with a password', 'архив zip с паролем', 'құпиясөзі бар zip мұрағаты'],
  [
    'a zip archive that claims to grow * times',
    'архив zip, который при распаковке вырос бы в $1 раз',
    'ашылғанда $1 есе өсетін zip мұрағаты',
  ],
  ['two parts that are both called "*"', 'две части с одним названием «$1»', 'бірдей «$1» деп аталатын екі бөлік'],
  ['a zip archive that holds * twice', 'архив zip, где $1 стоит дважды', '$1 екі рет тұрған zip мұрағаты'],
  ['a damaged zip archive (*)', 'повреждённый архив zip ($1)', 'бүлінген zip мұрағаты ($1)'],
  ['a damaged Parquet file (*)', 'повреждённый файл Parquet ($1)', 'бүлінген Parquet файлы ($1)'],
  ['a damaged gzip archive (*)', 'повреждённый архив gzip ($1)', 'бүлінген gzip мұрағаты ($1)'],
  [
    '* that grows beyond * times its size or * GiB',
    '$1: вырастает более чем в $2 раз или за $3 ГиБ',
    '$1: $2 еседен немесе $3 ГиБ-тан асып өседі',
  ],
  ['a group of rows of more than 1 GiB', 'группа строк больше 1 ГиБ', '1 ГиБ-тан үлкен жолдар тобы'],
  ['columns within columns', 'столбцы внутри столбцов', 'бағандардың ішіндегі бағандар'],
  ['more columns than a sheet can have', 'больше столбцов, чем бывает на листе', 'парақта бола алатыннан көп баған'],
  ['a Parquet file packed by Zstandard', 'файл Parquet, сжатый Zstandard', 'Zstandard арқылы сығылған Parquet файлы'],
  ['a Parquet file on standard input', 'файл Parquet на стандартном вводе', 'стандартты енгізудегі Parquet файлы'],
  ['a folder', 'папка', 'бума'],
  ['a pipe or device', 'канал или устройство', 'арна немесе құрылғы'],
  ['the encoding "*"', 'кодировка «$1»', '«$1» кодтауы'],
  ['error *', 'ошибка $1', '$1 қатесі'],
  ['* inside an archive', '$1 внутри архива', 'мұрағат ішіндегі $1'],
  ['* that cannot be read (*)', '$1, который не читается ($2)', 'оқылмайтын $1 ($2)'],
  // Kinds of files that are no table.
  ['a dBase table', 'таблица dBase', 'dBase кестесі'],
  ['a JSON file', 'файл JSON', 'JSON файлы'],
  ['a damaged dBase table', 'повреждённая таблица dBase', 'бүлінген dBase кестесі'],
  ['damaged JSON (*)', 'повреждённый JSON ($1)', 'бүлінген JSON ($1)'],
  ['damaged XML (*)', 'повреждённый XML ($1)', 'бүлінген XML ($1)'],
  ['JSON that holds no list of records', 'JSON без списка записей', 'жазбалар тізімі жоқ JSON'],
  ['XML that holds no list of records', 'XML без списка записей', 'жазбалар тізімі жоқ XML'],
  ['XML that is nested too deeply', 'XML со слишком глубокой вложенностью', 'тым терең салынған XML'],
  ['a line that is no JSON', 'строка, которая не JSON', 'JSON емес жол'],
  ['a file of that kind larger than * MB', 'файл такого вида больше $1 МБ', 'мұндай түрдегі $1 МБ-тан үлкен файл'],
  ['Export the list as CSV', 'Выгрузите список как CSV', 'Тізімді CSV ретінде шығарыңыз'],
  ['a gzip archive', 'архив gzip', 'gzip мұрағаты'],
  ['a zip archive', 'архив zip', 'zip мұрағаты'],
  ['a workbook (.xlsx or .ods)', 'книга (.xlsx или .ods)', 'кітап (.xlsx не .ods)'],
  [
    'an old Office file (.xls or .doc)',
    'старый файл Office (.xls или .doc)',
    'Office-тің ескі файлы (.xls немесе .doc)',
  ],
  ['a binary workbook (.xlsb)', 'двоичная книга (.xlsb)', 'екілік кітап (.xlsb)'],
  ['an OpenDocument file', 'файл OpenDocument', 'OpenDocument файлы'],
  ['a * picture', 'картинка $1', '$1 суреті'],
  ['a PDF document', 'документ PDF', 'PDF құжаты'],
  ['a program (ELF)', 'программа (ELF)', 'бағдарлама (ELF)'],
  ['a * archive', 'архив $1', '$1 мұрағаты'],
  ['an * archive', 'архив $1', '$1 мұрағаты'],
  ['an SQLite database', 'база SQLite', 'SQLite дерекқоры'],
  ['a Parquet file', 'файл Parquet', 'Parquet файлы'],
  ['an RTF document', 'документ RTF', 'RTF құжаты'],
  ['an RIFF file (sound or picture)', 'файл RIFF (звук или картинка)', 'RIFF файлы (дыбыс немесе сурет)'],
  ['an XML document', 'документ XML', 'XML құжаты'],
  ['an HTML page', 'страница HTML', 'HTML беті'],
  ['bytes that are no text', 'байты, которые не текст', 'мәтін емес байттар'],
  // What to do.
  [
    'Save it with commas or semicolons, or say the delimiter: a space, or another where each line is one cell',
    'Сохраните его с запятыми или точками с запятой либо назовите разделитель: пробел или, если каждая строка – одна ячейка, другой',
    'Оны үтірмен немесе нүктелі үтірмен сақтаңыз не бөлгішті айтыңыз: бос орын немесе, әр жол бір ұяшық болса, басқасы',
  ],
  [
    'Give one such as , ; | or tab',
    'Укажите такой, как , ; | или табуляция',
    ', ; | немесе табуляция сияқтысын көрсетіңіз',
  ],
  [
    'Give one such as " or \', or none',
    'Укажите такой, как " или \', либо none',
    '" немесе \' сияқтысын не none көрсетіңіз',
  ],
  [
    'Save it with smaller groups of rows',
    'Сохраните его с группами строк поменьше',
    'Оны жолдар топтары кішірек етіп сақтаңыз',
  ],
  [
    'Save it with a value to a cell',
    'Сохраните его так, чтобы в ячейке было одно значение',
    'Оны бір ұяшықта бір мән болатындай сақтаңыз',
  ],
  [
    'Save it packed by Snappy or gzip, or use Node.js 22.15',
    'Сохраните его со сжатием Snappy или gzip либо используйте Node.js 22.15',
    'Оны Snappy не gzip арқылы сығып сақтаңыз немесе Node.js 22.15 қолданыңыз',
  ],
  ['Ask for the file again', 'Запросите файл заново', 'Файлды қайта сұраңыз'],
  ['Save it to a file', 'Сохраните в файл', 'Файлға сақтаңыз'],
  [
    'Save it to a file, as a zip is read from its end',
    'Сохраните в файл: zip читается с конца',
    'Файлға сақтаңыз: zip соңынан оқылады',
  ],
  ['Save the list as .xlsx or CSV', 'Сохраните список как .xlsx или CSV', 'Тізімді .xlsx немесе CSV түрінде сақтаңыз'],
  [
    'Export the list as CSV or .xlsx',
    'Выгрузите список как CSV или .xlsx',
    'Тізімді CSV немесе .xlsx түрінде шығарыңыз',
  ],
  [
    'Save it again from the spreadsheet program',
    'Сохраните его заново из табличной программы',
    'Оны кесте бағдарламасынан қайта сақтаңыз',
  ],
  ['Name one of them', 'Назовите один из них', 'Солардың бірін атаңыз'],
  ['Save it without one', 'Сохраните её без пароля', 'Оны құпиясөзсіз сақтаңыз'],
  ['Give the line of the header, or none', 'Укажите строку шапки или none', 'Тақырып жолын немесе none көрсетіңіз'],
  [
    'Mend the header: a delimiter seems to be missing between "*" and "*"',
    'Исправьте шапку: между «$1» и «$2», видимо, пропущен разделитель',
    'Тақырыпты түзетіңіз: «$1» мен «$2» арасында бөлгіш қалып қойған сияқты',
  ],
  ['Unpack it', 'Распакуйте его', 'Оны ашыңыз'],
  [
    'Unpack it and give each table by itself',
    'Распакуйте и дайте каждую таблицу отдельно',
    'Ашып, әр кестені бөлек беріңіз',
  ],
  ['Look at what it holds', 'Посмотрите, что в нём', 'Ішінде не барын қараңыз'],
  ['Unpack it with its password first', 'Сначала распакуйте его с паролем', 'Алдымен құпиясөзімен ашыңыз'],
  ['Give one another name', 'Дайте одной из них другое название', 'Біріне басқа атау беріңіз'],
  ['Unpack it and keep the right one', 'Распакуйте и оставьте верный', 'Ашып, дұрысын қалдырыңыз'],
  ['Unpack it and give the table itself', 'Распакуйте и дайте саму таблицу', 'Ашып, кестенің өзін беріңіз'],
  [
    'Unpack it by hand and look at what it holds',
    'Распакуйте вручную и посмотрите, что в нём',
    'Қолмен ашып, ішінде не барын қараңыз',
  ],
  ['Name the files in it', 'Назовите файлы в ней', 'Ішіндегі файлдарды атаңыз'],
  ['Save what it gives to a file', 'Сохраните его вывод в файл', 'Шығарғанын файлға сақтаңыз'],
  ['Choose one of the known encodings', 'Выберите одну из известных кодировок', 'Белгілі кодтаулардың бірін таңдаңыз'],
  [
    'Check that it is there and that you may read it',
    'Проверьте, что он есть и что его можно читать',
    'Оның барын және оқуға рұқсатыңыз барын тексеріңіз',
  ],
];

const PATTERNS = PHRASES.map(([en, ru, kk]) => ({
  form: new RegExp(`^${en.replace(/[.^$+?()[\]{}|\\]/g, '\\$&').replaceAll('*', '(.*?)')}$`, 's'),
  ru,
  kk,
}));

/** Words of reading in every language; null where the list does not have them. */
export function readingWords(english: string): Texts | null {
  for (const { form, ru, kk } of PATTERNS) {
    const found = form.exec(english);
    if (found === null) continue;
    const parts = found.slice(1).map((part) => ({ en: part, ...readingWords(part) }));
    const filled = (text: string, language: 'ru' | 'kk') =>
      text.replace(/\$(\d)/g, (_, n: string) => {
        const part = parts[Number(n) - 1] as Partial<Texts> | undefined;
        return part?.[language] ?? part?.en ?? '';
      });
    return { en: english, ru: filled(ru, 'ru'), kk: filled(kk, 'kk') };
  }
  return null;
}
