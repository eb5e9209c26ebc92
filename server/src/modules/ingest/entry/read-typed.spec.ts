import { describe, expect, it } from '@jest/globals';
import { getMetric } from '../../catalogue/index.js';
import { RowRefusal } from '../checks/row-refusal.js';
import { readPart, readTyped } from './read-typed.js';

const cases = getMetric('consultation.cases');
const visitors = getMetric('facility.visitors');
const rate = getMetric('space.occupancy');

function codeOf(read: () => unknown): string {
  try {
    read();
    return 'READ';
  } catch (error) {
    if (error instanceof RowRefusal) return error.code;
    throw error;
  }
}

describe('a typed number', () => {
  it.each([
    ['12', cases, '12'],
    ['１２', cases, '12'],
    ['１，０２４', cases, '1024'],
    ['1,024件', cases, '1024'],
    [' 0 ', cases, '0'],
    ['1.2千', visitors, '1200'],
    ['1万2千人', visitors, '12000'],
    ['延べ1,200名', visitors, '1200'],
    ['68.5', rate, '0.685'],
    ['68.5%', rate, '0.685'],
    ['６８', rate, '0.68'],
    ['100', rate, '1'],
  ])('%s of %o is %s', (printed, metric, value) => {
    expect(readTyped(printed, metric)).toEqual({ value, qualifier: null });
  });

  it('keeps that it is about, or at least', () => {
    expect(readTyped('約510', cases)).toEqual({ value: '510', qualifier: 'ABOUT' });
    expect(readTyped('120以上', cases)).toEqual({ value: '120', qualifier: 'AT_LEAST' });
  });

  it.each([
    ['', 'ENTRY_EMPTY'],
    ['　', 'ENTRY_EMPTY'],
    ['-', 'ENTRY_SIGN'],
    ['…', 'ENTRY_SIGN'],
    ['x', 'ENTRY_SIGN'],
    ['なし', 'ENTRY_SIGN'],
    ['3〜4', 'ENTRY_ONE_NUMBER'],
    ['10（3）', 'ENTRY_ONE_NUMBER'],
    ['12人', 'ROW_WRONG_UNIT_MEASURE'],
    ['30分', 'ROW_WRONG_UNIT_MEASURE'],
    ['184183,900', 'NUMBER_TWO'],
    ['たくさん', 'NUMBER_UNREADABLE'],
  ])('%j is refused with %s', (printed, code) => {
    expect(codeOf(() => readTyped(printed, cases))).toBe(code);
  });
});

describe('a part of a rate', () => {
  it('is in whatever it is counted', () => {
    expect([readPart('１，５００'), readPart('120分'), readPart('12.5')]).toEqual([
      '1500',
      '120',
      '12.5',
    ]);
  });
});
