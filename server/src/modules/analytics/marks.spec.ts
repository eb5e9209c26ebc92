import { describe, expect, it } from '@jest/globals';
import { aNetwork } from '../../../test/builders/cells.js';
import { parsePeriod, type Period } from '../../platform/time/period.js';
import { getMetric } from '../catalogue/index.js';
import type { TimeMark } from '../network/index.js';
import { Marks } from './marks.js';

const directory = aNetwork();
const CASES = getMetric('consultation.cases');
const VISITORS = getMetric('facility.visitors');

const at = (text: string): Period => {
  const period = parsePeriod(text);
  if (!period) throw new Error(text);
  return period;
};

const DEFINITION: TimeMark = {
  unitId: 'a',
  metric: 'consultation.cases',
  kind: 'DEFINITION',
  breaks: true,
  from: '2022-04-01',
  to: null,
  text: { ja: '数え方の変更', en: 'Counted otherwise' },
};
const MOVE: TimeMark = {
  ...DEFINITION,
  metric: null,
  kind: 'MOVE',
  breaks: false,
  from: '2022-02-20',
  to: '2022-03-05',
};

describe('marks on the time axis', () => {
  const marks = new Marks(directory, [DEFINITION, MOVE]);
  const kinds = (code: string, period: string, metric = CASES): string[] =>
    marks.within([directory.get(code)], [metric], at(period)).map(({ kind }) => kind);

  it('are those of the unit, of what lies below and above it, within the time shown', () => {
    expect(kinds('a', 'FY2022')).toEqual(['DEFINITION']);
    expect(kinds('city', 'FY2022')).toEqual(['DEFINITION']);
    expect(kinds('a/room', 'FY2022')).toEqual(['DEFINITION']);
    expect(kinds('a', 'FY2023')).toEqual([]);
    expect(kinds('ward', 'FY2022')).toEqual([]);
  });

  it('of a city are those of a group one of its centers is in', () => {
    const emergency: TimeMark = { ...MOVE, unitId: 'city', kind: 'EMERGENCY', to: null };
    const ofCity = new Marks(directory, [emergency]);
    const kindsOf = (code: string) =>
      ofCity.within([directory.get(code)], [CASES], at('FY2021')).map(({ kind }) => kind);
    expect(kindsOf('group')).toContain('EMERGENCY');
    expect(kindsOf('young-group')).not.toContain('EMERGENCY');
  });

  it('reach as far as they last', () => {
    expect(kinds('a', '2022-03')).toEqual(['MOVE']);
  });

  it('tell when a center opened', () => {
    expect(kinds('b', 'FY2021')).toEqual(['OPENED']);
  });

  it('of another metric are left out', () => {
    expect(kinds('a', 'FY2022', VISITORS)).toEqual([]);
  });
});

describe('a break between two periods', () => {
  const marks = new Marks(directory, [DEFINITION, MOVE]);
  const between = (code: string, before: string, after: string, metric = CASES): boolean =>
    marks.breakBetween(metric, directory.get(code), at(before), at(after));

  it.each([
    ['a', '2021-04', '2022-04', true],
    ['a', 'FY2021', 'FY2022', true],
    ['city', 'FY2021', 'FY2022', true],
    ['a', '2021-03', '2022-03', false],
    ['a', '2022-04', '2023-04', false],
    ['ward', 'FY2021', 'FY2022', false],
  ])('%s from %s to %s: %s', (code, before, after, expected) => {
    expect(between(code, before, after)).toBe(expected);
  });

  it('is none for another metric, and a move that does not break is none', () => {
    expect(between('a', 'FY2021', 'FY2022', VISITORS)).toBe(false);
  });
});
