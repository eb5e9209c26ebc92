import { describe, expect, it } from '@jest/globals';
import { aFigure, dates } from '../../../../test/builders/figures.js';
import { FigureSet, type RuleFigure } from './figure-set.js';
import { ordinalAgainstCount } from './ordinal-against-count.js';

const found = (figures: readonly RuleFigure[]) => ordinalAgainstCount(new FigureSet(figures));

const RADIO = 'broadcast.held';
const DAYS = ['2021-05-15', '2021-07-17', '2021-09-18', '2021-11-20', '2022-01-22', '2022-03-19'];
const radio = (...ordinals: number[]) => dates(RADIO, DAYS.slice(0, ordinals.length), ordinals);
const cancelled = (ordinal: number, day = '2021-08-01') => aFigure(RADIO, day, 0, { ordinal });

describe('printed numbers that are not the count of the year', () => {
  it.each<[string, RuleFigure[], object]>([
    [
      'D000-04: the second to the seventh are six',
      radio(2, 3, 4, 5, 6, 7),
      {
        severity: 'NOTE',
        verdict: 'CONSISTENT',
        numbers: { FIRST_ORDINAL: 2, LAST_ORDINAL: 7, LISTED: 6 },
        hypotheses: [{ code: 'RUNNING_NUMBER', fits: true }],
      },
    ],
    ['the twelfth, once a year', radio(12), { severity: 'NOTE', numbers: { LISTED: 1 } }],
    ['a number is skipped', radio(1, 2, 4), { severity: 'QUESTION', verdict: 'OPEN' }],
    ['a number is repeated', radio(3, 4, 4), { severity: 'QUESTION', verdict: 'OPEN' }],
    ['a number is repeated and the last one is the count', radio(2, 3, 3), { verdict: 'OPEN' }],
    [
      'a cancelled occurrence in a running row',
      [...radio(2, 3, 5), cancelled(4)],
      { verdict: 'CONSISTENT', numbers: { FIRST_ORDINAL: 2, LAST_ORDINAL: 5, LISTED: 3 } },
    ],
    [
      'a number is skipped beside a cancelled occurrence',
      [...radio(1, 2, 5), cancelled(3)],
      { severity: 'QUESTION', verdict: 'OPEN' },
    ],
    ['skipped and repeated as often', radio(2, 4, 4), { severity: 'QUESTION', verdict: 'OPEN' }],
  ])('%s', (_, figures, gives) => {
    const period = { from: '2021-04-01', to: '2022-03-31' };
    expect(found(figures)).toMatchObject([{ kind: 'ORDINAL_AGAINST_COUNT', period, ...gives }]);
  });

  it('are looked at year by year', () => {
    const both = [...radio(1, 2), ...dates(RADIO, ['2022-05-21', '2022-07-16'], [3, 4])];
    expect(found(both)).toMatchObject([{ period: { from: '2022-04-01', to: '2023-03-31' } }]);
  });
});

describe('printed numbers are not doubted', () => {
  it.each<[string, RuleFigure[]]>([
    ['where the last one is the count', radio(1, 2, 3, 4, 5, 6)],
    [
      'where a date has none, so that a gap is no gap',
      [...radio(2, 4), aFigure(RADIO, '2022-03-20', 1)],
    ],
    ['where an occurrence was cancelled', [...radio(1, 2, 4), cancelled(3)]],
    ['where the last occurrence was cancelled', [...radio(1, 2), cancelled(3)]],
    [
      'where a cancelled occurrence was held later',
      [...radio(1, 2, 3), cancelled(2, '2021-07-01')],
    ],
    ['where every occurrence was cancelled', [cancelled(5)]],
    [
      'where a day without an occurrence has no number',
      [...radio(1, 2), aFigure(RADIO, '2021-08-01', 0)],
    ],
    ['where there are none', dates(RADIO, DAYS)],
    [
      'of different programmes, each with its own',
      [
        ...dates('session.planned programme=open_dialogue', ['2021-02-20', '2021-03-21'], [1, 2]),
        ...dates('session.planned programme=trial_studio', ['2021-01-22'], [1]),
      ],
    ],
    ['of people', [aFigure('session.participants', '2021-10-02', 20, { ordinal: 3 })]],
  ])('%s', (_, figures) => {
    expect(found(figures)).toEqual([]);
  });
});
