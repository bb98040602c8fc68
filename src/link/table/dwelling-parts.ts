import type { ColumnRole } from './column-roles.js';
import { comparableHeader, isNameOfParent } from './list-headers.js';

const PLACE_WORDS =
  /^(?:.* )?(?:addr|address\d*|street|str|suburb|city|town|village|parish|township|hamlet|place|locality|municipality|district|county|state|province|zip\d*|postcode|postal|house|apartment|apt|flat|unit|building|адрес\S*|улица|город|дом|квартира|индекс|район|область|регион|село|поселок|приход|волость|уезд|болыс|прописка|көше\S*|қала\S*|мекенжай\S*|ауыл\S*|үй|пәтер|strasse|straße|ort|wohnort|stadt|gemeinde|plz|postleitzahl|municipio|localidad|poblacion|población|provincia|domicilio|direccion|dirección|commune|adresse|hausnummer|rue|ville|calle|ciudad|via|comune|kirchspiel|pfarrei|parroquia|paroisse|freguesia)(?: .*)?$/u;
const NO_DWELLING =
  /birth|born|рожд|туған|geburt|naissance|nacimiento|nascita|urodzenia|doğum|lahir|e ?mail|email|phone|телефон|occupation|country of/u;

/** True for a column that says where a person lives, or a part of it; who moves changes all of these at once. */
export function isDwellingPart(header: string, role: ColumnRole): boolean {
  if (role === 'postcode' || role === 'number') return true;
  if (role !== 'text' && role !== 'category' && role !== 'identifier') return false;
  const plain = comparableHeader(header);
  return PLACE_WORDS.test(plain) && !NO_DWELLING.test(plain);
}

const SHARED = /phone|mobile|(?:^| )(?:tel|fax|handy|cell)(?: |$)|телефон|móvil|movil|teléfono|telefono|téléphone/u;

/** True for a number that a household shares. */
export function isSharedNumber(header: string, role: ColumnRole): boolean {
  return role === 'identifier' && SHARED.test(comparableHeader(header));
}

const OF_FAMILY =
  /birth ?(?:place|parish|state|county|country|town)|(?:place|parish|state|county|country|town) of birth|^race|^ethnic|nationality|religion|^faith|место рождения|национальност|вероисповедан|туған жер|ұлты|geburtsort|konfession|(?:lieu|commune) de naissance|lugar de nacimiento|luogo di nascita|miejsce urodzenia|doğum yeri|tempat lahir/u;

/** True for what relatives mostly have in common besides where they live: where they were born, their people, their faith, a parent. */
export function isOfFamily(header: string, role: ColumnRole): boolean {
  const plain = comparableHeader(header);
  return (role === 'text' || role === 'category') && (OF_FAMILY.test(plain) || isNameOfParent(plain));
}
