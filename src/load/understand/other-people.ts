import { type FoundFile, fileOnDisk } from '../find-files.js';

/** Who stands for election, sits on a commission or watches it; as a voter list such a table would list them all a second time. */
const PEOPLE =
  /(?<!\p{L})(?:кандидат\p{L}*|член\p{L}{0,3}\s+(?:уик|тик|комисси\p{L}*|участков\p{L}*)|состав\p{L}*\s+(?:уик|тик|комисси\p{L}*|участков\p{L}*)|наблюдател\p{L}*|доверенн\p{L}+\s+лиц\p{L}*|үміткер\p{L}*|комиссия(?:сының)?\s+(?:мүше|құрам)\p{L}*|байқаушы\p{L}*|candidates?|commission\s+members|members\s+of\s+(?:the\s+)?(?:commission|pec|board)|observers?|poll\s*workers?|election\s+officials?|party\s+agents?)(?!\p{L})/iu;
const VOTERS = /избирател|сайлаушы|voters|electors/iu;
/** What only a table of them has a column for. */
const OFFICE =
  /^\s*(?:должност\p{L}*|парти\p{L}*|(?:кем|субъект\p{L}*)\s+(?:выдвин|выдвиж|предлож|назнач|аккредит)\p{L}*|выдвинут\p{L}*|статус\p{L}*|организаци\p{L}*|род\s+занятий|место\s+работы\p{L}*|лауазым\p{L}*|кім\s+ұсынған|ұйым\p{L}*|жұмыс\s+орны|position|party|role|office|nominated\s+by|affiliation|organi[sz]ation|occupation)/iu;

/** Whether the name of a file or sheet, or the title above it, and a column tell of candidates, members of commissions or observers. */
export function isOfOtherPeople(file: FoundFile, header: readonly string[], title: readonly string[]): boolean {
  const { path, part, settings } = file;
  if (settings.extract !== undefined || !header.some((cell) => OFFICE.test(cell))) return false;
  const name = fileOnDisk({ path, part: part ?? null })
    .split('/')
    .at(-1);
  const said = [part ?? '', name ?? '', ...title].map((text) => text.replace(/[\s_]+/gu, ' '));
  return said.some((text) => PEOPLE.test(text)) && !said.some((text) => VOTERS.test(text));
}

const HOUR = /^\s*(?:(?:на|в|к|до|по состоянию на|сағат|at|by)\s+)?(?:[01]?\d|2[0-4])\s?[:.-]\s?[0-5]\d(?!\d)/iu;
const FEWEST_HOURS = 3;

/** Whether the columns are hours of the day: turnout as it was announced, of which no check makes anything. */
export function isByTheHour(file: FoundFile, header: readonly string[]): boolean {
  return file.settings.extract === undefined && header.filter((cell) => HOUR.test(cell)).length >= FEWEST_HOURS;
}
