import { describe, expect, it } from '@jest/globals';
import { aFigure, type More } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { rateAboveOne } from './rate-above-one.js';

const found = (...figures: RuleFigure[]) => rateAboveOne(new FigureSet(figures));
const ROOM = 'space.occupancy';
const room = (value: number | null, more: More = {}) => aFigure(ROOM, '2024-04', value, more);

describe('a share of more than all', () => {
  it.each<[string, RuleFigure, object]>([
    ['as reported', room(1.2), { severity: 'CONTRADICTION', numbers: { RATE: 1.2 } }],
    [
      'of an option',
      aFigure(`${ROOM} mode=alone`, 'FY2024', 1.01),
      { severity: 'CONTRADICTION', split: { breakdown: 'mode', option: 'alone' } },
    ],
    [
      'as its reported parts give it, where it is printed as 100 %',
      room(1, { numerator: 251, denominator: 250 }),
      { severity: 'CONTRADICTION', numbers: { RATE: 1.004 } },
    ],
    ['at least', room(1.1, { qualifier: 'AT_LEAST' }), { severity: 'CONTRADICTION' }],
    ['about', room(1.1, { qualifier: 'ABOUT' }), { severity: 'QUESTION', verdict: 'OPEN' }],
    ['provisional', room(1.1, { status: 'PROVISIONAL' }), { severity: 'CONTRADICTION' }],
    ['estimated', room(1.1, { status: 'ESTIMATED' }), { severity: 'QUESTION' }],
    [
      'of another meaning',
      room(1.1, { definition: 'unstated' }),
      { definition: 'unstated', metrics: [ROOM] },
    ],
  ])('is found %s', (_, figure, gives) => {
    expect(found(figure)).toMatchObject([{ kind: 'RATE_ABOVE_ONE', ...gives }]);
  });

  it('is said with what would give another number', () => {
    expect(found(room(1.25))[0]?.hypotheses).toEqual([
      { code: 'PARTS_EXCHANGED', fits: null, value: 0.8 },
      { code: 'PERCENT_AS_RATIO', fits: null, value: 0.0125 },
      { code: 'OUT_OF_HOURS_COUNTED', fits: null },
      { code: 'OTHER_WHOLE', fits: null },
    ]);
    const share = aFigure('consultation.residual_share', 'FY2024', 1.25);
    expect(found(share)[0]?.hypotheses.map(({ code }) => code)).not.toContain(
      'OUT_OF_HOURS_COUNTED',
    );
  });

  it.each<[string, RuleFigure]>([
    ['100 %', room(1)],
    ['100 % of its parts', room(1, { numerator: 250, denominator: 250 })],
    ['parts of nothing', room(0, { numerator: 0, denominator: 0 })],
    ['no value', room(null)],
    ['more came than the time before', aFigure('session.follow_through', 'FY2024', 1.3)],
    ['more people than seats', aFigure('space.seat_occupancy', '2024-04', 1.3)],
    ['a mean that is no share', aFigure('consultation.labels_per_case', 'FY2024', 1.21)],
    ['a count', aFigure('consultation.cases', 'FY2024', 12)],
  ])('is not found: %s', (_, figure) => {
    expect(found(figure)).toEqual([]);
  });
});
