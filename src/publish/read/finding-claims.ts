import type { Claim, ClaimValues } from '../../checks/index.js';
import { LANGUAGES, type Language, STRENGTHS, type Strength, type Texts } from '../../model.js';

/** One claim of a finding, as it is printed. */
export interface FindingClaim {
  readonly name: string;
  /** Null where the records do not say. */
  readonly holds: boolean | null;
  readonly text: Texts;
}

/** What a finding claims and by what: its claims in the order of check.yaml, and those of them that gave it its strength. */
export interface FindingClaims {
  readonly claims: readonly FindingClaim[];
  readonly because: readonly Texts[];
}

const NOT_SO: Texts = { en: 'not so: {}', ru: 'не так: {}', kk: 'олай емес: {}' };
const NOT_KNOWN: Texts = { en: 'not known: {}', ru: 'неизвестно: {}', kk: 'белгісіз: {}' };
const BECAUSE: Texts = { en: 'because:', ru: 'потому что:', kk: 'себебі:' };
const SAYS: Texts = {
  en: 'What the records say',
  ru: 'Что говорят записи',
  kk: 'Жазбалар не дейді',
};

/**
 * What check.sql said of a finding, in words. A finding as strong as its check may be owes that to what raises and is true, and
 * to what lowers and is not; a weaker one to what lowers and is true, and to what raises and is not, or is not known.
 */
export function claimsOfFinding(
  declared: readonly Claim[],
  values: ClaimValues,
  strength: Strength,
  ceiling: Strength,
): FindingClaims {
  const said = declared.flatMap((claim) => {
    const value = values[claim.name];
    return value === undefined ? [] : [{ claim, holds: value === null ? null : value === 1 }];
  });
  const claims = said.map(({ claim, holds }) => ({ name: claim.name, holds, text: textOf(claim, holds) }));
  const isFull = STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(ceiling);
  const weighs = ({ claim, holds }: (typeof said)[number]) => {
    if (claim.effect === 'none') return false;
    const raised = claim.effect === 'raises' ? holds === true : holds === false;
    return isFull ? raised : !raised && (holds !== null || claim.effect === 'raises');
  };
  return { claims, because: claims.filter((_, i) => weighs(said[i]!)).map(({ text }) => text) };
}

function textOf({ text, otherwise }: Claim, holds: boolean | null): Texts {
  if (holds === true) return text;
  if (holds === false && otherwise !== null) return otherwise;
  const frame = holds === null ? NOT_KNOWN : NOT_SO;
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, frame[language].replace('{}', () => text[language])]),
  ) as Texts;
}

/** The claims of a finding in one line; empty where its check makes none. */
export function claimsLine({ claims }: { readonly claims: readonly FindingClaim[] }, language: Language): string {
  return claims.map(({ text }) => text[language]).join('; ');
}

/** A strength with what gave it: `Contradiction, because: …; ….`. */
export function strengthBecause(word: string, because: readonly Texts[], language: Language): string {
  if (because.length === 0) return `${word}.`;
  return `${word}, ${BECAUSE[language]} ${because.map((text) => text[language]).join('; ')}.`;
}

/** The heading over the claims of a finding. */
export function claimsHeading(language: Language): string {
  return SAYS[language];
}
