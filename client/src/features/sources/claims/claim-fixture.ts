import { aMetric, aText, aUnit, aValue, printedAt } from '../../../shared/testing/builders';
import type { Claim, Suggestions } from './claim-model';

/** D000-09: a sharp fall with no year before. */
export function aClaim(overrides: Partial<Claim> = {}): Claim {
  return {
    ...{ id: 'c1', line: 15, sentence: '利用者数は昨年同様に激減。', unit: aUnit() },
    ...{ fiscalYear: 2021, kind: 'SHARP_DECREASE', kindName: aText('大きく減った（激減）') },
    link: {
      metric: aMetric({ code: 'facility.salon_users', name: aText('サロンスペース利用者数') }),
      ...{ disaggregation: null, option: null, comparison: 'PREVIOUS_YEAR' },
      comparisonName: aText('前の年度と比べる'),
    },
    ...{ verdict: 'NO_BASELINE', verdictName: aText('比べる数値がない') },
    why: aText('比べる前の年度の数値が、どこにも報告されていません。'),
    ...{ hint: null, missing: aText('前の年度の数値を取り込む'), cautions: [] },
    figures: [
      { from: '2020-04-01', to: '2021-03-31', ofOption: false, value: aValue(null) },
      {
        ...{ from: '2021-04-01', to: '2022-03-31', ofOption: false },
        value: aValue(842, printedAt(15, '842名')),
      },
    ],
    ...{ recordedBy: 'musubi', linkedBy: '佐藤', confirmation: null, mayCheck: true, version: 3 },
    ...overrides,
  };
}

export function theSuggestions(overrides: Partial<Suggestions> = {}): {
  suggestClaims: Suggestions;
} {
  return {
    suggestClaims: {
      items: [{ line: 14, sentence: 'zoomの支援が増加。', word: '増加', kind: 'INCREASE' }],
      units: [aUnit()],
      fiscalYear: 2021,
      kinds: [
        {
          kind: 'INCREASE',
          name: aText('増えた'),
          rule: aText('少しでも増えていれば、合っているとみなします。'),
        },
        {
          kind: 'SHARP_DECREASE',
          name: aText('大きく減った（激減）'),
          rule: aText('20%以上減っていれば、合っているとみなします。'),
        },
      ],
      ...overrides,
    },
  };
}
