import { defineMetric, RATE, STOCK, type MetricDefinition } from '../metric.js';

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
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'CONTEXT',
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
    direction: 'HIGHER_IS_BETTER',
    ...RATE,
    logicLevel: 'CONTEXT',
  }),
];
