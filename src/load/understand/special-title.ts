/**
 * What a title says of the list of a station that was formed in an institution, for those who are there on the day. The address of an
 * ordinary station may be a hospital or Больничная street too: only its having been formed there counts, or whom the list is of.
 */
const INSTITUTION = [
  ...[
    'больниц',
    'госпитал',
    'роддом',
    'родильн',
    'стационар',
    'диспансер',
    'санатор',
    'профилактор',
    'дом\\p{L}*\\s+отдыха',
  ],
  ...['изолятор', 'сизо', 'воинск', 'войсков', 'дом\\p{L}*\\s+(?:престарел|инвалид|интернат)', 'интернат', 'црб'],
].join('|');
const SAYS: readonly RegExp[] = [
  new RegExp(
    `(?:образован|организован|созданн|открыт)\\p{L}*\\s+(?:при|в|на)\\s[^;]*(?<!\\p{L})(?:${INSTITUTION})`,
    'iu',
  ),
  new RegExp(`(?:участ\\p{L}*|комисси\\p{L}*)[^;]*\\sпри\\s[^;]*(?<!\\p{L})(?:${INSTITUTION})`, 'iu'),
  new RegExp(
    `(?:находящ|пребыва|содержащ|отдыхающ)\\p{L}*[^;]*\\s(?:в|на)\\s[^;]*(?<!\\p{L})(?:${INSTITUTION}|излечени|лечени)`,
    'iu',
  ),
  /спис\p{L}*\s+(?:избирателей\s*[-,–—]?\s*)?(?:военнослужащ|пациент|больных|отдыхающ|подозреваем)/iu,
  /(?:специальн|закрыт)\p{L}*\s+(?:избирательн\p{L}*\s+)?участ/iu,
  /(?:аурухана|госпитал|перзентхана|шипажай|тергеу\s+изолятор|әскери\s+бөлім|қарттар\s+үй)\p{L}*[^;]*(?:жанын|құрылған|ашылған)/iu,
  /арнайы\s+сайлау\s+учаске/iu,
  /(?:special\s+polling\s+station|(?:polling\s+station|precinct)[^;]*\s(?:formed|set\s+up|established)\s(?:at|in)\s[^;]*(?:hospital|prison|barracks|detention|nursing|care\s+home|military))/iu,
  /(?:list|register|voters)[^;]*(?:patients|detainees|inmates)/iu,
];

/** Whether the lines above a list's header say that it is a special station's. */
export function isOfSpecialStation(title: readonly string[]): boolean {
  return title.some((line) => SAYS.some((says) => says.test(line.replace(/\s+/gu, ' '))));
}
