import { describe, expect, it } from '@jest/globals';
import { type Calendar, joinUp } from './calendar.js';
import { openSpans, openTogether } from './open-time.js';

const WEEK: Calendar = {
  hours: [
    {
      from: '2026-05-01',
      spans: [
        { day: 'FRIDAY', opens: 540, closes: 720 },
        { day: 'FRIDAY', opens: 780, closes: 1260 },
        { day: 'MONDAY', opens: 540, closes: 1260 },
        { day: 'HOLIDAY', opens: 600, closes: 1020 },
      ],
    },
  ],
  closures: [{ from: '2026-05-08', to: '2026-05-10', reason: { ja: '工事', en: 'Works' } }],
};

describe('open time', () => {
  it('follows the hours of the day, the holidays and the closures; unknown hours are left out', () => {
    const period = { from: '2026-04-30', to: '2026-05-11' };
    const spans = openSpans('s', joinUp([WEEK]), period);
    expect(spans.map(({ day, opens, closes }) => `${day} ${opens}–${closes}`)).toEqual([
      '2026-05-01 540–720',
      '2026-05-01 780–1260',
      '2026-05-02 0–0',
      '2026-05-03 600–1020',
      '2026-05-04 600–1020',
      '2026-05-05 600–1020',
      '2026-05-06 600–1020',
      '2026-05-07 0–0',
      '2026-05-08 0–0',
      '2026-05-09 0–0',
      '2026-05-10 0–0',
      '2026-05-11 540–1260',
    ]);
  });

  it('lies within the days all of the space, its center and its city had opened', () => {
    const year = { from: '2026-04-01', to: '2027-03-31' };
    const space = { openedOn: '2026-06-15', closedOn: null };
    const center = { openedOn: '2026-05-01', closedOn: '2026-12-31' };
    expect(openTogether([space, center], year)).toEqual({ from: '2026-06-15', to: '2026-12-31' });
    expect(openTogether([{ openedOn: '2027-04-01', closedOn: null }, center], year)).toBeNull();
  });
});
