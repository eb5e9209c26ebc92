import { describe, expect, it } from '@jest/globals';
import { outOfHours } from './out-of-hours.js';

const month = { unitId: 'a', from: '2024-04-01', to: '2024-04-30' };
const found = (outside: number, booked: number) => outOfHours([{ ...month, outside, booked }]);

describe('time booked out of hours', () => {
  it('is found where it is more than a tenth of the month', () => {
    expect(found(1_200, 6_000)).toMatchObject([
      {
        ...{ kind: 'OUT_OF_HOURS', severity: 'NOTE', verdict: 'OPEN', unitId: 'a' },
        ...{ period: { from: '2024-04-01', to: '2024-04-30' } },
        numbers: { OUTSIDE: 1_200, BOOKED: 6_000, SHARE_OUTSIDE: 0.2 },
      },
    ]);
  });

  it.each([
    ['a tenth', 1_200, 12_000],
    ['a few evenings of a month with few bookings', 590, 900],
    ['none', 0, 6_000],
    ['nothing booked', 0, 0],
  ])('is not found: %s', (_, outside, booked) => {
    expect(found(outside, booked)).toEqual([]);
  });
});
