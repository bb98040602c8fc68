import { inThree } from '../../model.js';

/** What `init` asks, says and writes. */
export const INIT_TEXTS = {
  head: inThree(
    'Written by "rollproof init": what was understood of each file. Look at every line that begins with "choice".',
    'Создано командой «rollproof init»: как понят каждый файл. Просмотрите каждую строку, которая начинается со слова «выбор».',
    '«rollproof init» жазған: әр файл қалай түсінілгені. «таңдау» сөзінен басталатын әр жолды қараңыз.',
  ),
  profile: inThree('Which election is it?', 'Какие это выборы?', 'Бұл қандай сайлау?'),
  noProfile: inThree(
    'none of these: nothing is assumed',
    'не из этих: ничего не предполагается',
    'бұлардың ешқайсысы емес: ештеңе болжанбайды',
  ),
  pollingDay: inThree(
    'Polling day, without which checks of dates and ages are skipped:',
    'День голосования, без которого проверки дат и возраста пропускаются:',
    'Дауыс беру күні; онсыз күн мен жас тексерулері өткізіп жіберіледі:',
  ),
  extract: inThree('What is this file?', 'Что это за файл?', 'Бұл қандай файл?'),
  ignore: inThree('no extract: leave it out', 'не выгрузка: не читать', 'үзінді емес: оқымау'),
  column: (field: string) => inThree(`Which column is ${field}?`, `Какая графа – ${field}?`, `${field} қай баған?`),
  noColumn: inThree('none', 'никакая', 'ешқайсысы'),
  everywhere: (value: string) =>
    inThree(
      `none: ${value} for the whole file`,
      `никакая: ${value} для всего файла`,
      `ешқайсысы: бүкіл файлға ${value}`,
    ),
  nameOrder: inThree(
    'Which name stands first in its whole names?',
    'Что стоит первым в полных именах?',
    'Толық аттарда алдымен не тұрады?',
  ),
  surnameFirst: inThree('the surname', 'фамилия', 'тегі'),
  givenFirst: inThree('the given name', 'имя', 'аты'),
  choice: inThree('choice', 'выбор', 'таңдау'),
  monthFirst: inThree(
    'dates that only fit month before day',
    'даты читаются только как «месяц, день»',
    'күндер тек «ай, күн» ретімен оқылады',
  ),
  lists: inThree(
    'several lists in one table, told apart by a column or each below its own header; each is read by itself, its records:',
    'в одной таблице несколько списков: их различает графа или у каждого своя шапка; каждый читается отдельно, записей:',
    'бір кестеде бірнеше тізім бар: оларды баған ажыратады немесе әрқайсысының өз тақырыбы бар; әрқайсысы бөлек оқылады, жазба саны:',
  ),
  noRecords: inThree(
    'a header and no record below it: left out',
    'заголовок без записей: не читается',
    'тақырыбы бар, жазбасы жоқ: оқылмайды',
  ),
  leaveOut: {
    en: 'Ask for the file again; to leave it out, write',
    ru: 'Запросите файл заново; чтобы оставить его в стороне, напишите',
    kk: 'Файлды қайта сұраңыз; оны қарамау үшін былай жазыңыз',
  },
  unused: inThree('columns that are not used', 'неиспользуемые графы', 'пайдаланылмайтын бағандар'),
  unknownWords: (field: string) =>
    inThree(
      `words in ${field} that are not known, with their number; "values" may say what they mean`,
      `неизвестные слова в ${field} и сколько их; что они значат, можно сказать в «values»`,
      `${field} ішіндегі белгісіз сөздер мен саны; мағынасын «values» ішінде айтуға болады`,
    ),
  moreWords: (words: number, records: number) =>
    inThree(
      `${words} more words in ${records} records`,
      `ещё слов: ${words}, записей с ними: ${records}`,
      `тағы ${words} сөз, олар бар жазба: ${records}`,
    ),
  counts: (read: number, rejected: number) =>
    inThree(
      `${read} records, ${rejected} would be rejected`,
      `записей ${read}, были бы отклонены ${rejected}`,
      `${read} жазба, ${rejected} қабылданбас еді`,
    ),
} as const;
