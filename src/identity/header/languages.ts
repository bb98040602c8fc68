import { comparable } from './comparable.js';

/** Headers of the main fields in languages that lists and counts come in, besides English, Russian and Kazakh. */
const SPELLINGS: Readonly<Record<string, string>> = {
  surname:
    'nachname|familienname|zuname|nom|nom de famille|nom de naissance|nom d usage|apellido|apellidos|primer apellido|nazwisko|прізвище|фамилно име|cognome|apelido|sobrenome|achternaam|прізвище виборця|презиме|prezime|soyadı|soyad|familiyasi|familiya|фамилияси',
  given_name:
    'vorname|vornamen|rufname|prenom|prenoms|premier prenom|nombre|nombres|nombre de pila|imie|imiona|pierwsze imie|ім я|імя|собствено име|лично име|име|nome|voornaam|voornamen|ime|adı|ismi|imya|аты жөні жоқ',
  patronymic: 'по батькові|бащино име|презиме име|otchestvo|otasining ismi|deuxieme prenom|drugie imie',
  full_name:
    'name vorname|nachname vorname|nom et prenom|nom et prenoms|nom prenom|nombre y apellidos|apellidos y nombre|apellidos y nombres|nazwisko i imie|imie i nazwisko|nazwisko i imiona|піб|п і б|прізвище ім я по батькові|прізвище ім я та по батькові|име презиме фамилия|трите имена|три имена|имена|f i o|fio|f i sh',
  birth_date:
    'geburtsdatum|geb datum|geboren am|geb dat|geboren|date de naissance|ne le|nee le|naissance|fecha de nacimiento|fecha nacimiento|f nacimiento|nacimiento|data urodzenia|data ur|дата народження|дата на раждане|роден на|data di nascita|data de nascimento|geboortedatum|datum rodenja|dogum tarihi|tug ilgan sana|tugilgan sanasi',
  birth_year:
    'geburtsjahr|annee de naissance|ano de nacimiento|rok urodzenia|рік народження|година на раждане|год рождения|год рожд|г р|туған жылы|год рождения г р',
  precinct:
    'wahlbezirk|wahlbezirk nr|wahlbezirksnummer|nummer des wahlbezirks|stimmbezirk|wahllokal nr|wahlsprengel|bureau de vote|bureau|bv|numero du bureau de vote|n bureau de vote|numero de bureau de vote|code bureau de vote|code du b vote|mesa|mesa electoral|numero de mesa|seccion|seccion electoral|casilla|obwod|nr obwodu|numer obwodu|obwod glosowania|numer obwodu glosowania|numer komisji|дільниця|виборча дільниця|номер дільниці|номер виборчої дільниці|двк|номер двк|секция|секция номер|номер на секция|избирателна секция|сик|номер на сик|section|section id|section code|section number|sezione|numero sezione|seccao|stembureau|biracko mesto|uchastka|uchastok|uik|nomer uik|uchastok nomer|дільниця номер',
  address:
    'anschrift|adresse|wohnanschrift|wohnadresse|adresse postale du domicile|domicile|direccion|domicilio|direccion de residencia|adres|adres zamieszkania|miejsce zamieszkania|адреса|адреса проживання|місце проживання|адрес по постоянен адрес|постоянен адрес|настоящ адрес|indirizzo|morada|endereco|adresa|manzil|manzili|adresi|yashash manzili',
  entry_no:
    'lfd nr|laufende nummer|lfdnr|numero d ordre|n ordre|numero de orden|lp|l p|nr porz|номер з п|номер по ред|t r|sira no',
  postcode: 'plz|postleitzahl|code postal|codigo postal|kod pocztowy|поштовий індекс|пощенски код|cap',
  sex: 'geschlecht|sexe|sexo|plec|стать|jinsi|sesso',
  voters_on_list:
    'wahlberechtigte|wahlberechtigte insgesamt|inscrits|electeurs inscrits|electores|electores inscritos|censo electoral|censo|uprawnieni|liczba wyborcow uprawnionych do glosowania|liczba uprawnionych|кількість виборців|виборців у списку|избиратели по список|registered voters|registered|eligible voters|electorate|voters on roll',
  additions: 'onsite listed voters|added on the day|дописани избиратели|избиратели вписани в допълнителната страница',
  voted:
    'wahler|waehler|wahlerinnen und wahler|votants|votantes|liczba wyborcow ktorzy oddali glos|проголосувало|гласували|voted voters|turnout count|ballots cast|votes cast',
  invalid:
    'ungultige|ungueltige|ungultige stimmen|ungultig|nuls|bulletins nuls|votos nulos|nulos|glosy niewazne|liczba glosow niewaznych|недійсні|недействителни|invalid votes|rejected ballots|spoilt votes',
  valid:
    'gultige|gueltige|gultige stimmen|gultig|exprimes|suffrages exprimes|votos validos|glosy wazne|liczba glosow waznych|дійсні|действителни|valid votes|total valid votes',
  ballots_received: 'wydane karty otrzymane|получени бюлетини|distributed ballots',
  ballots_unused: 'unused paper ballots|неизползвани бюлетини',
  ballots_spoiled: 'destroyed paper ballots|унищожени бюлетини',
};

/** Comparable header → what it is about. */
export const WORDS_OF_LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([concept, spellings]) =>
    spellings.split('|').map((spelling): [string, string] => [comparable(spelling), concept]),
  ),
);
