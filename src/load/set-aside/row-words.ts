/** What a cell says that calls its row a total: "Итого", "Всего по району", "Барлығы", "Grand total". */
const TOTAL =
  /^[\s"'«(*]*(?:итого|всего|сумма|в\s+целом|подытог|под[- ]?итог|промежуточный\s+итог|общий\s+итог|итоги\s+по|барлығы|барлыгы|жиыны|жиынтығы|жалпы\s+саны|аудан\s+бойынша|облыс\s+бойынша|grand\s+total|sub-?total|totals?|sum\s+total|in\s+total)(?![\p{L}\p{N}])/iu;

/** What a cell says that stands under a list: who signs it, where the stamp goes, whom to call, which page it is. */
const SIGNATURE =
  /^[\s"'«(_]*(?:(?:зам(?:еститель|\.)?\s*)?председател[ья]|секретарь|член[аы]?\s+(?:уик|тик|участковой|избирательной|комиссии)|м\.?\s?[по]\.?(?=$|[\s,(])|тел(?:\.|ефон\S*)(?=$|[\s:+\d(])|исполнител[ья]|подпис[ьи]\s*(?:$|[:_(])|подпис[ьи]\s+(?:председателя|секретаря|членов)|дата\s+(?:составления|печати|подписания|формирования)|дата\s*:|список\s+(?:составил|проверил|подписал|сдал|принял)\S*|составил\S*\s*:|проверил\S*\s*:|ответственн\S+\s+(?:лицо|исполнитель)|(?:комиссия\s+)?төраға\S*|(?:комиссия\s+)?хатшы\S*|комиссия\s+мүше\S*|мөр(?:\s+орны)?(?=$|[\s.,:(])|қолы\s*(?:$|[:_(])|жауапты\s+(?:орындаушы|тұлға)|орындаушы\s*:|страница\s+\d|стр\.\s*\d|лист\s+(?:№\s*)?\d|\d+[-\s]?бет(?=$|\s)|page\s+\d|chair(?:man|person|woman)?(?:\s+of)?(?=$|[\s:,_])|secretary(?=$|[\s:,_])|members?\s+of\s+the\s+commission|signature(?:\s+of)?(?=$|[\s:_])|stamp(?=$|[\s:.])|phone\s*:|prepared\s+by|printed\s+on|примечани[ея]\s*:|ескерту\s*:|notes?\s*:)/iu;

/** By code of a first letter, whether such a word may begin with it; anything but a letter or a digit may stand before one. */
const BEGINS = new Uint8Array(0x530).fill(1);
for (let code = 0; code < BEGINS.length; code += 1)
  if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) BEGINS[code] = 0;
for (const letter of 'ивсбжпомтдкчзаоқхлеһнрgtscmpnij') {
  BEGINS[letter.charCodeAt(0)] = 1;
  BEGINS[letter.toUpperCase().charCodeAt(0)] = 1;
}

/** What a cell says its row is: a sum of others, something that stands under a list, or neither (most cells of most rows). */
export function wordOfCell(cell: string): 'total' | 'signature' | null {
  const first = cell.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39 ? !PAGE.test(cell) : first < 0x530 && BEGINS[first] === 0) return null;
  if (Number.isNaN(first)) return null;
  return TOTAL.test(cell) ? 'total' : SIGNATURE.test(cell) ? 'signature' : null;
}

/** "12-бет": the number of a page. */
const PAGE = /^\d+[-\s]?б/u;
