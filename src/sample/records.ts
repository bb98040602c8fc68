import type { Person } from './people.js';

/** yes, no, or nothing written. */
export type Mark = 'да' | 'нет' | '';

/** An entry of a precinct's voter list. */
export interface VoterEntry {
  readonly precinct: string;
  readonly person: Person;
  voted: boolean;
  homeVote: boolean;
  struckOff: boolean;
  ground: string;
  avcSerial: string;
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
  /** The certificate whose number is written; a text where the number is not of a certificate on file. */
  readonly certificate: Certificate | string;
}

/** An entry of the special polling station's list. */
export interface SpecialEntry {
  readonly precinct: string;
  readonly person: Person;
  voted: boolean;
  readonly institution: string;
  readonly homePrecinct: string;
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
  readonly recorded: Mark;
}

/** A residence certificate printed on polling day or shortly before. */
export interface Certificate {
  /** Given when all are known: numbers rise with time at each desk. */
  number: string;
  /** The precinct in whose polling station the desk stands. */
  readonly desk: string;
  /** DD.MM.YYYY */
  readonly day: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly person: Person;
  readonly address: string;
  readonly registrationDate: string;
}

/** What announces itself as a total: its name in the office's words, and the value it announces. */
export interface Announcement {
  readonly name: string;
  readonly value: number;
  readonly asOf: string;
}

/** A record of any file. */
export type SampleRecord = VoterEntry | Addition | SpecialEntry | AvcIssue | AvcUse | Certificate | Announcement;
