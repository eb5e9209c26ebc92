import { describe, expect, test } from '@jest/globals';
import {
  NEW_GROUP,
  newUnit,
  toCreateGroup,
  isSeats,
  toCreateUnit,
  toGroupDraft,
  toUnitDraft,
  toUpdateGroup,
  toUpdateUnit,
} from './network-draft';
import { aGroup, aRegisteredUnit } from './network-fixture';

const CITY = aRegisteredUnit({ code: '132292', level: 'CITY', name: '西東京市' });

describe('what the forms of the register send', () => {
  test('an unchanged unit is sent as it was', () => {
    expect(toUpdateUnit(toUnitDraft(CITY))).toEqual({
      names: [{ ja: '西東京市', en: '西東京市', from: null, to: null }],
      municipalityCode: '132292',
      openedOn: null,
      closedOn: null,
      seats: null,
      centerKind: null,
      note: null,
    });
  });

  test('the seats of a space and the kind of a center are sent as they were, and as they were typed', () => {
    const unit = { ...CITY, seats: 24, centerKind: 'PUBLIC_PRIVATE' as const };
    const draft = toUnitDraft(unit);
    expect(toUpdateUnit(draft)).toMatchObject({ seats: 24, centerKind: 'PUBLIC_PRIVATE' });
    const typed = { ...draft, seats: ' １２０ ', centerKind: '' };
    expect(toUpdateUnit(typed)).toMatchObject({ seats: 120, centerKind: null });
    expect(toUpdateUnit({ ...draft, seats: ' ' }).seats).toBeNull();
  });

  test.each(['', '1', '２４', ' 300 '])('“%s” may be a number of seats', (text) => {
    expect(isSeats(text)).toBe(true);
  });

  test.each(['0', '-3', '12.5', '約20', '2e3', '030'])('“%s” may not', (text) => {
    expect(isSeats(text)).toBe(false);
  });

  test('an unchanged group is sent as it was', () => {
    const group = aGroup({ members: [{ unit: CITY, from: '2022-04-01', to: null }] });
    expect(toUpdateGroup(toGroupDraft(group))).toMatchObject({
      members: [{ unit: '132292', from: '2022-04-01', to: null }],
      note: null,
    });
  });

  test('a new center has its parent and no municipality code; a new city the other way round', () => {
    const draft = { name: { ja: ' 新館 ', en: 'New' }, municipalityCode: '132292', code: ' x ' };
    expect(toCreateUnit({ ...newUnit('CENTER', '132292'), ...draft })).toMatchObject({
      code: 'x',
      parent: '132292',
      municipalityCode: null,
      name: { ja: '新館', en: 'New' },
    });
    expect(toCreateUnit({ ...newUnit('CITY', '132292'), ...draft })).toMatchObject({
      parent: null,
      municipalityCode: '132292',
    });
  });

  test('a note in one language is sent, an empty one is not', () => {
    const note = { ja: '推定', en: '' };
    expect(toCreateGroup({ ...NEW_GROUP, note }).note).toEqual(note);
    expect(toCreateGroup(NEW_GROUP).note).toBeNull();
  });
});
