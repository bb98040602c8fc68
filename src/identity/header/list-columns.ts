// The form of `comparable`: й is и there, ё is е.

/** A column of a list or register, by the beginnings of the words of its header. */
interface Column {
  readonly concept: string;
  /** Of each group one must begin a word. */
  readonly all: readonly RegExp[];
  /** None of these may begin a word. */
  readonly none?: RegExp;
}

const BALLOT = /^бюллет/u;
const AVC = /^(?:откр|оу$|есептен|ешк$)/u;
const CERTIFICATE = /^(?:справ|аныктам|анықтам)/u;

// Order matters: a ground of striking off before the mark of it, a certificate's number before the ground that it is.
const COLUMNS: readonly Column[] = [
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
  { concept: 'added_at', all: [/^(?:время|времен|час|уақыт|уакыт)/u, /^(?:включ|внес|добавл|қос|кос|енгіз|енгиз)/u] },
  { concept: 'basis', all: [/^(?:основан|причин|негіз|негиз|себе)/u, /^(?:включ|внес|добавл|қос|кос|енгіз|енгиз)/u] },
  { concept: 'certificate_no', all: [/^(?:номер|нөмір|номир)/u, CERTIFICATE], none: /^(?:дат|кем)/u },
  { concept: 'avc_serial', all: [/^(?:номер|сери|нөмір|номир)/u, AVC], none: /^(?:дат|кем|кому|заявл|участ|уик)/u },
  { concept: 'serial', all: [/^(?:номер|сери|нөмір|номир)/u, AVC], none: /^(?:дат|кем|кому|заявл|участ|уик)/u },
  { concept: 'issued_at', all: [/^(?:дат|время|күн|кун|уақыт|уакыт)/u, /^(?:выда|беріл|берил)/u], none: BALLOT },
  {
    concept: 'used_at',
    all: [/^(?:дат|время|күн|кун|уақыт|уакыт)/u, /^(?:предъяв|голосов|использ|көрсет|корсет|дауыс)/u],
  },
  { concept: 'retained', all: [/^(?:изъят|изъя|оставл|сдан|алынд|алып)/u], none: /^(?:дат|номер)/u },
  {
    concept: 'recorded',
    all: [/^(?:внес|запис|включ|енгізілд|енгизилд)/u, /^(?:спис|журн|реестр|тізім|тизим)/u],
    none: /^(?:дат|номер|врем|основан)/u,
  },
  { concept: 'address', all: [/^(?:адрес|мекен)/u], none: /^(?:номер|дат|справ|участ|почт|элект)/u },
];

/** A bare date or time is that of what the extract is about: an entry made, a certificate used or given out. */
const MOMENT = /^(?:дата|время|час|и|күні|куни|уақыты|уакыты|мен)$/u;
const MOMENTS = ['added_at', 'used_at', 'issued_at'];

/** The fields that a Russian or Kazakh header of a list speaks of, by the beginnings of its words in whatever ending and order. */
export function listColumnConcepts(comparableHeader: string): readonly string[] {
  const words = comparableHeader.split(' ');
  const has = (beginning: RegExp) => words.some((word) => beginning.test(word));
  const found = COLUMNS.filter(({ all, none }) => all.every(has) && (none === undefined || !has(none)));
  return found.length === 0 && words.every((word) => MOMENT.test(word))
    ? MOMENTS
    : [...new Set(found.map(({ concept }) => concept))];
}
