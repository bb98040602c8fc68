import { cached } from '../fold-cache.js';
import { comparable } from './comparable.js';

/** What may number its precincts by itself: a region, a county, constituency or commission in it, or a section of several stations. */
export type WideArea = 'region' | 'county' | 'section';

const AREAS: readonly (readonly [area: WideArea, words: RegExp])[] = [
  [
    'region',
    /^(?:region|oblast|province|область|обл|регион|облыс\S*|өңір\S*|онир\S*|краи|bundesland|wojewodztwo|provincia|departamento|departement|regione)$/u,
  ],
  ['county', /^(?:county|constituency|riding|тик|tec|аск|округ\S*|judet|kreis|powiat|municipio|comarca)$/u],
  // Mexico numbers its casillas in each section, Brazil its sections in each zone, Iraq its stations in each centre.
  ['section', /^(?:seccion|secciones|zona|circuito|مركز|المركز)$/u],
];
const PLAIN =
  /^(?:name|code|no|number|id|номер|код|наименование|название|атауы|избирательн\S*|electoral|election|commission|electoral\S*|eleitoral|رقم|الاقتراع|numero|num|nr|nro|n|da|de|the|of)$/u;

/** The area that a header names and nothing else; null where it names none. */
export const wideAreaColumn: (header: string) => WideArea | null = cached((header) => {
  const words = comparable(header).split(' ');
  for (const [area, known] of AREAS) {
    if (words.some((word) => known.test(word)) && words.every((word) => known.test(word) || PLAIN.test(word)))
      return area;
  }
  return null;
});

const TYPE =
  /(?<![\p{L}\d])(?:область|обл|облысы|регион|region|oblast|province|county|край|район|р-н)(?![\p{L}\d])\.?/giu;

/** An area's name as all files can agree on it: without its type, and without shouting. */
export const areaName: (written: string) => string = cached((written) => {
  const name = written.replace(TYPE, ' ').replace(/\s+/gu, ' ').trim();
  const bare = name === '' ? written.trim() : name;
  const isShouted = bare.length > 3 && bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  const isWhispered = bare === bare.toLowerCase() && bare !== bare.toUpperCase();
  if (!isShouted && !isWhispered) return bare;
  return bare.toLowerCase().replace(/(?<![\p{L}\d])\p{L}/gu, (letter) => letter.toUpperCase());
});
