import { type ColumnWords, ENGLISH_COLUMNS } from './english-columns.js';

// The form of `comparable`: й is и there, ё is е.

const BALLOT = /^бюллет/u;
const AVC = /^(?:откр|оу$|есептен|ешк$)/u;
const SOME_CERTIFICATE = /^(?:удостовер|куәлі|куали)/u;
const OF_IDENTITY = /^(?:личн|жеке|дат|кем|кому|заявл|участ|уик|водит|пенс|воен|служ|паспорт|член)/u;
const OF_OTHERS = /^(?:дат|кем|кому|заявл|участ|уик|водит|пенс|служ|член|откр|оу$|есептен|ешк$)/u;
/** Words beside which it is no count of forms. */
const NO_COUNT = /^(?:территор|тик$|дат|номер|сери|врем|кем|кому|кто|подпис|отмет|участ|уик|фио|заявл)/u;
const CERTIFICATE = /^(?:справ|аныктам|анықтам)/u;
const WHEN = /^(?:когда|қашан|кашан|нешеде)$/u;
const USE = /^(?:предъяв|проголос|голосов|использ|приш|явил|дауыс|пайдалан)/u;

// Order matters: a ground of striking off before the mark of it, a certificate's number before the ground that it is.
const COLUMNS: readonly ColumnWords[] = [
  {
    concept: 'voted',
    all: [/^(?:подпис|роспис|отмет|получ|выдан|выдач|қол|кол|алд|берілд|берилд|белг)/u, BALLOT],
    none: /^(?:номер|сери|колич|числ|на$|дому|сан|адрес|член|комис|председ)/u,
  },
  {
    concept: 'voted',
    all: [/^(?:подпис|роспис|қол|кол)/u, /^(?:избират|гражд|голосующ|саилауш)/u],
    none: /^(?:член|комис|председ|секрет|адрес|номер|за$)/u,
  },
  { concept: 'voted', all: [/^(?:отмет|белг)/u, /^(?:голосов|участ|дауыс)/u], none: /^(?:дому|вне|үиде|уиде|номер)/u },
  { concept: 'struck_off_ground', all: [/^(?:причин|основан|себе|негіз|негиз)/u, /^(?:исключ|вычерк|шығар|шыгар)/u] },
  {
    concept: 'struck_off',
    all: [/^(?:исключ|вычеркн|шығарыл|шыгарыл)/u],
    none: /^(?:дат|номер|причин|основан|кем|участ|уик)/u,
  },
  { concept: 'home_vote', all: [/^(?:дому|вне|выезд|переносн|үиде|уиде)/u, /^(?:голосов|помещ|дауыс|отмет)/u] },
  {
    concept: 'added_at',
    all: [/^(?:дат|врем|час|күн|кун|уақыт|уакыт)/u, /^(?:включ|внес|добавл|дополн|запис|қос|кос|енгіз|енгиз)/u],
    none: /^(?:рожд|смерт|туған|туган|справ|удостов|паспорт|докум)/u,
  },
  {
    concept: 'basis',
    all: [/^основан/u, /^(?:документ|за$|дописван|вписван)/u],
    none: /^(?:дат|номер|исключ|вычерк)/u,
  },
  { concept: 'basis', all: [/^(?:основан|причин|негіз|негиз|себе)/u, /^(?:включ|внес|добавл|қос|кос|енгіз|енгиз)/u] },
  { concept: 'certificate_no', all: [/^(?:номер|нөмір|номир)/u, CERTIFICATE], none: /^(?:дат|кем)/u },
  { concept: 'avc_serial', all: [/^(?:номер|сери|нөмір|номир)/u, AVC], none: /^(?:дат|кем|кому|заявл|участ|уик)/u },
  { concept: 'serial', all: [/^(?:номер|сери|нөмір|номир)/u, AVC], none: /^(?:дат|кем|кому|заявл|участ|уик)/u },
  // A register of certificates need not say which; in a list of people the same words are of a card of identity.
  { concept: 'serial', all: [/^(?:номер|сери|нөмір|номир)/u, SOME_CERTIFICATE], none: OF_IDENTITY },
  { concept: 'id_document', all: [/^(?:номер|сери|нөмір|номир)/u, SOME_CERTIFICATE], none: OF_OTHERS },
  {
    concept: 'issued_at',
    all: [/^(?:дат|врем|күн|кун|уақыт|уакыт)/u, /^(?:выда|печат|распеч|оформ|формир|беріл|берил|басыл|басып|шығар)/u],
    none: BALLOT,
  },
  // "Во сколько проголосовал", "Когда выдано", "Қашан берілді": a question for the moment.
  { concept: 'used_at', all: [WHEN, USE] },
  // How many voted is another question.
  { concept: 'used_at', all: [/^во$/u, /^сколько$/u, USE] },
  { concept: 'issued_at', all: [WHEN, /^(?:выда|получ|оформ|распеч|беріл|берил|алды|алған|алган)/u], none: BALLOT },
  { concept: 'added_at', all: [WHEN, /^(?:включ|внес|внёс|добав|вписан|енгізіл|енгизил|қосыл|косыл)/u] },
  {
    concept: 'used_at',
    all: [
      /^(?:дат|врем|час|күн|кун|уақыт|уакыт)/u,
      /^(?:предъяв|голосов|использ|прием|приня|явк|прибыт|көрсет|корсет|дауыс|пайдалан|қабылда|кабылда)/u,
    ],
    none: /^протокол/u,
  },
  {
    concept: 'office',
    all: [/^(?:цон|спеццон|отдел|подраздел|филиал|хқко|хкко|хқо|бөлім|болим)/u],
    none: /^(?:дат|номер|справ|адрес|фио|ф$)/u,
  },
  {
    concept: 'operator',
    all: [/^(?:оператор|специалист|сотрудник|исполнител|қызметкер|кызметкер|маман)/u],
    none: /^(?:дат|подпис)/u,
  },
  { concept: 'desk', all: [/^(?:окно|окна|терминал|рабоч|терезе)/u], none: /^(?:дат|врем|час|телеф|адрес)/u },
  { concept: 'application_no', all: [/^(?:номер|нөмір|номир)/u, /^(?:заявл|өтініш|отиниш)/u] },
  { concept: 'proxy', all: [/^(?:доверен|представит|сенімхат|сенимхат)/u], none: /^(?:дат|номер)/u },
  {
    concept: 'institution',
    all: [/^(?:учрежден|организац|больниц|стационар|мекеме)/u],
    none: /^(?:дат|номер|адрес|участ|учаск)/u,
  },
  {
    concept: 'from_date',
    all: [/^(?:дат|күн|кун)/u, /^(?:смерт|кончин|гибел|вступ|приговор|решен|суд|қайтыс|кайтыс|өлген)/u],
  },
  {
    concept: 'approved_at',
    all: [/^(?:дат|күн|кун)/u, /^(?:решен|одобр|утвержд|изменен|внесен|перерегистр|шешім|шешим|мақұл|макул)/u],
  },
  { concept: 'decision_no', all: [/^(?:номер|нөмір|номир)/u, /^(?:решен|постан|приказ|шешім|шешим)/u], none: /^дат/u },
  { concept: 'registration_date', all: [/^(?:дат|күн|кун)/u, /^(?:регистр|пропис|прожив|тіркел|тиркел)/u] },
  {
    concept: 'signed_at',
    all: [/^(?:дат|врем|час|күн|кун|уақыт|уакыт)/u, /^(?:подпис|қол$|кол$)/u],
    none: /^(?:избират|бюллет|член)/u,
  },
  { concept: 'signed_at', all: [/^(?:подписан|подписано)$/u], none: /^(?:избират|бюллет|член|кем|номер)/u },
  {
    concept: 'received_at',
    all: [/^(?:дат|врем|час|күн|кун|уақыт|уакыт)/u, /^(?:прием|приня|поступ|сдач|получ|қабылда|кабылда)/u],
    none: /^(?:заявл|бюллет|откреп|оу$)/u,
  },
  // Who received a certificate was given it.
  {
    concept: 'issued_at',
    all: [/^(?:дат|врем|күн|кун)/u, /^(?:получ|алған|алган)/u],
    none: /^(?:заявл|бюллет|бланк)/u,
  },
  { concept: 'retained', all: [/^(?:изъят|изъя|оставл|сдан|алынд|алып)/u], none: /^(?:дат|номер)/u },
  {
    concept: 'recorded',
    all: [/^(?:внес|запис|включ|енгізілд|енгизилд)/u, /^(?:спис|журн|реестр|тізім|тизим)/u],
    none: /^(?:дат|номер|врем|основан)/u,
  },
  {
    concept: 'id_document',
    all: [/^паспорт/u],
    none: /^(?:дат|кем|когда|вид|тип|код|выдан|выдавш)/u,
  },
  {
    concept: 'id_document',
    all: [/^(?:удостоверен|документ|куәл|куал|құжат|кужат)/u, /^(?:личност|жеке|басын)/u],
    none: /^(?:дат|кем|когда|вид|тип|код|выдан|выдавш|откреп)/u,
  },
  { concept: 'address', all: [/^(?:адрес|мекен)/u, /^(?:указан|көрсетіл|корсетил)/u], none: /^(?:почт|элект|участ)/u },
  { concept: 'operator', all: [/^(?:кто|кім|ким)$/u, /^(?:выдал|берд|оформ)/u] },
  { concept: 'received', all: [/^(?:получ|алын)/u, /^бланк/u], none: /^(?:дат|номер|врем)/u },
  // How many forms, in a summary of what became of them.
  { concept: 'received', all: [/^(?:получ|поступ|алын)/u, AVC], none: NO_COUNT },
  { concept: 'issued', all: [/^(?:выдан|беріл|берил)/u, AVC], none: NO_COUNT },
  { concept: 'cancelled', all: [/^(?:погаш|жоиыл)/u, AVC], none: NO_COUNT },
  { concept: 'unused', all: [/^(?:остат|неиспольз|паидаланылма|қалды|калды)/u, AVC], none: NO_COUNT },
  { concept: 'lost', all: [/^(?:утрач|утер|жоғал|жогал)/u, AVC], none: NO_COUNT },
  { concept: 'address', all: [/^(?:адрес|мекен)/u], none: /^(?:номер|дат|справ|участ|почт|элект)/u },
  ...ENGLISH_COLUMNS,
];

/** A bare date or time is that of what the extract is about: an entry made, a certificate used or given out. */
const MOMENT = /^(?:дата|время|час|часы|и|мин|минуты|ч|күні|куни|уақыты|уакыты|мен|сағаты|сагаты)$/u;
const MOMENTS = ['added_at', 'used_at', 'issued_at'];

/** The fields that a Russian, Kazakh or English header of a list speaks of, by the beginnings of its words in whatever ending and order. */
export function listColumnConcepts(comparableHeader: string): readonly string[] {
  const words = comparableHeader.split(' ');
  const has = (beginning: RegExp) => words.some((word) => beginning.test(word));
  const found = COLUMNS.filter(({ all, none }) => all.every(has) && (none === undefined || !has(none)));
  return found.length === 0 && words.every((word) => MOMENT.test(word))
    ? MOMENTS
    : [...new Set(found.map(({ concept }) => concept))];
}
