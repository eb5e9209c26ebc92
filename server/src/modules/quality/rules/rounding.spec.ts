import { describe, expect, it } from '@jest/globals';
import { aFigure } from '../../../../test/builders/figures.js';
import type { Valued } from './figure-set.js';
import { cutOff, halfPlace } from './rounding.js';

describe('half of the last place printed', () => {
  it.each([
    ['22%', 0.22, 0.005],
    ['22.0%', 0.22, 0.0005],
    ['３０％', 0.3, 0.005],
    ['0.30', 0.3, 0.005],
    ['年平均 30.5%（前年度 28%）', 0.305, 0.0005],
    ['三割', 0.3, 0.005],
    [null, 0.3, 0.005],
    [null, 0.305, 0.0005],
    [null, 0, 0.005],
  ])('of a rate printed as %s', (printed, value, half) => {
    const figure = aFigure('space.occupancy', 'FY2020', value, { printed }) as Valued;
    expect(halfPlace(figure)).toBeCloseTo(half, 12);
  });

  it('of a number that is no percentage', () => {
    const figure = aFigure('consultation.labels_per_case', 'FY2020', 1.21) as Valued;
    expect(halfPlace(figure)).toBeCloseTo(0.005, 12);
  });
});

it('cuts a mean off at the last place', () => {
  expect(cutOff(0.30625, 0.005)).toBe(0.3);
  expect(cutOff(0.29, 0.005)).toBe(0.29);
});
