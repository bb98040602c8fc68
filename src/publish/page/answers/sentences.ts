import type { Figures } from '../../../page/numbers.js';
import type { Answers, PeopleCounted } from '../../read/answers.js';
import type { AuditReport } from '../../read/report-model.js';
import { skipText } from '../../words/labels.js';
import type { AnswerTexts } from '../texts/answers.js';

/** Why a check did not run that was left out on request. */
export const LEFT_OUT = skipText({ kind: 'left-out', detail: '' }).en;

/** The sentences of the three answers, in the order of the questions. */
export function answerSentences(
  figures: Figures,
  answers: Answers,
  texts: AnswerTexts,
): readonly [string, string, string] {
  return [
    peopleSentence(figures, answers, texts),
    avcSentence(figures, answers, texts),
    additionsSentence(figures, answers, texts),
  ];
}

/** Whether nobody was found because nobody could have been: entries without numbers and birth dates. */
export function couldSeeNobody({ isComparable, ...found }: PeopleCounted): boolean {
  return !isComparable && found.inTwoPrecincts + found.alikeInTwo + found.twiceInOne === 0;
}

/** Whether an election elsewhere has no file on absentee voting certificates, as one that has no such certificates: no answer, and no question. */
function knowsNoAvcs({ generalWords, checks, answers }: AuditReport): boolean {
  const own = checks.filter(({ family }) => family === 'absentee-certificates');
  return generalWords && answers().avcs === null && own.every(({ outcome }) => outcome === 'skipped');
}

/**
 * The questions of the three that are asked: not those whose checks were all left out on request, as in a comparison of two states, and
 * of which nothing is known either; nor that of certificates where an election has none.
 */
export function questionsAsked(report: AuditReport): readonly [people: boolean, avcs: boolean, additions: boolean] {
  const { people, avcs, additions } = report.answers();
  const isLeftOut = (...families: string[]) => {
    const own = report.checks.filter(({ family }) => families.includes(family));
    return own.length > 0 && own.every(({ reason }) => reason?.en === LEFT_OUT);
  };
  return [
    people !== 'not-looked-for' || !isLeftOut('double-registration'),
    avcs !== null || !(knowsNoAvcs(report) || isLeftOut('absentee-certificates')),
    additions !== null || !isLeftOut('additions', 'residence-certificates'),
  ];
}

function peopleSentence(figures: Figures, { people }: Answers, texts: AnswerTexts): string {
  if (people === 'not-looked-for') return texts.peopleNotLookedFor;
  if (people === null) return texts.peopleNone;
  const { entries, precincts, isNumbered, inTwoPrecincts, alikeInTwo, twiceInOne } = people;
  if (couldSeeNobody(people)) return texts.peopleBlind;
  if (precincts === 1) return texts.peopleOfOne(figures, twiceInOne, entries);
  return texts.peopleSays(figures, inTwoPrecincts, alikeInTwo, entries, isNumbered);
}

function avcSentence(figures: Figures, { avcs }: Answers, texts: AnswerTexts): string {
  if (avcs === null) return texts.avcsNone;
  const { uses, retained, recorded } = avcs;
  if (retained === null && recorded === null) return texts.practiceUnknown;
  return [
    retained === null
      ? texts.retainedUnknown
      : texts.retainedSays(figures, retained.lacking, retained.stations, uses - retained.uses),
    recorded === null
      ? texts.recordedUnknown
      : texts.recordedSays(figures, recorded.lacking, recorded.stations, uses - recorded.uses),
  ].join(' ');
}

function additionsSentence(figures: Figures, { additions }: Answers, texts: AnswerTexts): string {
  if (additions === null) return texts.additionsNone;
  const { line, atLine } = additions;
  const said = texts.additionsSays(figures, additions.additions, additions.adding, additions.precincts);
  return line === null || atLine === null ? said : `${said} ${texts.atLineSays(figures, atLine, line)}`;
}
