export { mixedScriptWords, resolveLookAlikes } from '../letters/look-alike.js';
export { foldName } from './fold-name.js';
export { type FullName, type NamePart, splitFullName } from './full-name.js';
export { nameDistance } from './name-distance.js';
export { areOneGivenName } from './nickname.js';
export { type NamedPerson, type NameOrder, orderOfNames } from './order-of-names.js';
export { patronymicRoot, patronymicSex } from './patronymic.js';
export { asFoldedSurname, foldSurname, surnameRoot } from './surname.js';
