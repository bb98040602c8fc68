import type { HelpTexts } from './commands.js';

/** What --help says of options of linking, reviewing, drawing, validating and of engines. */
export const MORE_OPTIONS: HelpTexts = {
  'With --match: show personal data unmasked': [
    'С --match: показать личные данные без маски',
    '--match болса: жеке деректерді бүркемесіз көрсету',
  ],
  'Ask nothing: take the likeliest of each choice': [
    'Ничего не спрашивать, брать самое вероятное',
    'Ештеңе сұрамай, ең ықтималын алу',
  ],
  'Put election.schema.json beside it, by which editors complete and check the settings': [
    'Положить рядом election.schema.json, по которому редакторы дополняют и проверяют настройки',
    'Қасына редакторлар баптауларды толықтырып, тексеретін election.schema.json қою',
  ],
  'Say how each file is understood; load nothing': [
    'Сказать, как понят каждый файл, ничего не загружая',
    'Әр файл қалай түсінілгенін айту, ештеңе жүктемеу',
  ],
  'With --dry-run: show sample values unmasked': [
    'С --dry-run: показать примеры значений без маски',
    '--dry-run болса: мән үлгілерін бүркемесіз көрсету',
  ],
  'What standard input is an extract of': [
    'Что за выгрузка на стандартном вводе',
    'Стандартты енгізудегі көшірме түрі',
  ],
  'What a column is: HEADER=FIELD': ['Чем является столбец: ЗАГОЛОВОК=ПОЛЕ', 'Бағанның мәні: ТАҚЫРЫП=ӨРІС'],
  "A file like election.yaml; by default the one in the lists' folder": [
    'Файл вида election.yaml; иначе тот, что лежит в папке списков',
    'election.yaml тәрізді файл; әйтпесе тізімдер қалтасындағысы',
  ],
  'Column that says who is who; scores the result': [
    'Столбец, где сказано, кто есть кто; по нему оценивается результат',
    'Кімнің кім екенін айтатын баған; нәтиже сол бойынша бағаланады',
  ],
  'Regular expression whose first group is the person': [
    'Регулярное выражение, первая группа которого указывает лицо',
    'Бірінші тобы адамды көрсететін тұрақты өрнек',
  ],
  'Probability from which on two records are linked; 0.5 is more likely than not, as in an audit (whose findings need 0.9)':
    [
      'С какой вероятности записи связываются; 0.5 значит «скорее да», как в аудите (находкам нужно 0.9)',
      'Жазбалар қай ықтималдықтан бастап байланыстырылады; 0.5 аудиттегідей «ықтималырақ» деген сөз (деректерге 0.9 керек)',
    ],
  'Link only records of different files': [
    'Связывать только записи разных файлов',
    'Тек әртүрлі файлдардың жазбаларын байланыстыру',
  ],
  'With --between, for files free of doubles: nobody has two records in one of them': [
    'С --between для файлов без повторов: ни у кого нет двух записей в одном файле',
    '--between болса, қайталауы жоқ файлдар үшін: ешкімнің бір файлда екі жазбасы жоқ',
  ],
  'A file of weights: used if it exists, else learnt and written, so that other lists are scored alike': [
    'Файл весов: есть, значит берётся, иначе выводится и записывается, чтобы другие списки оценивались так же',
    'Салмақтар файлы: бар болса алынады, әйтпесе шығарылып жазылады, басқа тізімдер де солай бағаланады',
  ],
  'Why two records are one person or not: 12,15, or 1:12,2:15 with the number of the file': [
    'Почему две записи об одном лице или нет: 12,15 либо 1:12,2:15 с номером файла',
    'Екі жазба неге бір адамдікі не олай емес: 12,15 не файл нөмірімен 1:12,2:15',
  ],
  'Write the pairs to this CSV file': ['Записать пары в этот файл CSV', 'Жұптарды осы CSV файлына жазу'],
  'Write to --pairs what was not linked as well, down to this probability (0.01 at least)': [
    'Записать в --pairs и несвязанное до этой вероятности (не меньше 0.01)',
    'Байланыстырылмағанды да осы ықтималдыққа дейін --pairs файлына жазу (кемінде 0.01)',
  ],
  'Write every record with its person to this CSV file': [
    'Записать в этот файл CSV каждую запись с её лицом',
    'Әр жазбаны адамымен осы CSV файлына жазу',
  ],
  'Write a page: weights, why any pair is one person, reliability, thresholds, what was compared, groups': [
    'Записать страницу: веса, почему пара об одном лице, надёжность, пороги, что сравнивалось, группы',
    'Бет жазу: салмақтар, жұп неге бір адам, сенімділік, шектер, не салыстырылды, топтар',
  ],
  'Write over files that are there': ['Перезаписать имеющиеся файлы', 'Бар файлдардың үстіне жазу'],
  'Who decides: a name or a pseudonym': ['Кто решает: имя или псевдоним', 'Кім шешеді: аты не бүркеншік аты'],
  'The file of decisions; decisions.jsonl beside the audit file unless given': [
    'Файл решений; иначе decisions.jsonl рядом с файлом аудита',
    'Шешімдер файлы; әйтпесе аудит файлының қасындағы decisions.jsonl',
  ],
  'Take in the decisions of other offices, name conflicts, and end': [
    'Принять решения других рабочих мест, назвать расхождения и закончить',
    'Басқа жұмыс орындарының шешімдерін қабылдап, қайшылықтарын атап, аяқтау',
  ],
  'Take in workbooks of "report --packages" that offices filled in, and end': [
    'Принять заполненные ведомствами книги «report --packages» и закончить',
    'Мекемелер толтырған «report --packages» кітаптарын қабылдап, аяқтау',
  ],
  'Write the decisions as .csv, .xlsx or .json, or as a page for a court (.html), and end': [
    'Записать решения в .csv, .xlsx, .json или страницей для суда (.html) и закончить',
    'Шешімдерді .csv, .xlsx, .json не сотқа арналған бет (.html) түрінде жазып, аяқтау',
  ],
  'Port on 127.0.0.1; a free one unless given': [
    'Порт на 127.0.0.1; иначе свободный',
    '127.0.0.1 порты; әйтпесе бос порт',
  ],
  'Allow to look at unmasked data, a finding at a time; each look is kept in the file of decisions': [
    'Разрешить просмотр данных без маски, по одной находке; каждый просмотр остаётся в файле решений',
    'Деректерді бір-бірлеп бүркемесіз қарауға рұқсат; әр қарау шешімдер файлында қалады',
  ],
  'How many must agree on a finding, each without seeing the other; 2 unless the file says 1': [
    'Сколько человек должны сойтись, не видя решений друг друга; 2, если в файле не сказано 1',
    'Бірін-бірі көрмей неше адам келісуі керек; файлда 1 делінбесе, 2',
  ],
  'How many voters, 1,000 or more (unless given, 12,000)': [
    'Сколько избирателей, не меньше 1 000 (иначе 12 000)',
    'Қанша сайлаушы, кемінде 1 000 (әйтпесе 12 000)',
  ],
  'The whole country as the report describes it: 11,947,995 voters': [
    'Вся страна, как её описывает отчёт: 11 947 995 избирателей',
    'Есепте сипатталғандай бүкіл ел: 11 947 995 сайлаушы',
  ],
  'The preset at a smaller scale, from 0.02 to 1': [
    'Та же страна в меньшем масштабе, от 0.02 до 1',
    'Сол ел кішірек масштабта, 0.02-ден 1-ге дейін',
  ],
  'The same seed gives the same bytes': ['Одно и то же число даёт те же байты', 'Бір сан бірдей байттар береді'],
  'How much offices err': ['Сколько ошибаются ведомства', 'Мекемелер қаншалықты қателеседі'],
  'The shape of the files': ['Вид файлов', 'Файлдардың түрі'],
  'More cases of a kind: DR02=50': ['Больше случаев одного вида: DR02=50', 'Бір түрдегі көбірек жағдай: DR02=50'],
  'Instead: so many states of one list, week by week, with truth_states.csv': [
    'Вместо этого столько состояний одного списка по неделям, с truth_states.csv',
    'Оның орнына бір тізімнің апта сайынғы осынша күйі, truth_states.csv файлымен',
  ],
  'Voter lists, and precincts.csv if at hand; or the folder in which they stand': [
    'Списки избирателей и, если есть, precincts.csv; или папка с ними',
    'Сайлаушылар тізімдері және бар болса precincts.csv; не олар тұрған қалта',
  ],
  'A built-in profile instead: kz-2019': [
    'Вместо этого встроенный профиль: kz-2019',
    'Оның орнына кірістірілген профиль: kz-2019',
  ],
  'Directory of an earlier validation: say what is mended, left and new': [
    'Папка прежней проверки: сказать, что исправлено, осталось и появилось',
    'Бұрынғы тексеру қалтасы: не түзетілді, не қалды, не жаңа',
  ],
  'Show the person of the other record of a pair as well, who may be on the list of another office': [
    'Показать и лицо другой записи пары, которое может быть в списке другого ведомства',
    'Жұптың басқа жазбасындағы адамды да көрсету, ол басқа мекеменің тізімінде болуы мүмкін',
  ],
  'Mask all personal data, for a file that leaves the office; stands before --reveal': [
    'Скрыть все личные данные для файла, который уходит из ведомства; важнее --reveal',
    'Мекемеден шығатын файл үшін бар жеке деректі бүркемелеу; --reveal-ден маңызды',
  ],
  'CSV, TSV, .gz, .zip or .xlsx': ['CSV, TSV, .gz, .zip или .xlsx', 'CSV, TSV, .gz, .zip не .xlsx'],
  'The audited folder, to compare its files': [
    'Проверенная папка, чтобы сравнить её файлы',
    'Файлдарын салыстыру үшін аудит жасалған қалта',
  ],
  'With --folder: the folder of the earlier state, where two were compared': [
    'С --folder: папка прежнего состояния, если сопоставлялись два',
    '--folder болса: екеуі салыстырылған жағдайда бұрынғы күйдің қалтасы',
  ],
  'Public Ed25519 key (PEM) of whoever should have signed': [
    'Открытый ключ Ed25519 (PEM) того, кто должен был подписать',
    'Қол қоюы тиіс адамның ашық Ed25519 кілті (PEM)',
  ],
  'Run only these checks or families: DR02, AV, double-registration': [
    'Выполнить только эти проверки или семейства: DR02, AV, double-registration',
    'Тек осы тексерулерді не топтарды орындау: DR02, AV, double-registration',
  ],
  'Leave these checks or families out': [
    'Пропустить эти проверки или семейства',
    'Осы тексерулерді не топтарды қалдырып кету',
  ],
  'A parameter for this run: AV07.quota=0.02': [
    'Параметр на этот раз: AV07.quota=0.02',
    'Осы жолғы параметр: AV07.quota=0.02',
  ],
  'The database on which the checks run; findings are the same': [
    'База данных, на которой идут проверки; находки те же',
    'Тексерулер орындалатын дерекқор; деректер сол күйінде',
  ],
  'Memory that another engine may take before it uses the disk: 4GB': [
    'Сколько памяти может занять другая база до записи на диск: 4GB',
    'Басқа дерекқор дискіге көшпей тұрып ала алатын жады: 4GB',
  ],
  'findings.json of an earlier audit: only new findings count for --fail-on': [
    'findings.json прежнего аудита: для --fail-on считаются только новые находки',
    'Бұрынғы аудиттің findings.json файлы: --fail-on үшін тек жаңа деректер есептеледі',
  ],
  'Exit code 1 where findings of this strength or a greater one exist, or some that reviewers have not settled': [
    'Код выхода 1, если есть находки такой силы или сильнее либо не решённые рассмотревшими',
    'Осындай не одан күшті дерек болса, не қараушылар шешпегендері болса, шығу коды 1',
  ],
  'Write the report unmasked as well, into files named -revealed': [
    'Записать и отчёт без маски, в файлы с -revealed в имени',
    'Бүркемесіз есепті де атауында -revealed бар файлдарға жазу',
  ],
  'Name each person by one pseudonym; the key is kept beside the audit file': [
    'Называть каждое лицо одним псевдонимом; ключ хранится рядом с файлом аудита',
    'Әр адамды бір бүркеншік атпен атау; кілті аудит файлының қасында сақталады',
  ],
  'Key of the pseudonyms, for the same ones in several audits': [
    'Ключ псевдонимов, чтобы они совпадали в нескольких аудитах',
    'Бірнеше аудитте бірдей болуы үшін бүркеншік аттардың кілті',
  ],
  'Private Ed25519 key (PEM) that signs manifest.json': [
    'Закрытый ключ Ed25519 (PEM), которым подписывается manifest.json',
    'manifest.json файлына қол қоятын жабық Ed25519 кілті (PEM)',
  ],
  'Write these outputs only: html, csv, json, xlsx, sarif, or a file name; others of the same audit stay': [
    'Записать только это: html, csv, json, xlsx, sarif или имя файла; прочее того же аудита остаётся',
    'Тек осыларды жазу: html, csv, json, xlsx, sarif не файл атауы; сол аудиттің өзгесі қалады',
  ],
  'Work packages: a folder for each TEC (tec), or each precinct (pec), with a page, a workbook and a letter': [
    'Пакеты заданий: папка для каждой ТИК (tec) или участка (pec) со страницей, книгой и письмом',
    'Тапсырма топтамалары: әр АСК (tec) не учаске (pec) үшін беті, кітабы мен хаты бар қалта',
  ],
  'Spark: its master: local[2], spark://HOST:7077, yarn, k8s://...': [
    'Spark, его главный узел: local[2], spark://HOST:7077, yarn, k8s://...',
    'Spark басты торабы: local[2], spark://HOST:7077, yarn, k8s://...',
  ],
  'Spark: a setting, name=value': ['Spark, настройка: имя=значение', 'Spark баптауы: атау=мән'],
  'Spark: the program that starts it': ['Spark, запускающая программа', 'Spark-ты іске қосатын бағдарлама'],
  'Spark: a folder that all workers see under the same path': [
    'Spark, папка, видимая всем узлам по одному пути',
    'Spark, барлық торапқа бір жолмен көрінетін қалта',
  ],
  'Spark: its workers read the files, too; they see them and this program under the same paths': [
    'Spark, узлы сами читают файлы; пути к ним и к программе у всех одинаковы',
    'Spark, тораптар файлдарды өздері оқиды; жолдары бәрінде бірдей',
  ],
  'Spark: the path of Node.js on the workers': ['Spark, путь к Node.js на узлах', 'Spark, тораптардағы Node.js жолы'],
};
