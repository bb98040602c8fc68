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

/** Registers of India and its neighbours name one relative of each voter and say in a letter or a word which that is. */
const RELATIVE =
  /^(?:(?:relation|relations|relative|relatives|rln|guardian|guardians)(?: s)? (?:name|fm nm(?: en)?|first name)|name of (?:the )?(?:relation|relative|guardian)|fathers? (?:s )?husbands? (?:s )?(?:mothers? (?:s )?)?name|relation full name)$/u;
const WHICH_RELATIVE =
  /^(?:(?:relation|relationship|rln|relative|relatives)(?: (?:type|kind|code|with elector|to elector|to voter))?|type of (?:relation|relative))$/u;
const FATHER = /^(?:f|fthr|father|s\/o|d\/o|s o|d o|son of|daughter of|पिता)\.?$/iu;
const OTHERS =
  /^(?:h|husb|husband|m|mthr|mother|w|wife|o|oth|other|others|g|guardian|w\/o|c\/o|h\/o|पति|माता|अन्य|legal guardian)\.?$/iu;

/** Whether a comparable header is that of a relative's name, or says which relative it is; null where it is neither. */
export function relativeHeader(header: string): 'name' | 'which' | null {
  if (RELATIVE.test(header)) return 'name';
  return WHICH_RELATIVE.test(header) ? 'which' : null;
}

/** The relative that a cell says; null where it says none that is known. */
export function relativeMeant(cell: string): 'father' | 'other' | null {
  if (FATHER.test(cell)) return 'father';
  return OTHERS.test(cell) ? 'other' : null;
}
