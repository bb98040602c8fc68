/**
 * What a title says of the list of a station that was formed in an institution, for those who are there on the day. The address of an
 * ordinary station may be a hospital or Больничная street too: only its having been formed there counts, or whom the list is of.
 */
const INSTITUTION = [
  ...[
    'больниц',
    'госпитал(?:ь|я|е|ю|ей)(?!\\p{L})',
    'роддом',
    'родильн\\p{L}*\\s+(?:дом|отделени)',
    'стационар',
    'диспансер',
  ],
  ...['санатори', 'профилактори', 'дом\\p{L}*\\s+(?:отдыха|престарел|инвалид|интернат)', 'изолятор', 'сизо', 'црб'],
  ...['(?:воинск|войсков)\\p{L}*\\s+част'],
].join('|');
/** "при Центральной районной больнице"; the borders, building or rooms that an ordinary station has may name a hospital too. */
const ELSEWHERE = 'границ|здани|помещени|территори|школ|клуб|напротив|возле|рядом|около|близ';
const AT = `(?:(?!${ELSEWHERE})[\\p{L}\\d№."«»-]+\\s+){0,4}?["«]?(?<!\\p{L})(?:${INSTITUTION})`;
const SAYS: readonly RegExp[] = [
  new RegExp(`(?:образован|организован|созданн|открыт)\\p{L}*\\s+(?:при|в|на)\\s+${AT}`, 'iu'),
  new RegExp(`(?:участ|комисси)\\p{L}*(?:\\s*№?\\s*\\d+)?[\\s,(–-]*при\\s+${AT}`, 'iu'),
  new RegExp(`(?:находящ|пребывающ|содержащ|отдыхающ)ихся\\s+(?:на\\s+(?:из)?лечени|(?:в|на)\\s+${AT})`, 'iu'),
  /спис\p{L}*\s+(?:избирателей\s*[-,–—]?\s*)?(?:военнослужащ|пациент|больных|отдыхающ|подозреваем)/iu,
  /(?:специальн|закрыт)\p{L}*\s+(?:избирательн\p{L}*\s+)?участ/iu,
  /(?:аурухана|госпитал|перзентхана|шипажай|тергеу\s+изолятор|әскери\s+бөлім|қарттар\s+үй)\p{L}*[^;]*(?:құрылған|ашылған)/iu,
  /арнайы\s+сайлау\s+учаске/iu,
  /(?:special\s+polling\s+station|(?:polling\s+station|precinct)[^;]*\s(?:formed|set\s+up|established)\s(?:at|in)\s(?:(?!opposite|near|next|beside|behind|school|building)[\w'-]+\s+){0,4}?(?:hospital|prison|barracks|detention|nursing|care\s+home|military))/iu,
  /(?:list|register|voters)[^;]*(?:patients|detainees|inmates)/iu,
];

/** A longer line is no title, and is not searched. */
const LONGEST_TITLE = 500;

/** Whether the lines above a list's header say that it is a special station's. */
export function isOfSpecialStation(title: readonly string[]): boolean {
  return title.some(
    (line) => line.length <= LONGEST_TITLE && SAYS.some((says) => says.test(line.replace(/\s+/gu, ' '))),
  );
}
