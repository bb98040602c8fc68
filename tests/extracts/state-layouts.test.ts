import { describe, expect, it } from 'vitest';
import { extractsByHeader } from '../../src/extracts/header/recognise.js';
import { VOTER_LIST } from '../../src/extracts/lists.js';
import { understandHeader } from '../../src/extracts/understand-header.js';
import { roleOfHeader } from '../../src/link/table/list-headers.js';

/** Headers as registers of other states and countries bear them, and what of each is surname | given name | birth | precinct. */
const LAYOUTS: Readonly<Record<string, readonly [header: string, means: string]>> = {
  glued: [
    'LASTNAME,FIRSTNAME,MIDDLENAME,NAMESUFFIX,RADDNUMBER,RSTREETNAME,RCITY,RZIP5,DOB,GENDER,ENROLLMENT,COUNTYCODE,ED,LD,LASTVOTEDDATE,PREVNAME,REGDATE,STATUS',
    'LASTNAME|FIRSTNAME|DOB|ED',
  ],
  camel: [
    'StateVoterID,FName,MName,LName,NameSuffix,Birthdate,Gender,RegStNum,RegStName,RegCity,RegState,RegZipCode,CountyCode,PrecinctCode,PrecinctPart,LegislativeDistrict,Mail1,MailCity,MailZip,Registrationdate,LastVoted,StatusCode',
    'LName|FName|Birthdate|PrecinctCode',
  ],
  plain: [
    'Precinct,LastName,FirstName,MiddleName,Suffix,VoterID,PolitalAff,Status,StreetNum,StreetName,City,Zip,DateOfBirth,OriginalRegistration,MailStreet1,MailCity,School,VoterHist1',
    'LastName|FirstName|DateOfBirth|Precinct',
  ],
  hyphens: [
    'TOWN-ID,VTR-ID,VTR-LAST-NM,VTR-FIRST-NM,VTR-MID-NM,VTR-SUFFIX-NM,VTR-DOB,DIST,PREC,CONGRESS,SENATE,AD-NUM,STRT,ZIP5,ACP-DT',
    'VTR-LAST-NM|VTR-FIRST-NM|VTR-DOB|PREC',
  ],
  typed: [
    'text_registrant_id,text_name_last,text_name_first,text_name_middle,cde_name_suffix,cde_gender,date_of_birth,date_of_registration,text_res_city,text_res_zip5,precinct_part_text_name,precinct_text_name',
    'text_name_last|text_name_first|date_of_birth|precinct_text_name',
  ],
  hungarian: [
    'lVoterUniqueID,sAffNumber,szStateVoterID,szNameLast,szNameFirst,szNameMiddle,sNameSuffix,dtBirthDate,szPrecinctName,dtOrigRegDate',
    'szNameLast|szNameFirst|dtBirthDate|szPrecinctName',
  ],
  county: [
    'COUNTY_CODE,REGISTRATION_NUMBER,VOTER_STATUS,LAST_NAME,FIRST_NAME,MIDDLE_MAIDEN_NAME,NAME_SUFFIX,RESIDENCE_CITY,BIRTHDATE,REGISTRATION_DATE,RACE,COUNTY_PRECINCT_ID,CITY_PRECINCT_ID',
    'LAST_NAME|FIRST_NAME|BIRTHDATE|COUNTY_PRECINCT_ID',
  ],
  words: [
    'Voter ID,Last Name,First Name,Middle Name,Name Suffix,Status,Party,Phone,Mailing Address,Date of Birth,Registration Date,Precinct,Congressional,State Senate,Original Registration Date',
    'Last Name|First Name|Date of Birth|Precinct',
  ],
  ward: [
    'LAST_NM,FIRST_NM,MIDDLE_NM,BIRTH_DT,SEX,HOUSE_NUM,STREET_NM,CITY_NM,ZIP_CD,WARD_PRECINCT,SCHOOL_CD,STATE_HOUSE_DIST',
    'LAST_NM|FIRST_NM|BIRTH_DT|WARD_PRECINCT',
  ],
  britain: [
    'Elector Number Prefix,Elector Number,Elector Surname,Elector Forename,Elector DOB,PostCode,Address1,Polling District',
    'Elector Surname|Elector Forename|Elector DOB|Polling District',
  ],
  germany: [
    'Lfd. Nr.,Familienname,Vornamen,Geburtsdatum,Anschrift,Wahlbezirk',
    'Familienname|Vornamen|Geburtsdatum|Wahlbezirk',
  ],
  'names of whole parts before those of columns': [
    'VoterInfo_LastName,VoterInfo_FirstName,VoterInfo_BirthDate,Registration_PrecinctCode,Registration_Date,VoterStatusReason',
    'VoterInfo_LastName|VoterInfo_FirstName|VoterInfo_BirthDate|Registration_PrecinctCode',
  ],
  'a surname used beside that of birth': [
    "Nom de naissance,Nom d'usage,Prénoms,Date de naissance,Bureau de vote",
    'Nom de naissance|Prénoms|Date de naissance|Bureau de vote',
  ],
  'a name beside a first name': ['Naam,Voornaam,Geboortedatum,Stembureau', 'Naam|Voornaam|Geboortedatum|Stembureau'],
  uzbek: [
    'Сайлов участкаси рақами,№ т/р,Фамилияси,Исми,Отасининг исми,Туғилган куни,Яшаш жойи,Сайловчининг имзоси',
    'Фамилияси|Исми|Туғилган куни|Сайлов участкаси рақами',
  ],
  'uzbek in latin letters': [
    'Saylov uchastkasi raqami,Tartib raqami,Familiyasi,Ismi,Otasining ismi,Tugʻilgan sana,Turar joyi,Imzosi',
    'Familiyasi|Ismi|Tugʻilgan sana|Saylov uchastkasi raqami',
  ],
  kyrgyz: [
    'Шайлоо участкасынын номери,Катар номери,Фамилиясы,Аты,Атасынын аты,Туулган датасы,Жашаган дареги,Колу',
    'Фамилиясы|Аты|Туулган датасы|Шайлоо участкасынын номери',
  ],
  turkmen: [
    'Saýlaw uçastogynyň belgisi,Familiýasy,Ady,Atasynyň ady,Doglan güni,Ýaşaýan ýeri,Goly',
    'Familiýasy|Ady|Doglan güni|Saýlaw uçastogynyň belgisi',
  ],
  tajik: [
    'Ҳавзаи интихоботӣ,Рақами тартибӣ,Насаб,Ном,Номи падар,Рӯзи таваллуд,Ҷои зист,Имзо',
    'Насаб|Ном|Рӯзи таваллуд|Ҳавзаи интихоботӣ',
  ],
  azerbaijani: [
    'Seçki məntəqəsi,Sıra nömrəsi,Soyadı,Adı,Atasının adı,Doğum tarixi,Yaşayış ünvanı,Seçicinin imzası',
    'Soyadı|Adı|Doğum tarixi|Seçki məntəqəsi',
  ],
  mongolian: ['Хэсгийн хороо,Эцгийн нэр,Овог,Нэр,Төрсөн огноо,Хаяг,Гарын үсэг', 'Овог|Нэр|Төрсөн огноо|Хэсгийн хороо'],
  serbian: [
    'Бирачко место,Редни број,Презиме,Име,Име једног родитеља,Датум рођења,ЈМБГ,Пребивалиште,Потпис бирача',
    'Презиме|Име|Датум рођења|Бирачко место',
  ],
  slovene: ['Volišče,Zap. št.,Priimek,Ime,Datum rojstva,EMŠO,Naslov,Podpis', 'Priimek|Ime|Datum rojstva|Volišče'],
  norwegian: [
    'Stemmekrets,Manntallsnummer,Etternavn,Mellomnavn,Fornavn,Fødselsdato,Adresse',
    'Etternavn|Fornavn|Fødselsdato|Stemmekrets',
  ],
  'a degree sign for the number': [
    'N° DE MESA,N° DE ORDEN,APELLIDOS,NOMBRES,FECHA DE NACIMIENTO,DNI,FIRMA',
    'APELLIDOS|NOMBRES|FECHA DE NACIMIENTO|N° DE MESA',
  ],
  'a precinct by its code and by its name': [
    'Nom de naissance,Prénoms,Date de naissance,Libellé du bureau de vote,Code du bureau de vote',
    'Nom de naissance|Prénoms|Date de naissance|Code du bureau de vote',
  ],
  'a precinct by its designation': [
    'text_name_last,text_name_first,date_of_birth,precinct_part_text_designation,precinct_text_name,precinct_text_designation',
    'text_name_last|text_name_first|date_of_birth|precinct_text_designation',
  ],
};

const FIELDS = ['surname', 'given_name', 'birth_date', 'precinct'];

describe('the header of a register that no list of headers holds', () => {
  it.each(Object.entries(LAYOUTS))('%s', (_, [header, means]) => {
    const cells = header.split(',');
    const { columns, problems } = understandHeader(cells, VOTER_LIST);
    expect(problems).toEqual([]);
    const headerOf = (name: string) => columns.find(({ field }) => field?.name === name)?.header ?? '';
    expect(FIELDS.map(headerOf).join('|')).toBe(means);
    expect(extractsByHeader(cells).map(({ extract }) => extract.name)).toEqual(['voter_list']);
    const roles = means.split('|').slice(0, 3).map(roleOfHeader);
    // A name beside a first name is seen once all columns are there.
    expect(roles.map((role) => (role === 'full_name' ? 'surname' : role))).toEqual([
      'surname',
      'given_name',
      'birth_date',
    ]);
  });
});

describe('lists whose names stand in one column', () => {
  it.each([
    [
      'STT|Họ, chữ đệm và tên|Ngày, tháng, năm sinh|Nam|Nữ|Số CCCD|Nơi thường trú|Khu vực bỏ phiếu số|Ký tên',
      'entry_no|full_name|birth_date|||iin|address|precinct|voted',
    ],
    [
      'Bil.|No. Kad Pengenalan|Nama|Jantina|Tahun Lahir|Pusat Mengundi',
      'entry_no|iin|full_name|sex|birth_date|precinct',
    ],
    ['投開票所|編號|姓名|性別|出生年月日|戶籍地址|簽章', 'precinct|entry_no|full_name|sex|birth_date|address|voted'],
    [
      'PD|Number|Suffix|Elector Name|Date of Attainment|Franchise Flag|Address 1',
      'precinct|entry_no||full_name|||address',
    ],
  ])('%s', (header, fields) => {
    const cells = header.split('|');
    const { columns } = understandHeader(cells, VOTER_LIST);
    expect(columns.slice(0, cells.length).map(({ field }) => field?.name ?? '')).toEqual(fields.split('|'));
    expect(extractsByHeader(cells).map(({ extract }) => extract.name)).toEqual(['voter_list']);
  });

  it('a column that says who voted by post holds no numbers of certificates', () => {
    const { columns } = understandHeader(['Precinct', 'Last Name', 'First Name', 'Absentee', 'DOB'], VOTER_LIST);
    expect(columns.map(({ field }) => field?.name)).not.toContain('avc_serial');
    const [avc] = understandHeader(['Absentee certificate no'], VOTER_LIST).columns;
    expect(avc?.field?.name).toBe('avc_serial');
  });
});

describe('what is not certain', () => {
  it('two equally good precincts: neither is taken, and both are named', () => {
    const { columns, problems, doubts } = understandHeader(
      ['LNAME', 'FNAME', 'COUNTY_PRECINCT', 'CITY_PRECINCT_X', 'WARD_PRECINCT'],
      VOTER_LIST,
    );
    expect(columns.some(({ field }) => field?.name === 'precinct')).toBe(false);
    expect(doubts).toEqual([{ field: 'precinct', headers: ['COUNTY_PRECINCT', 'WARD_PRECINCT'] }]);
    expect(problems).toEqual([
      { kind: 'field-missing', field: 'precinct', candidates: ['COUNTY_PRECINCT', 'WARD_PRECINCT'] },
    ]);
  });

  it('two columns that say the same in every record are one', () => {
    const records = [
      ['A', 'B', '7', '7'],
      ['C', 'D', '8', '8'],
    ];
    const { problems, columns } = understandHeader(['LNAME', 'FNAME', 'COUNTY_PRECINCT', 'WARD_PRECINCT'], VOTER_LIST, {
      records,
    });
    expect(problems).toEqual([]);
    expect(columns[2]?.field?.name).toBe('precinct');
  });

  it.each([
    ['Column1,Column2,Column3', ['Оразов,18.05.1881,810518111114', 'Серікова,02.03.1870,', 'Петренко,01.01.1890,']],
    [',,X', ['Ахметова,1881-05-18,1', 'Иванова,1870-03-02,2', 'Сериков,1890-01-01,3']],
  ])('a header that says nothing is understood by its cells: %s', (header, rows) => {
    const records = rows.map((row) => row.split(','));
    const { columns } = understandHeader(header.split(','), VOTER_LIST, { records, given: new Set(['precinct']) });
    expect(columns.slice(0, 2).map(({ field, by }) => [field?.name, by])).toEqual([
      ['surname', 'contents'],
      ['birth_date', 'contents'],
    ]);
  });

  it('a date that its header explains otherwise is no date of birth', () => {
    const records = [
      ['A', '18.05.1981'],
      ['B', '02.03.1970'],
      ['C', '01.01.1990'],
    ];
    for (const header of ['REGISTRATION_DATE', 'Дата регистрации', 'Effective date']) {
      const { columns } = understandHeader(['Surname', header], VOTER_LIST, { records });
      expect(columns[1]?.field ?? null).toBeNull();
    }
  });
});

describe('an extract is recognised by what sets it apart', () => {
  it.each([
    ['Фамилия,Имя,Дата рождения,Адрес', 'voter_list'],
    ['surname,given_name,birth_date', 'voter_list'],
    ['Фамилия,Имя,Дата рождения,Основание', 'supplementary_list|disqualified'],
    ['Фамилия,Имя,Дата смерти,Основание', 'disqualified'],
    ['УИК,Фамилия,Имя,Время включения,Основание включения', 'supplementary_list'],
    ['УИК,ТИК,Адрес', 'precincts'],
    ['Имя,Телефон', ''],
  ])('%s', (header, names) => {
    const found = extractsByHeader(header.split(',')).map(({ extract }) => extract.name);
    expect([...found].sort()).toEqual(
      names
        .split('|')
        .filter((name) => name !== '')
        .sort(),
    );
  });
});
