import { z } from 'zod';
import { ANSWERS, type Answer } from '../answer-form.js';
import { SUBJECT_KINDS } from '../model.js';

/** What a reviewer can say of a finding. None of them does anything to a voter: a decision is a statement on a lead. */
export { ANSWERS as DECISIONS };
export type Decision = Answer;

/** Longest text of a line that a person writes, in characters. */
export const LONGEST_TEXT = 4000;

const DIGEST = /^[0-9a-f]{64}$/;
const digest = z.string().regex(DIGEST);
/** Findings whose evidence reads alike have one fingerprint and a number behind it. */
const print = z.string().regex(/^[0-9a-f]{64}(?:-\d+)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const written = z.string().max(LONGEST_TEXT);
const filled = written.refine((text) => text.trim() !== '');

/** A record as a masked report shows it, so that a later audit can say what has changed. */
const seenRecord = z.strictObject({ extract: z.string(), fields: z.record(z.string(), z.string()) });

/** A finding as it was when somebody decided on it. */
const seenFinding = z.strictObject({
  fingerprint: print,
  code: z.string(),
  kind: z.enum(SUBJECT_KINDS),
  subject: z.string(),
  /** The first of its records, masked whether or not the reviewer saw them so. */
  records: z.array(seenRecord),
  /** How many there are in all. */
  of: z.number().int().nonnegative(),
  /** Which key sealed what a masked report hides of the records, and the seal. */
  seal: z
    .string()
    .regex(/^[0-9a-f]{8}\.[0-9a-f]{32}$/)
    .optional(),
});

const head = { no: z.number().int().positive(), before: digest, at: z.string(), by: filled.max(200) };

const lineSchema = z.discriminatedUnion('what', [
  /** From here on the lines speak of this audit; `known` holds the first bytes of every fingerprint, in base64. */
  z.strictObject({
    ...head,
    what: z.literal('audit'),
    findings: z.number().int().nonnegative(),
    known: z.string(),
    reviewers: z.union([z.literal(1), z.literal(2)]),
  }),
  z.strictObject({
    ...head,
    what: z.literal('decided'),
    finding: seenFinding,
    decision: z.enum(ANSWERS),
    /** Of `explained`: the number of the check's explanation from 1, or null for one's own, which the reason then says. */
    explanation: z.number().int().positive().nullable(),
    reason: filled,
    reference: written.nullable(),
    /** Of `needs-document`: which, from whom, by when. */
    document: z.strictObject({ which: filled, from: filled, until: day }).nullable(),
    /** The digest of the decision that this one confirms after the evidence has changed. */
    again: digest.nullable(),
    /** How many findings were decided with one act; null where one by itself. */
    together: z.number().int().positive().nullable(),
  }),
  z.strictObject({ ...head, what: z.literal('undone'), line: digest }),
  /** Personal data was shown unmasked: of one finding, or of all where null. */
  z.strictObject({ ...head, what: z.literal('revealed'), fingerprint: print.nullable() }),
  /** Somebody answers for a finding in election.yaml. */
  z.strictObject({
    ...head,
    what: z.literal('suppressed'),
    fingerprint: z.string(),
    owner: written,
    reason: written,
    until: day,
  }),
  z.strictObject({
    ...head,
    what: z.literal('imported'),
    file: z.string(),
    sha256: digest,
    taken: z.number().int().nonnegative(),
  }),
  /** The lines that follow were in another file, whose last line has this digest. */
  z.strictObject({ ...head, what: z.literal('merged'), head: digest, lines: z.number().int().nonnegative() }),
  z.strictObject({ ...head, what: z.literal('foreign'), line: z.string() }),
  /** What a killed process had begun to write. */
  z.strictObject({ ...head, what: z.literal('repaired'), torn: z.string() }),
]);

/** One line of a decisions file. */
export type Line = z.infer<typeof lineSchema>;
type Told<L> = L extends Line ? Omit<L, 'no' | 'before' | 'at' | 'by'> : never;
/** What a line says, without its place in the chain. */
export type Saying = Told<Line>;
export type DecidedLine = Extract<Line, { what: 'decided' }>;
export type SeenFinding = z.infer<typeof seenFinding>;
export type SeenRecord = z.infer<typeof seenRecord>;

/** The line that a text is, or null where it is none. */
export function lineOf(text: string): Line | null {
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
