import { z } from 'zod';
import { EXTRACTS, LANGUAGES } from '../model.js';
import { clock, clockUntil, count, flag, isoDate, isoMoment, offset, percent, share } from './value-schemas.js';

/** A value alone, or with the document that says so. Stored as the latter. */
function sourced<T extends z.ZodType>(value: T) {
  return z
    .union([z.strictObject({ value, source: z.string().optional() }), value])
    .transform((given): { value: z.output<T>; source: string | undefined } =>
      typeof given === 'object' && given !== null && 'value' in given
        ? { value: (given as { value: z.output<T> }).value, source: (given as { source?: string }).source }
        : { value: given as z.output<T>, source: undefined },
    );
}

/** A key or a name of somebody's own. */
const named = z.string().regex(/\S/, 'a name that is not blank');

const officialFigure = z.union([
  z.strictObject({ value: count, as_of: isoDate.optional(), source: z.string().optional() }),
  count.transform((value) => ({ value, as_of: undefined, source: undefined })),
]);

/** What somebody said of a candidate's votes in the whole election; two who differ are two statements. */
const resultStatement = z
  .strictObject({
    candidate: named,
    votes: count.optional(),
    percent: percent.optional(),
    source: z.string().optional(),
  })
  .refine(({ votes, percent }) => votes !== undefined || percent !== undefined, 'votes, percent or both');

const severalColumns = z
  .array(z.union([z.string(), z.int().positive()]))
  .min(2)
  .refine((columns) => new Set(columns).size === columns.length, 'each column once');

const fileSettings = z.strictObject({
  extract: z.enum(EXTRACTS).optional(),
  ignore: z.boolean().optional(),
  /** This extract really has no record; otherwise a file with only a header is refused. */
  empty: z.boolean().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  quote: z.string().optional(),
  header: z.union([z.literal('none'), z.int().positive(), z.array(z.string())]).optional(),
  sheet: z.string().optional(),
  /** How this file writes dates whose year comes last or has two digits; day, month, year unless said. */
  date_order: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  /** Which name stands first in the whole names of this file, where neither its header nor its names tell. */
  name_order: z.enum(['given_first', 'surname_first']).optional(),
  /** header → field (null: leave it out); or field → position from 1, or several headers or positions that fill it together */
  columns: z.record(z.string(), z.union([z.string(), z.null(), z.int().positive(), severalColumns])).optional(),
  /** Where the precinct stands, if no column has it. */
  precinct_from: z.enum(['file_name', 'folder_name', 'sheet_name', 'title']).optional(),
  /** The text around it, * standing for any letters: "list_{precinct}_*" */
  precinct_pattern: z
    .string()
    .regex(/^[^{]*\{precinct\}[^{]*$/, '{precinct} once')
    .optional(),
  /** Rows, columns and sheets that a workbook hides: read (rows and columns are, sheets are not, unless said) or left out. */
  hidden: z.enum(['read', 'leave_out']).optional(),
  values: z.record(z.string(), z.record(z.string(), z.string())).optional(),
  defaults: z.record(z.string(), z.string()).optional(),
});
const fileSettingsTogether = fileSettings.refine(
  ({ delimiter, quote }) => delimiter === undefined || delimiter !== quote,
  { error: 'a quote that is not the delimiter', path: ['quote'] },
);

/** What election.yaml and the built-in profiles may say. Unknown keys are errors. */
export const profileSchema = z.strictObject({
  extends: z.string().optional(),
  /** By language, or one text for all of them; a language that is not given reads the first that is. */
  title: z
    .union([
      z.strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, z.string().optional()]))),
      z.string(),
    ])
    .optional(),
  polling_day: sourced(isoDate).optional(),
  polling_hours: z.strictObject({ from: sourced(clock).optional(), until: sourced(clockUntil).optional() }).optional(),
  time_zones: z
    .strictObject({ default: sourced(offset).optional(), regions: sourced(z.record(named, offset)).optional() })
    .optional(),
  avc: z
    .strictObject({
      issue_from: sourced(isoMoment).optional(),
      issue_until: sourced(isoMoment).optional(),
      quota: sourced(share).optional(),
      /** 1 where an AVC may not be used at another precinct of the settlement in which it is issued. */
      other_settlement_only: sourced(flag).optional(),
    })
    .optional(),
  /** First and last day on which voters are entered on the lists of special stations. */
  special_list: z
    .strictObject({ entered_from: sourced(isoDate).optional(), entered_until: sourced(isoDate).optional() })
    .optional(),
  /** Last day on which a change of precinct is approved. */
  registration_changes: z.strictObject({ approved_until: sourced(isoDate).optional() }).optional(),
  ballots: z.strictObject({ reserve: sourced(share).optional() }).optional(),
  precinct: z
    .strictObject({
      voter_limit: sourced(count).optional(),
      /** Most voters of a precinct whose commission has five, seven and nine members. */
      commission: z
        .strictObject({
          five_until: sourced(count).optional(),
          seven_until: sourced(count).optional(),
          nine_until: sourced(count).optional(),
        })
        .optional(),
    })
    .optional(),
  /** Pattern of a precinct's number, or `column: pattern` → a type whose precincts are peers of their own; * stands for any letters. */
  precinct_types: sourced(z.record(named, named)).optional(),
  additions: z
    .strictObject({
      triage_line: sourced(count).optional(),
      observed_mean: sourced(z.number().min(0)).optional(),
      /** Whether a protocol's number of voters on the list holds the additions already. */
      included_in_list: sourced(z.enum(['yes', 'no'])).optional(),
    })
    .optional(),
  official_figures: z
    .strictObject({
      voters_initial: officialFigure.optional(),
      voters_final: officialFigure.optional(),
      list_growth: officialFigure.optional(),
      avc_issued: officialFigure.optional(),
      avc_used: officialFigure.optional(),
      precincts: officialFigure.optional(),
      tecs: officialFigure.optional(),
      voted: officialFigure.optional(),
      mobile_votes: officialFigure.optional(),
    })
    .optional(),
  /** Announced percentages, as they were rounded. */
  announced: z.strictObject({ turnout: sourced(percent).optional() }).optional(),
  results: z.array(resultStatement).optional(),
  /** What observers of the whole election counted. */
  observed: z
    .strictObject({
      observations: sourced(count).optional(),
      over_triage_line: sourced(count).optional(),
      signatures: sourced(count).optional(),
      signature_share: sourced(share).optional(),
      /** Shares of the observed precincts with AVC voters that retained none, and that recorded none. */
      not_retained_share: sourced(share).optional(),
      not_recorded_share: sourced(share).optional(),
      /** Precinct → residence certificates that observers counted at its desk until 11:00. */
      certificates_by_eleven: sourced(z.record(named, count)).optional(),
      low_invalid_tecs: sourced(count).optional(),
      low_invalid_share: sourced(share).optional(),
      /** TEC → its voters, none of whose ballots was counted invalid. */
      tecs_without_invalid: sourced(z.record(named, count)).optional(),
    })
    .optional(),
  /** 1 where the law publishes the counts of each precinct's protocol: open data give these as they are. */
  publication: z.strictObject({ protocols: sourced(flag).optional() }).optional(),
  /** There are no lists: only what is announced here, or in the folder's files, is reconciled. */
  figures_only: z.boolean().optional(),
  loading: z
    .strictObject({
      damaged_iin: z.enum(['reject', 'keep']).optional(),
      /** Two files that hold mostly the same voters of the same precincts: refused as two states of one list, or accepted. */
      two_states: z.enum(['refuse', 'accept']).optional(),
      /** The share of a file's records that may be lost, to rejection or in a column that identifies, without exit code 2. */
      most_lost: share.optional(),
    })
    .optional(),
  /** Words that say "nothing" in the cells of this folder, besides those that always do (нет, н/д, NULL …). */
  nothing_words: z.array(z.string().min(1)).optional(),
  /** check code → parameter → value */
  checks: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]))).optional(),
  /** Findings that somebody has looked into and answers for, until a day. */
  suppressions: z
    .array(
      z.strictObject({
        fingerprint: z.string().min(8),
        reason: z.string().min(3),
        owner: named,
        until: isoDate,
      }),
    )
    .optional(),
  /** path in the folder, * standing for any letters → how that file is read */
  files: z.record(z.string(), fileSettingsTogether).optional(),
});

export type ProfileDocument = z.output<typeof profileSchema>;
export type FileSettings = z.output<typeof fileSettings>;
