import { describe, expect, test } from '@jest/globals';
import { aGroup, aRegisteredUnit } from './network-fixture';
import {
  findInTree,
  isMemberOn,
  parentsFor,
  stateOn,
  toUnitTree,
  type UnitNode,
} from './network-tree';

const COUNTRY = aRegisteredUnit({ code: 'japan', level: 'COUNTRY', name: '全国' });
const CITY = aRegisteredUnit({ code: '132292', level: 'CITY', name: '西東京市' });
const CENTER = aRegisteredUnit({ code: 'yume', level: 'CENTER', name: 'ゆめこらぼ', below: CITY });
const SPACE = aRegisteredUnit({ code: 'room-a', level: 'SPACE', name: '会議室A', below: CENTER });
const ALONE = aRegisteredUnit({ code: 'place', level: 'CENTER', name: '武蔵野プレイス' });
const UNITS = [COUNTRY, CITY, SPACE, CENTER, ALONE];

const inWords = (nodes: readonly UnitNode[]): string =>
  nodes
    .map(({ unit, children }) => unit.name.ja + (children.length ? `[${inWords(children)}]` : ''))
    .join(' ');

describe('the tree of the register', () => {
  test('has cities with their centers with their spaces, and the country last', () => {
    expect(inWords(toUnitTree(UNITS))).toBe('西東京市[ゆめこらぼ[会議室A]] 武蔵野プレイス 全国');
  });

  test('a unit whose parent is out of sight stands at the top', () => {
    expect(inWords(toUnitTree([CENTER, SPACE]))).toBe('ゆめこらぼ[会議室A]');
  });

  test('a search keeps the way to what it finds, and all below it', () => {
    const found = (words: string) => inWords(findInTree(toUnitTree(UNITS), words));
    expect(found('会議室Ａ')).toBe('西東京市[ゆめこらぼ[会議室A]]');
    expect(found('YUME')).toBe('西東京市[ゆめこらぼ[会議室A]]');
    expect(found('どこにもない')).toBe('');
    expect(found(' ')).toContain('全国');
  });

  test('a center is put below a city, a space below a center, a city nowhere', () => {
    const codes = (level: 'CITY' | 'CENTER' | 'SPACE') =>
      parentsFor(UNITS, level).map(({ code }) => code);
    expect(codes('CENTER')).toEqual(['132292']);
    expect(codes('SPACE')).toEqual(['yume', 'place']);
    expect(codes('CITY')).toEqual([]);
  });
});

describe('the state of a unit on a day', () => {
  const state = (openedOn: string | null, closedOn: string | null) =>
    stateOn({ openedOn, closedOn }, '2026-11-24');

  test('is open until the closing day itself has passed', () => {
    expect(state(null, null)).toBe('OPEN');
    expect(state('2026-11-24', '2026-11-24')).toBe('OPEN');
    expect(state(null, '2026-11-23')).toBe('CLOSED');
    expect(state('2026-11-25', null)).toBe('NOT_YET');
  });
});

describe('a member of a group', () => {
  test('belongs to it from its first to its last day', () => {
    const [member] = aGroup({ members: [{ unit: CENTER, from: '2022-04-01', to: null }] }).members;
    if (!member) throw new Error('no member');
    expect(isMemberOn(member, '2022-03-31')).toBe(false);
    expect(isMemberOn(member, '2022-04-01')).toBe(true);
    expect(isMemberOn({ ...member, to: '2023-03-31' }, '2023-04-01')).toBe(false);
  });
});
