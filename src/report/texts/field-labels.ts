import type { Texts } from '../../model.js';

function label(en: string, ru: string, kk: string): Texts {
  return { en, ru, kk };
}

/** What a field is called in reports; `extract.field` where the same name means something else in one extract. */
export const FIELD_LABELS: Readonly<Record<string, Texts>> = {
  precinct: label('Precinct', 'Участок', 'Учаске'),
  'avc_issued.precinct': label('Issuing precinct', 'Участок выдачи', 'Куәлік берген учаске'),
  'avc_used.precinct': label('Host precinct', 'Участок голосования', 'Дауыс берген учаске'),
  'avc.precinct': label('Issuing precinct', 'Участок выдачи', 'Куәлік берген учаске'),
  host_precinct: label('Host precinct', 'Участок голосования', 'Дауыс берген учаске'),
  home_precinct: label('Home precinct', 'Участок по месту жительства', 'Тұрғылықты жері бойынша учаске'),
  entry_no: label('Entry number', 'Номер по списку', 'Тізімдегі рет саны'),
  surname: label('Surname', 'Фамилия', 'Тегі'),
  given_name: label('Given name', 'Имя', 'Аты'),
  patronymic: label('Patronymic', 'Отчество', 'Әкесінің аты'),
  full_name: label('Full name', 'Фамилия, имя, отчество', 'Тегі, аты, әкесінің аты'),
  birth_date: label('Birth date', 'Дата рождения', 'Туған күні'),
  iin: label('IIN', 'ИИН', 'ЖСН'),
  address: label('Address', 'Адрес', 'Мекенжайы'),
  voted: label('Voted', 'Проголосовал', 'Дауыс берді'),
  'precinct_figures.voted': label('Voters who voted', 'Приняло участие в голосовании', 'Дауыс беруге қатысқандар'),
  avc_serial: label('AVC serial', 'Номер открепительного удостоверения', 'Есептен шығару куәлігінің нөмірі'),
  home_vote: label('Voted at home', 'Голосование на дому', 'Үйде дауыс беру'),
  struck_off: label('Struck off', 'Исключён из списка', 'Тізімнен шығарылды'),
  struck_off_ground: label('Ground for striking off', 'Основание исключения', 'Тізімнен шығару негізі'),
  added_at: label('Added at', 'Время включения', 'Енгізілген уақыты'),
  basis: label('Basis', 'Основание включения', 'Енгізу негізі'),
  certificate_no: label('Certificate number', 'Номер адресной справки', 'Мекенжай анықтамасының нөмірі'),
  institution: label('Institution', 'Учреждение', 'Мекеме'),
  serial: label('Serial', 'Номер удостоверения', 'Куәлік нөмірі'),
  tec: label('TEC', 'ТИК', 'АСК'),
  issued_at: label('Issued at', 'Время выдачи', 'Берілген уақыты'),
  application_no: label('Application number', 'Номер заявления', 'Өтініш нөмірі'),
  proxy: label('Proxy', 'Получено по доверенности', 'Сенімхат бойынша алған'),
  used_at: label('Used at', 'Время предъявления', 'Көрсетілген уақыты'),
  retained: label('Retained', 'Изъято', 'Алынып қалды'),
  recorded: label('Recorded', 'Внесено в список', 'Тізімге енгізілді'),
  office: label('Office', 'ЦОН', 'ХҚКО'),
  desk: label('Desk', 'Рабочее место', 'Жұмыс орны'),
  operator: label('Operator', 'Оператор', 'Оператор'),
  registration_date: label('Registered since', 'Дата регистрации', 'Тіркелген күні'),
  region: label('Region', 'Область', 'Облыс'),
  settlement: label('Settlement', 'Населённый пункт', 'Елді мекен'),
  type: label('Type of precinct', 'Тип участка', 'Учаске түрі'),
  time_zone: label('Time zone', 'Часовой пояс', 'Сағаттық белдеу'),
  pec_size: label('Members of the PEC', 'Членов УИК', 'УСК мүшелерінің саны'),
  latitude: label('Latitude', 'Широта', 'Ендік'),
  longitude: label('Longitude', 'Долгота', 'Бойлық'),
  level: label('Level', 'Уровень комиссии', 'Комиссия деңгейі'),
  voters_on_list: label('Voters on the list', 'Избирателей в списке', 'Тізімдегі сайлаушылар'),
  additions: label('Additions', 'Включено дополнительно', 'Қосымша енгізілді'),
  avc_received: label('AVCs received', 'Получено открепительных удостоверений', 'Алынған есептен шығару куәліктері'),
  avc_issued: label('AVCs issued', 'Выдано открепительных удостоверений', 'Берілген есептен шығару куәліктері'),
  avc_used: label('AVCs used', 'Использовано открепительных удостоверений', 'Пайдаланылған есептен шығару куәліктері'),
  avc_unused: label(
    'AVCs unused',
    'Неиспользованные открепительные удостоверения',
    'Пайдаланылмаған есептен шығару куәліктері',
  ),
  avc_lost: label('AVCs lost', 'Утраченные открепительные удостоверения', 'Жоғалған есептен шығару куәліктері'),
  ballots_received: label('Ballots received', 'Получено бюллетеней', 'Алынған бюллетеньдер'),
  ballots_issued: label('Ballots issued', 'Выдано бюллетеней', 'Берілген бюллетеньдер'),
  ballots_unused: label('Ballots unused', 'Неиспользованные бюллетени', 'Пайдаланылмаған бюллетеньдер'),
  ballots_spoiled: label('Ballots spoiled', 'Испорченные бюллетени', 'Бүлінген бюллетеньдер'),
  ballots_in_box: label('Ballots in the boxes', 'Бюллетеней в ящиках', 'Жәшіктердегі бюллетеньдер'),
  mobile_requests: label(
    'Requests to vote at home',
    'Заявлений о голосовании на дому',
    'Үйде дауыс беру туралы өтініштер',
  ),
  mobile_ballots: label(
    'Ballots in mobile boxes',
    'Бюллетеней в переносных ящиках',
    'Тасымалды жәшіктердегі бюллетеньдер',
  ),
  invalid: label('Invalid ballots', 'Недействительные бюллетени', 'Жарамсыз бюллетеньдер'),
  valid: label('Valid ballots', 'Действительные бюллетени', 'Жарамды бюллетеньдер'),
  name: label('Figure', 'Показатель', 'Көрсеткіш'),
  value: label('Value', 'Значение', 'Мәні'),
  as_of: label('As of', 'По состоянию на', 'Қай күнгі жағдай'),
  source: label('Source', 'Источник', 'Дереккөз'),
};

/** What a value of the election profile is called. */
export const PROFILE_LABELS: Readonly<Record<string, Texts>> = {
  polling_day: label('Polling day', 'День голосования', 'Дауыс беру күні'),
  'polling_hours.from': label('Opening of the polls', 'Начало голосования', 'Дауыс берудің басталуы'),
  'polling_hours.until': label('Closing of the polls', 'Окончание голосования', 'Дауыс берудің аяқталуы'),
  'time_zones.default': label('Time zone', 'Часовой пояс', 'Сағаттық белдеу'),
  'avc.issue_from': label(
    'First day of AVC issue',
    'Начало выдачи открепительных удостоверений',
    'Есептен шығару куәліктерін берудің басталуы',
  ),
  'avc.issue_until': label(
    'Cut-off of AVC issue',
    'Окончание выдачи открепительных удостоверений',
    'Есептен шығару куәліктерін берудің аяқталуы',
  ),
  'avc.quota': label(
    'AVC forms as a share of the voters of a precinct',
    'Бланки открепительных удостоверений, доля от числа избирателей участка',
    'Есептен шығару куәліктерінің бланкілері, учаске сайлаушыларына шаққандағы үлесі',
  ),
  'precinct.voter_limit': label(
    'Most voters of one precinct',
    'Предельное число избирателей участка',
    'Учаскедегі сайлаушылардың шекті саны',
  ),
  'additions.triage_line': label(
    'Additions of one precinct worth a look',
    'Число включений на участке, заслуживающее внимания',
    'Назар аударарлық қосымша енгізу саны',
  ),
  'additions.observed_mean': label(
    'Additions per precinct that observers saw on average',
    'Среднее число включений на участке по данным наблюдателей',
    'Бақылаушылар көрген учаскедегі орташа енгізу саны',
  ),
};

/** What an announced total is called. */
export const FIGURE_LABELS: Readonly<Record<string, Texts>> = {
  voters_initial: label(
    'voters on the lists before polling day',
    'избирателей в списках до дня голосования',
    'дауыс беру күніне дейін тізімдегі сайлаушылар',
  ),
  voters_final: label(
    'voters on the lists in the end',
    'избирателей в списках окончательно',
    'тізімдегі сайлаушылардың соңғы саны',
  ),
  list_growth: label('growth of the lists', 'прирост списков', 'тізімдердің өсімі'),
  avc_issued: label('AVCs issued', 'выдано открепительных удостоверений', 'берілген есептен шығару куәліктері'),
  avc_used: label('AVCs used', 'использовано открепительных удостоверений', 'пайдаланылған есептен шығару куәліктері'),
  precincts: label('precincts', 'избирательных участков', 'сайлау учаскелері'),
  tecs: label('TECs', 'территориальных комиссий', 'аумақтық комиссиялар'),
  voted: label('voters who voted', 'приняло участие в голосовании', 'дауыс беруге қатысқандар'),
  mobile_votes: label('votes in mobile boxes', 'проголосовало на дому', 'үйде дауыс бергендер'),
};

/** What a finding on a total is about, by the subject that its check gives, beside the announced totals themselves. */
export const TOTAL_LABELS: Readonly<Record<string, Texts>> = {
  'all precincts': label('all precincts', 'все участки', 'барлық учаскелер'),
  'voters on the lists': label('voters on the lists', 'избирателей в списках', 'тізімдердегі сайлаушылар'),
  'announced totals': label('announced totals', 'объявленные итоги', 'жарияланған қорытынды сандар'),
};
