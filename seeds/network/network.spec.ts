import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

interface Unit {
  code: string;
  level: string;
  parent?: string;
  municipalityCode?: string;
  names: { ja: string; en: string }[];
  note?: { ja: string; en: string };
}

interface Group {
  code: string;
  members: { unit: string; from?: string }[];
  note?: { ja: string; en: string };
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(process.cwd(), path), 'utf8'));

const units = json('network/org-units.json') as Unit[];
const groups = json('network/groups.json') as Group[];
const codes = units.map(({ code }) => code);
const wardCenters = units.filter(
  (unit) => unit.level === 'CENTER' && unit.municipalityCode !== undefined,
);
const membersOf = (code: string): string[] =>
  groups.filter((group) => group.code === code).flatMap((g) => g.members.map((m) => m.unit));

describe('org units', () => {
  it('share one set of codes with the groups', () => {
    const all = [...codes, ...groups.map(({ code }) => code)];
    expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([]);
  });

  it('stand after their parents', () => {
    const early = units.filter(
      ({ parent }, i) => parent !== undefined && !codes.slice(0, i).includes(parent),
    );
    expect(early).toEqual([]);
  });

  it('begin with the country, which belongs to no group', () => {
    expect(units.filter(({ level }) => level === 'COUNTRY').map(({ code }) => code)).toEqual([
      units[0]?.code,
    ]);
    expect(groups.filter(({ code }) => membersOf(code).includes('japan'))).toEqual([]);
  });

  it('hold a center for each of the 18 wards of Yokohama, whose own name is not known', () => {
    expect(wardCenters).toHaveLength(18);
    expect(wardCenters.filter((unit) => unit.parent !== '141003')).toEqual([]);
    const unlike = wardCenters.filter(({ code, names, note }) => {
      const [name] = names;
      const ward = name?.en.replace(/ Ward support center$/, '').toLowerCase();
      return (
        code !== `yokohama-${ward}` || !/区の市民活動支援センター$/.test(name?.ja ?? '') || !note
      );
    });
    expect(unlike).toEqual([]);
  });
});

describe('groups', () => {
  it('have members that exist, each once', () => {
    for (const { code } of groups) {
      const members = membersOf(code);
      expect(members.filter((unit) => !codes.includes(unit))).toEqual([]);
      expect(new Set(members).size).toBe(members.length);
    }
  });

  it('keep the name of seven cities for eight, the eighth from fiscal 2022', () => {
    const [meeting] = groups.filter(({ code }) => code === 'tama-neighbours');
    expect(meeting?.members).toHaveLength(8);
    expect(meeting?.members.filter(({ from }) => from !== undefined)).toEqual([
      { unit: '132098', from: '2022-04-01' },
    ]);
  });

  it('join the center of Yokohama with those of its wards', () => {
    const expected = ['yokohama-kyodo', ...wardCenters.map(({ code }) => code)];
    expect(membersOf('yokohama-network')).toEqual(expected);
  });
});
