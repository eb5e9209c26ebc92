import { describe, expect, test } from '@jest/globals';
import { aNetwork, aText, aUnit } from '../testing/builders';
import { allYears, lastImportOf, resolveView, yearsOf } from './view';
import { toViewSearch } from './view-search';

const CENTER = 'nishitokyo-yumecollabo';

describe('what a page shows', () => {
  test('without a choice: the first center with figures and the latest year it really reported', () => {
    expect(resolveView(aNetwork(), {})).toEqual({ unit: CENTER, fiscalYear: 2021 });
  });

  test('a choice in the address wins, even where nothing is reported', () => {
    expect(resolveView(aNetwork(), { unit: 'musashino-place', fy: 2019 })).toEqual({
      unit: 'musashino-place',
      fiscalYear: 2019,
    });
  });

  test('without a choice: the own unit, where it is in sight', () => {
    expect(resolveView(aNetwork(), {}, 'musashino-place')?.unit).toBe('musashino-place');
    expect(resolveView(aNetwork(), {}, 'elsewhere')?.unit).toBe(CENTER);
  });

  test('without a choice: the network of a demo, all of whose members are invented', () => {
    const network = aNetwork();
    const orgUnitGroups = ['real', 'demo'].map((code) => ({
      code,
      name: aText(code),
      members: [{ unit: aUnit({ code: code === 'demo' ? 'invented' : CENTER }) }],
    }));
    const invented = {
      ...{ code: 'invented', level: 'CENTER' as const, name: aText('架空'), parent: null },
      fictional: true,
    };
    const orgUnits = [...network.orgUnits, invented];
    expect(resolveView({ ...network, orgUnits, orgUnitGroups }, {})?.unit).toBe('demo');
    expect(resolveView({ ...network, orgUnitGroups }, {})?.unit).toBe(CENTER);
  });

  test('nothing imported and nothing chosen shows nothing', () => {
    expect(resolveView(aNetwork({ availability: [] }), {})).toBeNull();
  });

  test('a city is answered from its centers', () => {
    expect(yearsOf(aNetwork(), '132292')).toEqual([2021, 2022]);
    expect(lastImportOf(aNetwork(), '132292')).toBe('2026-11-23T01:40:00Z');
  });

  test('the axis has every year between the first and the last', () => {
    expect(allYears(aNetwork(), 2019)).toEqual([2019, 2020, 2021, 2022]);
  });
});

describe('the address', () => {
  test('a municipality code stays text and what is not understood is left out', () => {
    expect(toViewSearch({ unit: 132292, fy: '2021', lang: 'fr' })).toEqual({
      unit: '132292',
      fy: 2021,
      lang: undefined,
      tables: undefined,
    });
  });
});
