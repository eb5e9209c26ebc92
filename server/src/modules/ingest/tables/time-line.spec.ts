import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTimeLabel, type TimeLabel } from './time-label.js';
import { NO_HINT, readTimeLine, timeHint } from './time-line.js';

function short(label: TimeLabel | null): string {
  switch (label?.kind) {
    case 'YEAR':
      return `${label.year}${label.unit ?? ''}${label.word ?? ''}`;
    case 'PART':
      return `${label.text}${label.word ?? ''}`;
    case 'FULL':
      return `${label.reading.period.from}/${label.reading.period.to}`;
    case 'BARE':
      return `?${label.count ?? '元'}`;
    case 'BAD':
      return label.code;
    case undefined:
      return '-';
  }
}

describe('a label names a time', () => {
  it.each([
    ['4月', '4月'],
    ['４月分', '4月分'],
    ['Apr', '4月'],
    ['(4月)', '4月'],
    ['4月※1', '4月'],
    ['令和3年度', '2021年度'],
    ['令和3年度実績', '2021年度実績'],
    ['令和3年度（計画）', '2021年度計画'],
    ['R3', '2021'],
    ['2021年', '2021年'],
    ['4月計', '4月計'],
    ['令和3年度末', '2022-03-31/2022-03-31'],
    ['2021年4月', '2021-04-01/2021-04-30'],
    ['23年度', '?23'],
    ['元', '?元'],
    ['13月', 'PERIOD_NOT_IN_CALENDAR'],
    ['平成40年', 'PERIOD_OUTSIDE_ERA'],
    ['電話', '-'],
    ['第1回', '-'],
    ['10代', '-'],
    ['9:00〜12:00', '-'],
    ['1500', '-'],
    ['3.5', '-'],
    ['May the force', '-'],
    ['前年度', '-'],
  ])('%s', (printed, expected) => {
    expect(short(readTimeLabel(printed))).toBe(expected);
  });

  it('or none, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (printed) => {
        const label = readTimeLabel(printed);
        expect(label === null || label.kind.length > 0).toBe(true);
      }),
    );
  });
});

describe('a line of labels names times', () => {
  const NONE = '';
  it.each([
    ['eras carried', '平成29年度 30 令和元 2', NONE, '2017年度 2018年度 2019年度 2020年度'],
    [
      'an era that starts again',
      '平成13年度 14 平成13年度 14',
      NONE,
      '2001年度 2002年度 2001年度 2002年度',
    ],
    [
      'an era that comes back in the next block',
      '平成30年度 令和元 30 元',
      NONE,
      '2018年度 2019年度 2018年度 2019年度',
    ],
    [
      'an era that comes back further up',
      '平成29年度 30 令和元 2 29 30',
      NONE,
      '2017年度 2018年度 2019年度 2020年度 2017年度 2018年度',
    ],
    ['plain years in order', '2019 2020 2021', NONE, '2019 2020 2021'],
    ['plain numbers that are no years', '2019 1980 3', NONE, '- - -'],
    ['plain years below 年度', '2019 2022', '年度', '2019年度 2022年度'],
    ['plain years below 年', '2019 2022', '年', '2019年 2022年'],
    ['年 below 年度', '平成30年 令和元年', '年度', '2018年度 2019年度'],
    ['plain months in order', '4 5 6 7 8 9', NONE, '4月 5月 6月 7月 8月 9月'],
    ['too few of them', '4 5 6', NONE, '- - -'],
    ['months below 月', '4 7 10', '月', '4月 7月 10月'],
    ['a month and plain ones', '11月 12 1', NONE, '11月 12月 1月'],
    [
      'a year printed once',
      '令和3年12月 1月 2月',
      NONE,
      '2021-12-01/2021-12-31 2022-01-01/2022-01-31 2022-02-01/2022-02-28',
    ],
    [
      'first days of months',
      '2023/4/1 2023/5/1 2023/6/1',
      NONE,
      '2023-04-01/2023-04-30 2023-05-01/2023-05-31 2023-06-01/2023-06-30',
    ],
    ['days of one month', '2023/4/1 2023/4/2', NONE, '2023-04-01/2023-04-01 2023-04-02/2023-04-02'],
    ['a year without an era', '23年度 24年度', NONE, '?23 ?24'],
    ['words between', '令和3年度 計 4', NONE, '2021年度 - 2022年度'],
  ])('%s', (_what, texts, heading, expected) => {
    const { labels } = readTimeLine(
      texts.split(' '),
      heading === NONE ? NO_HINT : timeHint(heading),
    );
    expect(labels.map(short).join(' ')).toBe(expected);
  });

  it.each([
    ['年度', '年度', false],
    ['年 度', '年度', false],
    ['年度＼月', '年度', true],
    ['月＼年度', '年度', true],
    ['月別', null, true],
    ['年月', null, true],
    ['年', '年', false],
    ['年間利用者数', null, false],
    ['今年度', null, false],
    ['月額', null, false],
    ['日付', null, false],
  ])('a heading tells: %s', (heading, year, month) => {
    expect(timeHint(heading)).toMatchObject({ year, month });
  });
});
