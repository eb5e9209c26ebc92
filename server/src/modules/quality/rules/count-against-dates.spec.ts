import { describe, expect, it } from '@jest/globals';
import { aFigure, dates, type More } from '../../../../test/builders/figures.js';
import { countAgainstDates } from './count-against-dates.js';
import { FigureSet, type RuleFigure } from './figure-set.js';

const found = (figures: readonly RuleFigure[]) => countAgainstDates(new FigureSet(figures));

const HELD = 'meeting.held programme=npo_festival_committee';
const DAYS = [
  ...['2021-07-21', '2021-08-05', '2021-09-09', '2021-10-14', '2021-11-11', '2021-12-09'],
  ...['2022-01-13', '2022-02-10', '2022-02-24', '2022-03-10', '2022-03-24', '2022-03-31'],
];
const stated = (count: number, listed: number, more: More = {}) => [
  aFigure(HELD, 'FY2021', count, more),
  ...dates(HELD, DAYS.slice(0, listed)),
];

describe('a stated count that is not the number of dates', () => {
  it.each<[string, RuleFigure[], object, string[]]>([
    [
      'D000-02: 全9回, eight dates',
      stated(9, 8),
      { severity: 'QUESTION', verdict: 'OPEN', numbers: { STATED: 9, LISTED: 8 } },
      ['DATE_NOT_LISTED', 'OTHER_OCCASION_COUNTED'],
    ],
    [
      'D000-03: 全8回, ten dates',
      stated(8, 10),
      { severity: 'CONTRADICTION', verdict: 'CONTRADICTION', numbers: { STATED: 8, LISTED: 10 } },
      ['OTHER_DAYS_LISTED', 'DATE_LISTED_TWICE'],
    ],
    [
      'D000-04: the last ordinal, seven, printed as the count of six dates',
      [
        aFigure('broadcast.held', 'FY2021', 7),
        ...dates('broadcast.held', DAYS.slice(0, 6), [2, 3, 4, 5, 6, 7]),
      ],
      { severity: 'QUESTION', numbers: { STATED: 7, LISTED: 6 } },
      ['ORDINAL_TAKEN_AS_COUNT', 'DATE_NOT_LISTED', 'OTHER_OCCASION_COUNTED'],
    ],
    [
      'D004-19: about six, and four dates',
      stated(6, 4, { qualifier: 'ABOUT' }),
      { severity: 'QUESTION', verdict: 'OPEN' },
      ['DATE_NOT_LISTED', 'OTHER_OCCASION_COUNTED'],
    ],
    [
      'about six, and twelve dates',
      stated(6, 12, { qualifier: 'ABOUT' }),
      { severity: 'QUESTION', verdict: 'OPEN' },
      ['OTHER_DAYS_LISTED', 'DATE_LISTED_TWICE'],
    ],
    [
      'at least nine, and eight dates',
      stated(9, 8, { qualifier: 'AT_LEAST' }),
      { severity: 'QUESTION' },
      ['DATE_NOT_LISTED', 'OTHER_OCCASION_COUNTED'],
    ],
    [
      'at most eight, and nine dates',
      stated(8, 9, { qualifier: 'AT_MOST' }),
      { severity: 'CONTRADICTION' },
      ['OTHER_DAYS_LISTED', 'DATE_LISTED_TWICE'],
    ],
    [
      'dates outside the months the count covers',
      stated(8, 8, { coverageTo: '2022-01-31' }),
      { numbers: { STATED: 8, LISTED: 7 } },
      ['DATE_NOT_LISTED', 'OTHER_OCCASION_COUNTED'],
    ],
    [
      'days of training',
      [aFigure('training.days', 'FY2021', 2), ...dates('training.days', DAYS.slice(0, 3))],
      { severity: 'CONTRADICTION' },
      ['OTHER_DAYS_LISTED', 'DATE_LISTED_TWICE'],
    ],
  ])('%s', (_, figures, gives, codes) => {
    const findings = found(figures);
    expect(findings).toMatchObject([{ kind: 'COUNT_AGAINST_DATES', unitId: 'a', ...gives }]);
    expect(findings[0]?.hypotheses.map(({ code }) => code)).toEqual(codes);
    const period = { from: '2021-04-01', to: '2022-03-31' };
    expect(findings).toMatchObject([{ period, hypotheses: expect.any(Array) }]);
  });
});

describe('a stated count is not doubted', () => {
  const salon = 'session.held programme=salon_de_collabo';
  it.each<[string, RuleFigure[]]>([
    ['two stated, two dates', [aFigure(salon, 'FY2021', 2), ...dates(salon, DAYS.slice(0, 2))]],
    ['a planned series of six with six dates', stated(6, 6, { status: 'NORMAL' })],
    ['without any date', stated(9, 0)],
    ['D004-19: about six, and five dates', stated(6, 5, { qualifier: 'ABOUT' })],
    ['about twelve, and eleven dates', stated(12, 11, { qualifier: 'ABOUT' })],
    ['an estimate that is one off', stated(9, 8, { status: 'ESTIMATED' })],
    ['at least eight, and nine dates', stated(8, 9, { qualifier: 'AT_LEAST' })],
    ['at most nine, and eight dates', stated(9, 8, { qualifier: 'AT_MOST' })],
    ['a provisional count beside final dates', stated(9, 8, { status: 'PROVISIONAL' })],
    [
      'D000-12: one planned, one held',
      [
        aFigure('session.planned programme=power_up_course', 'FY2021', 1),
        ...dates('session.held programme=power_up_course', DAYS.slice(0, 2)),
      ],
    ],
    [
      'dates of another programme',
      [
        aFigure(HELD, 'FY2021', 9),
        ...dates('meeting.held programme=steering_committee', DAYS.slice(0, 7)),
      ],
    ],
    [
      'D000-07: people counted by date, beside a number for the year',
      [
        aFigure('session.participants', 'FY2021', 50),
        aFigure('session.participants', '2021-10-02', 20),
      ],
    ],
    ['a day with two occurrences', [aFigure(HELD, 'FY2021', 2), aFigure(HELD, '2021-10-02', 2)]],
  ])('%s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});
