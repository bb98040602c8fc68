import { comparable } from './comparable.js';

/** Beginnings of words by which the long lines of a Russian protocol are told apart, in whatever order and ending. */
interface Stems {
  readonly concept: string;
  readonly all: readonly string[];
  readonly none: readonly string[];
}

function stems(concept: string, all: string, none = ''): Stems {
  const plain = (text: string) => (text === '' ? [] : comparable(text).split(' '));
  return { concept, all: plain(all), none: plain(none) };
}

const AVC = 'откреп';
const BALLOT = 'бюллет';

// Order matters: certificates before ballots before voters, as a line on certificates may speak of voters too.
const LINES: readonly Stems[] = [
  stems('avc_lost', `${AVC} утрач`),
  stems('avc_used', `${AVC} проголос`),
  stems('avc_unused', `${AVC} погаш`),
  stems('avc_unused', `${AVC} неиспольз`),
  stems('avc_received', `${AVC} получ`),
  stems('avc_issued', `${AVC} выдан`, 'территор тик'),
  stems('ballots_received', `${BALLOT} получ`),
  stems('ballots_unused', `${BALLOT} погаш`),
  stems('ballots_spoiled', `${BALLOT} испорч`),
  stems('mobile_ballots', `${BALLOT} перенос`),
  stems('invalid', `недейств ${BALLOT}`),
  stems('valid', `действит ${BALLOT}`),
  stems('voters_on_list', 'избират спис внес', `${AVC} ${BALLOT} дополн день`),
  stems('voters_on_list', 'избират спис включ', `${AVC} ${BALLOT} дополн день`),
  stems('additions', 'избират включ дополн', AVC),
  stems('additions', 'избират внес дополн', AVC),
  stems('voted', 'избират принял участ', AVC),
];
/** A header of fewer words has a spelling of its own, or none. */
const FEWEST_WORDS = 3;

/** What a long line of a Russian protocol counts, by the beginnings of its words; null where no line is meant beyond doubt. */
export function longHeaderConcept(comparableHeader: string): string | null {
  const words = comparableHeader.split(' ');
  if (words.length < FEWEST_WORDS) return null;
  const has = (stem: string) => words.some((word) => word.startsWith(stem));
  if (has(AVC) && has('тик')) return null;
  const line = LINES.find(({ all, none }) => all.every(has) && !none.some(has));
  return line?.concept ?? null;
}
