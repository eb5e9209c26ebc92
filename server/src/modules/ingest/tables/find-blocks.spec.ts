import { describe, expect, it } from '@jest/globals';
import { draw } from './drawing.js';
import { findBlocks } from './find-blocks.js';
import { findColumns } from './find-columns.js';
import { findRegions } from './find-regions.js';
import { toSheet } from './sheet.js';

const blocksOf = (drawing: string) => {
  const sheet = toSheet(draw(drawing));
  return findRegions(sheet).flatMap((region) => findBlocks(sheet, region));
};

describe('tables side by side', () => {
  it.each([
    ['one table', '区分 | 4月\n電話 | 1', [[0, 1]]],
    ['an empty column within one', '区分 | | 4月\n電話 | | 1', [[0, 2]]],
    ['remarks behind an empty column', '区分 | 4月 | | 備考\n電話 | 1 | | 増', [[0, 3]]],
    [
      'two with labels of their own',
      'a | n | | b | n\nあ | 1 | | い | 2',
      [
        [0, 2],
        [3, 4],
      ],
    ],
    [
      'two that touch',
      '月 | n | 月 | n\n4月 | 1 | 10月 | 2',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'rows that go on below a blank one',
      '月 | n | | 月 | n\n4月 | 1 | | 5月 | 2\n\n6月 | 3 | | 7月 | 4',
      [
        [0, 2],
        [3, 4],
      ],
    ],
  ])('%s', (_what, drawing, expected) => {
    const regions = findRegions(toSheet(draw(drawing)));
    expect(regions.map(({ left, right }) => [left, right])).toEqual(expected);
  });
});

describe('tables below each other', () => {
  it.each([
    ['a title, a heading, rows and a note', '表題\n区分 | 4月\n電話 | 1\n※注意', '0|1|2|3'],
    ['two headings', ' | 令和3年度 | <\n区分 | 4月 | 5月\n電話 | 1 | 2', '|0,1|2|'],
    ['no heading', '表題\n電話 | 1\n来館 | 2', '0||1,2|'],
    ['a blank row within', '区分 | 4月\n電話 | 1\n\n来館 | 2', '|0|1,3|'],
    ['a heading again', '区分 | 4月\n電話 | 1\n区分 | 4月\n電話 | 2', '|0|1| |2|3|'],
    ['a title between', '区分 | 4月\n電話 | 1\n二\n区分 | 5月\n電話 | 2', '|0|1| 2|3|4|'],
    ['a group between', '区分 | 4月\n館\n電話 | 1\n室\n電話 | 2', '|0|1,2,3,4|'],
    [
      'a closed month',
      '月 | 件数 | 人数\n4月 | 1 | 2\n5月 | 休館 | 休館\n6月 | 1 | 2',
      '|0|1,2,3|',
    ],
    ['plain years as a heading', '区分 | 2019 | 2020\n電話 | 1 | 2', '|0|1|'],
    ['a form above', 'センター | 北\n区分 | 4月\n電話 | 1', '0|1|2|'],
  ])('%s', (_what, drawing, expected) => {
    const told = blocksOf(drawing).map(({ titles, header, body, notes }) =>
      [titles, header, body, notes].map((rows) => rows.join()).join('|'),
    );
    expect(told.join(' ')).toBe(expected);
  });
});

describe('the columns of a table', () => {
  it.each([
    ['a label and figures', '区分 | 4月 | 5月\n電話 | 1 | 2', '0 / 1,2', ''],
    ['two labels', '館 | 区分 | 4月\n北 | 電話 | 1', '0,1 / 2', ''],
    ['years as labels', '年度 | 件数\n2019 | 1\n2020 | 2', '0 / 1', ''],
    ['no labels', '相談 | 来館\n79 | 984', ' / 0,1', ''],
    [
      'numbering and remarks',
      'No. | 区分 | 件数 | 備考\n1 | 電話 | 5 | 増',
      '1 / 2',
      '0 NUMBERING 3 WORDS',
    ],
    [
      'numbering without a heading',
      ' | 区分 | 件数\n1 | 電話 | 5\n2 | 来館 | 6',
      '1 / 2',
      '0 NUMBERING',
    ],
    ['a month without figures yet', '区分 | 4月 | 5月 | 計\n電話 | 1 | | 1', '0 / 1,2,3', ''],
    ['months after the last figure', '区分 | 4月 | 5月 | 6月\n電話 | 1 | |', '0 / 1', ''],
    ['labels with numbers', '回数 | 人数\n1回 | 5\n2回以上 | 6', '0 / 1', ''],
    ['words below a month', '区分 | 4月 | 5月\n電話 | 休館 | 3', '0 / 1,2', ''],
  ])('%s', (_what, drawing, expected, out) => {
    const sheet = toSheet(draw(drawing));
    const [block] = blocksOf(drawing);
    const { labels, values, leftOut } = findColumns(sheet, block!);
    expect(`${labels.join()} / ${values.join()}`).toBe(expected);
    expect(leftOut.map(({ column, why }) => `${column} ${why}`).join(' ')).toBe(out);
  });
});
