import { extractNamed } from '../../extracts/catalogue.js';
import { maskFound, maskName } from '../privacy/mask.js';
import type { Correction, Shown } from './correction.js';

/** A correction with the personal data that are not to be shown masked; the other record of a pair may be another office's. */
export function maskCorrection(correction: Correction, shown: Shown): Correction {
  const others = correction.others.map((other) =>
    shown === 'all'
      ? other
      : { ...other, ...other.masked, ...(shown === 'own' ? { file: other.file } : {}), person: null, birthDate: null },
  );
  if (shown !== 'none') return { ...correction, others };
  const field = extractNamed('voter_list').fields.find(({ name }) => name === correction.field);
  const mask = (value: string | null) => (value === null ? null : maskFound(field, value));
  const { person, written, proposed } = correction;
  // A birth date is shown, as everywhere.
  const initials = person === null || person === '' ? null : maskName(person);
  return {
    ...correction,
    ...correction.masked,
    person: initials,
    written: mask(written),
    proposed: mask(proposed),
    others,
  };
}
