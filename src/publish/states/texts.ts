import { inThree } from '../../model.js';

/** The words of the page of changes between states. */
export const STATES_TEXTS = {
  document: inThree(
    'Changes between states of a list',
    'Изменения между состояниями списка',
    'Тізім күйлерінің арасындағы өзгерістер',
  ),
  result: inThree('What changed', 'Что изменилось', 'Не өзгерді'),
  unexplained: inThree('without an explanation', 'без объяснения', 'түсіндірмесіз'),
  leftUnexplained: inThree('left, unexplained', 'выбыли без объяснения', 'түсіндірмесіз шыққан'),
  cameUnexplained: inThree('came, unexplained', 'включены без объяснения', 'түсіндірмесіз енгізілген'),
  flow: inThree('From state to state', 'От состояния к состоянию', 'Күйден күйге'),
  flowSays: inThree(
    'Who stays goes on along the middle; who leaves goes down, who comes joins from above.',
    'Кто остаётся, идёт посередине; кто выбывает, уходит вниз, кто включён, приходит сверху.',
    'Қалғандар ортамен жүреді; шыққандар төмен кетеді, енгізілгендер жоғарыдан қосылады.',
  ),
  flowRead: inThree(
    'A band is as wide as its number of entries, on one scale for all steps; the grey part is what nothing loaded explains. The middle band is not to scale.',
    'Ширина полосы равна числу записей, масштаб один для всех шагов; серая часть ничем из загруженного не объяснена. Средняя полоса не в масштабе.',
    'Жолақтың ені жазбалар санына тең, барлық қадамға бір масштаб; сұр бөлігін жүктелгеннің ештеңесі түсіндірмейді. Ортаңғы жолақ масштабта емес.',
  ),
  calendar: inThree('Calendar of changes', 'Календарь изменений', 'Өзгерістер күнтізбесі'),
  calendarSays: inThree(
    'How many entries changed up to each state since the one before it.',
    'Сколько записей изменилось к каждому состоянию с предыдущего.',
    'Алдыңғысынан бері әр күйге дейін қанша жазба өзгерді.',
  ),
  calendarRead: inThree(
    'The stronger the colour, the more entries a day, compared within the row; weekday and days since the state before stand under the date.',
    'Чем насыщеннее цвет, тем больше записей в день в сравнении со строкой; под датой день недели и сколько дней прошло с прежнего состояния.',
    'Түсі неғұрлым қанық болса, жол ішінде күніне соғұрлым көп жазба; күннің астында апта күні мен алдыңғы күйден бергі күндер саны тұр.',
  ),
  announced: inThree(
    'Beside the announced numbers of voters',
    'В сравнении с объявленным числом избирателей',
    'Жарияланған сайлаушылар санымен салыстырғанда',
  ),
  announcedNumber: inThree('announced', 'объявлено', 'жарияланған'),
  loaded: inThree('by the loaded entries', 'по загруженным записям', 'жүктелген жазбалар бойынша'),
  difference: inThree('difference', 'разница', 'айырмашылық'),
  atLeast: inThree('at least', 'не меньше', 'кемінде'),
  unknown: inThree('not known', 'неизвестно', 'белгісіз'),
  terms: {
    earlier: inThree('Earlier state', 'Прежнее состояние', 'Бұрынғы күй'),
    came: inThree('+ came', '+ включены', '+ енгізілген'),
    left: inThree('− left', '− выбыли', '− шыққан'),
    growth: inThree('= growth', '= прирост', '= өсім'),
    later: inThree('Later state', 'Новое состояние', 'Жаңа күй'),
  },
  step: inThree('Step', 'Шаг', 'Қадам'),
  state: inThree('State', 'Состояние', 'Күй'),
  entries: inThree('Entries', 'Записей', 'Жазба'),
  before: inThree('before', 'было', 'бұрын'),
  after: inThree('after', 'стало', 'кейін'),
  precinct: inThree('Precinct', 'Участок', 'Учаске'),
  undecided: inThree('undecided', 'не установлено', 'анықталмаған'),
  days: inThree('days', 'дн.', 'күн'),
  kinds: inThree(
    'Every entry, by what became of it',
    'Все записи по тому, что с ними стало',
    'Барлық жазба, не болғанына қарай',
  ),
  undone: inThree('Taken back in a later step', 'Отменено на более позднем шаге', 'Кейінгі қадамда қайтарылған'),
  undoneNote: inThree(
    'Somebody who was struck off and is there again, or a correction that the next state lost, may be an error mended, or a correction of the scrutiny period undone. The lines stand in changes.csv.',
    'Исключённый, который снова в списке, и исправление, которого нет в следующем состоянии, могут быть исправленной ошибкой или утраченной поправкой времени проверки списков. Строки есть в changes.csv.',
    'Шығарылып, қайта тізімде тұрған адам не келесі күйде жоқ түзету жөнделген қате немесе тізімдерді тексеру кезіндегі жоғалған түзету болуы мүмкін. Жолдары changes.csv ішінде.',
  ),
  nothingUndone: inThree(
    'Nothing that changed in one step was taken back in a later one.',
    'Ничто изменённое на одном шаге не отменено позднее.',
    'Бір қадамда өзгерген ештеңе кейінгілерінде қайтарылмаған.',
  ),
  shownBy: inThree('First seen in', 'Впервые видно в', 'Алғаш көрінген күйі'),
  precincts: inThree(
    'Precincts with most unexplained changes',
    'Участки, где больше всего необъяснённых изменений',
    'Түсіндірілмеген өзгерістері ең көп учаскелер',
  ),
  report: inThree('Report of this step', 'Отчёт об этом шаге', 'Осы қадамның есебі'),
} as const;
