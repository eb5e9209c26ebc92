import { defineMetric, type Facet, FLOW, RATE, type MetricDefinition } from '../metric.js';

const scope = (id: string, ja: string, en: string): Facet => ({
  kind: 'SCOPE',
  id,
  name: { ja, en },
});

const labelRule = (id: string, ja: string, en: string): Facet => ({
  kind: 'LABEL_RULE',
  id,
  name: { ja, en },
});

export const CONSULTATION_METRICS: readonly MetricDefinition[] = [
  defineMetric({
    code: 'consultation.cases',
    domain: 'consultation',
    name: { ja: '相談件数', en: 'Consultations' },
    definition: {
      ja: 'センターが受けた相談の件数。1件の相談に複数の相談内容が付くことがあるため、内容別の合計とは一致しない。',
      en: 'Consultations taken by the center. One case may carry several topics, so the topics add up to more than the cases.',
    },
    unit: 'case',
    direction: 'NEUTRAL',
    ...FLOW,
    logicLevel: 'OUTPUT',
    disaggregations: ['topic', 'channel', 'client_type', 'referral', 'field', 'outcome'],
    labelsMetric: 'consultation.labels',
    variants: [
      { id: 'as_reported', name: { ja: '報告されたとおり', en: 'As reported' } },
      {
        id: 'staff_handled',
        name: { ja: 'センター職員が対応した相談', en: 'Handled by the center’s staff' },
        facets: [
          scope('staff_handled', 'センター職員が対応した相談', 'consultations its staff handled'),
          labelRule('unstated', '内容の数え方の記載なし', 'how topics are counted is not stated'),
        ],
      },
      {
        id: 'desk_multi_label',
        name: {
          ja: '総合相談窓口の相談（1件に複数の内容）',
          en: 'A general desk, several topics to a case',
        },
        facets: [
          scope('desk', '総合相談窓口への相談', 'consultations at a general desk'),
          labelRule('several', '1件に複数の内容を付ける', 'several topics to one case'),
        ],
      },
    ],
  }),
  defineMetric({
    code: 'consultation.labels',
    domain: 'consultation',
    name: { ja: '相談内容の延べ件数', en: 'Consultation topics, counted' },
    definition: {
      ja: '相談に付けられた相談内容の延べ数。1件の相談が複数の内容に分類されると、その数だけ数える。',
      en: 'Topics attached to consultations. A case filed under several topics counts once for each.',
    },
    unit: 'label',
    direction: 'NEUTRAL',
    ...FLOW,
    logicLevel: 'OUTPUT',
    disaggregations: ['topic'],
    optionsOf: 'consultation.cases',
  }),
  defineMetric({
    code: 'consultation.minutes',
    domain: 'consultation',
    name: { ja: '相談時間', en: 'Consultation time' },
    definition: {
      ja: '相談への対応に要した時間の合計（分）。',
      en: 'Minutes spent on consultations.',
    },
    unit: 'minute',
    direction: 'NEUTRAL',
    ...FLOW,
    logicLevel: 'INPUT',
    disaggregations: ['channel', 'client_type'],
  }),
  defineMetric({
    code: 'consultation.labels_per_case',
    domain: 'consultation',
    name: { ja: '相談1件あたりの内容数', en: 'Topics per consultation' },
    definition: {
      ja: '相談内容の延べ件数 ÷ 相談件数。',
      en: 'Topics counted ÷ consultations.',
    },
    unit: 'per_case',
    direction: 'NEUTRAL',
    ...RATE,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'consultation.residual_share',
    domain: 'consultation',
    name: { ja: '「その他」の割合', en: 'Share filed as “other”' },
    definition: {
      ja: '相談内容の延べ件数のうち「その他」に分類されたものの割合。高いほど、内容の分類が実態に合っていない。',
      en: 'Share of the topics counted that are filed as “other”. A high share says that the list of topics does not fit.',
    },
    unit: 'ratio',
    partOfWhole: true,
    direction: 'LOWER_IS_BETTER',
    ...RATE,
    logicLevel: 'OUTPUT',
  }),
];
