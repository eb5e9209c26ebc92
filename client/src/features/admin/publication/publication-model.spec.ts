import { describe, expect, test } from '@jest/globals';
import { aNetwork, aText, aUnit } from '../../../shared/testing/builders';
import { ownReach, outOfReach } from '../own-reach';
import { pagesOf, samePages, visibleUnits, withPage } from './publication-model';

describe('what is published', () => {
  test('keeps the order of the pages, whatever is pressed first', () => {
    expect(withPage(['TRENDS'], 'OVERVIEW', true)).toEqual(['OVERVIEW', 'TRENDS']);
    expect(withPage(['OVERVIEW', 'TRENDS'], 'OVERVIEW', false)).toEqual(['TRENDS']);
  });

  test('is the same whatever the order it came in', () => {
    expect(samePages(['TRENDS', 'OVERVIEW'], ['OVERVIEW', 'TRENDS'])).toBe(true);
    expect(samePages(['TRENDS'], ['OVERVIEW'])).toBe(false);
    expect(samePages([], ['OVERVIEW'])).toBe(false);
  });

  test('a unit nothing was published of has no pages', () => {
    expect(pagesOf([], 'nishitokyo-yumecollabo')).toEqual([]);
  });

  test('a city shows its centers too', () => {
    const names = visibleUnits(aNetwork(), '132292').map(({ name }) => name.ja);
    expect(names).toEqual(['西東京市', 'ゆめこらぼ']);
  });

  test('a group shows its members', () => {
    const group = { code: 'g', name: aText('連絡会'), members: [{ unit: aUnit() }] };
    const network = aNetwork({ orgUnitGroups: [group] });
    expect(visibleUnits(network, 'g').map(({ name }) => name.ja)).toEqual(['連絡会', 'ゆめこらぼ']);
  });
});

describe('the reach of the own roles', () => {
  const role = (unit: string | null, active = true) => ({
    role: 'DIRECTOR' as const,
    unit: unit === null ? null : aUnit({ code: unit }),
    from: null,
    to: null,
    active,
  });

  test('is the unit with what stands below it', () => {
    const reach = ownReach(aNetwork(), [role('132292')]);
    expect([...reach]).toEqual(['132292', 'nishitokyo-yumecollabo']);
    expect([...outOfReach(aNetwork(), reach)]).toEqual(['musashino-place']);
  });

  test('is everything for a role without a unit, and nothing for one of another time', () => {
    expect(ownReach(aNetwork(), [role(null)]).size).toBe(3);
    expect(ownReach(aNetwork(), [role(null, false)]).size).toBe(0);
  });
});
