/** What sources of numbers say, by their English words: a statement, a work, a law. */
export const SOURCES_RU: Readonly<Record<string, string>> = {
  'about one per cent of poll-book marks were wrong in a US audit (Goel and others)':
    'в аудите в США неверна была примерно одна отметка книги голосования из ста (Goel и др.)',
  'About one per cent of poll-book marks in a US audit (Goel and others)':
    'В аудите в США примерно одна отметка книги голосования из ста (Goel и др.)',
  'poll-book clerks erred in about one line of a hundred in a US audit (Goel, Meredith, Morse, Rothschild, Shirani-Mehr)':
    'в аудите в США ошибка была примерно в одной строке книги голосования из ста (Goel, Meredith, Morse, Rothschild, Shirani-Mehr)',
  'level by convention': 'уровень принят по обычаю',
  'nine in ten such errors fail the check digit': 'девять из десяти таких ошибок выявляет контрольный разряд',
  'a whole file is no readable evidence': 'целый файл как основание не прочесть',
  'Counted over such errors in valid IINs of the ages of voters':
    'Подсчитано по таким ошибкам в верных ИИН лиц возраста избирателей',
  'ten times the assumed rate of typing errors': 'в десять раз больше принятой доли опечаток',
  'fewer are ordinary slips': 'меньшее число объясняют обычные описки',
  'each deserves a look': 'посмотреть стоит каждый случай',
  'set high': 'взято с запасом',
  'Neighbouring time zones, and summer time, are an hour apart':
    'Соседние часовые пояса и летнее время различаются на час',
  'neighbouring time zones, and summer time, are an hour apart':
    'соседние часовые пояса и летнее время различаются на час',
  'the highest hundredth': 'наибольшая сотая часть',
  'the highest tenth': 'наибольшая десятая часть',
  'Percentages are announced to two decimals': 'Проценты объявляют с двумя знаками после запятой',
  'One chance in 3,628,800 at each place, well below 1 in 10,000 over a station':
    'Один случай из 3 628 800 для каждого места, много реже одного из 10 000 на участок',
  'more than 100': 'более 100',
  Convention: 'Принято по обычаю',
  'it keeps tiny lists out': 'совсем малые списки не рассматриваются',
  'two clocks differ by some minutes': 'двое часов расходятся на несколько минут',
  'turnout of a tiny list jumps': 'явка по совсем малому списку скачет',
  'the time in which a spoilt print is repeated': 'время, за которое испорченную распечатку повторяют',
  'the seed report gives no number': 'в исходном отчёте числа нет',
  'some voters are unsure everywhere': 'часть избирателей сомневается везде',
  'one-day registrations at stations were reported in 2023':
    'о регистрации на один день на участках сообщали в 2023 году',
  'one digit in a thousand numbers is mistyped, one time in ten into a number in use':
    'в тысяче номеров неверно набрана одна цифра, один раз из десяти получается выданный номер',
  'observers saw 25 additions on lists of 1,200 on average, 2.1 per cent':
    'наблюдатели видели в среднем 25 включений на список в 1 200 избирателей, 2,1 %',
  'not every such error leads outside the window': 'не всякая такая ошибка выводит за пределы срока',
  'not every such error leads outside the days': 'не всякая такая ошибка выводит за пределы этих дней',
  'not every such error leads past the last day': 'не всякая такая ошибка выводит за последний день',
  'no figure was ever published': 'такое число нигде не публиковалось',
  'no rates by region were published': 'доли по областям не публиковались',
  'more than one home in a thousand holds, and what a desk prints in ten minutes':
    'больше, чем живёт в одном жилище из тысячи, и столько, сколько один стол печатает за десять минут',
  'four whole weeks, so that every weekday counts alike':
    'четыре полные недели, чтобы все дни недели учитывались одинаково',
  'footnote 94 gives one every 72 and 96 seconds at busy desks':
    'в примечании 94 одна справка за 72 и 96 секунд на загруженных столах',
  'every addition needs its proof': 'каждому включению нужен документ',
  'evenly spread, one in 26': 'при равномерном распределении одна из 26',
  'each of them contradicts its proof': 'каждое из них противоречит своему документу',
  'clocks differ and voters in line at the close are served':
    'часы расходятся, и стоящих в очереди к закрытию обслуживают',
  'a line at the close is served': 'стоящих в очереди к закрытию обслуживают',
  'a year holds about one adult in sixty': 'на год рождения приходится примерно один взрослый из шестидесяти',
  'a column that nobody filled in is no statement': 'столбец, который никто не заполнял, ни о чём не говорит',
  'the line of RC09': 'граница проверки RC09',
  'Usual limit of a funnel plot': 'Обычная граница воронкообразной диаграммы',
  'One in 2019': 'В 2019 году одни',
  'three where three elections were held on one day, as in January 2021':
    'трое, где в один день прошли три голосования, как в январе 2021 года',
  'One ballot, one vote': 'Один бюллетень, один голос',
  'another election law says otherwise in the settings': 'где закон о выборах иной, это указывают в настройках',
  'One ballot, for the rounding of the reserve': 'Один бюллетень, на округление резерва',
  'One ballot': 'Один бюллетень',
  '150 by 11:00': '150 к 11:00',
  'Normal distribution, 95 per cent': 'Нормальное распределение, 95 %',
  'No such number was ever given': 'Таких номеров не выдавали',
  'Median of the chi-squared distribution with one degree of freedom, 0.4549':
    'Медиана распределения хи-квадрат с одной степенью свободы, 0,4549',
  'Median absolute deviation': 'Медианное абсолютное отклонение',
  'Iglewicz and Hoaglin': 'Iglewicz и Hoaglin',
  'Benjamini and Hochberg 1995': 'Benjamini и Hochberg, 1995',
  'ballots are issued by members of the PEC': 'бюллетени выдают члены УИК',
  'ballots are printed for every voter and one per cent more':
    'бюллетеней печатают на каждого избирателя и ещё один процент',
  'about one half above the age of 105': 'около половины после 105 лет',
  'Barbi, Lagona, Marsili, Vaupel and Wachter 2018, Science 360':
    'Barbi, Lagona, Marsili, Vaupel и Wachter, 2018, Science 360',
  'the idea of a speed of voting': 'мысль о скорости голосования',
  'Transparency International Anticorruption Center, Armenia 2017':
    'Антикоррупционный центр Transparency International, Армения, 2017',
  'real voters of this age are few': 'избирателей такого возраста мало',
  'more than a year of deaths and emigration': 'больше смертей и выездов за год',
  'more than a large family': 'больше большой семьи',
  'forms that bear one numbering share next to no number, those that each precinct counts share most':
    'у бланков сквозной нумерации общих номеров почти нет, у нумеруемых на каждом участке общие почти все',
  'below it the limits reach from none to all': 'ниже этого границы простираются от нуля до всех',
  'a numbered list has none': 'в пронумерованном списке таких нет',
  'two are a couple': 'двое могут быть супругами',
  'the law sets no number': 'закон числа не устанавливает',
  'twice the share of marks that clerks set wrongly': 'вдвое больше доли ошибочно поставленных отметок',
  'twenty per cent of the list': 'двадцать процентов списка',
  'twelve hours, for the longest roads': 'двенадцать часов, для самых дальних дорог',
  'the law says at once (art. 43)': 'по закону сразу (ст. 43)',
  'students of one place spread over four years or more': 'студенты одного места рождены в течение четырёх и более лет',
  'some one per cent of adults a year, two years': 'около процента взрослых в год, за два года',
  'some 60 people of this age in a country of 12 million voters share no birthday twenty times':
    'около 60 человек такого возраста на 12 миллионов избирателей не дадут двадцати с одним днём рождения',
  'some 60 of 12 million': 'около 60 на 12 миллионов',
  'replace it by the census': 'замените данными переписи',
  'one in ten thousand': 'один на десять тысяч',
  'there are some 230 TECs': 'всего около 230 ТИК',
  'one election in a thousand': 'одни выборы из тысячи',
  'nobody is in two places in the same minute': 'никто не бывает в двух местах в одну минуту',
  "more than twice the country's steepest rise of 9 June 2019":
    'более чем вдвое круче самого быстрого роста по стране 9 июня 2019 года',
  'more than a slip of the pen': 'больше описки',
  'linking takes a number on more than nine people for none (src/link/cluster/bearers.ts)':
    'номер более чем у девяти человек при сопоставлении не учитывается (src/link/cluster/bearers.ts)',
  "half, ninety times the calendar's share": 'половина, в девяносто раз больше доли по календарю',
  "far beyond Iglewicz and Hoaglin's 3.5, because turnout has heavy tails":
    'намного больше 3,5 по Iglewicz и Hoaglin: у явки тяжёлые хвосты распределения',
  'at half a pair coincidence is as likely as not': 'при половине пары совпадение так же вероятно, как и нет',
  'at 0.9 at most one match in ten is two people':
    'при 0,9 не больше одного совпадения из десяти приходится на двух людей',
  'a voter who is given a spoiled form waits for another': 'избиратель, получивший испорченный бланк, ждёт другого',
  'a clerk misspells one patronymic in two or three ways': 'одно отчество искажают двумя или тремя способами',
  'on the cautious side': 'с осторожностью',
  'every ballot is shown': 'показывают каждый бюллетень',
  'as for the share': 'как для доли',
  'as for IINs': 'как для ИИН',
  'a document number has no check digit': 'у номера документа контрольного разряда нет',
  Arithmetic: 'Арифметика',
  'one hundredth is one precinct': 'одна сотая и есть один участок',
  'A company is no voter': 'Организация не избиратель',
  Assumption: 'Допущение',
  'Election profile': 'Профиль выборов',
  'Constitution of Kazakhstan': 'Конституция Республики Казахстан',
  'Constitutional Law on Elections': 'Конституционный закон о выборах',
  'CEC voter information': 'ЦИК, информация для избирателей',
  'CEC voter information, 2019': 'ЦИК, информация для избирателей, 2019',
  'CEC, information for voters, 2019': 'ЦИК, информация для избирателей, 2019',
  CEC: 'ЦИК',
  'CEC, 10 June 2019': 'ЦИК, 10 июня 2019 года',
  'CEC, 20 May 2019': 'ЦИК, 20 мая 2019 года',
  'ODIHR, Kazakhstan 2019': 'БДИПЧ, Казахстан, 2019',
  'ODIHR, Annex I': 'БДИПЧ, приложение I',
  'IANA time zone database, 2019': 'База часовых поясов IANA, 2019',
  'none is issued to vote at another station of the same settlement':
    'для голосования на другом участке того же населённого пункта не выдаются',
  'observations of voting': 'наблюдение за голосованием',
  'top band 2,501 to 3,000': 'верхняя группа от 2 501 до 3 000',
  '18:00 local on the eve': '18:00 местного времени накануне',
  'forms for every PEC equal to one per cent of its voters': 'бланков каждой УИК на один процент её избирателей',
  'requested up to 30 days prior to election day': 'запрос не позднее чем за 30 дней до дня выборов',
  'signatures that a candidate needed, one per cent of all voters':
    'подписи, нужные кандидату, один процент всех избирателей',
  'some 40 precincts observed had more than 100': 'примерно на 40 участках наблюдения было более 100',
  'some 40 precincts': 'около 40 участков',
  'precincts 138 and 139 of Nur-Sultan': 'участки № 138 и 139 Нур-Султана',
  'AVCs not retained in 12 per cent of observed polling stations with AVC voters':
    'открепительные удостоверения не изъяты на 12 % участков наблюдения, где по ним голосовали',
  'data of AVC voters not recorded in 13 per cent of them':
    'данные голосовавших по удостоверениям не внесены на 13 % из них',
  'on average some 25 voters per polling station observed': 'в среднем около 25 избирателей на участок наблюдения',
  'mean share of invalid and blank ballots there': 'средняя доля недействительных и пустых бюллетеней там',
  'all but Semey rounded to thousands': 'все, кроме Семея, округлены до тысяч',
  '3.5': '3,5',
  '5 %': '5 %',
};
