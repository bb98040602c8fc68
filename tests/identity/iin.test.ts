import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iinBirthDate, iinCheckDigit, iinSex, isValidIin, readIin } from '../../src/identity/index.js';

const two = (n: number) => String(n).padStart(2, '0');

/** Heads of 11 digits for births of the 19th century: nobody living holds such a number. */
const head11 = fc
  .record({
    year: fc.integer({ min: 0, max: 99 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    century: fc.constantFrom(1, 2),
    serial: fc.integer({ min: 0, max: 9999 }),
  })
  .map((p) => `${two(p.year)}${two(p.month)}${two(p.day)}${p.century}${String(p.serial).padStart(4, '0')}`);

const validIin = head11
  .map((head) => ({ head, digit: iinCheckDigit(head) }))
  .filter((p) => p.digit !== null)
  .map((p) => `${p.head}${p.digit}`);

/** A fixed, evenly spread sample of valid IINs of 19th-century births, all of them 28-day dates. */
function sampleOfValid(): string[] {
  const sample: string[] = [];
  for (let i = 0; i < 20_000; i++) {
    const date = `${two(i % 100)}${two(((i * 7) % 12) + 1)}${two(((i * 11) % 28) + 1)}`;
    const head = `${date}${(i % 2) + 1}${String((i * 7919) % 10_000).padStart(4, '0')}`;
    const digit = iinCheckDigit(head);
    if (digit !== null) sample.push(head + digit);
  }
  return sample;
}

function digitSum(text: string): number {
  return [...text].reduce((sum, digit) => sum + Number(digit), 0);
}

describe('check digit', () => {
  it('gives the worked examples of both passes', () => {
    expect(iinCheckDigit('85010110012')).toBe(1);
    expect(iinCheckDigit('88010110090')).toBe(0);
    expect(iinCheckDigit('88010110095')).toBeNull();
  });

  it('accepts the published vectors and refuses the published number that fails', () => {
    for (const iin of ['850101100121', '880101100900', '800416100254', '680503250034', '061211600012']) {
      expect(isValidIin(iin), iin).toBe(true);
    }
    expect(isValidIin('901123300254')).toBe(false);
    expect(readIin('901123300254', null).problem).toBe('check-digit');
  });

  it('refuses anything but 11 digits', () => {
    for (const head of ['', '8501011001', '850101100121', '8501011001O', '٨٥٠١٠١١٠٠١٢']) {
      expect(() => iinCheckDigit(head), head).toThrow(RangeError);
    }
  });

  it('agrees with the two passes of the resolution written out', () => {
    const bySteps = (head: string): number | null => {
      for (const weights of [
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
      ]) {
        const rest = weights.reduce((sum, weight, i) => sum + weight * Number(head[i]), 0) % 11;
        if (rest < 10) return rest;
      }
      return null;
    };
    fc.assert(fc.property(head11, (head) => iinCheckDigit(head) === bySteps(head)));
  });

  it('is unassignable exactly when the first sum is 10 and the digit sum 0 modulo 11', () => {
    let unassignable = 0;
    for (let serial = 0; serial < 10_000; serial++) {
      const head = `8801011${String(serial).padStart(4, '0')}`;
      const first = [...head].reduce((sum, digit, i) => sum + Number(digit) * (i + 1), 0) % 11;
      const isUnassignable = iinCheckDigit(head) === null;
      expect(isUnassignable).toBe(first === 10 && digitSum(head) % 11 === 0);
      if (isUnassignable) unassignable++;
    }
    expect(unassignable / 10_000).toBeGreaterThan(0.007);
    expect(unassignable / 10_000).toBeLessThan(0.009);
  });

  it('needs the second pass for about 9 % of numbers', () => {
    const sample = sampleOfValid();
    const second = sample.filter((iin) => {
      const first = [...iin.slice(0, 11)].reduce((sum, digit, i) => sum + Number(digit) * (i + 1), 0);
      return first % 11 === 10;
    });
    expect(second.length / sample.length).toBeGreaterThan(0.08);
    expect(second.length / sample.length).toBeLessThan(0.1);
  });
});

describe('what the check digit catches', () => {
  /** Share of wrong digits at a position that the check digit alone (not the date) catches. */
  function caughtAt(position: number, sample: readonly string[]): number {
    let caught = 0;
    let tried = 0;
    for (const iin of sample) {
      for (let digit = 0; digit < 10; digit++) {
        if (String(digit) === iin[position]) continue;
        const changed = iin.slice(0, position) + digit + iin.slice(position + 1);
        tried++;
        if (iinCheckDigit(changed.slice(0, 11)) !== Number(changed[11])) caught++;
      }
    }
    return caught / tried;
  }
  const sample = sampleOfValid().filter((_, i) => i % 10 === 0);

  it('nearly misses errors in digit 11, whose weight is 11', () => {
    const caught = caughtAt(10, sample);
    expect(caught).toBeGreaterThan(0.075);
    expect(caught).toBeLessThan(0.1);
  });

  it('misses every error in digit 11 that stays in the first pass', () => {
    expect(isValidIin('850101100121')).toBe(true);
    for (let digit = 0; digit < 10; digit++) expect(isValidIin(`8501011001${digit}1`), `${digit}`).toBe(true);
  });

  it('catches 98 % elsewhere, all of digit 12, and 91 % in all', () => {
    let sum = 0;
    for (let position = 0; position < 12; position++) {
      const caught = caughtAt(position, sample);
      sum += caught;
      if (position === 11) expect(caught).toBe(1);
      else if (position !== 10) expect(caught, `digit ${position + 1}`).toBeGreaterThan(0.975);
    }
    expect(sum / 12).toBeGreaterThan(0.9);
    expect(sum / 12).toBeLessThan(0.92);
  });

  it('catches about 98 % of swapped neighbours', () => {
    let caught = 0;
    let tried = 0;
    for (const iin of sample) {
      for (let i = 0; i < 11; i++) {
        if (iin[i] === iin[i + 1]) continue;
        const swapped = iin.slice(0, i) + iin[i + 1] + iin[i] + iin.slice(i + 2);
        tried++;
        if (iinCheckDigit(swapped.slice(0, 11)) !== Number(swapped[11])) caught++;
      }
    }
    expect(caught / tried).toBeGreaterThan(0.97);
    expect(caught / tried).toBeLessThan(0.995);
  });

  it('never lets a wrong digit 12 pass', () => {
    fc.assert(
      fc.property(validIin, fc.integer({ min: 1, max: 9 }), (iin, shift) => {
        const wrong = (Number(iin[11]) + shift) % 10;
        expect(readIin(iin.slice(0, 11) + wrong, null).problem).toBe('check-digit');
      }),
    );
  });
});

describe('birth date and sex', () => {
  it('reads the century and sex from digit 7', () => {
    expect(iinBirthDate('850101100121')).toBe('1885-01-01');
    expect(iinBirthDate('680503250034')).toBe('1868-05-03');
    expect(iinBirthDate('061211600012')).toBe('2006-12-11');
    expect([iinSex('850101100121'), iinSex('680503250034'), iinSex('061211600012')]).toEqual(['m', 'f', 'f']);
  });

  it('knows leap days by century', () => {
    expect(iinBirthDate('880229100000')).toBe('1888-02-29');
    expect(iinBirthDate('000229100000')).toBeNull();
    expect(iinBirthDate('000229200000')).toBeNull();
    expect(readIin('000229100000', null).problem).toBe('birth-date');
  });

  it('gives null for what is no IIN', () => {
    for (const text of ['', '85010110012', '8501011001211', '85010110012x', '850101000000', '850101900000']) {
      expect(iinBirthDate(text), text).toBeNull();
      expect(iinSex(text), text).toBeNull();
    }
  });

  it('reads every valid number back', () => {
    fc.assert(
      fc.property(validIin, (iin) => {
        const reading = readIin(iin, null);
        expect(reading).toMatchObject({ iin, problem: null, repair: null, birthDate: iinBirthDate(iin) });
        expect(reading.sex).toBe(iinSex(iin));
        expect(reading.birthDate).toBe(`18${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`);
      }),
    );
  });
});

describe('problems', () => {
  it.each([
    ['', 'missing'],
    ['  \u00a0 ', 'missing'],
    ['-', 'missing'],
    ['нет', 'missing'],
    ['ЖОҚ', 'missing'],
    ['8501011001211', 'length'],
    ['85010110012', 'length'],
    ['85010110012а', 'not-digits'],
    ['85О101100121', 'not-digits'],
    ['850101100З21', 'not-digits'],
    ['٨٥٠١٠١١٠٠١٢١', 'not-digits'],
    ['851301100121', 'birth-date'],
    ['850230100121', 'birth-date'],
    ['850100100121', 'birth-date'],
    ['850101000121', 'century'],
    ['850101700121', 'century'],
    ['850101900121', 'century'],
    ['850101100122', 'check-digit'],
    ['880101100950', 'unassignable'],
    ['880101100955', 'unassignable'],
    ['850141100121', 'company'],
    ['850151100121', 'company'],
    ['850161100121', 'company'],
    ['850171100121', 'birth-date'],
    ['8.50101E+11', 'scientific'],
    ['8.5E-11', 'not-digits'],
  ])('%j is %s', (written, problem) => {
    expect(readIin(written, null)).toMatchObject({ iin: null, problem, repair: null, sex: null });
  });
});

describe('repairs', () => {
  it.each([
    ['850 101 100 121', 'separators'],
    ['ИИН 850101100121', 'label'],
    ['ЖСН: 850101100121', 'label'],
    ['№850101100121', 'label'],
    ['850101\u00a0100121', 'separators'],
    ['850101\u2009100121', 'separators'],
    ['850101-100121', 'separators'],
    ['850101–100121', 'separators'],
    ["'850101100121", 'apostrophe'],
    ['’850101100121', 'apostrophe'],
    ["'850101 100121", 'apostrophe'],
    ['="850101100121"', 'apostrophe'],
    ['850101100121.0', 'decimal-suffix'],
    ['850101100121,0', 'decimal-suffix'],
    ['850101100121.00', 'decimal-suffix'],
    ['8.50101100121E+11', 'scientific-complete'],
    ['8,50101100121e11', 'scientific-complete'],
  ])('%j is read with %s', (written, repair) => {
    expect(readIin(written, null)).toEqual({
      iin: '850101100121',
      problem: null,
      repair,
      birthDate: '1885-01-01',
      sex: 'm',
    });
  });

  it('restores leading zeros only when the birth date agrees', () => {
    expect(readIin('61211600012', '2006-12-11')).toMatchObject({ iin: '061211600012', repair: 'leading-zeros' });
    expect(readIin('61211600012.0', '2006-12-11')).toMatchObject({ iin: '061211600012', repair: 'leading-zeros' });
    expect(readIin('6.1211600012E+10', '2006-12-11')).toMatchObject({ iin: '061211600012', repair: 'leading-zeros' });
    for (const birthDate of [null, '2006-12-12', '1906-12-11']) {
      expect(readIin('61211600012', birthDate)).toMatchObject({ iin: null, problem: 'length', birthDate: null });
    }
    expect(readIin('61211600013', '2006-12-11')).toMatchObject({ iin: null, problem: 'length' });
  });

  it('restores one, two and three zeros', () => {
    for (const date of ['1801-05-09', '1800-11-09', '1800-05-09']) {
      const short = date.slice(2).replaceAll('-', '');
      const serial = [12, 13, 14, 15].find((n) => iinCheckDigit(`${short}100${n}`) !== null);
      const iin = `${short}100${serial}${iinCheckDigit(`${short}100${serial}`)}`;
      expect(readIin(iin.replace(/^0+/, ''), date)).toMatchObject({ iin, repair: 'leading-zeros' });
    }
  });

  it('never makes a valid IIN out of damage that the birth date does not support', () => {
    fc.assert(
      fc.property(validIin, fc.integer({ min: 1, max: 3 }), (iin, cut) => {
        expect(readIin(iin.slice(cut), null).iin).toBeNull();
      }),
    );
  });
});

describe('scientific notation that lost the serial', () => {
  it.each([
    ['8.50101E+11', null, '1985-01-01'],
    ['8,50101E+11', null, '1985-01-01'],
    ['8.50101E+11', '1885-01-01', '1885-01-01'],
    ['8.50101E+11', '1985-02-01', '1985-01-01'],
    ['1.02035E+10', null, '2001-02-03'],
    ['8.501011E+11', '1885-01-01', '1885-01-01'],
    ['8.50101100E+11', null, '1885-01-01'],
    ['8.501012001E+11', null, '1885-01-01'],
    ['1.50102E+11', null, null],
    ['8.501E+11', null, null],
    ['8.51301E+11', null, null],
  ])('%s beside %s shows %s', (written, birthDate, shown) => {
    expect(readIin(written, birthDate)).toEqual({
      iin: null,
      problem: 'scientific',
      repair: null,
      birthDate: shown,
      sex: null,
    });
  });
});
