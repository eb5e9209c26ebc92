import { describe, expect, test } from '@jest/globals';
import { aFigure, aFinding, aMetric, aText, aValue, withFindings } from '../testing/builders';
import { distinctFindings, gravest, isSaidByFinding } from './finding';

const LOANS = aMetric({ code: 'equipment.loans', name: aText('機材の貸出・提供件数') });
const QUESTION = aFinding({ key: 'question', severity: 'QUESTION' });
const NOTE = aFinding({ key: 'note', severity: 'NOTE' });

describe('findings beside values', () => {
  test('one that touches several values is named once, contradictions first', () => {
    const figures = [
      aFigure({ value: aValue(1, withFindings(NOTE, QUESTION)) }),
      aFigure({ value: aValue(2, withFindings(QUESTION, aFinding())) }),
    ];
    expect(distinctFindings(figures).map(({ finding }) => finding.severity)).toEqual([
      'CONTRADICTION',
      'QUESTION',
      'NOTE',
    ]);
  });

  test('it leads to the very number it is about, not to a value it also touches', () => {
    const value = aValue(164, withFindings(aFinding()));
    const part = aFigure({
      metric: LOANS,
      value,
      options: [{ disaggregation: 'equipment_kind', option: { code: 'av', name: aText('AV') } }],
    });
    const total = aFigure({ metric: LOANS, value });
    const [touched] = distinctFindings([part, total]);
    expect(touched?.figure).toBe(total);
  });

  test('a value without findings has none', () => {
    expect(distinctFindings([aFigure()])).toEqual([]);
  });

  test('the badge of a value shows the gravest', () => {
    expect(gravest([NOTE, QUESTION])).toBe('QUESTION');
  });

  test('a second number is said once: by the finding, where it names it', () => {
    expect(isSaidByFinding(324, [aFinding()])).toBe(true);
    expect(isSaidByFinding(325, [aFinding()])).toBe(false);
  });
});
