import type { Person } from '../people/people.js';

/** yes, no, or nothing written. */
export type Mark = 'да' | 'нет' | '';

/** An entry of a precinct's voter list. */
export interface VoterEntry {
  readonly precinct: string;
  person: Person;
  voted: boolean;
  homeVote: boolean;
  struckOff: boolean;
  ground: string;
  avcSerial: string;
  /** The number of the identity document, where not the person's own. */
  document?: string;
}

/** Why a voter was added on election day, in the words of the office. */
export type Basis = 'адресная справка' | 'открепительное удостоверение' | 'исправление';

/** An entry of a supplementary list. Whoever is added gets a ballot. */
export interface Addition {
  readonly precinct: string;
  readonly person: Person;
  /** Minutes after midnight on polling day. */
  readonly addedAt: number;
  readonly basis: Basis;
  readonly avcSerial: string;
  /** As written; empty where no certificate is named. */
  readonly certificateNo: string;
}

/** An entry of a special polling station's list. */
export interface SpecialEntry {
  readonly precinct: string;
  readonly person: Person;
  voted: boolean;
  readonly institution: string;
  readonly homePrecinct: string;
  /** DD.MM.YYYY */
  enteredOn: string;
}

const DAYS_OF_SPECIAL_LISTS = ['04', '05', '06', '07', '08'] as const;

/** The day on which the next patient is entered: one after the other over the days for it. */
export function dayOfEntry(entries: readonly SpecialEntry[]): string {
  return `${DAYS_OF_SPECIAL_LISTS[entries.length % DAYS_OF_SPECIAL_LISTS.length]}.06.2019`;
}

/** An AVC given out. */
export interface AvcIssue {
  readonly serial: string;
  readonly precinct: string;
  readonly tec: string;
  readonly person: Person;
  /** As written: DD.MM.YYYY, with the time where it was noted. */
  issuedAt: string;
  /** Its time belongs to a planting and stays. */
  readonly isTimed: boolean;
  readonly applicationNo: string;
  readonly proxy: string;
}

/** An AVC presented at a host precinct. */
export interface AvcUse {
  readonly serial: string;
  readonly precinct: string;
  readonly person: Person;
  readonly usedAt: number;
  retained: Mark;
  recorded: Mark;
}

/** A residence certificate printed on polling day or shortly before. */
export interface Certificate {
  readonly number: string;
  /** The precinct in whose polling station the desk stands. */
  readonly precinct: string;
  /** DD.MM.YYYY */
  readonly day: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly person: Person;
  readonly address: string;
  readonly registrationDate: string;
}

/** An approved change of precinct. */
export interface Change {
  readonly precinct: string;
  readonly person: Person;
  readonly to: string;
  readonly approvedAt: string;
  readonly decisionNo: string;
}

/** Somebody who may not be on a list. */
export interface Disqualification {
  /** Where the person lived. */
  readonly precinct: string;
  readonly person: Person;
  readonly ground: string;
  readonly from: string;
  readonly to: string;
}

/** A decision on a voter list before polling day. */
export interface Decision {
  readonly precinct: string;
  /** As the list has the voter. */
  readonly person: Person;
  readonly action: 'включить' | 'исключить' | 'исправить';
  readonly ground: string;
  /** The surname that is to be written; empty where it is not about one. */
  readonly corrected: string;
  /** DD.MM.YYYY */
  readonly decidedAt: string;
}

/** An observer's form about a precinct: what was done as the law says. */
export interface ObserverForm {
  readonly precinct: string;
  readonly unusedCancelled: Mark;
  readonly posted: Mark;
}

/** A complaint about a precinct. */
export interface Complaint {
  readonly precinct: string;
  readonly filedAt: string;
  readonly kind: string;
  readonly outcome: string;
  readonly decisionNo: string;
}

/** A line of an earlier list of somebody who stands on none today, or of a voter whose line of today is another object. */
export interface PreviousEntry {
  readonly precinct: string;
  readonly person: Person;
}

/** What announces itself as a total: its name in the office's words, and the value it announces. */
export interface Announcement {
  readonly name: string;
  value: number;
  readonly asOf: string;
}

/** A record that is known by its place alone: a precinct's own, a protocol, a candidate's votes, the k-th line of a list. */
export interface Marker {
  readonly marks: string;
}

/** A record of any file that the truth may name. */
export type SampleRecord =
  | VoterEntry
  | Addition
  | SpecialEntry
  | AvcIssue
  | AvcUse
  | Certificate
  | Change
  | Disqualification
  | PreviousEntry
  | Decision
  | ObserverForm
  | Complaint
  | Announcement
  | Marker;
