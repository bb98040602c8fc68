/** An AVC given out, with its number: "ОУ 4213", "выдано откр. уд. № 12", "удостоверение № 4214 выдано 20.05.2019", "AVC 77". */
const AVC =
  /^\s*(?:выдан[оа]?\s+|по\s+)?(?:оу|ешк|avc|откр(?:еп(?:ит(?:ельн\p{L}*)?)?)?\.?(?:\s*уд(?:остоверени\p{L})?\.?)?|удостоверение(?:\s+на\s+право\s+голосования)?|есептен\s+шығару\s+куәлігі|absentee(?:\s+voting)?\s+certificate)\s*(?:[№#]|no\.?|номер)?\s*((?:\p{Lu}{1,3}[\s-]?)?\d{2,7})(?!\d)/iu;
/** Why a line is no longer one of a voter. A remark that begins so says it of this voter; "муж умер" does not. */
const GROUND =
  /^\s*(?:выбыл[аи]?|умер(?:ла|ший)?|скончал(?:ся|ась)|смерть|переезд|переехал[аи]?|исключен[аы]?|исключён|вычеркнут[аы]?|снят[аы]?\s+с\s+(?:учета|учёта|регистрации)|қайтыс\s+(?:болған|болды)|көшкен|көшіп\s+кеткен|шығарылған|шығарылды|тізімнен\s+шығарыл\p{L}*|deceased|died|dead|moved(?:\s+away)?|struck\s+off|removed|deleted)(?!\p{L})/iu;
/** Longer remarks tell a story, and whose it is nobody knows. */
const LONGEST = 60;

/** That the signature on the line is another's or nobody's: a slip of whoever signed. */
const MISTAKEN =
  /(?:подпис|роспис|распис|отмет)\p{L}*[^;]{0,60}(?:ошиб|не\s+в\s+(?:свое|той|тот))|ошиб\p{L}*[^;]{0,60}(?:подпис|роспис|распис|отмет)|signed?\p{L}*[^;]{0,40}(?:mistake|in\s+error|wrong\s+line)|қол\p{L}*[^;]{0,40}қате|қате\p{L}*[^;]{0,40}қол/iu;
const LONGEST_MISTAKE = 120;

/** Whether a remark calls the mark of its line a mistake. */
export function isMistaken(written: string): boolean {
  return written.length <= LONGEST_MISTAKE && MISTAKEN.test(written);
}

/** What a remark says of a field, as the cell of its own column would; empty where it says nothing of it. */
export function ofRemark(take: 'avc' | 'ground', written: string): string {
  if (written.length > LONGEST) return '';
  if (take === 'ground') return GROUND.test(written) ? written : '';
  return AVC.exec(written)?.[1] ?? '';
}
