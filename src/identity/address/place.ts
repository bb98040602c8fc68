import { cached } from '../fold-cache.js';
import { foldLetters } from '../letters/letters.js';
import { foldName, withoutWildWords } from '../name/fold-name.js';
import { isPlaceholder } from '../placeholder.js';
import { readAddressTokens } from './address-token.js';
import type { AddressRole } from './address-words.js';
import { regionAliases, settlementAliases } from './place-alias.js';

const SETTLEMENTS = settlementAliases(foldName);
const REGIONS = regionAliases(foldName);
const REGION_MARK = 'OBL';
// Dropped from addresses, but part of the name of a region: Батыс Қазақстан облысы.
const COUNTRY = 'KAZAKSTAN';

const ADJECTIVE = /(?:SKAIA|SKI+|SKOI|SKOE)$/;
const FINAL_VOWEL = /^(.{3,})[AEIO]$/;

/**
 * The root that a Russian adjective and a Kazakh name share: Бостандыкский and Бостандық, Жарминский and Жарма. The -ин- of
 * the adjective cannot be told from that of a root (Алтынсарин), so both lose it. Doubled letters are still there: Таласский.
 */
function districtRoot(doubled: string): string {
  const root = foldName(doubled.replace(ADJECTIVE, ''));
  return root
    .replace(FINAL_VOWEL, '$1')
    .replace(/^(.{3,})IN$/, '$1')
    .replace(FINAL_VOWEL, '$1');
}

function fold(written: string): string {
  if (isPlaceholder(written)) return '';
  let name = '';
  let doubled = '';
  let role: AddressRole | null = null;
  for (const read of readAddressTokens(written)) {
    // г. and а. stand for a settlement, but a whole region or district named beside one decides.
    const isPart = read.type === null || read.fold === COUNTRY;
    if (!isPart && role !== 'region' && read.type?.role !== 'dropped') role = read.type?.role ?? null;
    if (!isPart || read.fold === '') continue;
    name += `${name === '' ? '' : ' '}${read.fold}`;
    doubled += ` ${foldLetters(written.slice(read.start, read.end), true)}`;
  }
  const key = name.replaceAll(' ', '');
  const region = REGIONS.get(key);
  // An adjective is a region even without its type word: Алматинская; Алматы alone is the city.
  if (role === 'region' || (region !== undefined && /(?:SKAIA|KO)$/.test(key))) {
    return `${region ?? name} ${REGION_MARK}`;
  }
  if (role === 'district' || role === 'subdistrict') return districtRoot(doubled.trimStart());
  // A place may be called by a number alone, which no person is: разъезд 12.
  return SETTLEMENTS.get(key) ?? withoutWildWords(foldLetters(name));
}

/**
 * One comparable form of a settlement, district or region: type word dropped, Russian, Kazakh and Latin names and renamed
 * places as one (Нур-Султан is ASTANA). Regions keep the mark OBL, because city and region Almaty are two places; districts
 * and rural districts are cut to the root that the Russian adjective shares with the Kazakh name.
 */
export const foldPlace: (written: string) => string = cached(fold);
