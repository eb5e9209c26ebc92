import { expect, it } from '@jest/globals';
import { relatedMetrics } from './related-metrics.js';

it.each([
  [['consultation.cases'], ['consultation.cases', 'consultation.labels']],
  [['consultation.labels'], ['consultation.cases', 'consultation.labels']],
  [['facility.visiting_groups'], ['facility.visiting_groups', 'group.registered']],
  [['session.participants'], ['session.participants', 'session.participants_unique']],
  [['web.access'], ['web.access']],
  [['unknown'], ['unknown']],
])('%j are checked together as %j', (codes, related) => {
  expect(relatedMetrics(codes)).toEqual(related);
});
