import type { Cell } from '../../src/modules/analytics/cell.js';
import { Directory, type Group, type Unit } from '../../src/modules/network/index.js';
import { grainOf, parsePeriod } from '../../src/platform/time/period.js';

/** A figure of a unit for a period, reported by the unit itself. */
export function aCell(
  unit: string,
  period: string,
  value: number | null,
  more: Partial<Cell> = {},
): Cell {
  const span = parsePeriod(period);
  if (!span) throw new Error(period);
  return {
    reporterId: unit,
    unitId: unit,
    metric: 'any',
    definition: 'as_reported',
    breakdown: '',
    option: '',
    origin: 'FIGURE',
    recordsLead: false,
    countedAt: null,
    grain: grainOf(span) ?? 'MONTH',
    ...span,
    value,
    numerator: null,
    denominator: null,
    qualifier: null,
    status: value === null ? 'MISSING' : 'NORMAL',
    coverageFrom: null,
    coverageTo: null,
    asOf: null,
    noteJa: null,
    noteEn: null,
    sourceCount: 1,
    sources: [{ document: 'D', line: 1, printed: String(value), at: '2026-01-01T00:00:00Z' }],
    ...more,
  };
}

export function aUnit(code: string, more: Partial<Unit> = {}): Unit {
  return {
    kind: 'UNIT',
    id: code,
    code,
    level: 'CENTER',
    parentId: null,
    municipalityCode: null,
    openedOn: null,
    closedOn: null,
    seats: null,
    centerKind: null,
    fictional: false,
    names: [],
    note: null,
    ...more,
  };
}

function aGroup(code: string, members: Group['members']): Group {
  return { kind: 'GROUP', id: code, code, names: [], members, note: null };
}

/**
 * A city with two centers, the second open from July 2021, and a group one of them joins in FY2022; another city whose
 * only center opened in July 2021, and a group of that one.
 */
export function aNetwork(): Directory {
  return new Directory(
    [
      aUnit('city', { level: 'CITY' }),
      aUnit('a', { parentId: 'city' }),
      aUnit('b', { parentId: 'city', openedOn: '2021-07-10' }),
      aUnit('a/room', { level: 'SPACE', parentId: 'a' }),
      aUnit('big-city', { level: 'CITY', municipalityCode: '141003' }),
      aUnit('ward', { parentId: 'big-city', municipalityCode: '141011' }),
      aUnit('young-city', { level: 'CITY' }),
      aUnit('shut', { closures: [{ from: '2021-04-25', to: '2021-06-20' }] }),
      aUnit('young', { parentId: 'young-city', openedOn: '2021-07-10' }),
    ],
    [
      aGroup('group', [
        { unitId: 'a', from: null, to: null },
        { unitId: 'b', from: '2021-10-01', to: null },
      ]),
      aGroup('young-group', [{ unitId: 'young', from: null, to: null }]),
    ],
  );
}
