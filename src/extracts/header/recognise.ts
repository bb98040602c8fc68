import type { ExtractName } from '../../model.js';
import { ALL_EXTRACTS } from '../catalogue.js';
import type { Field } from '../extract.js';
import { understandHeader } from '../understand-header.js';
import { groundOfLoss } from './loss.js';
import { withoutListsOfPapers } from './papers.js';
import type { HeaderSettings, Recognised, UnderstoodColumn } from './types.js';

/**
 * What sets an extract apart from the others, where only its header can tell: of each group one field must be there. A
 * register of names alone is a voter list: nobody is dead, or listed at an earlier election, because a column is missing.
 * Null: only a name or a setting can say it.
 */
const MARKS: Readonly<Record<ExtractName, readonly (readonly string[])[] | null>> = {
  voter_list: [['surname', 'full_name', 'iin']],
  supplementary_list: [
    ['surname', 'full_name', 'iin'],
    ['added_at', 'basis', 'certificate_no'],
  ],
  special_list: [
    ['surname', 'full_name', 'iin'],
    ['institution', 'home_precinct'],
  ],
  avc_issued: [['serial'], ['issued_at', 'application_no', 'proxy']],
  avc_used: [['serial'], ['used_at', 'retained', 'recorded']],
  avc: [
    ['serial'],
    ['used_at', 'retained', 'recorded', 'host_precinct'],
    ['issued_at', 'application_no', 'proxy', 'precinct'],
  ],
  avc_stock: [['received'], ['serial_from', 'serial_to', 'unused', 'cancelled', 'lost', 'act_no']],
  residence_certificates: [['certificate_no'], ['issued_at', 'office', 'desk', 'operator', 'registration_date']],
  registration_changes: [['from_precinct', 'to_precinct']],
  previous_list: null,
  previous_figures: null,
  counts_elsewhere: null,
  observations: [
    ['question', 'form_no'],
    ['answer', 'avc_retained', 'avc_recorded', 'unused_cancelled', 'protocol_posted'],
  ],
  complaints: [['kind'], ['outcome']],
  list_corrections: [['action'], ['surname', 'full_name', 'iin']],
  voted_outside: null,
  disqualified: [['ground'], ['surname', 'full_name', 'iin']],
  precincts: [['precinct'], ['type', 'address', 'settlement', 'tec', 'region', 'time_zone', 'pec_size', 'latitude']],
  precinct_figures: [
    ['precinct'],
    [
      'voters_on_list',
      'additions',
      'voted',
      'ballots_received',
      'ballots_issued',
      'ballots_in_box',
      'invalid',
      'valid',
      'votes',
    ],
  ],
  candidate_votes: [['candidate'], ['votes']],
  tec_figures: [['tec'], ['voters_on_list', 'voted', 'ballots_received', 'ballots_issued', 'valid']],
  official_figures: [['name'], ['value']],
};

/** A column of dates whose header says nothing of an addition makes no supplement of a list. */
function isOnlyMoment({ name }: Field, by: UnderstoodColumn['by']): boolean {
  return name === 'added_at' && by === 'contents';
}

/** Fewer understood columns than this are no header. */
const FEWEST = 2;

/** The extracts that fit a header best, by the columns that they understand; of equal ones those that miss nothing; several where they tie. */
export function extractsByHeader(header: readonly string[], settings: HeaderSettings = {}): readonly Recognised[] {
  const fitting = ALL_EXTRACTS.flatMap((extract): Recognised[] => {
    const groups = MARKS[extract.name];
    if (groups === null) return [];
    const { columns, problems } = understandHeader(header, extract, { ...settings, isTrial: true });
    const fields = new Set(
      columns.flatMap(({ field, by }) => (field === null || isOnlyMoment(field, by) ? [] : [field.name])),
    );
    const score = columns.filter(({ field }) => field !== null && field.anywhere !== true).length;
    const isLoss = extract.name === 'disqualified' && groundOfLoss(columns) !== null;
    const isSetApart = isLoss || groups.every((group) => group.some((name) => fields.has(name)));
    const isWhole = !problems.some(({ kind }) => kind === 'field-missing' || kind === 'nobody-named');
    return isSetApart && score >= FEWEST ? [{ extract, score, isWhole, isLoss, columns }] : [];
  });
  const papers = withoutListsOfPapers(fitting, settings.records ?? []);
  const judged = papers.some(({ extract }) => extract.name === 'avc')
    ? withoutHalfLives(papers, header, settings)
    : papers;
  const most = Math.max(...judged.map(({ score }) => score));
  const best = judged.filter(({ score }) => score === most);
  const whole = best.filter(({ isWhole }) => isWhole);
  // A supplement that lacks its precinct has a column of grounds too: nobody is called dead because another column is missing.
  const accusing = whole.filter(({ extract }) => extract.name === 'disqualified');
  if (accusing.some(({ isLoss }) => isLoss)) return accusing;
  if (whole.length === 0 || accusing.length > 0) return best;
  // A figure beside the number of a precinct is the precinct's, whatever commission stands there too.
  const isOfPrecincts = whole.some(({ extract }) => extract.name === 'precinct_figures');
  return isOfPrecincts ? whole.filter(({ extract }) => extract.name !== 'tec_figures') : whole;
}

/** What only the office that gives a certificate out writes. */
const OF_ISSUE = new Set(['issued_at', 'application_no', 'proxy']);

/**
 * A journal of certificates used may name the precinct that issued each: that makes it no register of issue, of which AVCs are
 * missing that nobody used. One that tells their whole life says when they were issued, or holds some that were not used.
 */
function withoutHalfLives(
  fitting: readonly Recognised[],
  header: readonly string[],
  settings: HeaderSettings,
): readonly Recognised[] {
  if (!fitting.some(({ extract, isWhole }) => extract.name === 'avc_used' && isWhole)) return fitting;
  const avc = fitting.find(({ extract }) => extract.name === 'avc');
  if (avc === undefined) return fitting;
  const { columns } = understandHeader(header, avc.extract, settings);
  const host = columns.find(({ field }) => field?.name === 'host_precinct');
  const records = settings.records ?? [];
  const isUsed = (record: readonly string[]) => (record[(host?.position ?? 0) - 1] ?? '').trim() !== '';
  const isOfIssue = columns.some(({ field }) => OF_ISSUE.has(field?.name ?? ''));
  // The one precinct of a journal of use is the host's.
  if (host === undefined && isOfIssue) return fitting;
  const isWhole = host !== undefined && (isOfIssue || records.length === 0 || !records.every(isUsed));
  const left = isWhole ? ['avc_used'] : ['avc', 'avc_issued'];
  return fitting.filter(({ extract }) => !left.includes(extract.name));
}
