import type { Field } from './extract.js';

const SURNAME: Field = {
  name: 'surname',
  kind: 'surname',
  personal: true,
  headers: {
    en: ['surname', 'last name', 'family name', 'name last', 'lastname', 'familyname', 'lname', 'l name', 'surnames'],
    ru: ['фамилия', 'фам', 'ф'],
    kk: ['тегі', 'тек', 'фамилиясы'],
  },
};

const GIVEN_NAME: Field = {
  name: 'given_name',
  kind: 'given_name',
  personal: true,
  headers: {
    en: [
      'given name',
      'first name',
      'forename',
      'name first',
      'firstname',
      'givenname',
      'given names',
      'forenames',
      'fname',
      'f name',
    ],
    ru: ['имя', 'и'],
    kk: ['аты', 'есімі', 'ат', 'есім', 'өз аты'],
  },
};

const PATRONYMIC: Field = {
  name: 'patronymic',
  kind: 'patronymic',
  personal: true,
  headers: {
    en: [
      ...[
        'patronymic',
        'patronymic name',
        'middle name',
        'name middle',
        'middlename',
        'mname',
        'm name',
        'second name',
      ],
      ...['fathers name', 'father s name', 'father name'],
    ],
    ru: [
      'отчество',
      'отч',
      'о',
      'отчество при наличии',
      'отчество при его наличии',
      'отчество если имеется',
      'отчество если есть',
    ],
    kk: [
      'әкесінің аты',
      'әкесінің аты бар болса',
      'әкесінің аты болған жағдайда',
      'әкесінің аты ол болған кезде',
      'әке аты',
    ],
  },
};

/** All names in one cell; used only where the file has no surname column. */
const FULL_NAME: Field = {
  name: 'full_name',
  kind: 'full_name',
  personal: true,
  headers: {
    en: [
      'full name',
      'fullname',
      'voter',
      'name of voter',
      'name of the voter',
      'voter name',
      'surname given name patronymic',
      'last name first name middle name',
    ],
    ru: [
      ...['фио', 'ф и о', 'фамилия имя отчество', 'фамилия имя и отчество', 'фамилия имя отчество при наличии'],
      ...[
        'фамилия имя отчество при его наличии',
        'фамилия имя отчество если имеется',
        'избиратель',
        'фамилия и о',
        'имя отчество фамилия',
        'имя отчество и фамилия',
        'фамилия инициалы',
        ...[
          'звание фио',
          'звание и фио',
          'воинское звание фио',
          'звание фамилия имя отчество',
          'звание фамилия инициалы',
        ],
        'фамилия и инициалы',
      ],
    ],
    kk: [
      ...[
        'таә',
        'т а ә',
        'аты жөні',
        'тегі аты жөні',
        'толық аты жөні',
        'тегі аты әкесінің аты',
        'тегі аты және әкесінің аты',
      ],
      ...['тегі аты әкесінің аты бар болса', 'тегі аты әкесінің аты болған жағдайда', 'сайлаушы'],
    ],
  },
};

const BIRTH_DATE: Field = {
  name: 'birth_date',
  kind: 'birth_date',
  personal: true,
  headers: {
    en: [
      'birth date',
      'date of birth',
      'birthdate',
      'birth dt',
      'bdate',
      'dob',
      'd o b',
      'date birth',
      'birthday',
      'born',
    ],
    ru: [
      ...['дата рождения', 'дата рожд', 'дата рожден', 'д рождения', 'д рожд', 'д р', 'др', 'день рождения'],
      ...[
        'число месяц и год рождения',
        'число месяц год рождения',
        'день месяц год рождения',
        'год месяц день рождения',
      ],
      ...['день месяц и год рождения', 'год месяц и день рождения'],
    ],
    kk: [
      ...[
        'туған күні',
        'туылған күні',
        'туған кезі',
        'туған күні айы жылы',
        'туған жылы айы күні',
        'туған күні айы және жылы',
      ],
      ...['туған жылы күні айы', 'туған жылы айы және күні'],
    ],
  },
};

const IIN: Field = {
  name: 'iin',
  kind: 'iin',
  personal: true,
  headers: {
    en: [
      'iin',
      'individual identification number',
      'individual identification no',
      'id number',
      'iin number',
      'iin no',
    ],
    ru: [
      'иин',
      'индивидуальный идентификационный номер',
      'номер иин',
      'иин бин',
      'иин номер',
      'индивидуальный идентификационный номер иин',
    ],
    kk: ['жсн', 'жеке сәйкестендіру нөмірі', 'жсн нөмірі', 'жеке сәйкестендіру нөмірі жсн'],
  },
};

/** Where a person lives, as a list or certificate writes it. */
export const ADDRESS: Field = {
  name: 'address',
  kind: 'text',
  personal: true,
  headers: {
    en: [
      ...['address', 'addr', 'address1', 'address 1', 'addr1', 'address line 1', 'street address', 'home address'],
      ...['residence', 'place of residence', 'residence address', 'residence address line 1', 'residence address 1'],
      ...['residential address', 'residential address1', 'residential address 1', 'residential address line 1'],
      ...['res address', 'res addr', 'res street address', 'registered address', 'registration address'],
    ],
    ru: [
      ...[
        'адрес',
        'адрес места жительства',
        'место жительства',
        'адрес проживания',
        'место проживания',
        'домашний адрес',
      ],
      ...['адрес регистрации', 'адрес места регистрации', 'место регистрации', 'адрес прописки', 'адрес по прописке'],
      ...['прописка', 'адрес жительства', 'адрес постоянного места жительства', 'адр'],
    ],
    kk: [
      ...['мекенжайы', 'мекенжай', 'мекен жайы', 'мекен жай', 'тұрғылықты жері', 'тұратын жері'],
      ...[
        'тұратын мекенжайы',
        'тіркелген мекенжайы',
        'тұрғылықты жерінің мекенжайы',
        'тіркелген жері',
        'үйінің мекенжайы',
      ],
    ],
  },
};

/** The fields that say who a record is about, in the order of their columns. */
export const PERSON_FIELDS: readonly Field[] = [SURNAME, GIVEN_NAME, PATRONYMIC, FULL_NAME, BIRTH_DATE, IIN];
