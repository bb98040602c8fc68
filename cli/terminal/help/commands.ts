/** By the English sentence: Russian and Kazakh. */
export type HelpTexts = Readonly<Record<string, readonly [ru: string, kk: string]>>;

/** What --help says of commands and of the program. */
export const COMMAND_HELP: HelpTexts = {
  'Audit a folder of extracts: load, link, check, report': [
    'Проверить папку выгрузок: загрузить, связать, проверить, составить отчёт',
    'Көшірмелер қалтасына аудит жасау: жүктеу, байланыстыру, тексеру, есеп беру',
  ],
  'Compare two states of a list, or a series: who stayed, was corrected, moved, left and came, and what explains it': [
    'Сопоставить два состояния списка или ряд: кто остался, исправлен, перешёл, выбыл, появился и чем это объясняется',
    'Тізімнің екі күйін не қатарын салыстыру: кім қалды, түзетілді, ауысты, шықты, енді және оны не түсіндіреді',
  ],
  'Look at a folder and write an election.yaml that says what was understood, doubts as choices': [
    'Осмотреть папку и составить election.yaml: что понято, а что предстоит выбрать',
    'Қалтаны қарап, election.yaml жазу: не түсінілді, нені таңдау керек',
  ],
  'Validate lists before an election; writes a corrections file for each office': [
    'Проверить списки до выборов; для каждого ведомства составляется файл исправлений',
    'Тізімдерді сайлауға дейін тексеру; әр мекемеге түзету файлы жазылады',
  ],
  'Load a folder of extracts into an audit file': [
    'Загрузить папку выгрузок в файл аудита',
    'Көшірмелер қалтасын аудит файлына жүктеу',
  ],
  'Find which records of an audit file are one person, anew where that is done': [
    'Найти в файле аудита записи об одном лице; если уже найдены, заново',
    'Аудит файлындағы бір адамның жазбаларын табу; бұрын табылса, қайтадан',
  ],
  'Run the checks over an audit file': ['Выполнить проверки файла аудита', 'Аудит файлын тексерулерден өткізу'],
  'Write the reports of an audit file': ['Составить отчёты по файлу аудита', 'Аудит файлы бойынша есептерді жазу'],
  'Decide on the findings of an audit, in a browser on this machine': [
    'Принять решения по находкам аудита в браузере на этом компьютере',
    'Аудит деректері бойынша осы компьютердегі браузерде шешім қабылдау',
  ],
  'Say whether a report belongs to its files, unchanged': [
    'Сказать, соответствует ли отчёт своим файлам без изменений',
    'Есеп өз файлдарына өзгеріссіз сәйкес пе, соны айту',
  ],
  'Link any list of people, or several, and score the result where the truth is known': [
    'Связать записи любого списка людей или нескольких и оценить результат, если истина известна',
    'Кез келген адамдар тізімін не бірнешеуін байланыстыру, шындық белгілі болса, нәтижені бағалау',
  ],
  'Draw findings and entries for a check in the field by a public seed, and say what it came to': [
    'Отобрать находки и записи для проверки на местах по публичному числу и подвести её итог',
    'Жер-жерде тексеру үшін деректер мен жазбаларды ашық сан бойынша іріктеу және қорытындысын айту',
  ],
  'Score an audit of a synthetic election against what was planted': [
    'Оценить аудит искусственных выборов по тому, что в них заложено',
    'Жасанды сайлау аудитін оған салынғанмен салыстырып бағалау',
  ],
  'Print the page of a check, or the catalogue of all': [
    'Показать описание проверки или перечень всех',
    'Тексерудің сипаттамасын не барлығының тізбесін көрсету',
  ],
  'Write a synthetic election with planted irregularities and truth.csv': [
    'Создать искусственные выборы с заложенными случаями и truth.csv',
    'Әдейі салынған жағдайлары мен truth.csv файлы бар жасанды сайлау жасау',
  ],
  'Print a script that completes commands, checks and files in bash or zsh': [
    'Вывести сценарий, дополняющий команды, проверки и файлы в bash или zsh',
    'bash не zsh үшін командаларды, тексерулер мен файлдарды толықтыратын сценарийді шығару',
  ],
  'Language of results': ['Язык результатов', 'Нәтижелер тілі'],
  'Print nothing but what was asked for': ['Выводить только то, что запрошено', 'Тек сұралғанын шығару'],
  'Show stack traces': ['Показывать трассировку ошибок', 'Қателер ізін көрсету'],
  '$0 COMMAND\n\nAudits voter lists. It gives leads with evidence, never verdicts.': [
    '$0 КОМАНДА\n\nПроверяет списки избирателей. Даёт поводы для рассмотрения с доказательствами, но не вердикты.',
    '$0 КОМАНДА\n\nСайлаушылар тізімдеріне аудит жасайды. Дәлелі бар қарауға негіз береді, үкім шығармайды.',
  ],
  'Exit codes: 0 nothing at or above --fail-on; 1 such findings; 2 wrong usage, input that cannot be audited, or more of it lost than election.yaml allows; 3 a fault of ours.':
    [
      'Коды выхода: 0 нет находок от --fail-on и выше; 1 такие находки есть; 2 неверный вызов, непригодные данные или потеряно больше, чем разрешает election.yaml; 3 ошибка самой программы.',
      'Шығу кодтары: 0 --fail-on деңгейінде не одан жоғары дерек жоқ; 1 ондай деректер бар; 2 қате шақыру, аудитке жарамсыз деректер не election.yaml рұқсат еткеннен көп жоғалту; 3 бағдарламаның өз қатесі.',
    ],
};

/** The words of yargs' own help. */
export const SHELL_HELP: HelpTexts = {
  'Commands:': ['Команды:', 'Командалар:'],
  'Options:': ['Параметры:', 'Параметрлер:'],
  'Positionals:': ['Аргументы:', 'Аргументтер:'],
  'Examples:': ['Примеры:', 'Мысалдар:'],
  boolean: ['да/нет', 'иә/жоқ'],
  string: ['текст', 'мәтін'],
  number: ['число', 'сан'],
  array: ['несколько', 'бірнеше'],
  required: ['обязательно', 'міндетті'],
  'default:': ['по умолчанию:', 'әдепкісі:'],
  'choices:': ['варианты:', 'нұсқалары:'],
  'aliases:': ['иначе:', 'басқаша:'],
  'Show help': ['Показать эту справку', 'Осы анықтаманы көрсету'],
  'Show version number': ['Показать версию', 'Нұсқасын көрсету'],
};
