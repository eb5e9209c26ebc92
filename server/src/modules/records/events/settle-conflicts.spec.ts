import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Claim, settleConflicts } from './settle-conflicts.js';

const claim = (
  id: string,
  spaces: string,
  [startsAt, endsAt]: readonly [number, number],
  more: Partial<Claim> = {},
): Claim => ({
  ...{ id, spaceIds: [...spaces], startsAt, endsAt, number: null, rest: '' },
  ...more,
});
const standBack = (...claims: Claim[]) => [...settleConflicts(claims)].sort();

describe('bookings of one day', () => {
  it('all have their spaces where none meet', () => {
    expect(
      standBack(claim('1', 'a', [0, 60]), claim('2', 'a', [60, 90]), claim('3', 'b', [0, 90])),
    ).toEqual([]);
  });

  it('give way to the one that begins first, then to the shorter, then by number and content', () => {
    expect(standBack(claim('1', 'a', [10, 60]), claim('2', 'a', [0, 20]))).toEqual(['1']);
    expect(standBack(claim('1', 'a', [0, 60]), claim('2', 'a', [0, 20]))).toEqual(['1']);
    const numbered = (id: string, number: string | null) => claim(id, 'a', [0, 60], { number });
    expect(standBack(numbered('1', 'B-2'), numbered('2', 'B-1'))).toEqual(['1']);
    expect(standBack(numbered('1', ''), numbered('2', null))).toEqual(['1']);
    const rest = (id: string, text: string) => claim(id, 'a', [0, 60], { rest: text });
    expect(standBack(rest('1', 'y'), rest('2', 'x'))).toEqual(['1']);
  });

  it('keep the one that came first where two are equal', () => {
    expect(standBack(claim('2', 'a', [0, 60]), claim('1', 'a', [0, 60]))).toEqual(['2']);
  });

  it('stand back as a whole, and then are in nobody’s way', () => {
    const both = claim('2', 'ab', [10, 60]);
    expect(standBack(claim('1', 'a', [0, 20]), both, claim('3', 'b', [20, 50]))).toEqual(['2']);
  });
});

const anyClaim = fc.record({
  spaceIds: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  startsAt: fc.integer({ min: 0, max: 8 }),
  length: fc.integer({ min: 1, max: 4 }),
  number: fc.option(fc.constantFrom('1', '2', '')),
  rest: fc.constantFrom('x', 'y'),
});
const anyDay = fc.array(anyClaim, { maxLength: 12 }).map((day) =>
  day.map(({ length, ...one }, i): Claim => ({
    ...one,
    id: `${i + 10}`,
    endsAt: one.startsAt + length,
  })),
);

const meet = (a: Claim, b: Claim): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt && a.spaceIds.some((s) => b.spaceIds.includes(s));
const content = ({ id: _, ...rest }: Claim): string => JSON.stringify(rest);

describe('whatever the bookings of a day', () => {
  it('no two that have their spaces meet, and each that stands back meets one that has them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const back = settleConflicts(day);
        const stay = day.filter(({ id }) => !back.has(id));
        expect(stay.filter((a) => stay.some((b) => a !== b && meet(a, b)))).toEqual([]);
        const without = day.filter((a) => back.has(a.id) && !stay.some((b) => meet(a, b)));
        expect(without).toEqual([]);
      }),
    );
  });

  it('their order and their ids say nothing but between equal ones', () => {
    fc.assert(
      fc.property(anyDay, fc.infiniteStream(fc.nat()), (day, ranks) => {
        const other = day
          .map((one) => ({ one, rank: ranks.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ one }, i) => ({ ...one, id: `${99 - i}` }));
        const contents = (claims: readonly Claim[]) => {
          const back = settleConflicts(claims);
          return claims
            .filter(({ id }) => !back.has(id))
            .map(content)
            .sort();
        };
        expect(contents(other)).toEqual(contents(day));
      }),
    );
  });
});
