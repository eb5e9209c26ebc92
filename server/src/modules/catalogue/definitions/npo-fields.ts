import type { Disaggregation } from '../metric.js';

const FIELDS: readonly (readonly [code: string, ja: string, en: string])[] = [
  ['health_welfare', '保健・医療・福祉', 'Health, medicine, welfare'],
  ['social_education', '社会教育', 'Social education'],
  ['community', 'まちづくり', 'Community development'],
  ['tourism', '観光', 'Tourism'],
  ['rural', '農山漁村・中山間地域', 'Rural areas'],
  ['arts_sports', '学術・文化・芸術・スポーツ', 'Learning, culture, arts, sports'],
  ['environment', '環境保全', 'Environment'],
  ['disaster_relief', '災害救援', 'Disaster relief'],
  ['safety', '地域安全', 'Community safety'],
  ['human_rights', '人権・平和', 'Human rights and peace'],
  ['international', '国際協力', 'International cooperation'],
  ['gender_equality', '男女共同参画', 'Gender equality'],
  ['children', '子どもの健全育成', 'Children'],
  ['information', '情報化社会', 'Information society'],
  ['science', '科学技術', 'Science and technology'],
  ['economy', '経済活動の活性化', 'Economic activity'],
  ['employment', '職業能力・雇用', 'Skills and employment'],
  ['consumers', '消費者保護', 'Consumer protection'],
  ['support', '団体の連絡・助言・援助', 'Support of other groups'],
  ['by_ordinance', '条例で定める活動', 'Activities named by ordinance'],
];

/** The twenty fields of activity of the NPO act (特定非営利活動促進法 別表), shortened. */
export const NPO_FIELD: Disaggregation = {
  code: 'field',
  name: { ja: '活動分野', en: 'Field of activity' },
  multiLabel: true,
  options: FIELDS.map(([code, ja, en]) => ({ code, name: { ja, en } })),
};
