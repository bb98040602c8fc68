import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../src/link/compare/sound.js';
import { LEVEL_OF } from '../../../src/link/compare/value-levels.js';

describe('names that sound alike', () => {
  test.each([
    ['EVGENII', 'YEVGENIY'],
    ['ZHANNA', 'JANNA'],
    ['KHASEN', 'HASEN'],
    ['TSOI', 'SOY'],
    ['MEIER', 'MAYER'],
    ['WEISS', 'WAYSS'],
    ['SCHMIDT', 'SCHMITT'],
    ['CATHERINE', 'KATERINE'],
    ['ELISABETH', 'ELIZABETH'],
    ['TCHAIKOVSKY', 'TSCHAIKOWSKI'],
    ['NAZARBAYEV', 'NAZARBAEV'],
    ['DMITRIJ', 'DMITRY'],
    ['NATALIJA', 'NATALYA'],
    ['FJODOR', 'FYODOR'],
    ['SERGUEI', 'SERGEY'],
  ])('%s and %s', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other));
  });

  test.each([
    ['MARIN', 'MARTIN'],
    ['CHAN', 'KAN'],
    ['SERIK', 'BERIK'],
    ['ANNA', 'INNA'],
    ['MICHAEL', 'MICHEL'],
    ['JAN', 'AN'],
  ])('not %s and %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  test('they are a slip apart, however many letters differ', () => {
    expect(LEVEL_OF.surname('SHCHERBAKOV', 'SCHERBACOW')).toBe(1);
    expect(LEVEL_OF.given_name('EVGENII', 'YEVGENIY')).toBe(1);
    expect(LEVEL_OF.surname('SHCHERBAKOV', 'SHERBINOV')).toBeGreaterThan(1);
  });

  test('letters of other scripts stay as they are', () => {
    expect(soundOf('राजेश')).toBe('राजेश');
  });
});
