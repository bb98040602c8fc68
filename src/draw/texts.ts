import type { Language, ProblemTexts } from '../model.js';

const en = {
  title: 'Check in the field',
  seed: 'Seed',
  leads: 'Nothing on these sheets says that anybody did anything wrong.',
  revealed: 'These sheets hold personal data. Keep them as the voter list is kept.',
  findings: 'Findings',
  askFindings: 'Do the papers and the people say what the finding says?',
  others: 'Entries without a finding',
  askOthers: 'Is anything wrong with this entry that the audit should have found?',
  designs: { 'list-to-people': 'List to people', 'people-to-list': 'People to list' },
  ask: {
    'list-to-people': 'Does this voter live at this address, as written?',
    'people-to-list':
      'Begin at the dwelling of the first entry and ask at every fifth door. Is this person on the list of the precinct?',
  },
  yes: 'yes',
  no: 'no',
  unknown: 'unclear',
  what: 'What was drawn',
  note: 'Note',
  drawn: (drawn: number, all: number) => `${drawn} of ${all}`,
  wrote: (directory: string) =>
    `Frame, forms and draw are in ${directory}. Enter yes, no or unclear into the column "answer" of the CSV files, then run draw --results.`,
  nothing: 'Nothing has been entered yet.',
};

export type DrawTexts = typeof en;

const ru: DrawTexts = {
  title: 'Проверка на местах',
  seed: 'Начальное число',
  leads: 'Эти листы не говорят, что кто-то поступил неправильно.',
  revealed: 'На этих листах персональные данные. Храните их как список избирателей.',
  findings: 'Находки',
  askFindings: 'Говорят ли документы и люди то же, что находка?',
  others: 'Записи без находок',
  askOthers: 'Есть ли в записи то, что аудит должен был найти?',
  designs: { 'list-to-people': 'От списка к людям', 'people-to-list': 'От людей к списку' },
  ask: {
    'list-to-people': 'Живёт ли этот избиратель по этому адресу, как записано?',
    'people-to-list':
      'Начните с жилища из первой записи и спрашивайте в каждой пятой двери. Есть ли человек в списке участка?',
  },
  yes: 'да',
  no: 'нет',
  unknown: 'неясно',
  what: 'Что выбрано',
  note: 'Заметка',
  drawn: (drawn, all) => `${drawn} из ${all}`,
  wrote: (directory) =>
    `Основа, листы и выборка лежат в ${directory}. Впишите «да», «нет» или «неясно» в столбец answer файлов CSV и выполните draw --results.`,
  nothing: 'Пока ничего не вписано.',
};

const kk: DrawTexts = {
  title: 'Жергілікті жердегі тексеру',
  seed: 'Бастапқы сан',
  leads: 'Бұл парақтарда біреу дұрыс істемеді делінбейді.',
  revealed: 'Бұл парақтарда жеке деректер бар. Оларды сайлаушылар тізімі сияқты сақтаңыз.',
  findings: 'Деректер',
  askFindings: 'Құжаттар мен адамдар дерек айтқанды айта ма?',
  others: 'Дерексіз жазбалар',
  askOthers: 'Бұл жазбада аудит табуы тиіс нәрсе бар ма?',
  designs: { 'list-to-people': 'Тізімнен адамдарға', 'people-to-list': 'Адамдардан тізімге' },
  ask: {
    'list-to-people': 'Бұл сайлаушы жазылғандай осы мекенжайда тұра ма?',
    'people-to-list':
      'Бірінші жазбадағы тұрғын үйден бастап, әр бесінші есіктен сұраңыз. Бұл адам учаскенің тізімінде бар ма?',
  },
  yes: 'иә',
  no: 'жоқ',
  unknown: 'белгісіз',
  what: 'Таңдалғаны',
  note: 'Ескертпе',
  drawn: (drawn, all) => `${all} ішінен ${drawn}`,
  wrote: (directory) =>
    `Негіз, парақтар мен таңдау ${directory} ішінде. CSV файлдарының answer бағанына «иә», «жоқ» немесе «белгісіз» деп жазып, draw --results іске қосыңыз.`,
  nothing: 'Әзірге ештеңе жазылған жоқ.',
};

/** What the draw says, in each language. */
export const DRAW_TEXTS: Readonly<Record<Language, DrawTexts>> = { en, ru, kk };

export const NOT_DRAWN: ProblemTexts = {
  expected: {
    en: 'the rows that the seed drew, each answered once',
    ru: 'строки, которые выбраны по начальному числу, каждая с одним ответом',
    kk: 'бастапқы сан таңдаған жолдар, әрқайсысында бір жауап',
  },
  found: {
    en: 'a row that it did not draw, or one for the second time',
    ru: 'строка, которая не выбрана, или та же строка второй раз',
    kk: 'таңдалмаған жол немесе сол жолдың өзі екінші рет',
  },
  notDone: { en: 'Nothing was computed.', ru: 'Ничего не вычислено.', kk: 'Ештеңе есептелген жоқ.' },
  advice: {
    en: 'Take the file as it was drawn and enter answers only: what is drawn is not chosen.',
    ru: 'Возьмите файл, каким он был при выборке, и впишите только ответы: выбранное не подбирают.',
    kk: 'Таңдау кезіндегі файлды алып, тек жауаптарды жазыңыз: таңдалғанды іріктеуге болмайды.',
  },
};

export const CHANGED_FRAME: ProblemTexts = {
  expected: {
    en: 'the frame of the draw as it was',
    ru: 'основа выборки без изменений',
    kk: 'таңдау негізі өзгеріссіз',
  },
  found: { en: 'another one', ru: 'другая', kk: 'басқа негіз' },
  notDone: { en: 'Nothing was computed.', ru: 'Ничего не вычислено.', kk: 'Ештеңе есептелген жоқ.' },
  advice: {
    en: 'Take the file from when the draw was made; draw.json holds its digest.',
    ru: 'Возьмите файл, сделанный при выборке; его дайджест в draw.json.',
    kk: 'Таңдау кезінде жасалған файлды алыңыз; оның дайджесті draw.json ішінде.',
  },
};

export const OTHER_AUDIT: ProblemTexts = {
  expected: { en: 'a draw from this audit', ru: 'выборка из этого аудита', kk: 'осы аудиттен жасалған таңдау' },
  found: {
    en: 'one from other findings',
    ru: 'выборка из других находок',
    kk: 'басқа деректерден жасалған таңдау',
  },
  notDone: { en: 'Nothing was written.', ru: 'Ничего не записано.', kk: 'Ештеңе жазылған жоқ.' },
  advice: {
    en: 'Give the audit file that was drawn from: what the field said of other findings says nothing of these.',
    ru: 'Укажите файл аудита, из которого выбирали: сказанное о других находках об этих ничего не говорит.',
    kk: 'Таңдау жасалған аудит файлын көрсетіңіз: басқа деректер туралы айтылған бұлар туралы ештеңе білдірмейді.',
  },
};

export const NO_SEED: ProblemTexts = {
  expected: {
    en: 'twelve digits or more, of dice thrown in public',
    ru: 'двенадцать цифр или больше, выпавших публично',
    kk: 'көпшілік алдында түскен он екі не одан көп цифр',
  },
  found: { en: 'something else', ru: 'другое', kk: 'басқа нәрсе' },
  notDone: { en: 'Nothing was drawn.', ru: 'Ничего не выбрано.', kk: 'Ештеңе таңдалған жоқ.' },
  advice: {
    en: 'Throw ten-sided dice before witnesses, after the audit is closed.',
    ru: 'Бросьте десятигранные кости при свидетелях, когда аудит закрыт.',
    kk: 'Аудит жабылғаннан кейін куәлар алдында он қырлы сүйек тастаңыз.',
  },
};

export const NOT_EMPTY: ProblemTexts = {
  expected: { en: 'a directory that is not there yet', ru: 'каталог, которого ещё нет', kk: 'әлі жоқ каталог' },
  found: { en: 'one that is', ru: 'он уже есть', kk: 'ол бар' },
  notDone: { en: 'Nothing was drawn.', ru: 'Ничего не выбрано.', kk: 'Ештеңе таңдалған жоқ.' },
  advice: {
    en: 'Give another name with --out.',
    ru: 'Укажите другое имя в --out.',
    kk: '--out арқылы басқа ат беріңіз.',
  },
};

export const NO_DRAW: ProblemTexts = {
  expected: { en: 'the directory of a draw', ru: 'каталог выборки', kk: 'таңдау каталогы' },
  found: {
    en: 'something else, or an answer that is neither yes, no nor unclear',
    ru: 'другое, либо ответ не «да», не «нет» и не «неясно»',
    kk: 'басқа нәрсе, немесе «иә», «жоқ», «белгісіз» емес жауап',
  },
  notDone: { en: 'Nothing was computed.', ru: 'Ничего не вычислено.', kk: 'Ештеңе есептелген жоқ.' },
  advice: { en: 'Look at that line.', ru: 'Посмотрите эту строку.', kk: 'Сол жолды қараңыз.' },
};
