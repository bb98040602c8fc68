import type { AnswerKey, PaperKey } from '../../../answer-form.js';
import type { Figures } from '../../../page/numbers.js';

/** The words of a work package: its page, its letter and its workbook. */
export interface PackageTexts {
  readonly document: string;
  readonly letterDocument: string;
  readonly others: string;
  readonly lead: (f: Figures, findings: number, papers: number) => string;
  readonly lawful: string;
  readonly howTo: (workbook: string, letter: string) => readonly string[];
  readonly shelf: string;
  readonly shelfNote: string;
  readonly shelfHeads: readonly [string, string, string, string];
  readonly findings: string;
  readonly settles: string;
  readonly explanations: string;
  readonly papers: (f: Figures, papers: number) => string;
  readonly elsewhere: (f: Figures, packages: number) => string;
  readonly inReport: string;
  readonly lines: string;
  readonly whole: string;
  readonly more: (f: Figures, more: number) => string;
  readonly letter: {
    readonly from: string;
    readonly to: string;
    readonly date: string;
    readonly number: string;
    readonly subject: string;
    readonly why: (f: Figures, findings: number) => string;
    readonly please: string;
    readonly also: string;
    readonly answer: (workbook: string, answers: string) => string;
    readonly privacy: string;
    readonly until: string;
    readonly signature: string;
  };
  readonly headings: Readonly<Record<AnswerKey | PaperKey, string>>;
}

export const en: PackageTexts = {
  document: 'Work package',
  letterDocument: 'Request for documents',
  others: 'Other holders of documents',
  lead: (f, findings, papers) =>
    `${f.count(papers)} ${f.plural(papers, { one: 'document', other: 'documents' })} kept here can settle ${f.count(findings)} ${f.plural(findings, { one: 'finding', other: 'findings' })}.`,
  lawful:
    'A finding is a lead, not a verdict: each may have an ordinary explanation, and the documents show which one holds.',
  howTo: (workbook, letter) => [
    `Send ${letter} to whoever keeps the documents, or take it along.`,
    `Take each document of the list below from the shelf and write what stands in it into ${workbook}, sheet Documents.`,
    'Then choose an answer for each finding on the sheet Findings, with the reason. A blank means that nobody has looked.',
    `Send ${workbook} back as it is: the answers are matched by the last column of each row.`,
  ],
  shelf: 'What to take from the shelf',
  shelfNote: 'One line for each document; the numbers at the end are those of the findings below.',
  shelfHeads: ['Document', 'Precinct', 'Where in it', 'For findings'],
  findings: 'What it is for',
  settles: 'What settles it',
  explanations: 'What may explain it',
  papers: (f, n) => `${f.count(n)} ${f.plural(n, { one: 'document', other: 'documents' })}`,
  elsewhere: (f, n) =>
    `Documents about it stand in ${f.count(n)} other ${f.plural(n, { one: 'package', other: 'packages' })} too.`,
  inReport: 'In the report',
  lines: 'lines',
  whole: 'the whole document',
  more: (f, n) => `and ${f.count(n)} more, all in the workbook`,
  letter: {
    from: 'From',
    to: 'To',
    date: 'Date',
    number: 'No.',
    subject: 'Documents for the check of the voter lists',
    why: (f, n) =>
      `The check of the voter lists left ${f.count(n)} ${f.plural(n, { one: 'finding', other: 'findings' })} that documents kept by you can settle. A finding is a lead, not a verdict: each may have an ordinary explanation, and the documents show which one holds.`,
    please: 'Please let us see these documents, or send copies of them:',
    also: 'For findings that name no single document, please also give:',
    answer: (workbook, answers) =>
      `Please write into ${workbook} what stands in each document and, for each finding, one of the answers ${answers}, with the reason. No answer strikes anybody off a list or enters anybody on one.`,
    privacy: 'Copies need to show no more personal data than the lines that are named here.',
    until: 'We ask for an answer by',
    signature: 'Position, name, signature',
  },
  headings: {
    no: 'No.',
    code: 'Check',
    strength: 'Strength',
    subject: 'Subject',
    sentence: 'What was found',
    settles: 'What settles it',
    papers: 'Documents here',
    elsewhere: 'Other packages about it',
    answer: 'Answer (choose)',
    reason: 'Reason',
    document: 'Document that shows it',
    answered_by: 'Answered by',
    answered_on: 'Date',
    finding: 'Place in the report',
    fingerprint: 'Fingerprint (do not change)',
    paper: 'Document',
    precinct: 'Precinct',
    line: 'Line',
    number: 'Number',
    when: 'Date and time',
    says: 'What the audited file says',
    found: 'What stands in the document',
    file: 'Audited file',
    record: 'Record in it',
  },
};
