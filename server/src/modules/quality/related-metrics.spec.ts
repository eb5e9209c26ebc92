import { expect, it } from '@jest/globals';
import { relatedMetrics } from './related-metrics.js';

it.each([
  [['consultation.cases'], ['consultation.cases', 'consultation.labels']],
  [['consultation.labels'], ['consultation.cases', 'consultation.labels']],
  [['facility.visiting_groups'], ['facility.visiting_groups', 'group.registered']],
  [
    ['session.participants_unique'],
    [
      ...['session.capacity', 'session.held', 'session.participants'],
      ...['session.participants_unique', 'session.seat_fill'],
    ],
  ],
  [['space.minutes_booked'], ['space.minutes_booked', 'space.minutes_out_of_hours']],
  [['web.access'], ['web.access']],
  [['unknown'], ['unknown']],
])('%j are checked together as %j', (codes, related) => {
  expect(relatedMetrics(codes)).toEqual(related);
});
