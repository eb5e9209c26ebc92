import { describe, expect, test } from '@jest/globals';
import Encoding from 'encoding-japanese';
import { readXlsx } from 'hucre/xlsx';
import { inLines } from './text-lines';
import { shiftJis } from './shift-jis';
import { workbook } from './workbook';

describe('Shift_JIS', () => {
  test('holds the signs of Windows, and says which it does not have', () => {
    const { bytes, missing } = shiftJis('相談①㈱髙﨑～－,1\r\n한글😀한\r\n');
    const back = Encoding.convert([...bytes], { to: 'UNICODE', from: 'SJIS', type: 'string' });
    expect(back).toBe('相談①㈱髙﨑～－,1\r\n〓〓〓〓\r\n');
    expect(missing).toEqual(['한', '글', '😀']);
  });
});

describe('a workbook', () => {
  test('keeps numbers numbers, missing empty, and a text that begins like a formula a text', async () => {
    const bytes = await workbook([
      {
        name: '数値/表',
        head: ['拠点', '値'],
        rows: [
          ['=1+1', { ratio: 0.30625 }],
          ['甲', null],
          ['乙', 0],
        ],
      },
    ]);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    // A share of 30.625 % is not 0.3 of its unit, which is %.
    const formatAt = (at: string) => sheets[0]?.cells?.get(at)?.style?.numFmt;
    expect([formatAt('1,1'), formatAt('3,1') ?? null]).toEqual(['0.0%', null]);
    expect(sheets[0]?.name).toBe('数値 表');
    expect(sheets[0]?.rows.map((row) => [row[0], row[1] ?? null])).toEqual([
      ['拠点', '値'],
      ['=1+1', 0.30625],
      ['甲', null],
      ['乙', 0],
    ]);
  });
});

describe('a title', () => {
  test('is cut where the picture ends, and words stay whole', () => {
    expect(inLines('市民活動センターの相談件数', 6)).toEqual([
      '市民活動セン',
      'ターの相談件',
      '数',
    ]);
    expect(inLines('Cases of consultation', 6)).toEqual(['Cases of', 'consultation']);
    expect(inLines('', 6)).toEqual([]);
  });
});
