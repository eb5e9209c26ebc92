import { describe, expect, it } from '@jest/globals';
import { aFigure, type More } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { residualShare } from './residual-share.js';

const found = (figures: readonly RuleFigure[]) => residualShare(new FigureSet(figures));

const CASES = 'consultation.cases';
const cases = (total: number, rest: number, more: More = {}) => [
  aFigure(CASES, 'FY2020', total),
  aFigure(`${CASES} topic=other`, 'FY2020', rest, more),
];
const labels = aFigure('consultation.labels', 'FY2020', 615);

describe('a rest that is large', () => {
  it('D004-02: 131 of 507 cases and of 615 labels', () => {
    expect(found([...cases(507, 131), labels])).toMatchObject([
      {
        kind: 'RESIDUAL_SHARE',
        severity: 'QUESTION',
        verdict: 'OPEN',
        metrics: [CASES, 'consultation.labels'],
        split: { breakdown: 'topic', option: 'other' },
        numbers: {
          ...{ RESIDUAL: 131, TOTAL: 507, SHARE_OF_TOTAL: expect.closeTo(0.258, 3) },
          ...{ LABELS: 615, SHARE_OF_LABELS: expect.closeTo(0.213, 3) },
        },
      },
    ]);
  });

  it('is found without labels too, and where a case has one option', () => {
    expect(found(cases(507, 131))).toMatchObject([{ metrics: [CASES] }]);
    const channels = [
      aFigure(CASES, 'FY2020', 100),
      aFigure(`${CASES} channel=other`, 'FY2020', 21),
    ];
    expect(found([...channels, labels])).toMatchObject([{ metrics: [CASES], against: 'channel' }]);
  });

  it.each<[string, RuleFigure[]]>([
    ['a fifth is not large', cases(500, 100)],
    [
      'D004-02: COVID-19 with 153 has a name',
      [aFigure(CASES, 'FY2020', 507), aFigure(`${CASES} topic=covid19`, 'FY2020', 153)],
    ],
    ['ten cases are too few to say', cases(10, 4)],
    ['without the cases', cases(507, 131).slice(1)],
    ['of another meaning', cases(507, 131, { definition: 'desk_multi_label' })],
    ['of other months', cases(507, 131, { coverageTo: '2021-02-28' })],
    ['about so many', cases(507, 131, { qualifier: 'ABOUT' })],
  ])('is not found: %s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});
