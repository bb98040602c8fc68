import { z } from 'zod';
import { type SqlValue, STRENGTHS, type Strength, type Texts } from '../model.js';

/** What a claim does to the strength of a finding where it is true. */
const EFFECTS = ['raises', 'lowers', 'none'] as const;
type ClaimEffect = (typeof EFFECTS)[number];

/** A sentence about the records of a finding that check.sql finds true, false or not known (`claim_NAME`: 1, 0, null). */
export interface Claim {
  readonly name: string;
  readonly text: Texts;
  /** What to print where it is false; by default the sentence, said to be not so. */
  readonly otherwise: Texts | null;
  readonly effect: ClaimEffect;
}

/** What the claims of a finding are, by name: 1, 0 or null as check.sql returned them. */
export type ClaimValues = Readonly<Record<string, 0 | 1 | null>>;

const text = z.string().min(1);
const texts = { en: text, ru: text, kk: text };

/** `claims` of check.yaml. */
export const claimsSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9_]*$/),
  z.strictObject({ ...texts, otherwise: z.strictObject(texts).optional(), effect: z.enum(EFFECTS).default('none') }),
);

/** The claims in the order in which check.yaml declares them. */
export function claimsOf(declared: z.infer<typeof claimsSchema>): readonly Claim[] {
  return Object.entries(declared).map(([name, { otherwise, effect, ...text }]) => ({
    name,
    text,
    otherwise: otherwise ?? null,
    effect,
  }));
}

const PREFIX = 'claim_';
const STRENGTH = 'strength';

/** The names of the claims that a query returns. */
export function claimColumns(columns: readonly string[]): readonly string[] {
  return columns.filter((column) => kindOfColumn(column) === 'claim').map((column) => column.slice(PREFIX.length));
}

/** What a column after subject and record says of a finding. */
export function kindOfColumn(column: string): 'strength' | 'claim' | 'measure' {
  if (column === STRENGTH) return 'strength';
  return column.startsWith(PREFIX) ? 'claim' : 'measure';
}

/** The columns that are measures: neither the subject and record, which come first, nor the strength, nor claims. */
export function measureColumns(columns: readonly string[]): readonly string[] {
  return columns.slice(2).filter((column) => kindOfColumn(column) === 'measure');
}

/** Splits what a row of check.sql says of its finding. Throws an Error at a strength or claim that cannot be. */
export function sayingReader(columns: readonly string[], ceiling: Strength) {
  const strengthAt = columns.indexOf(STRENGTH);
  const measures = measureColumns(columns).map((name) => [name, columns.indexOf(name)] as const);
  const claims = claimColumns(columns).map((name) => [name, columns.indexOf(PREFIX + name)] as const);
  const valuesOf = (places: typeof measures, row: readonly SqlValue[]) =>
    JSON.stringify(Object.fromEntries(places.map(([name, at]) => [name, row[at]])));
  return (row: readonly SqlValue[]) => {
    for (const [name, at] of claims) refuseOtherClaim(row, name, row[at]);
    return {
      strength: strengthAt < 0 ? ceiling : strengthIn(row, row[strengthAt], ceiling),
      measures: valuesOf(measures, row),
      claims: valuesOf(claims, row),
    };
  };
}

function refuseOtherClaim(row: readonly SqlValue[], name: string, value: SqlValue | undefined): void {
  if (value === 0 || value === 1 || value === null) return;
  throw new Error(`${PREFIX}${name} of ${row[0]} should be 1, 0 or null, and is ${JSON.stringify(value)}`);
}

function strengthIn(row: readonly SqlValue[], value: SqlValue | undefined, ceiling: Strength): Strength {
  const strength = STRENGTHS.find((known) => known === value);
  if (strength === undefined) {
    throw new Error(
      `the strength of ${row[0]} should be one of ${STRENGTHS.join(', ')}, and is ${JSON.stringify(value)}`,
    );
  }
  if (STRENGTHS.indexOf(strength) < STRENGTHS.indexOf(ceiling)) {
    throw new Error(
      `the strength of ${row[0]} is ${strength}, above ${ceiling}, which is the most that check.yaml allows`,
    );
  }
  return strength;
}
