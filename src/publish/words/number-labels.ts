import type { Texts } from '../../model.js';
import { label } from './label-of.js';

/** What each number decides that linking and the comparison with peers keep in the audit file. */
export const NUMBER_LABELS: Readonly<Record<string, Texts>> = {
  'link.fewest_records': label(
    'Records without an IIN are compared by similarity where there are at least so many records',
    'Записи без ИИН сравниваются по сходству, если записей не меньше этого числа',
    'ЖСН-сіз жазбалар ұқсастығы бойынша салыстырылатын жазбалардың ең аз саны',
  ),
  'link.threshold': label(
    'Probability from which two records without a common IIN are linked, in an audit as in match: more likely one person than two',
    'Вероятность, начиная с которой две записи без общего ИИН связываются, в аудите как и в match: скорее один человек, чем два',
    'Ортақ ЖСН-і жоқ екі жазба аудитте де, match-та да байланыстырылатын ықтималдық: екі адамнан гөрі бір адам болуы ықтималырақ',
  ),
  'link.finding': label(
    'Probability from which a finding may rest on such a link',
    'Вероятность, начиная с которой находка может опираться на такую связь',
    'Тұжырым осындай байланысқа сүйене алатын ықтималдық',
  ),
  'link.strong': label(
    'Probability from which such a pair is called strong',
    'Вероятность, начиная с которой такая пара называется надёжной',
    'Мұндай жұп сенімді деп аталатын ықтималдық',
  ),
  'link.odds_apart': label(
    'How many times likelier a record must be one bearer of an IIN than another',
    'Во сколько раз вероятнее должна быть принадлежность записи одному носителю ИИН, чем другому',
    'Жазбаның бір ЖСН иесіне тиесілі болуы басқасынан қанша есе ықтимал болуға тиіс',
  ),
  'link.generation': label(
    'Fewest years between the births of a parent and a child',
    'Наименьшее число лет между рождением родителя и ребёнка',
    'Ата-ана мен баланың туған жылдары арасындағы ең аз айырма',
  ),
  'link.most_bearers': label(
    'A number that more people bear is taken for a filler and identifies nobody',
    'Номер, который носят больше людей, считается подставленным и никого не определяет',
    'Одан көп адам иеленген нөмір толтырма деп саналады және ешкімді айқындамайды',
  ),
  'link.moved': label(
    'Usual share of one person’s records that stand at two dwellings',
    'Обычная доля записей одного человека, стоящих по двум адресам',
    'Бір адамның екі мекенжайда тұрған жазбаларының әдеттегі үлесі',
  ),
  'link.moved_between_lists': label(
    'The same of voters who stand on two lists of one election',
    'То же для избирателей, стоящих в двух списках одних выборов',
    'Бір сайлаудың екі тізімінде тұрған сайлаушылар үшін сол үлес',
  ),
  'link.most_at_one_address': label(
    'Voters that one address is taken to hold at most, for what chance gives of namesakes at one dwelling',
    'Больше стольких избирателей по одному адресу не предполагается, когда считается случайное число тёзок в одном жилье',
    'Бір тұрғын үйдегі аттастардың кездейсоқ саны есептелгенде бір мекенжайда мұнан көп сайлаушы болады деп алынбайды',
  ),
  'link.twins': label(
    'Usual share of relatives in one dwelling that were born on one day',
    'Обычная доля родственников по одному адресу, родившихся в один день',
    'Бір мекенжайдағы туыстардың бір күні туғандарының әдеттегі үлесі',
  ),
  'link.surest_by_name': label(
    'No pair is printed surer than this where no number of the person agrees',
    'Выше этой вероятности не показывается пара, у которой не совпадает ни один номер человека',
    'Адамның бірде-бір нөмірі сәйкес келмеген жұп үшін көрсетілетін ең жоғары ықтималдық',
  ),
  'link.surest_of_kin': label(
    'The same where the two may be twins, or parent and child',
    'То же, если двое могут быть близнецами или родителем и ребёнком',
    'Екеуі егіз не ата-ана мен бала болуы мүмкін болған жағдайда да сол',
  ),
  'expectation.false_discovery_rate': label(
    'False discovery rate of all searches for spikes together',
    'Доля случайных находок для всех поисков всплесков вместе',
    'Күрт өсімдерді барлық іздеулер бойынша кездейсоқ табулардың үлесі',
  ),
  'expectation.weight.additions': label(
    'Weight of additions by precinct in that rate',
    'Вес включений по участкам в этой доле',
    'Осы үлестегі учаскелер бойынша қосымша енгізулердің салмағы',
  ),
  'expectation.weight.additions_by_area': label(
    'Weight of additions by area',
    'Вес включений по территориям',
    'Аумақтар бойынша қосымша енгізулердің салмағы',
  ),
  'expectation.weight.addition_time': label(
    'Weight of times of additions',
    'Вес времени включений',
    'Қосымша енгізу уақытының салмағы',
  ),
  'expectation.weight.avc_used': label(
    'Weight of absentee voting certificates used by precinct',
    'Вес использованных открепительных удостоверений по участкам',
    'Учаскелер бойынша пайдаланылған есептен шығару куәліктерінің салмағы',
  ),
  'expectation.weight.certificates': label(
    'Weight of residence certificates by desk',
    'Вес справок с места жительства по окнам выдачи',
    'Беру терезелері бойынша тұрғылықты жер анықтамаларының салмағы',
  ),
  'expectation.weight.certificate_time': label(
    'Weight of times of residence certificates',
    'Вес времени выдачи справок с места жительства',
    'Тұрғылықты жер анықтамаларын беру уақытының салмағы',
  ),
  'expectation.fewest_peers': label(
    'Fewest precincts of a group that are compared with one another',
    'Наименьшее число участков в группе, которые сравниваются между собой',
    'Өзара салыстырылатын топтағы учаскелердің ең аз саны',
  ),
  'expectation.most_in_a_day': label(
    'Most that a commission can enter in a day, where its list does not allow more',
    'Сколько комиссия может внести за день, если её список не позволяет больше',
    'Тізімі одан көбіне жол бермесе, комиссия бір күнде енгізе алатын ең көп сан',
  ),
  'expectation.fewest_apart': label(
    'Fewest precincts of a region that is compared only with itself where its typical count stands apart',
    'Наименьшее число участков региона, который сравнивается только с собой, если его типичное число стоит особняком',
    'Әдеттегі саны бөлек тұрған жағдайда тек өзімен салыстырылатын өңірдегі учаскелердің ең аз саны',
  ),
  'expectation.apart': label(
    'A typical count so many times the others’, or that part of it, stands apart',
    'Типичное число стоит особняком, если оно во столько раз больше или меньше других',
    'Әдеттегі сан басқалардан осынша есе көп не аз болса, бөлек тұр деп саналады',
  ),
  'expectation.short_part': label(
    'A list is short where it is such a part of its neighbours’, or less',
    'Список короткий, если он составляет такую часть соседних или меньше',
    'Тізім көршілерінің осындай бөлігі не одан аз болса, қысқа саналады',
  ),
  'expectation.fewest_neighbours': label(
    'Fewest lists of a settlement or TEC beside which a list can be short',
    'Наименьшее число списков населённого пункта или ТИК, рядом с которыми список может быть коротким',
    'Қасында тізім қысқа бола алатын елді мекен не АСК тізімдерінің ең аз саны',
  ),
  'expectation.more_in_spite_of_it': label(
    'Short lists whose typical count is so many times the others’ are compared with each other',
    'Короткие списки, типичное число которых во столько раз больше других, сравниваются между собой',
    'Әдеттегі саны басқалардан осынша есе көп қысқа тізімдер өзара салыстырылады',
  ),
  'expectation.fewest_days': label(
    'Fewest other days by which a desk is compared with itself',
    'Наименьшее число других дней, по которым окно выдачи сравнивается с самим собой',
    'Беру терезесі өзімен салыстырылатын басқа күндердің ең аз саны',
  ),
  'expectation.area_cut': label(
    'In the sum of an area a precinct counts for no more than what one in so many ordinary ones reaches (probability)',
    'В сумме по территории участок считается не больше, чем бывает у обычных участков с этой вероятностью',
    'Аумақтың қосындысында учаске қарапайым учаскелерде осы ықтималдықпен кездесетіннен артық есептелмейді',
  ),
};
