import { ALL_EXTRACTS } from '../../extracts/catalogue.js';
import type { ExtractName, Language, SkipReason, Strength, SubjectKind, Texts } from '../../model.js';
import { momentText } from './date-text.js';
import { EN, type Words } from './en.js';
import { FIELD_LABELS } from './field-labels.js';
import { FIGURE_LABELS, TOTAL_LABELS } from './figure-labels.js';
import { KK } from './kk.js';
import { NUMBER_LABELS } from './number-labels.js';
import { PLACE_LABELS, PROFILE_LABELS } from './profile-labels.js';
import { RU } from './ru.js';

const WORDS: Readonly<Record<Language, Words>> = { en: EN, ru: RU, kk: KK };

/** The shared words of one language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/** One text made in every language. */
export function inEveryLanguage(make: (language: Language, words: Words) => string): Texts {
  return { en: make('en', EN), ru: make('ru', RU), kk: make('kk', KK) };
}

/** A name that nobody gave a word to yet is shown as it is: a plain fact beats an empty cell. */
function wordOr(catalogue: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(catalogue, name) ? (catalogue[name] ?? name) : name;
}

function asWritten(name: string): Texts {
  return { en: name, ru: name, kk: name };
}

/** What a field is called; the extract tells apart a precinct that issued an AVC from one that took it. */
export function fieldLabel(field: string, extract?: ExtractName): Texts {
  const own = extract === undefined ? undefined : FIELD_LABELS[`${extract}.${field}`];
  return own ?? FIELD_LABELS[field] ?? asWritten(field);
}

/** What an extract is called. */
export function extractTitle(extract: string): Texts {
  return ALL_EXTRACTS.find((candidate) => candidate.name === extract)?.title ?? asWritten(extract);
}

/** What a value of the election profile is called, by its path; `official_figures.NAME` too. */
export function profileLabel(path: string): Texts {
  const figure = /^official_figures\.(.+)$/.exec(path)?.[1];
  if (figure !== undefined) return FIGURE_LABELS[figure] ?? asWritten(figure);
  const [, kind = '', place = ''] = /^(observed\.\w+)\.(.+)$/.exec(path) ?? [];
  const ofPlace = PLACE_LABELS[kind];
  if (ofPlace !== undefined) return inEveryLanguage((language) => `${ofPlace[language]}: ${place}`);
  return PROFILE_LABELS[path] ?? asWritten(path);
}

/** What a number that decides is about, by the name under which the audit file keeps it. */
export function numberLabel(name: string): Texts {
  return NUMBER_LABELS[name] ?? asWritten(name);
}

/** How much a finding claims, in words. */
export function strengthText(strength: Strength, language: Language): string {
  return WORDS[language].strengths[strength];
}

/** Why a record was rejected, in words. */
export function reasonText(reason: string, language: Language): string {
  return wordOr(WORDS[language].reasons, reason);
}

/** Why a row is no record and was set aside, in words. */
export function asideText(reason: string, language: Language): string {
  return wordOr(WORDS[language].aside, reason);
}

/** Why a cell could not be read, in words. */
export function unreadText(kind: string, language: Language): string {
  return wordOr(WORDS[language].unread, kind);
}

/** What was assumed to read a value that is not simply what was written, in words. */
export function repairText(kind: string, language: Language): string {
  return wordOr(WORDS[language].repairs, kind);
}

/** What was noted while a file was read, in words. */
export function noteText(kind: string, language: Language): string {
  return wordOr(WORDS[language].notes, kind);
}

const YES_NO = new Set([
  ...['voted', 'struck_off', 'home_vote', 'retained', 'recorded'],
  ...['mobile_invalidated', 'unused_cancelled', 'identical_signatures', 'signed_beforehand', 'filled_in', 'posted'],
  ...['recounted', 'recount_changed', 'answer', 'avc_retained', 'avc_recorded', 'protocol_posted'],
]);
const CHOICES = new Set(['sex', 'basis', 'type', 'level', 'ground', 'kind', 'outcome', 'action']);
const FIGURES = new Set<ExtractName>(['precinct_figures', 'tec_figures']);

/** A stored value as a reader expects it: 1 and 0 of a mark as yes and no, a choice by its word, anything else as it is. */
export function valueText(field: string, value: string, extract: ExtractName, language: Language): string {
  const words = WORDS[language].values;
  // In a protocol `voted` is a number of voters and no mark.
  if (YES_NO.has(field) && !(field === 'voted' && FIGURES.has(extract))) {
    if (value === '1') return words.yes;
    if (value === '0') return words.no;
  }
  if (field === 'name' && extract === 'official_figures') return FIGURE_LABELS[value]?.[language] ?? value;
  return CHOICES.has(field) ? wordOr(words, value) : value;
}

/** Whether a field's values are printed in words of the reader's language, of which single letters say nothing. */
export function isPrintedInWords(field: string): boolean {
  return YES_NO.has(field) || CHOICES.has(field) || field === 'name';
}

const SUBJECT_PREFIX = /^(?:precinct|tec|region|person|serial|avc|certificate|file|total|percentage of)\s+(?=\S)/i;
const ON_A_DAY = /, (\d{4}-\d{2}-\d{2})$/;

/** What a finding is about, in words: `precinct 138` is "Precinct 138", "Участок № 138", "№ 138 учаске". */
export function subjectText(kind: SubjectKind, subject: string, language: Language): string {
  const name = subject.replace(SUBJECT_PREFIX, '');
  const dated = name.replace(ON_A_DAY, (_, day: string) => `, ${momentText(day, language)}`);
  const { subjects } = WORDS[language];
  // A check of precincts says of a whole file what is no fact about its precincts.
  if (subject.startsWith('file ')) return subjects.file(dated);
  if (kind !== 'total') return subjects[kind](dated);
  const called = totalLabel(name)?.[language];
  if (called !== undefined) return subjects.total(called);
  // What a check counts of a place or an office on one day is no total of the election.
  const place = PLACES.find((one) => subject.startsWith(`${one} `));
  if (place !== undefined) return subjects[place](dated);
  if (subject.startsWith('percentage of ')) return subjects.percentage(name);
  return ON_A_DAY.test(name) ? subjects.desk(dated) : subjects.total(name);
}

const PLACES = ['precinct', 'tec', 'region'] as const;

/** A check names a total by its key (`avc_used`) or by its English words ("AVCs used"). */
function totalLabel(name: string): Texts | undefined {
  return TOTAL_LABELS[name] ?? FIGURE_LABELS[name] ?? Object.values(FIGURE_LABELS).find(({ en }) => en === name);
}

/** Why a check could not run, in words. */
export function skipText(reason: SkipReason): Texts {
  return inEveryLanguage((language, { skipped }) => {
    const [extract = '', field] = reason.detail.split('.');
    const title = extractTitle(extract)[language];
    switch (reason.kind) {
      case 'extract-missing':
        return skipped.extractMissing(title);
      case 'field-missing':
        return skipped.fieldMissing(title, fieldLabel(field ?? '', extract as ExtractName)[language]);
      case 'profile-value-missing':
        return skipped.profileValueMissing(profileLabel(reason.detail)[language]);
      case 'left-out':
        return skipped.leftOut;
      case 'no-alternative':
        return skipped.noAlternative(alternativesText(reason.detail, language));
    }
  });
}

function alternativesText(detail: string, language: Language): string {
  const needText = (need: string) => {
    const [extract = '', field] = need.split('.');
    const title = extractTitle(extract)[language];
    return field === undefined ? title : `${title}: ${fieldLabel(field, extract as ExtractName)[language]}`;
  };
  const groups = detail.split(' / ').map((group) => group.split(' + ').map(needText).join(' + '));
  return groups.join(WORDS[language].skipped.or);
}
