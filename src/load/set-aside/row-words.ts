/** What a cell says that calls its row a total: "Итого", "Всего по району", "Барлығы", "Grand total". */
const TOTAL =
  /^[\s"'«(*]*(?:итого|всего|сумма|в\s+целом|подытог|под[- ]?итог|промежуточный\s+итог|общий\s+итог|итоги\s+по|барлығы|барлыгы|жиыны|жиынтығы|жалпы\s+саны|аудан\s+бойынша|облыс\s+бойынша|grand\s+total|sub-?total|totals?|sum\s+total|in\s+total)(?![\p{L}\p{N}])/iu;

/** What a cell says that stands under a list: who signs it, where the stamp goes, whom to call, which page it is. */
const SIGNATURE =
  /^[\s"'«(_]*(?:(?:зам(?:еститель|\.)?\s*)?председател[ья]|секретарь|член[аы]?\s+(?:уик|тик|участковой|избирательной|комиссии)|м\.?\s?[по]\.?(?=$|[\s,(])|тел(?:\.|ефон\S*)(?=$|[\s:+\d(])|исполнител[ья]|подпис[ьи]\s*(?:$|[:_(])|подпис[ьи]\s+(?:председателя|секретаря|членов)|дата\s+(?:составления|печати|подписания|формирования)|дата\s*:|список\s+(?:составил|проверил|подписал|сдал|принял)\S*|составил\S*\s*:|проверил\S*\s*:|ответственн\S+\s+(?:лицо|исполнитель)|(?:комиссия\s+)?төраға\S*|(?:комиссия\s+)?хатшы\S*|комиссия\s+мүше\S*|мөр(?:\s+орны)?(?=$|[\s.,:(])|қолы\s*(?:$|[:_(])|жауапты\s+(?:орындаушы|тұлға)|орындаушы\s*:|страница\s+\d|стр\.\s*\d|лист\s+(?:№\s*)?\d|\d+[-\s]?бет(?=$|\s)|page\s+\d|chair(?:man|person|woman)?(?:\s+of)?(?=$|[\s:,_])|secretary(?=$|[\s:,_])|members?\s+of\s+the\s+commission|signature(?:\s+of)?(?=$|[\s:_])|stamp(?=$|[\s:.])|phone\s*:|prepared\s+by|printed\s+on|примечани[ея]\s*:|ескерту\s*:|notes?\s*:)/iu;

/** The letters that such words begin with, so that most cells are not looked at any further. */
const BEGINS = new Set([...'ивсбжпомтдкчзаоқхтмленрсgtscmpnijИВСБЖПОМТДКЧЗАОҚХЛЕНРGTSCMPNIJ']);

/** Whether a cell says that its row is a sum of others. */
export function isTotalWord(cell: string): boolean {
  return mayBeWord(cell) && TOTAL.test(cell);
}

/** Whether a cell says that it stands under a list and is no entry of it. */
export function isSignatureWord(cell: string): boolean {
  return (mayBeWord(cell) || /^\s*\d+[-\s]?бет/u.test(cell)) && SIGNATURE.test(cell);
}

function mayBeWord(cell: string): boolean {
  const first = cell.charAt(0);
  return BEGINS.has(first) || (first !== '' && !/[\p{L}\p{N}]/u.test(first));
}
