import { describe, expect, it } from '@jest/globals';
import { aCell, aUnit } from '../../../test/builders/cells.js';
import { Directory, type Unit } from '../network/index.js';
import { type PeerKind, peersOf } from './peers.js';
import { Population, POPULATION } from './population.js';

const city = (code: string, more: Partial<Unit> = {}): Unit =>
  aUnit(code, { level: 'CITY', ...more });

const center = (code: string, more: Partial<Unit>): Unit =>
  city(code, { level: 'CENTER', ...more });

const UNITS = [
  city('small', { municipalityCode: '132292' }),
  city('alike', { municipalityCode: '132039' }),
  city('large', { municipalityCode: '141003' }),
  city('unknown'),
  center('small/c', { parentId: 'small', centerKind: 'PUBLIC' }),
  center('alike/c', { parentId: 'alike', centerKind: 'PUBLIC' }),
  center('large/c', { parentId: 'large', centerKind: 'PRIVATE' }),
  center('late', { parentId: 'alike', centerKind: 'PUBLIC', openedOn: '2025-04-01' }),
];
const GROUPS = [
  {
    kind: 'GROUP' as const,
    id: 'g',
    code: 'g',
    names: [],
    note: null,
    members: [
      { unitId: 'small', from: null, to: null },
      { unitId: 'large', from: null, to: '2021-03-31' },
      { unitId: 'unknown', from: null, to: null },
    ],
  },
];
const residents = (code: string, value: number) =>
  aCell(code, 'FY2020', value, { metric: POPULATION, asOf: '2020-10-01' });

const directory = new Directory(UNITS, GROUPS);
const population = new Population(
  directory,
  [residents('small', 120_000), residents('alike', 199_999), residents('large', 3_700_000)],
  null,
);
const FY2022 = { from: '2022-04-01', to: '2023-03-31' };

function peers(kind: PeerKind, lead: string): string[] {
  const found = peersOf(kind, directory.get(lead), { directory, population, period: FY2022 });
  return found.map(({ code }) => code);
}

describe('the peers of a unit', () => {
  it.each<[PeerKind, string, string[]]>([
    ['POPULATION_BAND', 'small', ['small', 'alike']],
    ['POPULATION_BAND', 'small/c', ['small/c', 'alike/c']],
    ['POPULATION_BAND', 'unknown', ['unknown']],
    ['PREFECTURE', 'small', ['small', 'alike']],
    ['PREFECTURE', 'large/c', ['large/c']],
    ['CENTER_KIND', 'small/c', ['small/c', 'alike/c']],
    ['CENTER_KIND', 'small', ['small']],
    ['NETWORK', 'small', ['small', 'unknown']],
    ['NETWORK', 'large', ['large']],
  ])('by %s of %s are %j', (kind, lead, expected) => {
    expect(peers(kind, lead)).toEqual(expected);
  });

  it('need somebody whose peers they are: a group is no peer', () => {
    expect(() => peers('NETWORK', 'g')).toThrow('PEERS_WITHOUT_LEAD');
  });
});
