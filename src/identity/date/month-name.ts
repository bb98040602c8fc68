import { foldLetters } from '../letters/letters.js';

// Russian (nominative, genitive, short), English (long, short), Kazakh (as written and as typed without Kazakh letters).
const NAMES: readonly string[] = [
  'январь января янв january jan қаңтар қаң',
  'февраль февраля фев февр february feb ақпан ақп',
  'март марта мар march mar наурыз нау',
  'апрель апреля апр april apr сәуір сәу',
  'май мая may мамыр мам',
  'июнь июня июн june jun маусым мау',
  'июль июля июл july jul шілде шіл',
  'август августа авг august aug тамыз там',
  'сентябрь сентября сен сент september sep sept қыркүйек қыр',
  'октябрь октября окт october oct қазан қаз',
  'ноябрь ноября ноя нояб november nov қараша қар',
  'декабрь декабря дек december dec желтоқсан жел',
];

/**
 * The same in other languages, in nominative and genitive. Words that mean two months are left out: listopad is October in Croatian and
 * November in Polish. Compared by their own letters: in another script the same sounds are another month (lipnja is June, липня July).
 */
const ELSEWHERE: readonly string[] = [
  'januar januara jänner janvier enero janeiro gennaio ianuarie yanvar январ січень січня студзень студзеня януари јануар јануара styczeń stycznia leden ledna január januára ocak იანვარი հունվար հունվարի januari sausio janvāris ιανουαρίου ιανουάριος',
  'februar februara février febrero fevereiro febbraio februarie fevral феврал лютий лютого люты лютага февруари фебруар фебруара luty lutego únor února február februára şubat თებერვალი փետրվար փետրվարի februari vasario februāris φεβρουαρίου φεβρουάριος',
  'märz mars marzo março martie mart березень березня сакавік сакавіка март marzec marca březen března marec მარტი մարտ մարտի maret kovo marts μαρτίου μάρτιος',
  'avril abril aprile aprilie aprila квітень квітня красавік красавіка април aprilis kwiecień kwietnia duben dubna nisan აპრილი ապրիլ ապրիլի april balandžio aprīlis απριλίου απρίλιος',
  'mai mayo maio maggio травень травня траўня мај maja maj květen května mayıs მაისი մայիս մայիսի mei gegužės maijs μαΐου μάιος',
  'juni juin junio junho giugno iunie iyun июн червень червня чэрвень чэрвеня юни јун јуна juna jun czerwiec czerwca června haziran ივნისი հունիս հունիսի birželio jūnijs ιουνίου ιούνιος',
  'juli juillet julio julho luglio iulie iyul июл липень липня ліпень ліпеня юли јул јула jula jul lipiec lipca července temmuz ივლისი հուլիս հուլիսի liepos jūlijs ιουλίου ιούλιος',
  'août agosto avgust avqust август серпень серпня жнівень жніўня avgusta sierpień sierpnia srpen srpna ağustos აგვისტო օգոստոս օգոստոսի agustus rugpjūčio augusts αυγούστου αύγουστος',
  'septembre septiembre setembro settembre septembrie sentyabr сентябр вересень вересня верасень верасня септември септембар септембра septembar septembra wrzesień września září eylül სექტემბერი սեպտեմբեր սեպտեմբերի rugsėjo septembris σεπτεμβρίου σεπτέμβριος',
  'oktober octobre octubre outubro ottobre octombrie oktyabr октябр жовтень жовтня кастрычнік кастрычніка октомври октобар октобра oktobar oktobra październik października října ekim ოქტომბერი հոկտեմբեր հոկտեմբերի spalio oktobris οκτωβρίου οκτώβριος',
  'noviembre novembro noiembrie noyabr ноябр листопад листопада лістапад лістапада ноември новембар новембра novembar novembra novembre kasım ნოემბერი նոյեմբեր նոյեմբերի lapkričio novembris νοεμβρίου νοέμβριος',
  'dezember décembre diciembre dezembro dicembre decembrie dekabr декабр грудень грудня снежань снежня декември децембар децембра decembar decembra grudzień grudnia prosinec prosince aralık დეკემბერი դեկտեմբեր դեկտեմբերի desember gruodžio decembris δεκεμβρίου δεκέμβριος',
];

const ROMAN: ReadonlyMap<string, number> = new Map(
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].map((word, i) => [word, i + 1]),
);
/** Cyrillic letters that people type for Roman numerals; Ш is III. */
const TYPED: Readonly<Record<string, string>> = { І: 'I', Х: 'X', Ш: 'III', П: 'II', У: 'V' };

const MONTHS_ELSEWHERE = new Map(
  ELSEWHERE.flatMap((names, i) =>
    names.split(' ').flatMap((name) => [[name, i + 1] as const, [withoutMarks(name), i + 1] as const]),
  ),
);

/** Without accents: "fevrier", "marco"; of scripts other than Latin all letters stay. */
function withoutMarks(word: string): string {
  return /\p{Script=Latin}/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

const MONTHS = new Map(
  NAMES.flatMap((names, i) => names.split(' ').map((name) => [foldLetters(name), i + 1] as const)),
);

// Kazakh case endings behind a month: 1 қаңтары, қаңтарда, қаңтарының. Folded, so ы and і are both I.
const KAZAKH_ENDING = /(?:I|SI)?(?:NDA|NDE|NING|NIN|DA|DE|TA|TE)?$/;

/**
 * Number (1 to 12) of a month's name in Russian, Kazakh or English, any case and script, in some thirty other languages as they write it, or
 * of a Roman numeral in capitals; 0 if the word is none.
 */
export function monthOfName(word: string): number {
  const folded = foldLetters(word);
  const known = MONTHS.get(folded) ?? MONTHS.get(folded.replace(KAZAKH_ENDING, ''));
  if (known !== undefined) return known;
  const plain = word.normalize('NFC').toLowerCase();
  const numeral = word.replace(/[ІХШПУ]/gu, (letter) => TYPED[letter] ?? letter);
  return MONTHS_ELSEWHERE.get(plain) ?? MONTHS_ELSEWHERE.get(withoutMarks(plain)) ?? ROMAN.get(numeral) ?? 0;
}
