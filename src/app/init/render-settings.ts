import { extractNamed } from '../../extracts/catalogue.js';
import type { FileDescription } from '../../load/describe-file.js';
import type { Language } from '../../model.js';
import { maskWord } from '../../publish/privacy/mask.js';
import { reasonText } from '../../publish/words/labels.js';
import type { FileDraft } from './draft-file.js';
import { INIT_TEXTS } from './texts.js';

/** An election.yaml for these files; doubts, counts and what is not used stand in comments. */
export function renderSettings(files: readonly FileDraft[], base: string | null, language: Language): string {
  const entries = files.flatMap((file) => fileLines(file, language));
  const lines = [
    '# yaml-language-server: $schema=election.schema.json',
    comment(INIT_TEXTS.head[language]),
    base === null ? comment('extends: kz-2019') : `extends: ${base}`,
    comment(INIT_TEXTS.pollingDay[language]),
    comment('polling_day: 2019-06-09'),
    ...(entries.some((line) => !/^\s*#/.test(line)) ? ['files:'] : ['files: {}']),
    ...entries,
  ];
  return `${lines.join('\n')}\n`;
}

function fileLines(
  { path, settings, description, doubts, monthFirst, lists }: FileDraft,
  language: Language,
): string[] {
  const extract = lists === undefined ? (settings.extract ?? description.extract) : null;
  const { read, rejected, problem, problemIn, reasons } = description;
  const unused = description.columns
    .filter(({ field, feeds }) => field === null && feeds === undefined)
    .map(({ header }) => header);
  const about = [
    ...doubts.flatMap(({ doubt, chosen }) => [
      `${INIT_TEXTS.choice[language]}: ${doubt.question[language]}`,
      ...doubt.choices.map((choice, index) => `  ${index === chosen ? '*' : '-'} ${choice[language]}`),
    ]),
    ...(lists === undefined ? [] : [INIT_TEXTS.lists[language], ...lists.map(listLine)]),
    ...(monthFirst ? [INIT_TEXTS.monthFirst[language]] : []),
    ...(settings.ignore === true
      ? doubts.length === 0
        ? [INIT_TEXTS.noRecords[language]]
        : []
      : (problemIn?.[language].split('\n') ??
        (lists === undefined ? [INIT_TEXTS.counts(read, rejected)[language]] : []))),
    ...reasons.map(
      (each) =>
        `  ${each.records}: ${reasonText(each.reason, language)}${each.field === null ? '' : ` (${each.field})`}`,
    ),
    ...wordLines(description, language),
    ...(unused.length > 0 && problem === null ? [`${INIT_TEXTS.unused[language]}: ${unused.join(', ')}`] : []),
  ];
  const isUnreadable = problem !== null && description.shape === null && Object.keys(settings).length === 0;
  // Settings mend no damaged file: the audit refuses it until it is replaced, or left out on purpose.
  if (isUnreadable)
    return [...about, `${INIT_TEXTS.leaveOut[language]}: ${JSON.stringify(path)}: {ignore: true}`].map(
      (line) => `  ${comment(line)}`,
    );
  const own = settings.ignore === true ? { ignore: true } : { ...(extract === null ? {} : { extract }), ...settings };
  return [`  ${JSON.stringify(path)}:`, ...about.map((line) => `    ${comment(line)}`), ...settingLines(own)];
}

function listLine({ extract, read }: FileDescription): string {
  return `  ${extract}: ${read}`;
}

/** The words of each column of marks or coded values that nobody knows, masked, with a setting to begin from. */
function wordLines({ unknownWords, extract }: FileDraft['description'], language: Language): string[] {
  if (extract === null) return [];
  const { fields } = extractNamed(extract);
  return [...new Set(unknownWords.map(({ field }) => field))].flatMap((name) => {
    const words = unknownWords.filter(({ field }) => field === name);
    const rest = words.slice(WORDS_SHOWN);
    const field = fields.find((each) => each.name === name);
    const known = field?.choices === undefined ? ['yes', 'no'] : Object.keys(field.choices);
    const more = INIT_TEXTS.moreWords(
      rest.length,
      rest.reduce((sum, { records }) => sum + records, 0),
    );
    return [
      INIT_TEXTS.unknownWords(name)[language],
      ...words.slice(0, WORDS_SHOWN).map(({ written, records }) => `  ${records}: ${maskWord(written, records)}`),
      ...(rest.length > 0 ? [`  ${more[language]}`] : []),
      `  values: {${name}: {"…": ${known.join(' | ')}}}`,
    ];
  });
}

const WORDS_SHOWN = 20;

function settingLines(settings: object): string[] {
  const entries = Object.entries(settings);
  if (entries.length === 0) return ['    {}'];
  // Texts as JSON, which YAML reads as it is: no cell of a header can become a key of its own.
  return entries.map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`);
}

function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')}`;
}
