import type { Language } from '../../model.js';
import { reasonText } from '../../publish/words/labels.js';
import type { FileDraft } from './draft-file.js';
import { INIT_TEXTS } from './texts.js';

/** An election.yaml for these files; doubts, counts and what is not used stand in comments. */
export function renderSettings(files: readonly FileDraft[], base: string | null, language: Language): string {
  const lines = [
    '# yaml-language-server: $schema=election.schema.json',
    comment(INIT_TEXTS.head[language]),
    base === null ? comment('extends: kz-2019') : `extends: ${base}`,
    comment(INIT_TEXTS.pollingDay[language]),
    comment('polling_day: 2019-06-09'),
    files.length === 0 ? 'files: {}' : 'files:',
    ...files.flatMap((file) => fileLines(file, language)),
  ];
  return `${lines.join('\n')}\n`;
}

function fileLines({ path, settings, description, doubts, monthFirst }: FileDraft, language: Language): string[] {
  const extract = settings.extract ?? description.extract;
  const { read, rejected, problem, problemIn, reasons } = description;
  const unused = description.columns.filter(({ field }) => field === null).map(({ header }) => header);
  const about = [
    ...doubts.flatMap(({ doubt, chosen }) => [
      `${INIT_TEXTS.choice[language]}: ${doubt.question[language]}`,
      ...doubt.choices.map((choice, index) => `  ${index === chosen ? '*' : '-'} ${choice[language]}`),
    ]),
    ...(monthFirst ? [INIT_TEXTS.monthFirst[language]] : []),
    ...(settings.ignore === true
      ? []
      : [...(problemIn?.[language].split('\n') ?? [INIT_TEXTS.counts(read, rejected)[language]])]),
    ...reasons.map(
      (each) =>
        `  ${each.records}: ${reasonText(each.reason, language)}${each.field === null ? '' : ` (${each.field})`}`,
    ),
    ...(unused.length > 0 && problem === null ? [`${INIT_TEXTS.unused[language]}: ${unused.join(', ')}`] : []),
  ];
  const own = settings.ignore === true ? { ignore: true } : { ...(extract === null ? {} : { extract }), ...settings };
  return [`  ${JSON.stringify(path)}:`, ...about.map((line) => `    ${comment(line)}`), ...settingLines(own)];
}

function settingLines(settings: object): string[] {
  const entries = Object.entries(settings);
  if (entries.length === 0) return ['    {}'];
  // Texts as JSON, which YAML reads as it is: no cell of a header can become a key of its own.
  return entries.map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`);
}

function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')}`;
}
