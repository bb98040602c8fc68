import { WordBeginnings } from '../../identity/index.js';

/** What a cell says that calls its row a total: "Итого", "Всего по району", "Барлығы", "Grand total". */
const TOTAL =
  /^[\s"'«(*]*(?:итого|всего|сумма|в\s+целом|подытог|под[- ]?итог|промежуточный\s+итог|общий\s+итог|итоги\s+по|барлығы|барлыгы|жиыны|жиынтығы|жалпы\s+саны|аудан\s+бойынша|облыс\s+бойынша|grand\s+total|sub-?total|totals?|sum\s+total|in\s+total)(?![\p{L}\p{N}])/iu;

/** The same within a cell: "На странице всего: 25", "Бетте барлығы: 250", "Page total 25". */
const TOTAL_WITHIN = /(?<![\p{L}\p{N}])(?:итого|всего|барлығы|барлыгы|жиыны|sub-?total|totals?)(?![\p{L}\p{N}])/iu;

/** What a cell says that stands under a list: who signs it, where the stamp goes, whom to call, which page it is. */
const SIGNATURE =
  /^[\s"'«(_]*(?:(?:зам(?:еститель|\.)?\s*)?председател[ья]|секретарь|член[аы]?\s+(?:уик|тик|участковой|избирательной|комиссии)|м\.?\s?[по]\.?(?=$|[\s,(])|тел(?:\.|ефон\S*)(?=$|[\s:+\d(])|исполнител[ья]|подпис[ьи]\s*(?:$|[:_(])|подпис[ьи]\s+(?:председателя|секретаря|членов)|дата\s+(?:составления|печати|подписания|формирования)|дата\s*:|список\s+(?:составил|проверил|подписал|сдал|принял)\S*|составил\S*\s*:|проверил\S*\s*:|ответственн\S+\s+(?:лицо|исполнитель)|(?:комиссия\s+)?төраға\S*|(?:комиссия\s+)?хатшы\S*|комиссия\s+мүше\S*|мөр(?:\s+орны)?(?=$|[\s.,:(])|қолы\s*(?:$|[:_(])|жауапты\s+(?:орындаушы|тұлға)|орындаушы\s*:|страница\s+\d|стр\.\s*\d|лист\s+(?:№\s*)?\d|\d+[-\s]?бет(?=$|\s)|page\s+\d|chair(?:man|person|woman)?(?:\s+of)?(?=$|[\s:,_])|secretary(?=$|[\s:,_])|members?\s+of\s+the\s+commission|signature(?:\s+of)?(?=$|[\s:_])|stamp(?=$|[\s:.])|phone\s*:|(?:мужчины|женщины|ерлер|әйелдер)\s*:?\s*$|(?:рас|от)печатано(?=$|[\s:\d])|сформировано(?=$|[\s:\d])|prepared\s+by|printed\s+on|примечани[ея]\s*:|ескерту\s*:|notes?\s*:)/iu;

/** How the words of both expressions begin: what begins otherwise is not looked at by either. */
const BEGINNINGS = new WordBeginnings([
  ...[
    'итог',
    'всег',
    'сумм',
    'в',
    'поды',
    'поди',
    'под',
    'пром',
    'общи',
    'барл',
    'жиын',
    'жалп',
    'ауда',
    'обла',
    'gran',
    'sub',
  ],
  ...[
    'subt',
    'tota',
    'sum',
    'in',
    'зам',
    'заме',
    'замп',
    'пред',
    'секр',
    'член',
    'м',
    'мп',
    'мо',
    'тел',
    'теле',
    'испо',
    'подп',
    'дата',
  ],
  ...[
    'спис',
    'сост',
    'пров',
    'отве',
    'төра',
    'хатш',
    'коми',
    'мөр',
    'қолы',
    'жауа',
    'орын',
    'стра',
    'стр',
    'лист',
    'page',
  ],
  ...[
    'chai',
    'secr',
    'memb',
    'sign',
    'stam',
    'phon',
    'prep',
    'prin',
    'прим',
    'еске',
    'note',
    'мужч',
    'женщ',
    'ерле',
    'әйел',
    'расп',
    'отпе',
    'сфор',
  ],
]);

/** What a cell says its row is: a sum of others, something that stands under a list, or neither (most cells of most rows). */
export function wordOfCell(cell: string): 'total' | 'signature' | null {
  if (cell === '' || !mayBeWord(cell)) return null;
  return TOTAL.test(cell) ? 'total' : SIGNATURE.test(cell) ? 'signature' : null;
}

/** Whether a cell speaks of a sum anywhere and says which, or is about to: asked of rows that hold next to nothing else. Somebody may be called Total. */
export function speaksOfTotal(cell: string): boolean {
  return /[\d:]/.test(cell) && TOTAL_WITHIN.test(cell);
}

/** Whether a cell begins with one of these words, with a sign, which may stand before one, or is the number of a page. */
function mayBeWord(cell: string): boolean {
  const first = cell.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return isPage(cell);
  const isLetter = (first >= 0x400 && first < 0x530) || ((first | 32) >= 0x61 && (first | 32) <= 0x7a);
  return isLetter ? BEGINNINGS.mayBegin(cell, 0) : !/^[\p{L}\p{N}]/u.test(cell);
}

/** "12-бет": the number of a page. */
function isPage(cell: string): boolean {
  let at = 1;
  while (cell.charCodeAt(at) >= 0x30 && cell.charCodeAt(at) <= 0x39) at += 1;
  if (at === cell.length) return false;
  return /^[-\s]?б/iu.test(cell.slice(at, at + 2));
}

/** The same in languages of other countries, as the whole cell or with a colon and a number behind it. */
const TOTAL_ELSEWHERE =
  /^[\s"'«(*]*(?:ukupno(?:\s+birača)?|razem|ogółem|łącznie|suma|gesamt|summe|insgesamt|gesamtzahl|totale|total\s+\p{L}+(?:\s+\p{L}+){0,3}|somme|összesen|celkem|spolu|iš\s+viso|kopā|kokku|yhteensä|summa|σύνολο|συνολο|toplam|genel\s+toplam|jami|жами|усього(?:\s+виборців)?|всього|разом|общо|всичко|вкупно|укупно|ընդամենը|სულ|المجموع|الإجمالي|الاجمالي|مجموع|جمع(?:\s+کل)?|जम्मा|कुल(?:\s+जम्मा)?|योग|รวม|รวมทั้งสิ้น|ድምር|jumlah|rekapitulasi|total)[\s:=.()\d]*$/iu;
/** Who signs a list in other languages; a name or a line to write on may follow. */
const SIGNATURE_ELSEWHERE =
  /^[\s"'«(_]*(?:predsjednik|predsednik|председник|przewodnicząc[ya]|голова\s+(?:комісії|двк)|секретар(?:\s+комісії)?|zapisničar|članovi?\s+(?:biračkog|odbora)|presidente(?:\s+de\s+mesa)?|secretari[oa]|vocal|wahlvorsteher(?:in)?|schriftführer(?:in)?|le\s+président|le\s+secrétaire|président|başkan|sandık\s+kurulu\s+başkanı|üye|ketua(?:\s+kpps)?|anggota|ο\s+δικαστικός|ο\s+πρόεδρος|նախագահ|քարտուղար|თავმჯდომარე|მდივანი|رئيس|مدير\s+المحطة|رئیس|امضا|अध्यक्ष|निर्वाचन\s+अधिकृत|ประธาน|กรรมการ|ሰብሳቢ|wójt(?:\s+gminy)?|burmistrz|prezydent\s+miasta|starosta|(?:ober)?bürgermeister(?:in)?|gemeindebehörde|le\s+maire|primar(?:ul)?|кмет|(?:electoral\s+)?(?:registration|returning|election|presiding)\s+officer|firma\s+del|firma\s+y\s+sello|pieczęć|pečat|mühür|cap\s+dan)(?=$|[\s:,._(])/iu;

/** The same of other languages; asked only of rows that hold next to nothing else, as people may bear such names. */
export function wordOfCellElsewhere(cell: string): 'total' | 'signature' | null {
  return TOTAL_ELSEWHERE.test(cell) ? 'total' : SIGNATURE_ELSEWHERE.test(cell) ? 'signature' : null;
}
