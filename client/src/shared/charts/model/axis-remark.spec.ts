import { describe, expect, test } from '@jest/globals';
import { MOST_SIGNS, toRemarks } from './axis-remark';

const STEPS = ['2021-04-01', '2021-05-01', '2021-06-01'].map((key) => ({
  ...{ key, label: key, short: key },
  ...{ year: null, perYear: 12 },
}));

const span = (from: string, to = from) => ({ from, to });

describe('remarks on the time axis', () => {
  test.each([
    ['a day', span('2021-05-31'), '2021-05-01', '2021-05-01'],
    ['a stretch', span('2021-04-10', '2021-06-02'), '2021-04-01', '2021-06-01'],
    ['one that began before', span('2020-01-01', '2021-05-01'), '2021-04-01', '2021-05-01'],
    ['one that goes on', span('2021-06-01', '2030-01-01'), '2021-06-01', '2021-06-01'],
  ])('%s stands at its steps', (_, given, step, last) => {
    expect(toRemarks([given], STEPS)).toEqual([{ sign: 'A', step, last }]);
  });

  test('have letters as far as those reach', () => {
    const many = toRemarks(
      Array.from({ length: 30 }, () => span('2021-04-01')),
      STEPS,
    );
    expect(many.map(({ sign }) => sign).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(many).toHaveLength(MOST_SIGNS);
  });

  test('need an axis', () => {
    expect(toRemarks([span('2021-04-01')], [])).toEqual([]);
  });
});
