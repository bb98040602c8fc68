import { allChecks, checkInGeneralWords, inGeneralWords, strengthSentences } from '../../src/api/checks.js';
import type { Check, Language } from '../../src/index.js';
import { InputError, inThree } from '../../src/model.js';
import type { Session } from '../session/session.js';
import { jsonText } from '../terminal/printable.js';
import { TERMINAL_TEXTS } from '../terminal/texts.js';

/** What `explain` is told. */
export interface ExplainArguments {
  code?: string;
  lang: Language;
  json: boolean;
  db: string;
  match?: number;
  reveal: boolean;
}

/** `explain [CODE]`: a check's page; without a code, the catalogue. */
export function runExplain({ code, lang, json }: ExplainArguments, session: Session): void {
  const checks = code === undefined ? allChecks() : [checkNamed(code)];
  if (json) session.terminal.out(jsonText(checks.map((check) => checkJson(checkInGeneralWords(check)))));
  else if (code === undefined) session.terminal.out(catalogue(checks.map(checkInGeneralWords), lang));
  else session.terminal.out(page(checkInGeneralWords(checks[0]!), lang));
}

function checkNamed(code: string): Check {
  const checks = allChecks();
  const check = checks.find((candidate) => candidate.code === code.toUpperCase());
  if (check !== undefined) return check;
  const meant = meantBy(code, checks);
  const codes = (meant.length > 1 ? meant : checks.map((each) => each.code)).join(', ');
  const [only] = meant.length === 1 ? meant : [];
  const likely = (text: string) => (only === undefined ? '' : text);
  throw InputError.at('explain', {
    expected: inThree(`the code of a check (${codes})`, `код проверки (${codes})`, `тексеру коды (${codes})`),
    found: inThree(`"${code}"`, `«${code}»`, `«${code}»`),
    notDone: inThree('Nothing was printed.', 'Ничего не выведено.', 'Ештеңе шығарылған жоқ.'),
    advice: inThree(
      `${likely(`Did you mean ${only}? "rollproof explain ${only}" prints it. `)}"rollproof explain" lists them all.`,
      `${likely(`Возможно, ${only}? Её выведет «rollproof explain ${only}». `)}Все перечисляет «rollproof explain».`,
      `${likely(`Бәлкім, ${only}? Оны «rollproof explain ${only}» шығарады. `)}Бәрін «rollproof explain» тізеді.`,
    ),
  });
}

/** The check with these letters and this number, however they are written (DR2, dr-02, DR002); else all checks with these letters. */
function meantBy(code: string, checks: readonly Check[]): readonly string[] {
  const [, letters = '', digits = ''] = /^\s*([a-z]+)\W*(\d*)/i.exec(code) ?? [];
  const family = checks.flatMap((check) =>
    /^[A-Z]+/.exec(check.code)?.[0] === letters.toUpperCase() ? [check.code] : [],
  );
  const numbered = family.filter((each) => digits !== '' && Number(each.slice(letters.length)) === Number(digits));
  return numbered.length > 0 ? numbered : family;
}

function catalogue(checks: readonly Check[], language: Language): string {
  const lines = checks.map((check) => `${check.code}  ${check.strength.padEnd(14)}  ${check.title[language]}`);
  return `${lines.join('\n')}\n\n${strengthSentences(language).join('\n')}\n`;
}

/** The page is English; in another language its title, question and explanations come first in that language. */
function page(check: Check, language: Language): string {
  const strength = `${strengthOf(check, language)}\n\n${TERMINAL_TEXTS[language].inKazakhstan}`;
  const pageText = proseInGeneralWords(check.page);
  if (language === 'en') return `${pageText.trimEnd()}\n\n${strength}\n`;
  const innocent = check.innocent.map((text) => `- ${text[language]}`).join('\n');
  const own = [
    `# ${check.code}: ${check.title[language]}`,
    check.question[language],
    innocent,
    check.next[language],
    strength,
  ];
  return `${own.join('\n\n')}\n\n---\n\n${pageText}`;
}

/** The page in the words of any country; what stands in code, as its SQL, is shown as it is. */
function proseInGeneralWords(markdown: string): string {
  const parts = markdown.split(/(```[\s\S]*?```|`[^`\n]*`)/);
  return parts.map((part, at) => (at % 2 === 0 ? inGeneralWords(part, 'en') : part)).join('');
}

/** The most that the check can claim, what that means, and the claims by which it decides. */
function strengthOf(check: Check, language: Language): string {
  const words = TERMINAL_TEXTS[language];
  const claims = check.claims.flatMap(({ text, otherwise, effect }) => [
    `- ${words.effects[effect]}: ${text[language]}`,
    ...(otherwise === null ? [] : [`  ${words.otherwise}: ${otherwise[language]}`]),
  ]);
  const own = `## ${words.strength}: ${words.atMost(words.strengths[check.strength])}`;
  const parts = [own, strengthSentences(language).join('\n'), claims.join('\n')];
  return parts.filter((part) => part !== '').join('\n\n');
}

function checkJson({
  code,
  strength,
  subject,
  title,
  question,
  innocent,
  claims,
  next,
  reads,
  anyOf,
  parameters,
  sources,
  sql,
}: Check) {
  return {
    code,
    strength,
    subject,
    title,
    question,
    innocent,
    claims,
    next,
    reads,
    any_of: anyOf,
    parameters,
    sources,
    sql,
  };
}
