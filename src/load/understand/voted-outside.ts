import type { Extract } from '../../extracts/extract.js';
import type { UnderstoodColumn, UnderstoodHeader } from '../../extracts/header/types.js';
import type { FoundFile } from '../find-files.js';
import { fileOnDisk } from '../find-files.js';

/** Words for voting at home, by the box that is carried there, by post, from afar, or before the day; an early election ("досрочные выборы") is none of them. */
const OUTSIDE = [
  ...[
    'вне\\s+помещени',
    '(?:на\\s+дому|надомн)',
    'переносн\\p{L}*\\s+(?:избирательн\\p{L}*\\s+)?ящик',
    'выездн\\p{L}*\\s+голосован',
  ],
  ...['(?:досрочн\\p{L}*|заранее)\\s+(?:про)?голосова', '(?:про)?голосова\\p{L}*\\s+досрочно'],
  ...['үй(?:де|інде|лерінде)\\s+дауыс', 'мерзімінен\\s+бұрын\\s+дауыс', 'жылжымалы\\s+жәшік', 'үй-жайдан\\s+тыс'],
  ...['mobile\\s+(?:ballot\\s+)?(?:box|voting|voters)', '(?:home[\\s-]?bound|home\\s+voting|voting\\s+at\\s+home)'],
  ...[
    '(?:электрон|дистанцион|интернет)\\p{L}*[\\s-]+голосован',
    'электрондық\\s+дауыс',
    '(?:e|i|internet|online)[\\s-]?(?:votes?|voting|voters)(?!\\p{L})',
  ],
  ...['(?:про)?голосова\\p{L}*\\s+по\\s+почте', 'почтов\\p{L}*\\s+голосован', 'пошта\\s+арқылы\\s+дауыс'],
  ...['postal\\s+vot', 'absent(?:ee)?\\s+voters', 'vot(?:es?|ers?|ing)\\s+by\\s+(?:post|mail)'],
  ...['(?:early|advance)\\s+(?:voting|voters|polling|polls|votes)', 'voters?\\s+who\\s+voted\\s+early'],
].join('|');
const NAMED = new RegExp(`(?<!\\p{L})(?:${OUTSIDE})`, 'iu');
/** A title tells of such an extract where it calls itself one; the main list may say that it holds these voters as well. */
const TITLED = new RegExp(
  `(?:спис|реестр|выписк|журнал|ведомост|тізім|тізбе|list|register|roll|extract)\\p{L}*[^;:]{0,80}?(?<!\\p{L})(?:${OUTSIDE})`,
  'iu',
);
const AS_WELL = /том\s+числе|включая|қоса\s+алғанда|соның\s+ішінде|incl\p{L}*|as\s+well/iu;
/** A longer line is no title. */
const LONGEST_TITLE = 200;

/** What only a journal of those who asked to vote at home has a column for: when and why they called, when the box was taken to them. */
const REQUESTED =
  /(?:врем|дат|причин|уақыт|себеб)\p{L}*[^;]{0,30}(?<!\p{L})(?:обращени|вызов|выезд|шақыр|жүгін)|(?<!\p{L})(?:time|date|reason)(?!\p{L}).{0,30}(?:requested|of request|home visit|home voting)/iu;
/** Where a ship or a unit is named the list is one of its own, which votes before the day as a whole. */
const APART = /(?<!\p{L})(?:судн|корабл|экипаж|воинск|учрежден|мекеме|ship|vessel|institution)/iu;
/** On what an addition rests: a list with such a column is one of additions, whatever it says besides. */
const GROUNDS: ReadonlySet<string> = new Set(['basis', 'certificate_no', 'avc_serial']);

/**
 * Whether the name of a list's file or sheet, a title above it, or a column for requests says that it is such an extract; settings that
 * name an extract overrule it.
 */
export function isOfVotedOutside(
  file: FoundFile,
  extract: Extract,
  columns: readonly UnderstoodColumn[],
  title: readonly string[],
): boolean {
  const { path, part, settings } = file;
  if (settings.extract !== undefined || file.share !== undefined) return false;
  // A time in it is that of the request, and makes no list of additions of it.
  const isList = extract.name === 'voter_list' || extract.name === 'supplementary_list';
  if (columns.some(({ header }) => APART.test(header))) return false;
  if (!isList || columns.some(({ field }) => GROUNDS.has(field?.name ?? ''))) return false;
  if (columns.some(({ header }) => REQUESTED.test(header))) return true;
  const names = [part ?? '', fileOnDisk({ path, part: part ?? null })].map((name) => name.split('/').at(-1) ?? '');
  const isSaid = (line: string, by: RegExp) => by.test(line.replace(/[\s_]+/gu, ' ')) && !AS_WELL.test(line);
  return (
    names.some((name) => isSaid(name, NAMED)) ||
    title.some((line) => line.length <= LONGEST_TITLE && isSaid(line, TITLED))
  );
}

/** Such an extract as it was understood, where it says who got a ballot; null where it names those who asked for one alone. */
export function tellingOfVotes(understood: UnderstoodHeader): UnderstoodHeader | null {
  const tells = understood.columns.some(({ field }) => field?.name === 'voted' || field?.name === 'voted_at');
  return tells && understood.problems.length === 0 ? understood : null;
}
