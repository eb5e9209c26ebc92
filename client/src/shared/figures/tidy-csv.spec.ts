import { describe, expect, test } from '@jest/globals';
import { aFigure, aMetric, aPartialValue, aText, aValue, printedAt } from '../testing/builders';
import { TIDY_COLUMNS, tidyCsv } from './tidy-csv';

const ja = (text: { ja: string }) => text.ja;

function rowsOf(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv.slice(1).trimEnd().split('\r\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

describe('the tidy CSV', () => {
  test('starts with a BOM and the columns of the import guide', () => {
    const csv = tidyCsv([], ja);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.slice(1).trimEnd()).toBe(TIDY_COLUMNS.join(','));
  });

  test('carries a value unrounded, with its place in the document', () => {
    const value = aValue(0.30625, printedAt(96, '30%'));
    const [row] = rowsOf(tidyCsv([aFigure({ value })], ja));
    expect(row).toMatchObject({
      reporter: 'nishitokyo-yumecollabo',
      unit: 'nishitokyo-yumecollabo',
      metric: 'consultation.cases',
      period: 'FY2021',
      definition: 'as_reported',
      value: '0.30625',
      unit_measure: 'case',
      status: 'NORMAL',
      document: 'S0',
      line: '96',
      printed: '30%',
      method: 'REPORTED',
      metric_name: '相談件数',
      coverage_from: '',
    });
  });

  test('keeps missing empty and zero a zero', () => {
    const figures = [aFigure({ value: aValue(null) }), aFigure({ value: aValue(0) })];
    expect(rowsOf(tidyCsv(figures, ja)).map(({ value, status }) => [value, status])).toEqual([
      ['', 'MISSING'],
      ['0', 'NORMAL'],
    ]);
  });

  test('says what a partial value covers, and which option it is of', () => {
    const figure = aFigure({
      value: aPartialValue(153),
      options: [
        { disaggregation: 'topic', option: { code: 'covid19', name: aText('新型コロナ') } },
      ],
    });
    expect(rowsOf(tidyCsv([figure], ja))[0]).toMatchObject({
      options: 'topic=covid19',
      option_name: '新型コロナ',
      status: 'PROVISIONAL',
      coverage_from: '2020-06-29',
      coverage_to: '2021-02-28',
    });
  });

  test('carries the note of the source only', () => {
    const value = aValue(79, {
      notes: [
        { code: 'OTHER', text: aText('別', 'other') },
        { code: 'SOURCE_NOTE', text: aText('注', 'note') },
      ],
    });
    expect(rowsOf(tidyCsv([aFigure({ value })], ja))[0]).toMatchObject({
      note_ja: '注',
      note_en: 'note',
    });
  });

  test('neutralises text a spreadsheet would run, but not a negative number', () => {
    const figure = aFigure({
      metric: aMetric({ name: aText('=HYPERLINK(1)') }),
      value: aValue(-5, printedAt(1, '+5')),
    });
    expect(rowsOf(tidyCsv([figure], ja))[0]).toMatchObject({
      metric_name: "'=HYPERLINK(1)",
      printed: "'+5",
      value: '-5',
    });
  });
});
