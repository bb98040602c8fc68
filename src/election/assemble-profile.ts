import type { Texts } from '../model.js';
import type { ElectionProfile, ProfileFigure, ProfileValue } from './profile.js';
import type { ProfileDocument } from './profile-schema.js';

/** The profile of an election of which nothing is known. */
export const PROFILE_WITHOUT_EXTENDS = 'generic';
/** Where nothing else is said, one record in a hundred may be lost. */
const MOST_LOST = 0.01;

/** A profile made of documents, each standing before those ahead of it. */
export function assembleProfile(name: string, given: readonly ProfileDocument[], stated: boolean): ElectionProfile {
  const documents = ofOneElection(given);
  const values = new Map<string, ProfileValue>();
  const figures = new Map<string, ProfileFigure>();
  for (const document of documents) {
    for (const value of valuesOf(document)) values.set(value.path, value);
    for (const [name, said] of Object.entries(document.official_figures ?? {})) {
      if (said === undefined) continue;
      figures.set(name, { name, value: said.value, asOf: said.as_of ?? null, source: said.source ?? null });
    }
  }
  const merged = Object.assign({}, ...documents) as ProfileDocument;
  const last = <T>(read: (document: ProfileDocument) => T | undefined) =>
    documents.map(read).findLast((said) => said !== undefined);
  return {
    name,
    title: titleOf(documents, name, values.get('polling_day')?.value),
    stated,
    values: [...values.values()],
    officialFigures: [...figures.values()],
    results: (merged.results ?? []).map(({ candidate, votes = null, percent = null, source = null }) => {
      return { candidate, votes, percent, source };
    }),
    figuresOnly: merged.figures_only ?? false,
    timeZones: Object.assign({}, ...documents.map((document) => document.time_zones?.regions?.value ?? {})),
    damagedIin: last((document) => document.loading?.damaged_iin) ?? 'keep',
    twoStates: last((document) => document.loading?.two_states) ?? 'refuse',
    nothingWords: documents.flatMap((document) => document.nothing_words ?? []),
    mostLost: last((document) => document.loading?.most_lost) ?? MOST_LOST,
    checkParameters: Object.assign({}, ...documents.map((document) => document.checks ?? {})),
    suppressions: documents.flatMap((document) => document.suppressions ?? []),
    files: Object.assign({}, ...documents.map((document) => document.files ?? {})),
  };
}

/**
 * A built-in profile under another polling day keeps its rules and loses what was said of that one day: its title, dates, zones,
 * announced and observed figures. Otherwise the certificates of 2023 would be judged by the window of 2019.
 */
function ofOneElection(documents: readonly ProfileDocument[]): readonly ProfileDocument[] {
  const day = documents.map((document) => document.polling_day?.value).findLast((said) => said !== undefined);
  return documents.map((document) => {
    const itsDay = document.polling_day?.value;
    if (itsDay === undefined || itsDay === day) return document;
    const {
      title,
      polling_day,
      time_zones,
      additions,
      official_figures,
      announced,
      results,
      observed,
      avc,
      ...others
    } = document;
    const { special_list, registration_changes, ...rules } = others;
    if (avc === undefined) return rules;
    const { issue_from, issue_until, ...lasting } = avc;
    return { ...rules, avc: lasting };
  });
}

/** What the folder says; a day is a better title than that of the profile of which nothing is known. */
function titleOf(documents: readonly ProfileDocument[], name: string, day: string | number | undefined): Texts {
  const own = documents.length > 1 ? documents.at(-1)?.title : undefined;
  const byDay = { en: `Election of ${day}`, ru: `Выборы ${day}`, kk: `${day} сайлауы` };
  const inherited = name === PROFILE_WITHOUT_EXTENDS && day !== undefined ? undefined : documents[0]?.title;
  const said = own ?? inherited;
  const inAll = (text: string): Texts => ({ en: text, ru: text, kk: text });
  if (typeof said === 'string') return inAll(said);
  const [first] = Object.values(said ?? {});
  return first === undefined ? (day === undefined ? inAll(name) : byDay) : { ...inAll(first), ...said };
}

function valuesOf(document: ProfileDocument): ProfileValue[] {
  const pairs: [string, { value: string | number; source: string | undefined } | undefined][] = [
    ['polling_day', document.polling_day],
    ['polling_hours.from', document.polling_hours?.from],
    ['polling_hours.until', document.polling_hours?.until],
    ['time_zones.default', document.time_zones?.default],
    ['avc.issue_from', document.avc?.issue_from],
    ['avc.issue_until', document.avc?.issue_until],
    ['avc.quota', document.avc?.quota],
    ['avc.other_settlement_only', document.avc?.other_settlement_only],
    ['special_list.entered_from', document.special_list?.entered_from],
    ['special_list.entered_until', document.special_list?.entered_until],
    ['registration_changes.approved_until', document.registration_changes?.approved_until],
    ['ballots.reserve', document.ballots?.reserve],
    ['precinct.voter_limit', document.precinct?.voter_limit],
    ['precinct.commission.five_until', document.precinct?.commission?.five_until],
    ['precinct.commission.seven_until', document.precinct?.commission?.seven_until],
    ['precinct.commission.nine_until', document.precinct?.commission?.nine_until],
    ['additions.triage_line', document.additions?.triage_line],
    ['additions.observed_mean', document.additions?.observed_mean],
    ['additions.included_in_list', document.additions?.included_in_list],
    ['announced.turnout', document.announced?.turnout],
    ['observed.observations', document.observed?.observations],
    ['observed.over_triage_line', document.observed?.over_triage_line],
    ['observed.not_retained_share', document.observed?.not_retained_share],
    ['observed.not_recorded_share', document.observed?.not_recorded_share],
    ['observed.signatures', document.observed?.signatures],
    ['observed.signature_share', document.observed?.signature_share],
    ['observed.low_invalid_tecs', document.observed?.low_invalid_tecs],
    ['publication.protocols', document.publication?.protocols],
    ['observed.low_invalid_share', document.observed?.low_invalid_share],
    ...eachOf('precinct_types', document.precinct_types),
    ...eachOf('observed.certificates_by_eleven', document.observed?.certificates_by_eleven),
    ...eachOf('observed.tecs_without_invalid', document.observed?.tecs_without_invalid),
  ];
  return pairs.flatMap(([path, given]) =>
    given === undefined ? [] : [{ path, value: given.value, source: given.source ?? null }],
  );
}

/** A count (a type) for each name of a place (a pattern), each a value of its own. */
function eachOf<T extends string | number>(
  path: string,
  said: { value: Record<string, T>; source: string | undefined } | undefined,
): [string, { value: T; source: string | undefined }][] {
  return Object.entries(said?.value ?? {}).map(([place, value]) => [
    `${path}.${place}`,
    { value, source: said?.source },
  ]);
}
