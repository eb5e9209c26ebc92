import {
  defineMetric,
  type Facet,
  type FacetKind,
  type MetricDefinition,
  type MetricVariant,
  RATE,
  STOCK,
} from '../metric.js';

const facet = (kind: FacetKind, id: string, ja: string, en: string): Facet => ({
  kind,
  id,
  name: { ja, en },
});

const CITY_SURVEY = facet(
  'YEAR',
  'yokohama_2021',
  '横浜市市民意識調査（令和3年度）',
  'Yokohama citizens’ survey, fiscal 2021',
);

/** What was asked, of whom and when: two shares that differ in one of them are never subtracted. */
const WISH_SURVEYS: readonly [MetricVariant, ...MetricVariant[]] = [
  {
    id: 'yokohama_2021_all',
    name: {
      ja: '横浜市市民意識調査（令和3年度）・市民全体',
      en: 'Yokohama citizens’ survey FY2021, all citizens',
    },
    facets: [
      facet(
        'QUESTION',
        'be_of_use',
        '「社会に役立ちたい」と回答',
        'answered “wishes to be of use to society”',
      ),
      facet('BASE', 'citizens', '横浜市民', 'citizens of Yokohama'),
      CITY_SURVEY,
    ],
  },
  {
    id: 'yokohama_2021_age_18_29',
    name: {
      ja: '横浜市市民意識調査（令和3年度）・18〜29歳',
      en: 'Yokohama citizens’ survey FY2021, ages 18 to 29',
    },
    facets: [
      facet(
        'QUESTION',
        'contribute',
        '「社会貢献したい」と回答（設問は示されていない）',
        'answered “wishes to contribute to society” (the question is not given)',
      ),
      facet('BASE', 'age_18_29', '横浜市民のうち18〜29歳', 'citizens of Yokohama aged 18 to 29'),
      CITY_SURVEY,
    ],
  },
];

const EXPERIENCE_SURVEYS: readonly [MetricVariant, ...MetricVariant[]] = [
  {
    id: 'cabinet_office_2019',
    name: {
      ja: '内閣府・市民の社会貢献に関する実態調査（令和元年度）',
      en: 'Cabinet Office survey on civic contribution, fiscal 2019',
    },
    facets: [
      facet(
        'QUESTION',
        'volunteered',
        '「ボランティア活動の経験がある」と回答',
        'answered “has done volunteer work”',
      ),
      facet('BASE', 'japan', '全国', 'people all over Japan'),
      facet('YEAR', 'cabinet_office_2019', '令和元年度', 'fiscal 2019'),
    ],
  },
];

export const CONTEXT_METRICS: readonly MetricDefinition[] = [
  defineMetric({
    code: 'population.residents',
    domain: 'context',
    name: { ja: '人口', en: 'Residents' },
    definition: {
      ja: '市に住む人の数。出典と時点を必ず添える。',
      en: 'People living in the city, always with source and date.',
    },
    unit: 'person',
    direction: 'NEUTRAL',
    ...STOCK,
    logicLevel: 'CONTEXT',
  }),
  defineMetric({
    code: 'survey.wish_to_contribute',
    domain: 'context',
    name: { ja: '社会に役立ちたい人の割合', en: 'Wish to contribute to society' },
    definition: {
      ja: '意識調査で「社会の役に立ちたい」と答えた人の割合。設問・対象・年が異なる調査とは比べない。',
      en: 'Share of respondents who wish to be of use to society. Not comparable between different questions, populations or years.',
    },
    unit: 'ratio',
    partOfWhole: true,
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'CONTEXT',
    variants: WISH_SURVEYS,
  }),
  defineMetric({
    code: 'survey.volunteer_experience',
    domain: 'context',
    name: { ja: 'ボランティア経験のある人の割合', en: 'Volunteer experience' },
    definition: {
      ja: '調査でボランティア活動の経験があると答えた人の割合。',
      en: 'Share of respondents with experience of volunteering.',
    },
    unit: 'ratio',
    partOfWhole: true,
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'CONTEXT',
    variants: EXPERIENCE_SURVEYS,
  }),
];
