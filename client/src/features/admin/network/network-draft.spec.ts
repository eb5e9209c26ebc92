import { describe, expect, test } from '@jest/globals';
import {
  NEW_GROUP,
  newUnit,
  toCreateGroup,
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
      note: null,
    });
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
