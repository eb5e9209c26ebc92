import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anAim } from '../../../../test/builders/aims.js';
import { readAim } from './printed-aim.js';

describe('a printed target', () => {
  it.each([
    ['年1回', anAim('EXACT', 1)],
    ['年１回', anAim('EXACT', 1)],
    ['年間12回', anAim('EXACT', 12)],
    ['年十二回', anAim('EXACT', 12)],
    ['年二〇回', anAim('EXACT', 20)],
    ['年三百二十件', anAim('EXACT', 320)],
    ['全5回', anAim('EXACT', 5)],
    ['全5回開催予定', anAim('EXACT', 5)],
    ['5回', anAim('EXACT', 5)],
    ['1,200人', anAim('EXACT', 1200)],
    ['1万2千人', anAim('EXACT', 12000)],
    ['目標値：500件', anAim('EXACT', 500)],
    ['年0回', anAim('EXACT', 0)],
    ['年3〜4回', anAim('RANGE', 3, 4)],
    ['年3～4回', anAim('RANGE', 3, 4)],
    ['年３－４回', anAim('RANGE', 3, 4)],
    ['年三〜四回', anAim('RANGE', 3, 4)],
    ['年3回から4回', anAim('RANGE', 3, 4)],
    ['年3〜4回、実施する。', anAim('RANGE', 3, 4)],
    ['70〜80％', anAim('RANGE', 0.7, 0.8)],
    ['6回程度', anAim('ABOUT', 6)],
    ['年間6回程度', anAim('ABOUT', 6)],
    ['年間 6 回程度の開催予定', anAim('ABOUT', 6)],
    ['約300人', anAim('ABOUT', 300)],
    ['年10件前後', anAim('ABOUT', 10)],
    ['80％以上', anAim('AT_LEAST', 0.8)],
    ['8割以上', anAim('AT_LEAST', 0.8)],
    ['年3回以上', anAim('AT_LEAST', 3)],
    ['最低3回', anAim('AT_LEAST', 3)],
    ['20人以内', anAim('AT_MOST', 20)],
    ['20名以下', anAim('AT_MOST', 20)],
    ['最大20団体', anAim('AT_MOST', 20)],
    ['20人まで', anAim('AT_MOST', 20)],
    ['通年', anAim('ONGOING')],
    ['通年で実施', anAim('ONGOING')],
    ['随時', anAim('ONGOING')],
    ['3月発行予定', anAim('MILESTONE', '2022-03-31')],
    ['３月末まで', anAim('MILESTONE', '2022-03-31')],
    ['10月15日開催予定', anAim('MILESTONE', '2021-10-15')],
    ['9月中旬に公開', anAim('MILESTONE', '2021-09-20')],
    ['年度内に策定', anAim('MILESTONE', '2022-03-31')],
  ])('%s', (printed, aim) => {
    expect(readAim(printed, 2021)).toEqual(aim);
  });

  it.each([
    ['prose', '相談に来る市民を増やす'],
    ['prose with a number in it', '各区支援センター間の情報共有を目的に年3〜4回、実施する'],
    ['empty', ''],
    ['a number of nothing', '120'],
    ['so many a month', '月1回'],
    ['a running number', '第7回'],
    ['an end that is not in it', '20人未満'],
    ['a range that falls', '4〜3回'],
    ['a range in two units', '3回〜4件'],
    ['a range about which more is said', '3〜4回以上'],
    ['two words that disagree', '最大20人以上'],
    ['a month that may be what it is about', '3月'],
    ['a day that is not there', '2月30日開催予定'],
    ['a month that is not there', '13月発行予定'],
    ['too long', `年${'1'.repeat(60)}回`],
  ])('%s is not read: %s', (_, printed) => {
    expect(readAim(printed, 2021)).toBeNull();
  });

  it('names a day only when the fiscal year is known', () => {
    expect(readAim('3月発行予定')).toBeNull();
    expect(readAim('年1回')).toEqual(anAim('EXACT', 1));
  });

  it('never fails, whatever is printed', () => {
    const signs = fc.constantFrom(...'年全約6３四〇百万〜-回件%程度以上通月日まで予定 、');
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 12 }), (printed) => {
        const aim = readAim(printed, 2021);
        expect(aim === null || aim.low === null || aim.low >= 0).toBe(true);
      }),
    );
  });
});
