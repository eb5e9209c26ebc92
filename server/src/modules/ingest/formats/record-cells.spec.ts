import { describe, expect, it } from '@jest/globals';
import { RowRefusal } from '../checks/row-refusal.js';
import { minutesOf, numberOf } from './record-cells.js';
import { recordHeader } from './record-columns.js';
import { RecordColumns, RecordRow } from './record-row.js';
import { readSession } from './sessions.js';

function rowOf(column: string, printed: string): RecordRow {
  const header = recordHeader(['相談日', '相談方法', column]);
  if (!header) throw new Error('no log');
  return new RecordRow(new RecordColumns(header), {
    line: 2,
    cells: ['2024-06-01', '電話', printed],
  });
}
const read = (column: string, printed: string): unknown => {
  try {
    return minutesOf(rowOf(column, printed), 'minutes');
  } catch (error) {
    if (error instanceof RowRefusal) return error.code;
    throw error;
  }
};

describe('minutes are read', () => {
  it.each([
    ['相談時間', '30', 30],
    ['相談時間（分）', '30分', 30],
    ['相談時間', '2時間', 120],
    ['相談時間', '4.1時間', 246],
    ['相談時間（時間）', '1.5', 90],
    ['相談時間', '0', 0],
    ['相談時間', '', null],
    ['相談時間', '…', null],
    ['相談時間', '4.11時間', 'ROW_NOT_WHOLE'],
    ['相談時間', '30人', 'ROW_WRONG_UNIT'],
    ['相談時間', '100000', 'ROW_TOO_MANY'],
  ])('%s: %s', (column, printed, expected) => {
    expect(read(column, printed)).toBe(expected);
  });
});

describe('the number of an event is read', () => {
  it.each([
    ['Ａ－１２', 'A-12'],
    ['－', null],
    ['なし', null],
  ])('%s', (printed, expected) => {
    expect(numberOf(rowOf('番号', printed), 'number')).toBe(expected);
  });

  it.each(['a@b.jp', '1\u200b', '=1+1'])('not %j', (printed) => {
    expect(() => numberOf(rowOf('番号', printed), 'number')).toThrow('ROW_BAD_ID');
  });
});

describe('the session before', () => {
  const header = recordHeader(['実施日', '事業名', '回番号', '前回']);
  const session = (number: string, before: string) => {
    if (!header) throw new Error('no log');
    const row = new RecordRow(new RecordColumns(header), {
      line: 2,
      cells: ['2024-06-01', 'trial_seminar', number, before],
    });
    return readSession(row, {
      fiscalYear: null,
      open: { from: '2020-01-01', to: '2030-01-01' },
      today: '2025-01-01',
      spaces: { byName: new Map(), names: [] },
    });
  };

  it('is another one', () => {
    expect(session('S2', 'S1')).toMatchObject({ number: 'S2', follows: 'S1' });
    expect(() => session('S2', 'Ｓ２')).toThrow('ROW_FOLLOWS_ITSELF');
  });
});
