/**
 * The day of a spreadsheet serial number in the 1900 system (1 = 1900-01-01, 31048 = 1985-01-01), as numbers. Serial 60 is
 * the 29 February 1900 that the spreadsheet believes in; it comes back as such, to be refused as impossible.
 */
export function dayOfSerial(serial: number): { year: number; month: number; day: number } {
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  // Days counted from 0000-03-01, so that the leap day is the last of its year (Hinnant's civil-from-days).
  const days = (serial < 60 ? serial : serial - 1) + 693900;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}
