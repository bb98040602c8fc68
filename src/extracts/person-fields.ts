import type { Field } from './extract.js';

const SURNAME: Field = {
  name: 'surname',
  kind: 'surname',
  personal: true,
  headers: {
    en: ['surname', 'last name', 'family name', 'name last', 'lastname'],
    ru: ['фамилия', 'фамилия избирателя'],
    kk: ['тегі', 'тек', 'сайлаушының тегі'],
  },
};

const GIVEN_NAME: Field = {
  name: 'given_name',
  kind: 'given_name',
  personal: true,
  headers: {
    en: ['given name', 'first name', 'forename', 'name first', 'firstname', 'given names'],
    ru: ['имя', 'имя избирателя'],
    kk: ['аты', 'есімі', 'сайлаушының аты'],
  },
};

const PATRONYMIC: Field = {
  name: 'patronymic',
  kind: 'patronymic',
  personal: true,
  headers: {
    en: ['patronymic', 'middle name', 'fathers name', 'name middle', 'middlename', 'second name'],
    ru: ['отчество', 'отчество при наличии', 'отчество при его наличии'],
    kk: ['әкесінің аты', 'әкесінің аты бар болса'],
  },
};

/** All names in one cell; used only where the file has no surname column. */
const FULL_NAME: Field = {
  name: 'full_name',
  kind: 'full_name',
  personal: true,
  headers: {
    en: ['full name', 'voter', 'name of voter', 'voter name'],
    ru: ['фио', 'ф и о', 'фамилия имя отчество', 'фамилия имя отчество при наличии', 'фио избирателя', 'избиратель'],
    kk: ['таә', 'т а ә', 'аты жөні', 'тегі аты әкесінің аты', 'сайлаушының аты жөні'],
  },
};

const BIRTH_DATE: Field = {
  name: 'birth_date',
  kind: 'birth_date',
  personal: true,
  headers: {
    en: ['birth date', 'date of birth', 'birthdate', 'dob', 'born'],
    ru: ['дата рождения', 'д р', 'др', 'число месяц и год рождения', 'год месяц день рождения'],
    kk: ['туған күні', 'туған күні айы жылы', 'туған жылы айы күні', 'туған күні айы және жылы'],
  },
};

const IIN: Field = {
  name: 'iin',
  kind: 'iin',
  personal: true,
  headers: {
    en: ['iin', 'individual identification number', 'id number'],
    ru: ['иин', 'индивидуальный идентификационный номер', 'иин избирателя'],
    kk: ['жсн', 'жеке сәйкестендіру нөмірі'],
  },
};

/** Where a person lives, as a list or certificate writes it. */
export const ADDRESS: Field = {
  name: 'address',
  kind: 'text',
  personal: true,
  headers: {
    en: ['address', 'residence address', 'place of residence', 'residential address', 'home address'],
    ru: ['адрес', 'адрес места жительства', 'место жительства', 'адрес проживания', 'адрес регистрации'],
    kk: ['мекенжайы', 'мекенжай', 'тұрғылықты жері', 'тұратын мекенжайы', 'тіркелген мекенжайы'],
  },
};

/** The fields that say who a record is about, in the order of their columns. */
export const PERSON_FIELDS: readonly Field[] = [SURNAME, GIVEN_NAME, PATRONYMIC, FULL_NAME, BIRTH_DATE, IIN];
