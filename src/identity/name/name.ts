export { foldName } from './fold-name.js';
export { type FullName, splitFullName } from './full-name.js';
export { mixedScriptWords, resolveLookAlikes } from './look-alike.js';
export { nameDistance } from './name-distance.js';
export { patronymicRoot, patronymicSex } from './patronymic.js';
export { foldSurname, surnameRoot } from './surname.js';
