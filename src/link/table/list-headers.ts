import { headerConcepts } from '../../identity/index.js';
import type { ColumnRole } from './column-roles.js';

const SPELLINGS: Readonly<Partial<Record<ColumnRole, string>>> = {
  surname:
    'surname|family|famname|last name|lastname|name last|family name|familyname|lname|lname c1|last|voter last name|фамилия|тегі|тек|nachname|familienname|apellidos|apellido|primer apellido|nom de famille|cognome|sobrenome',
  given_name:
    'given name|givenname|fore name|given names|given|givens|forenames|first names|first name|firstname|name first|forename|fname|fname c1|first|имя|аты|есімі|vorname|christian name|nombre|nombres|prénom|prenom|nome',
  patronymic:
    'patronymic|middle name|middlename|name middle|second name|mname|fname c2|middle|middle initial|middle names|zweitname|zweiter vorname|weitere vornamen|segundo nombre|deuxième prénom|отчество|әкесінің аты|fathers name',
  full_name:
    'full name|fullname|name|author|author name|authors|patient name|voter name|фио|ф и о|таә|аты жөні|фамилия имя отчество|nombre completo|nombre y apellidos|apellidos y nombre|nom complet|nome completo|name vorname|vollständiger name',
  birth_date:
    'date of birth|d o b|geb|born on|birth date|birthdate|dob|born|date birth|birthday|дата рождения|др|д р|туған күні|geburtsdatum|date of birth dob|fecha de nacimiento|fecha nacimiento|date de naissance|data di nascita|data de nascimento',
  birth_year: 'birth year|year of birth|birthyear|yob|by|year birth|год рождения|туған жылы|geburtsjahr',
  birth_month: 'birth month|month of birth|birthmonth|mob|bm|месяц рождения|geburtsmonat',
  birth_day: 'birth day|day of birth|birthday day|bd|день рождения|geburtstag',
  id: 'id|id num|uid|entity id|rec id|record id|recid|unique id|row id|voter id|voter reg num|ncid|voter registration number|sos voterid',
  iin: 'iin|иин|жсн|individual identification number|национальный номер',
  identifier:
    'soc sec id|ssn|social security number|social security|national id|nhs number|passport|passport number|document number|id doc no|phone|phone number|phone num|telephone|full phone number|mobile|телефон|номер телефона|номер документа|drivers license|dni|nif|pesel|t c kimlik no|tc kimlik no|nik|orcid|рнокпп',
  postcode:
    'postcode|post code|postal code|zip|zip code|zipcode|zip5|res zip|residential zip|residential zip code|residence zipcode|postcode fake|индекс|почтовый индекс|plz|postleitzahl|código postal|codigo postal|code postal|residential postal code',
  sex: 'sex|gender|gender code|sex code|пол|жынысы|geschlecht|sexo|sexe|sesso',
  number:
    'street number|streetnumber|house number|house num|house|house no|apartment|flat|unit|unit num|дом|квартира|номер дома|hausnummer|res street num',
  text: 'address|address 1|address 2|address1|address2|street|street name|street address|residential address|residential address1|residence address line 1|res street address|suburb|village|city|town|place|locality|municipality|residence city|residential city|res city desc|county|county name|email|e mail|email address|mail address|birth place|birthplace|affiliation|institution|miejscowość|ulica|ulica i numer|miejsce urodzenia|doğum yeri|tempat lahir|commune de naissance|place of birth|occupation|profession|employer|country of birth|адрес|улица|город|населенный пункт|место рождения|municipio|ciudad|localidad|calle|domicilio|dirección|direccion|población|provincia|rue|ville|commune|adresse|straße|strasse|ort|wohnort|stadt|gemeinde|мекенжай|мекенжайы|lname c2|region|parish|township|hamlet|приход|волость|уезд|kirchspiel|pfarrei|parroquia|paroisse|freguesia|болыс|район|область|прописка|адрес регистрации',
  category: 'state|province|state cd|party|race|race code|race desc|ethnic code|birth state|регион',
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(SPELLINGS).flatMap(([role, spellings]) =>
    spellings
      .split('|')
      .flatMap((spelling) => [spelling, withoutAccents(spelling)])
      .map((spelling): [string, ColumnRole] => [spelling, role as ColumnRole]),
  ),
);

/** Latin letters without their marks: Município, Municipio. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}

/** A header cell in comparable form: lower case, only letters and digits, words parted by one space, camelCase parted too. */
export function comparableHeader(header: string): string {
  return header
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a header says its column is, or null where it is not one of the usual headers. */
export function roleOfHeader(header: string): ColumnRole | null {
  const plain = comparableHeader(header);
  const known =
    ROLES.get(plain) ??
    ROLES.get(plain.replace(WHOSE, '')) ??
    (isNameOfParent(plain) ? roleOfParent(header, plain) : (roleByWords(header) ?? ROLES.get(withoutAccents(plain))));
  const bare = plain.replace(WHOSE, '').replace(STATE, '');
  // "Name L" may be any of a name's parts.
  return known ?? (bare === 'name' ? null : (ROLES.get(bare) ?? null));
}

const OF_PARENT =
  /(?:^| )(?:mothers?|mãe|mae|madre|mère|mere|madres?|mutter|matki|anne|ibu|матери|мать|анасының|шешесінің|fathers?|pai|padre|père|pere|vater|ojca|baba|ayah|отца|spouses?|husbands?|супруга|супруги)(?: |$)/u;

/** True for a column that names a parent or a spouse: relatives have it in common, and it is no name of the voter. */
export function isNameOfParent(plainHeader: string): boolean {
  return OF_PARENT.test(plainHeader);
}

const OF_FATHER = /(?:^| )(?:fathers?|pai|padre|père|pere|vater|ojca|baba|ayah|отца)(?: |$)/u;

/** A father's name stands for a patronymic where a known header says so. */
function roleOfParent(header: string, plain: string): ColumnRole {
  return OF_FATHER.test(plain) && roleByWords(header) === 'patronymic' ? 'patronymic' : 'text';
}

/** Of whom a list is. */
const WHOSE =
  /^(?:voter|person|applicant|patient|client|student|pupil|subject|member|employee|customer|current|res|residential|residence) /;
/** Which list a column was of, or what was done to it. */
const STATE = /(?: [abcdlr]| ?[1-3]| (?:clean|cleaned|std|norm|orig|raw))$/;

/** What the words of a header speak of, as a role: systems shorten and glue them in ways that no list of headers holds. */
const ROLE_OF_CONCEPT: Readonly<Record<string, ColumnRole>> = {
  surname: 'surname',
  given_name: 'given_name',
  patronymic: 'patronymic',
  full_name: 'full_name',
  birth_date: 'birth_date',
  birth_year: 'birth_year',
  address: 'text',
  city: 'text',
  postcode: 'postcode',
  sex: 'sex',
  phone: 'identifier',
  voter_id: 'id',
};
const LONGEST_HEADER = 100;

function roleByWords(header: string): ColumnRole | null {
  if (header.length > LONGEST_HEADER) return null;
  const [surest] = headerConcepts(header);
  return surest === undefined ? null : (ROLE_OF_CONCEPT[surest.concept] ?? null);
}
