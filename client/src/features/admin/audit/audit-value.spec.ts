import { describe, expect, test } from '@jest/globals';
import { readValue } from './audit-value';

describe('a value of the trail', () => {
  test.each([
    ['note', null, { kind: 'none' }],
    ['pages', '', { kind: 'none' }],
    ['mayWrite', 'true', { kind: 'yes' }],
    ['pages', 'OVERVIEW, TRENDS', { kind: 'pages', pages: ['OVERVIEW', 'TRENDS'] }],
    ['openedOn', '2026-04-01', { kind: 'day', day: '2026-04-01' }],
    ['at', '2026-04-01T00:00:00Z', { kind: 'instant', instant: '2026-04-01T00:00:00Z' }],
    ['level', 'SPACE', { kind: 'level', level: 'SPACE' }],
    ['names', 'ゆめこらぼ / Yumecollabo', { kind: 'text', text: 'ゆめこらぼ / Yumecollabo' }],
    ['parent', '132292', { kind: 'members', members: [{ unit: '132292', days: '' }] }],
    ['centerKind', 'PUBLIC_PRIVATE', { kind: 'centerKind', centerKind: 'PUBLIC_PRIVATE' }],
    ['kind', 'MOVE', { kind: 'mark', mark: 'MOVE' }],
    ['kind', 'other', { kind: 'text', text: 'other' }],
    ['metric', 'consultation.cases', { kind: 'metric', metric: 'consultation.cases' }],
    ['seats', '12', { kind: 'text', text: '12' }],
    ['hours', 'CLOSED', { kind: 'closed' }],
    ['hours', 'always', { kind: 'text', text: 'always' }],
  ])('%s %j is read for what it is', (field, value, expected) => {
    expect(readValue(field, value)).toEqual(expected);
  });

  test('a role says where and from when it holds', () => {
    expect(readValue('role', 'DIRECTOR nishitokyo-yumecollabo 2024-04-01 …')).toEqual({
      kind: 'role',
      given: {
        role: 'DIRECTOR',
        unit: 'nishitokyo-yumecollabo',
        from: '2024-04-01',
        to: null,
      },
    });
    expect(readValue('role', 'VIEWER * … …')).toMatchObject({ given: { unit: null } });
    expect(readValue('role', 'STAFF')).toMatchObject({ given: { role: 'STAFF', unit: null } });
  });

  test('opening hours become spans again', () => {
    expect(readValue('hours', 'MONDAY 09:00–12:00, 13:00–17:00; HOLIDAY 10:00–24:00')).toEqual({
      kind: 'hours',
      spans: [
        { day: 'MONDAY', opens: '09:00', closes: '12:00' },
        { day: 'MONDAY', opens: '13:00', closes: '17:00' },
        { day: 'HOLIDAY', opens: '10:00', closes: '24:00' },
      ],
    });
  });

  test('members keep the days they belonged', () => {
    expect(readValue('members', '132110; 132098 (2022-04-01–)')).toEqual({
      kind: 'members',
      members: [
        { unit: '132110', days: '' },
        { unit: '132098', days: '2022-04-01–' },
      ],
    });
  });
});
