import type { Figures } from '../../../page/numbers.js';
import type { Answers } from '../../read/answers.js';
import type { AnswerTexts } from '../texts/answers.js';

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

function peopleSentence(figures: Figures, { people }: Answers, texts: AnswerTexts): string {
  if (people === 'not-looked-for') return texts.peopleNotLookedFor;
  return people === null
    ? texts.peopleNone
    : texts.peopleSays(figures, people.inTwoPrecincts, people.alikeInTwo, people.entries);
}

function avcSentence(figures: Figures, { avcs }: Answers, texts: AnswerTexts): string {
  if (avcs === null) return texts.avcsNone;
  const { uses, retained, recorded } = avcs;
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
