import type { Language, Strength, Texts } from '../../model.js';
import { figuresIn } from '../../page/numbers.js';
import type { AuditReport } from '../read/report-model.js';
import { tableInGeneralWords } from '../words/general/general-words.js';
import { skipText, subjectText } from '../words/labels.js';
import { answerSentences, questionsAsked } from './answers/sentences.js';
import { byWeight, leadingFindings } from './leading-findings.js';
import { groupsOf } from './page.js';
import { answerTexts } from './texts/answers.js';
import { lookFirstTexts } from './texts/look-first.js';

/** What the first screen of the report says, for somebody in front of a terminal. */
export interface FirstWords {
  /** The three answers: question and sentence. */
  readonly answers: readonly { readonly question: string; readonly sentence: string }[];
  readonly leadingTitle: string;
  readonly leading: readonly {
    readonly code: string;
    readonly strength: Strength;
    readonly subject: string;
    readonly title: Texts;
  }[];
  /** The questions that could not be judged, in words, and their checks. */
  readonly notJudged: string;
  readonly open: readonly string[];
}

const LEFT_OUT = skipText({ kind: 'left-out', detail: '' }).en;

/** The three answers, what to look at first, and what was not judged, in one language; of the findings `most` at most. */
export function firstWords(report: AuditReport, language: Language, most: number): FirstWords {
  const texts = report.generalWords ? tableInGeneralWords(answerTexts(language), language) : answerTexts(language);
  const figures = figuresIn(language);
  const asked = questionsAsked(report);
  const questions = [texts.people, texts.avcs, texts.additions];
  const { skipped, nothing } = groupsOf(report.checks);
  // What was left out on request is no gap in what was judged.
  const open = [...skipped.filter(({ reason }) => reason?.en !== LEFT_OUT), ...nothing].map(({ code }) => code);
  return {
    answers: answerSentences(figures, report.answers(), texts)
      .map((sentence, at) => ({ question: questions[at] ?? '', sentence }))
      .filter((_, at) => asked[at]),
    leadingTitle: lookFirstTexts(language).title,
    leading: leadingFindings(byWeight(report))
      .slice(0, most)
      .map(({ check, finding: { code, strength, subjectKind, subject } }) => ({
        code,
        strength,
        subject: subjectText(subjectKind, subject, language),
        title: check.title,
      })),
    notJudged: texts.notJudged(figures, open.length),
    open,
  };
}
