import { describe, expect, test } from '@jest/globals';
import { aUnit } from '../../shared/testing/builders';
import { theConsultations } from './consultations-fixture';
import { toConsultationsView } from './consultations-model';

const LABELS = {
  fiscalYear: (year: number) => `FY${year}`,
  text: (text: { ja: string }) => text.ja,
  total: { cases: '相談件数', labels: '延べ件数' },
};
const view = (base: 'cases' | 'labels') =>
  toConsultationsView(theConsultations(), aUnit(), base, LABELS);

describe('consultations', () => {
  test('topics stand by rank, then those without a number, the residual last', () => {
    expect(view('cases').topics.rows.map(({ key, rank, amount }) => [key, rank, amount])).toEqual([
      ['covid19', 1, 153],
      ['activity', 2, 60],
      ['publicity', null, null],
      ['other', null, 131],
    ]);
  });

  test('the base changes shares and total, not the counts', () => {
    const [cases, labels] = [view('cases').topics, view('labels').topics];
    expect([cases.total.amount, labels.total.amount]).toEqual([507, 615]);
    expect(cases.rows[0]?.share).toBeCloseTo(0.3018, 4);
    expect(labels.rows[0]?.share).toBeCloseTo(0.2488, 4);
    expect(labels.rows[0]?.amount).toBe(153);
  });

  test('all labels are counted by a metric of their own, a topic with the cases', () => {
    expect(view('labels').topics.total.figure.metric.code).toBe('consultation.labels');
    expect(view('cases').topics.total.figure.metric.code).toBe('consultation.cases');
    expect(view('labels').topics.rows[0]?.figure.metric.code).toBe('consultation.cases');
  });

  test('a year without a value keeps its place in the trend', () => {
    const trend = view('cases').trend.map(({ label, amount, partial, provisional }) => ({
      label,
      amount,
      partial,
      provisional,
    }));
    expect(trend).toMatchInlineSnapshot(`
      [
        {
          "amount": 507,
          "label": "FY2020",
          "partial": true,
          "provisional": true,
        },
        {
          "amount": null,
          "label": "FY2021",
          "partial": false,
          "provisional": false,
        },
      ]
    `);
  });
});
