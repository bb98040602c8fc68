/** An AVC given out, with its number: "ОУ 4213", "выдано откр. уд. № 12", "удостоверение № 4214 выдано 20.05.2019", "AVC 77". */
const AVC =
  /^\s*(?:выдан[оа]?\s+)?(?:оу|ешк|avc|откр(?:епительное|еп)?\.?\s*уд(?:остоверение)?\.?|удостоверение(?:\s+на\s+право\s+голосования)?|есептен\s+шығару\s+куәлігі)\s*(?:[№#]|no\.?|номер)?\s*((?:\p{Lu}{1,3}[\s-]?)?\d{2,7})(?!\d)/iu;
/** Why a line is no longer one of a voter. A remark that begins so says it of this voter; "муж умер" does not. */
const GROUND =
  /^\s*(?:выбыл[аи]?|умер(?:ла|ший)?|скончал(?:ся|ась)|смерть|переезд|переехал[аи]?|исключен[аы]?|исключён|вычеркнут[аы]?|снят[аы]?\s+с\s+(?:учета|учёта|регистрации)|қайтыс\s+(?:болған|болды)|көшкен|көшіп\s+кеткен|шығарылған|шығарылды|тізімнен\s+шығарыл\p{L}*|deceased|died|dead|moved(?:\s+away)?|struck\s+off|removed|deleted)(?!\p{L})/iu;
/** Longer remarks tell a story, and whose it is nobody knows. */
const LONGEST = 60;

/** What a remark says of a field, as the cell of its own column would; empty where it says nothing of it. */
export function ofRemark(take: 'avc' | 'ground', written: string): string {
  if (written.length > LONGEST) return '';
  if (take === 'ground') return GROUND.test(written) ? written : '';
  return AVC.exec(written)?.[1] ?? '';
}
