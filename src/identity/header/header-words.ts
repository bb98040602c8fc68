/** What a header's word stands for, by the ways in which systems shorten it. */
const MEANINGS: Readonly<Record<string, string>> = {
  'last name': 'lname lnm lstname lastnm lastn surnm lstnm',
  'first name': 'fname fnm fstname firstnm firstn frstname fstnm',
  'middle name': 'mname mnm midname middlenm middlen midnm',
  'middle initial': 'mi minit midinit',
  surname: 'sname surnames srname',
  'given name': 'gname givenname givennames givennm',
  forename: 'forenames forenm',
  name: 'nm nam names nme',
  last: 'lst',
  first: 'fst frst',
  middle: 'mid midl mdl mddl',
  initial: 'init',
  'birth date': 'dob bdate bdt birthdt brthdate brthdt bday birthday dateofbirth dtbirth bthdate bthdt born birthdte',
  'birth year': 'yob byear birthyr yrbirth yearofbirth',
  birth: 'brth bth bir',
  date: 'dt dte',
  year: 'yr',
  address: 'addr adr addy addresses add ads',
  residence: 'res resid residential resident reside home physical phys rsdnc',
  mail: 'mailing ml mlng postal',
  precinct: 'prec pct precnct prcnct prct pcnt prcinct precincts pctno pcts pctcd pctcode precinctcd',
  part: 'partno partnumber',
  'sl number': 'slno slnum slnoinpart',
  'election district': 'ed elecdist eldist',
  district: 'dist dst',
  code: 'cd cde',
  number: 'no nbr num nr nmbr number',
  id: 'ident identifier ids',
  description: 'desc descr dsc lbl label',
  abbreviation: 'abbrv abbr abbrev',
  voter: 'vtr voters elector electors registrant vr person applicant citizen member client',
  street: 'st str strt',
  suffix: 'sfx suff suf',
  prefix: 'pfx prefx pref',
  postcode: 'zip zipcode zip5 postcode plz postalcode',
  sex: 'gender gndr gend',
  telephone: 'phone tel phonenum mobile cell',
  county: 'cnty co cty',
  city: 'town municipality muni',
  text: 'txt sz str ws',
};

const EXPANSION: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MEANINGS).flatMap(([meaning, forms]) =>
    forms.split(' ').map((form): [string, readonly string[]] => [form, meaning.split(' ')]),
  ),
);

/** What glued words are made of: "LASTNAME", "precinctcode", "RESADDRESS". */
const PLAIN = new Set(
  [
    'last first middle name surname given forename family birth date year month day of address residence mail mailing residential',
    'precinct election district code number num id voter street line full initial legal registration registered reg res',
    'mail city state zip county status suffix prefix phone party polling station ward part split desc abbrv no nm dt cd addr dob',
  ]
    .join(' ')
    .split(' '),
);
const LONGEST_GLUED = 32;

/** The words of a Latin header in full: `LAST_NM`, `LastName`, `lname` and `NAMELAST` are all last and name. */
export function headerWords(cell: string): readonly string[] {
  return (
    cell
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .toLowerCase()
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(/'s\b/gu, '')
      // M.I. is MI, and D.O.B. is DOB.
      .replace(/(?<![\p{L}])(\p{L})\.(?=\p{L}(?![\p{L}]))/gu, '$1')
      .replace(/[^\p{L}\p{N}#]+/gu, ' ')
      .trim()
      .split(' ')
      .flatMap(inFull)
      .map((word, at, words) => (words[at + 1] === 'name' ? (BEFORE_NAME[word] ?? word) : word))
  );
}

/** A letter alone says nothing except before "name": `LName`, `F_NAME`. */
const BEFORE_NAME: Readonly<Record<string, string>> = {
  l: 'last',
  f: 'first',
  fm: 'first',
  m: 'middle',
  s: 'last',
  g: 'given',
};

function inFull(word: string): readonly string[] {
  const known = EXPANSION.get(word);
  if (known !== undefined) return known;
  if (PLAIN.has(word)) return [word === 'mailing' ? 'mail' : word];
  const parts = word.length > LONGEST_GLUED ? null : unglued(word);
  return parts === null ? [word] : parts.flatMap((part) => EXPANSION.get(part) ?? [part]);
}

/** Parts a glued word into known ones, as few as can be; null where it is not made of them. */
function unglued(word: string): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      if (before === null || before === undefined || !(PLAIN.has(part) || (part.length > 3 && EXPANSION.has(part))))
        continue;
      const known = best[end];
      if (known === null || known === undefined || before.length + 1 < known.length) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}
