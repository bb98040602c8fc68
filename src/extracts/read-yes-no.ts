const YES = [
  ...['да', 'yes', 'y', '1', 'true', 'иә', 'ия', '+', '++', 'v', 'x', 'х', 'есть', 'бар', 'д', 'и', 't', '*'],
  // As other countries' offices write it.
  ...['da', 'так', 'tak', 'ja', 'oui', 'si', 'sí', 'sim', 'sì', 'evet', 'ano', 'igen', 'ha', 'bəli'],
  ...['s', 'ya', 'ναι', 'այո', 'კი', 'დიახ', 'نعم', 'بله', 'آری', 'हो', 'छ', 'हाँ', 'हां', 'ใช่', 'አዎ', 'voto', 'votó'],
  ...['✓', '✔', '√', '☑', '☒', '⍻', '🗸', '✅', '1.0', 'истина', 'vv'],
];
const NO = [
  ...['нет', 'no', 'n', '0', 'false', 'жоқ', 'жок', '-', '–', '—', '−', 'н', 'ж', 'f', '☐', '□', '0.0'],
  ...['ложь', '--', '---'],
  ...['nu', 'ні', 'nie', 'nein', 'non', 'não', 'nao', 'hayır', 'hayir', 'ne', 'nem', 'yoq', "yo'q"],
  ...['tidak', 'οχι', 'όχι', 'ոչ', 'არა', 'لا', 'كلا', 'نه', 'خیر', 'खैर', 'होइन', 'छैन', 'नहीं', 'नही'],
  ...['ไม่', 'አይ', 'አይደለም'],
  ...['не', 'нету', 'прочерк', 'отсутствует'],
];
const KNOWN: ReadonlyMap<string, 0 | 1> = new Map<string, 0 | 1>([
  ...YES.map((word) => [word, 1] as const),
  ...NO.map((word) => [word, 0] as const),
]);

/** What a mark may say in any column, by the beginnings of its words: that somebody signed, or that it is so. */
const SIGNED = [
  'подпис',
  'роспис',
  'распис',
  'signed',
  'signature',
  'қолы',
  'қол қой',
  'қол қойды',
  'қойылды',
  'имеется',
  'поставил',
  // As other countries' lists have it beside the name: signed, sealed with a finger.
  ...['sgd', 'imza', 'potpis', 'podpis', 'підпис', 'firm', 'assin', 'huella'],
  ...['signé', 'signe', 'unterschri', 'semnat', 'ստորագր', 'ხელმოწერ', 'υπέγραψε', 'وقع', 'توقيع', 'امضا'],
  ...['لصق', 'हस्ताक्षर'],
];

/** Ways of voting outside the room that say of a voter's mark that there was a ballot. "By post" or "proxy" says who may vote so, and not that it was done. */
const OUTSIDE = [
  ...['на дому', 'досрочно', 'вне помещения', 'электронно', 'дистанционно', 'үйде', 'мерзімінен бұрын', 'қашықтан'],
  ...['early', 'in advance', 'at home', 'e-vote', 'i-vote', 'online', 'by internet', 'electronically'],
];
const WAYS = [...OUTSIDE, 'in person'];

/** What a mark may say in one column: the beginning of a word that tells of the deed itself. */
const DEEDS: Readonly<Record<string, readonly string[]>> = {
  voted: [
    ...['голосов', 'проголос', 'получ', 'выдан', 'бюллетен', 'явил', 'взамен испор', 'вместо испор'],
    ...['дауыс бер', 'берілді', 'берілген', 'алды', 'алған'],
    ...[
      'voted',
      'received',
      'issued',
      'ballot',
      'votó',
      'voto',
      'votou',
      'a voté',
      'glasao',
      'glasala',
      ...['gewählt', 'hat gewählt', 'abgestimmt', 'gestemd', 'stemt', 'röstat', 'äänestä', 'hääletan'],
      ...['balsav', 'balsoj'],
      ...['compareceu', 'ha votado', 'votat', 'votează', 'głosował', 'zagłosował', 'odebra', 'glasoval'],
      ...['volil', 'hlasoval'],
      ...['гласув', 'гласао', 'гласала', 'галасав', 'прагалас', 'szavazott', 'səs ver', 'ovoz ber', 'овоз бер'],
      ...['добуш бер'],
      ...['քվեարկ', 'მისცა', 'ხმა', 'amepiga', 'memilih'],
      'oy kullan',
      'ψήφισ',
      'ψηφισ',
    ],
    ...WAYS,
  ],
  struck_off: [
    ...['исключ', 'искл', 'вычеркн', 'выбыл', 'снят', 'шығарыл', 'сызыл', 'struck', 'removed', 'excluded'],
    ...['deleted'],
  ],
  retained: ['изъят', 'изьят', 'оставл', 'сдан', 'приобщ', 'алынып', 'алынды', 'қалды', 'retained', 'kept', 'taken'],
  recorded: ['внес', 'запис', 'занес', 'включ', 'енгізіл', 'жазыл', 'recorded', 'entered'],
  home_vote: ['на дому', 'дома', 'надомн', 'выезд', 'вне помещ', 'үйде', 'үйінде', 'home', 'mobile'],
  mobile_invalidated: ['недейств', 'признан', 'жарамсыз', 'invalid'],
  signed_beforehand: ['заранее', 'алдын ала', 'beforehand'],
  filled_in: ['заполн', 'толтыр', 'filled'],
  posted: ['вывеш', 'размещ', 'ілінді', 'ілінген', 'posted'],
  recounted: ['пересч', 'қайта сана', 'recount'],
  recount_changed: ['измен', 'өзгер', 'changed'],
  protocol_posted: ['вывеш', 'ілінді', 'ілінген', 'posted'],
  avc_retained: ['изъят', 'оставл', 'алынып', 'қалды', 'retained'],
  avc_recorded: ['внес', 'запис', 'енгізіл', 'recorded'],
  unused_cancelled: ['погаш', 'жойыл', 'cancel'],
  identical_signatures: ['совпад', 'одинак', 'ұқсас', 'бірдей', 'identical'],
};

/** Whether a cell is a sign or a word of the list, as most marks are. */
export function isKnownMark(written: string): boolean {
  return KNOWN.has(written);
}

/** Of a voter's mark: somebody would not take the ballot, or it was annulled. */
const UNDONE =
  /(?<!\p{L})(?:отказ|аннулир|бас тарт|refus|declin|reject|annul|cancell?ed|voided|rechaz|recus|anul|abgelehnt)\p{L}*/u;
/** Of a voter's mark: it may be of another place, of a ballot that nobody may ever count, of a certificate, or a slip of the pen. */
const DOUBTFUL = new RegExp(
  `(?<!\\p{L})(?:${[
    ...['tendered', 'provisional', 'challenged', 'elsewhere', 'mistake', 'mistakenly', 'error', 'wrong\\s+line'],
    // "voted at 13", and not "voted at 10:35".
    '(?:at|in)\\s+(?:\\p{L}+\\s+){0,2}(?:no\\.?\\s*|[№#]\\s*)?\\d+(?![\\d:.h]|\\s*(?:am|pm))',
    ...['ошиб\\p{L}*', 'не\\s+в\\s+(?:свое\\p{L}*|той|тот)\\s+\\p{L}*', 'друг\\p{L}+\\s+участ\\p{L}*'],
    ...['по\\s+оу', 'по\\s+открепит\\p{L}*', 'қате\\p{L}*', 'басқа\\s+учаске\\p{L}*'],
    '(?:в|на)\\s+(?:(?:участ\\p{L}*|уик)\\s*(?:№\\s*)?\\d+|больниц\\p{L}*|госпитал\\p{L}*|в/ч|част[иь]|сизо)',
    '(?:выдан|получ)\\p{L}*\\s+(?:оу|откреп\\p{L}*|удост\\p{L}*)',
    // The number of a certificate in the place of a signature.
    '(?:оу|ешк|avc|откреп\\p{L}*)[\\s.]*(?:уд\\p{L}*[\\s.]*)?(?:№|no\\.?|n)?\\s*(?:\\p{L}{1,3}\\s*)?\\d[\\d ]*',
    '(?:ешк|куәлік)\\s+(?:берілді|берілген|алды|алған)',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/**
 * What a voter or a member of the commission writes where a ballot is given out: the time or the day, a document shown, initials. Of
 * text in small letters without signs at its ends.
 */
const OF_RECEIPT =
  /^(?:в )?(?:[01]?\d|2[0-3])[:.-][0-5]\d(?::[0-5]\d)?$|^\d{1,2}\.\d{1,2}\.\d{4}(?: \d{1,2}[:.]\d{2})?$|^(?:\p{L}{1,4}[.]? ?){0,3}(?:№ ?|n ?)?\d[\d ]{4,11}\d$|^\p{L}\. ?\p{L}(?:\. ?\p{L})?$/u;
/**
 * Who gave the ballot out, where a list has that in place of the voter's signature: a member by number ("чл. 3"), or somebody by
 * surname and initials, as signatures are copied. A surname alone may be a remark. Of text as above.
 */
const BY_MEMBER =
  /^(?:чл|член|мүше|комиссия мүшесі|member|clerk)[. ]*(?:комиссии|уик|уск)?[. ]*(?:№|no\.?|n)? ?\d{1,2}$|^\p{L}{3,}(?:-\p{L}{2,})? \p{L}(?:\. ?\p{L})?$/u;
const FIRST_WORD = /^[\p{L}\d]+/u;
const DENIES =
  /(?:^|[^\p{L}])(?:no se|não|nao|nije|ne|nicht|niet|inte|ikke|nie|nu|nem|ni|ні|δεν|не|нет|без|жоқ|жок|емес|not|no|without)(?=$|[^\p{L}])|(?:маған|меген|баған|беген|паған|пеген)(?=$|[^\p{L}])/u;

/**
 * Whether a cell of a column of marks says yes (1) or no (0): a sign or a word of three languages, the first word of an explanation
 * ("да, по доверенности"), or a signature and the deed in words ("подпись есть", "қол қойылды", "без подписи"). Null for anything else:
 * a word that is not known is not guessed at.
 */
export function yesOrNo(field: string, written: string): 0 | 1 | null {
  const known = KNOWN.get(written) ?? KNOWN.get(written.toLowerCase());
  if (known !== undefined) return known;
  const text = written
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s("'«[]+|[\s)"'»\].!;,]+$/g, '');
  const bare = KNOWN.get(text);
  if (bare !== undefined) return bare;
  if (field === 'voted' && DOUBTFUL.test(text)) return null;
  const denied = DENIES.test(text);
  const isSigned = SIGNED.some((stem) => beginsAWord(text, stem));
  if (field === 'voted' && UNDONE.test(text))
    return denied || isSigned || KNOWN.has(FIRST_WORD.exec(text)?.[0] ?? '') ? null : 0;
  const told = isSigned || (DEEDS[field] ?? []).some((stem) => beginsAWord(text, stem));
  if (told) return denied ? 0 : 1;
  if (field === 'voted' && !denied && (OF_RECEIPT.test(text) || BY_MEMBER.test(text))) return 1;
  // One letter or sign before other words is an initial or a number, and no answer.
  const first = FIRST_WORD.exec(text)?.[0] ?? '';
  if (first.length < 2 || first.length === text.length || /^\d/.test(first)) return null;
  const answer = KNOWN.get(first) ?? null;
  return answer === 1 && denied ? null : answer;
}

/** Whether a voter's mark, which says that there was a ballot, says that it was given outside the room ("голос. на дому", "voted early"). */
export function tellsOutside(written: string): boolean {
  if (KNOWN.has(written)) return false;
  const text = written.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
  return OUTSIDE.some((way) => beginsAWord(text, way));
}

function beginsAWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
