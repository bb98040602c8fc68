/** Check → what was planted for it, and what only looks alike, in the words of the sample's README. */
export const PLANTED_IN_WORDS: Readonly<Record<string, readonly [planted: string, nearMisses: string]>> = {
  AD01: ['231 and 178 additions, 200 and 150 of them on certificates printed by 11:00', 'a precinct with 99 additions'],
  AD02: ['with those bursts the mean per precinct is above 25', ''],
  AD10: ['the announced growth is 14, far below additions less entries struck off', ''],
  AV01: [
    'hosts where some AVCs are marked "нет" or not at all',
    'a host that filled in no mark at all; a retained AVC',
  ],
  AV03: [
    'one serial presented in two precincts, once typed in Latin letters',
    'entered twice by one host; the same number in another series',
  ],
  AV04: [
    'a serial of a loaded series that no register holds',
    'a serial without its zeros; series of regions whose registers are not here',
  ],
  AV06: ['the holder of a used AVC has a ballot mark at home', "the holder's twin voted at home"],
  AV07: ['more AVCs than one per cent of the voters', 'exactly one per cent, rounded up'],
  AV08: [
    'issued on 23 May, at 18:40 on the eve, on polling day',
    'at 18:00 on the eve; the eve without a time; the first day; no date',
  ],
  AV10: ['the office forgot to write the serial of an issued AVC on the line', ''],
  DR01: [
    'a line copied within one list, once in Russian letters; one voter added twice',
    'the second line struck off; twins with neighbouring IINs',
  ],
  DR02: [
    'a voter active on the lists of two or three precincts',
    'movers struck off; an AVC on one line; twins; a namesake with the same birth date',
  ],
  DR03: ["added on a certificate in the precinct of one's own line", 'a line struck off in error; a line corrected'],
  DR04: [
    'added here while the home line still gives a ballot, on a certificate or with an AVC',
    'home line struck off, or with the serial alone on it',
  ],
  DR05: [
    'hospital patients who stay on the home list (two of them with two ballot marks); one case with all pairs',
    'patients struck off at home; patients whose home list is elsewhere',
  ],
  DR06: [
    'added in two precincts on two certificates, on one certificate, with one AVC',
    'two people with one name and birth date',
  ],
  DR12: ['everybody with two ballot marks, whichever planting made them', ''],
  DR13: ['added in two precincts sooner than one can travel between them, by chance of the times drawn', ''],
  RC01: [
    'two certificates: in two precincts, for two addresses at one desk, at two desks',
    'a reprint after two minutes; one of the day before',
  ],
  RC03: [
    'additions by residence with no number, or with one that no certificate bears',
    'the person has a certificate under another number; corrections',
  ],
  RC06: ['one number used in two precincts, for one person or for two', 'two desks that each number from 1 on'],
  RT01: ['the lists hold 37 entries more than announced on 20 May', ''],
  RT02: ['opening figure and growth miss the final figure by 9', ''],
  RT04: ['6 AVCs more announced as issued than registered, 4 fewer as used than recorded', ''],
};
