import { defineMetric, FLOW, STOCK, type MetricDefinition } from '../metric.js';

export const FACILITY_METRICS: readonly MetricDefinition[] = [
  defineMetric({
    code: 'group.registered',
    domain: 'facility',
    name: { ja: '登録団体数', en: 'Registered groups' },
    definition: {
      ja: 'センターに登録している団体の数（ある時点の数）。期間では最後の値をとる。',
      en: 'Groups registered at the center at a point in time. Over a period the last number counts.',
    },
    unit: 'group',
    direction: 'HIGHER_IS_BETTER',
    ...STOCK,
    cumulativeMetric: 'facility.visiting_groups',
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'facility.visiting_groups',
    domain: 'facility',
    name: { ja: '来訪団体数（延べ）', en: 'Visits by groups (cumulative)' },
    definition: {
      ja: '来訪した団体の延べ数。登録団体数（実数）とは別の数え方。',
      en: 'Visits by groups, each visit counted. Not the same thing as registered groups.',
    },
    unit: 'group',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'facility.visitors',
    domain: 'facility',
    name: { ja: '来訪者数（延べ）', en: 'Visitors (cumulative)' },
    definition: {
      ja: '来訪した人の延べ数。',
      en: 'Visits by people, each visit counted.',
    },
    unit: 'person',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'facility.salon_users',
    domain: 'facility',
    name: { ja: 'サロンスペース利用者数（延べ）', en: 'Salon users (cumulative)' },
    definition: {
      ja: 'サロンスペースを利用した人の延べ数。来訪者数の内数かどうかは報告に示されていない。',
      en: 'Uses of the salon space. Whether they are part of the visitors is not stated.',
    },
    unit: 'person',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
  }),
  defineMetric({
    code: 'equipment.loans',
    domain: 'facility',
    name: { ja: '機材の貸出・提供件数', en: 'Equipment loans' },
    definition: {
      ja: 'コピー機・印刷機などの機材を貸し出し・提供した件数。',
      en: 'Times equipment such as a copier or a printer was lent or used.',
    },
    unit: 'loan',
    direction: 'HIGHER_IS_BETTER',
    ...FLOW,
    logicLevel: 'OUTPUT',
    disaggregations: ['equipment_kind'],
  }),
  defineMetric({
    code: 'mailbox.provided',
    domain: 'facility',
    name: { ja: 'メールボックス提供数', en: 'Mailboxes provided' },
    definition: {
      ja: '登録団体に提供しているメールボックスの数（ある時点の数）。',
      en: 'Mailboxes given to registered groups, at a point in time.',
    },
    unit: 'mailbox',
    direction: 'HIGHER_IS_BETTER',
    ...STOCK,
    logicLevel: 'OUTPUT',
  }),
];
