import type { ConsultationsQuery } from '../../shared/graphql/generated/graphql';
import { aMetric, aPartialValue, aText, aValue } from '../../shared/testing/builders';

const CASES = aMetric();
const LABELS = aMetric({
  code: 'consultation.labels',
  name: aText('相談内容の延べ件数', 'Consultation topics, counted'),
  unit: 'label',
  unitName: aText('件（重複あり）', 'labels'),
});

const TOPICS = [
  ['other', 'その他', 131, null],
  ['publicity', '広報', null, null],
  ['activity', '活動・事業の内容', 60, 2],
  ['covid19', '新型コロナウイルス関連', 153, 1],
] as const;

/** The figures of S4, cut down: 507 cases, 615 labels, to the end of February, provisional. */
export function theConsultations(): ConsultationsQuery {
  const points = [
    { period: '2020-04-01', periodTo: '2021-03-31', value: aPartialValue(507) },
    { period: '2021-04-01', periodTo: '2022-03-31', value: aValue(null) },
  ];
  return {
    cases: { series: [{ metric: CASES, points }] },
    byCases: topics('CASES', 507),
    byLabels: topics('LABELS', 615),
    metrics: [CASES, LABELS],
  };
}

function topics(base: 'CASES' | 'LABELS', total: number): ConsultationsQuery['byCases'] {
  const counted = { unit: base === 'CASES' ? 'case' : 'label' };
  return {
    metric: CASES,
    base,
    from: '2020-04-01',
    to: '2021-03-31',
    total: { ...aPartialValue(total), ...counted },
    options: TOPICS.map(([code, name, count, rank]) => ({
      option: { code, name: aText(name) },
      residual: code === 'other',
      rank,
      share: count === null ? null : count / total,
      value: { ...(count === null ? aValue(null) : aPartialValue(count)), ...counted },
    })),
  };
}
