import type { HelpTexts } from './commands.js';

import { MORE_OPTIONS } from './more-options.js';

/** What --help says of options. */
export const OPTION_HELP: HelpTexts = {
  ...MORE_OPTIONS,
  'Folder with the extracts and election.yaml': [
    'Папка с выгрузками и election.yaml',
    'Көшірмелер мен election.yaml бар қалта',
  ],
  'Folder with the extracts and election.yaml; - for one extract from standard input': [
    'Папка с выгрузками и election.yaml; знак - для одной выгрузки со стандартного ввода',
    'Көшірмелер мен election.yaml бар қалта; стандартты енгізудегі бір көшірме үшін -',
  ],
  'Folder with the extracts': ['Папка с выгрузками', 'Көшірмелер қалтасы'],
  'Directory for the audit file and reports': [
    'Папка для файла аудита и отчётов',
    'Аудит файлы мен есептерге арналған қалта',
  ],
  'Directory for the reports': ['Папка для отчётов', 'Есептерге арналған қалта'],
  'Directory for the papers; it must not be there yet': [
    'Папка для бумаг; её ещё не должно быть',
    'Қағаздарға арналған қалта; ол әлі болмауы керек',
  ],
  'Directory for the corrections files': ['Папка для файлов исправлений', 'Түзету файлдарына арналған қалта'],
  'Directory to write into': ['Папка, в которую записать', 'Жазылатын қалта'],
  'Directory with manifest.json': ['Папка с manifest.json', 'manifest.json бар қалта'],
  'Start over after an interruption': ['Начать заново после прерывания', 'Үзілістен кейін қайта бастау'],
  'Print the summary as JSON': ['Вывести сводку в JSON', 'Жиынтықты JSON түрінде шығару'],
  'Print as JSON': ['Вывести в JSON', 'JSON түрінде шығару'],
  'Print the result as JSON': ['Вывести результат в JSON', 'Нәтижені JSON түрінде шығару'],
  'Print the accounting as JSON': ['Вывести учёт записей в JSON', 'Жазбалар есебін JSON түрінде шығару'],
  'Print the outcome as JSON': ['Вывести итог в JSON', 'Қорытындыны JSON түрінде шығару'],
  'Print the written files as JSON': [
    'Вывести перечень записанных файлов в JSON',
    'Жазылған файлдарды JSON түрінде шығару',
  ],
  'Which records the audit file keeps: all, or only those that findings cite': [
    'Какие записи остаются в файле аудита: все или только приведённые в находках',
    'Аудит файлында қай жазбалар қалады: бәрі ме, әлде деректерде келтірілгені ғана ма',
  ],
  'The audit file': ['Файл аудита', 'Аудит файлы'],
  'The audit file to make': ['Создаваемый файл аудита', 'Жасалатын аудит файлы'],
  'The audit file, where it lies elsewhere': ['Файл аудита, если он в другом месте', 'Басқа жерде болса, аудит файлы'],
  'Make it anew where it exists': ['Создать заново, если есть', 'Бар болса, қайта жасау'],
  'Folder, file or audit file of the earlier state': [
    'Папка, файл или файл аудита прежнего состояния',
    'Бұрынғы күйдің қалтасы, файлы не аудит файлы',
  ],
  'Folder, file or audit file of the later state': [
    'Папка, файл или файл аудита нового состояния',
    'Жаңа күйдің қалтасы, файлы не аудит файлы',
  ],
  'Further states: each is compared with the one before it, by date where all are dated': [
    'Следующие состояния: каждое сопоставляется с предыдущим, по датам, если все датированы',
    'Келесі күйлер: әрқайсысы алдыңғысымен салыстырылады, бәрінің күні болса, күні бойынша',
  ],
  'A date for each state, 2019-05-20,2019-06-08; by default those in their names': [
    'Дата каждого состояния: 2019-05-20,2019-06-08; иначе даты из их имён',
    'Әр күйдің күні: 2019-05-20,2019-06-08; әйтпесе атауларындағы күндер',
  ],
  'Twelve digits or more, of dice thrown in public': [
    'Не меньше двенадцати цифр от публичного броска костей',
    'Көпшілік алдында тасталған сүйектерден кемінде он екі цифр',
  ],
  'Findings to draw, as many of each check as it has': [
    'Сколько находок отобрать, поровну долям проверок',
    'Қанша дерек іріктеледі, әр тексеруден үлесіне қарай',
  ],
  'Entries without a finding to draw': [
    'Сколько отобрать записей без находок',
    'Деректерде жоқ жазбалардан қаншасы іріктеледі',
  ],
  'Draw entries whose people are looked for, for this margin of error at 95 %: 0.05': [
    'Отобрать записи, людей которых разыскивают, для такой погрешности при 95 %: 0.05',
    'Адамдары ізделетін жазбаларды 95 % кезіндегі осы қателікпен іріктеу: 0.05',
  ],
  'Draw precincts whose people are asked and looked for on the list, for this margin': [
    'Отобрать участки, жителей которых опрашивают и ищут в списке, для такой погрешности',
    'Тұрғындары сұралып, тізімнен ізделетін учаскелерді осы қателікпен іріктеу',
  ],
  'People in each precinct that is drawn': [
    'Сколько людей на каждом отобранном участке',
    'Іріктелген әр учаскедегі адам саны',
  ],
  'How alike people of one precinct are, from 0 to 1': [
    'Насколько похожи люди одного участка, от 0 до 1',
    'Бір учаске адамдарының ұқсастығы, 0-ден 1-ге дейін',
  ],
  'Directory of a draw into which answers were entered': [
    'Папка отбора с внесёнными ответами',
    'Жауаптары енгізілген іріктеу қалтасы',
  ],
  'Write names and addresses unmasked': [
    'Показать имена и адреса без маски',
    'Аты-жөні мен мекенжайларды бүркемесіз жазу',
  ],
  'truth.csv: cases, by check': ['truth.csv: случаи по проверкам', 'truth.csv: тексерулер бойынша жағдайлар'],
  'Directory of a comparison of "sample --states"; --truth is its truth_states.csv': [
    'Папка сопоставления «sample --states»; в --truth его truth_states.csv',
    '«sample --states» салыстыруының қалтасы; --truth оның truth_states.csv файлы',
  ],
  'Directory of a draw from this audit, with its answers: precision, and what was missed at most': [
    'Папка отбора из этого аудита с ответами: точность и сколько самое большее пропущено',
    'Осы аудиттен іріктеу қалтасы жауаптарымен: дәлдігі және ең көбі қаншасы жіберілген',
  ],
  'Directory of a draw from this audit, with its answers: how good the leads were': [
    'Папка отбора из этого аудита с ответами: насколько верны находки',
    'Осы аудиттен іріктеу қалтасы жауаптарымен: деректер қаншалықты дұрыс болған',
  ],
  'Which records are one person; truth_pairs.csv beside truth.csv where there is one': [
    'Какие записи об одном лице; иначе truth_pairs.csv рядом с truth.csv',
    'Қай жазбалар бір адамдікі; болса, truth.csv қасындағы truth_pairs.csv',
  ],
  'Score only these checks or families: DR02, AV': [
    'Оценить только эти проверки или семейства: DR02, AV',
    'Тек осы тексерулерді не топтарды бағалау: DR02, AV',
  ],
  'Write a page with tables and pictures to this file': [
    'Записать в этот файл страницу с таблицами и рисунками',
    'Осы файлға кестелері мен суреттері бар бет жазу',
  ],
  'With --html: write over a file that is there': [
    'С --html: перезаписать имеющийся файл',
    '--html болса: бар файлдың үстіне жазу',
  ],
  'With --export: write over a file that is there': [
    'С --export: перезаписать имеющийся файл',
    '--export болса: бар файлдың үстіне жазу',
  ],
  'Code of a check, such as DR02': ['Код проверки, например DR02', 'Тексеру коды, мысалы DR02'],
  'Explain this match of an audit file, part by part': [
    'Объяснить по частям это совпадение из файла аудита',
    'Аудит файлындағы осы сәйкестікті бөлшектеп түсіндіру',
  ],
  'With --match: the audit file': ['С --match: файл аудита', '--match болса: аудит файлы'],
};
