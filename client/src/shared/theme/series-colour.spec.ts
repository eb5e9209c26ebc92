import { describe, expect, test } from '@jest/globals';
import { seriesColour } from './series-colour';

describe('the colour of a unit', () => {
  test('follows from its code alone, and stays', () => {
    const codes = ['nishitokyo-yumecollabo', 'yokohama-kyodo', 'musashino-place'];
    expect(codes.map(seriesColour)).toEqual([
      'var(--series-1)',
      'var(--series-4)',
      'var(--series-2)',
    ]);
  });
});
