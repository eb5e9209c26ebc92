import { describe, expect, test } from '@jest/globals';
import { aNetwork, aUnit } from '../testing/builders';
import { reachOf } from './metric-reach';

const METRIC = 'consultation.cases';
const AVAILABILITY = [
  {
    unit: aUnit(),
    metrics: [
      {
        metric: METRIC,
        finest: 'FISCAL_YEAR' as const,
        firstYear: 2021,
        lastYear: 2022,
        figures: 2,
      },
    ],
  },
  {
    unit: aUnit({ code: 'musashino-place' }),
    metrics: [
      { metric: METRIC, finest: 'MONTH' as const, firstYear: 2019, lastYear: 2020, figures: 24 },
    ],
  },
];

describe('how far the figures of a metric reach', () => {
  test('a city is answered from its centers', () => {
    expect(reachOf(aNetwork(), AVAILABILITY, ['132292']).get(METRIC)).toMatchObject({
      finest: 'FISCAL_YEAR',
      firstYear: 2021,
    });
  });

  test('several units are taken together', () => {
    const reach = reachOf(aNetwork(), AVAILABILITY, ['132292', 'musashino-place']);
    expect(reach.get(METRIC)).toEqual({
      metric: METRIC,
      finest: 'MONTH',
      firstYear: 2019,
      lastYear: 2022,
      figures: 26,
    });
  });

  test('a unit without figures reaches nowhere', () => {
    expect(reachOf(aNetwork(), AVAILABILITY, ['132039']).size).toBe(0);
  });
});
