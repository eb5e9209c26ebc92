import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isHeldOn, READS, ROLE_PERMISSIONS, ROLES } from './role.js';

const guide = readFileSync('../docs/guides/people.md', 'utf8');
const rows = [...guide.matchAll(/^\| `([A-Z]+)` [^|]*\|(.*)\|$/gm)].map(
  ([, role = '', cells = '']) => ({
    role,
    cells: cells.split('|').map((cell) => cell.trim() === 'yes'),
  }),
);

/** The columns of the table in the guide. */
const COLUMNS = [
  [...READS],
  ['IMPORT', 'SUBMIT_REPORT'],
  ['FOLLOW_UP'],
  ['APPROVE_REPORT', 'MANAGE_CALENDARS', 'CHOOSE_SOURCES'],
  ['EDIT_PLANS', 'SET_TARGETS'],
  ['CHECK_CLAIMS'],
  ['PUBLISH'],
  ['MANAGE_NETWORK', 'MANAGE_USERS', 'READ_AUDIT'],
];

describe('the roles', () => {
  it('are those of the guide, with just the permissions it says', () => {
    const told = rows.map(({ role, cells }) => [
      role,
      COLUMNS.filter((_, i) => cells[i])
        .flat()
        .sort(),
    ]);
    const given = Object.entries(ROLE_PERMISSIONS).map(([role, list]) => [role, [...list].sort()]);
    expect(told).toEqual(given);
    expect(told.map(([role]) => role)).toEqual(Object.keys(ROLES));
  });
});

describe('a role with days', () => {
  it.each([
    [null, null, true],
    ['2026-04-01', null, true],
    ['2026-04-02', null, false],
    [null, '2026-04-01', true],
    [null, '2026-03-31', false],
    ['2026-04-01', '2026-04-01', true],
  ])('from %s to %s on 2026-04-01: %s', (from, to, held) => {
    expect(isHeldOn({ role: 'VIEWER', node: null, from, to }, '2026-04-01')).toBe(held);
  });
});
