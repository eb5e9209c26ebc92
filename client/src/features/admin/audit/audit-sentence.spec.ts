import { describe, expect, test } from '@jest/globals';
import { aUnit } from '../../../shared/testing/builders';
import { actionsOf, toActionChoice } from './audit-actions';
import { anEntry } from './audit-fixture';
import { toAuditQuestion, toAuditSearch } from './audit-search';
import { toSentence, type AuditEntry } from './audit-sentence';

const sentence = (overrides: Partial<AuditEntry>) => toSentence(anEntry(overrides), ({ ja }) => ja);

describe('the sentence of an entry', () => {
  test('is about the person, where a person was dealt with', () => {
    expect(sentence({})).toMatchObject({ key: 'USER_INVITED', about: 'ken@example.jp' });
  });

  test('names the role that was given or taken away', () => {
    const change = (before: string | null, after: string | null) => [
      { field: 'role', before, after },
    ];
    const role = 'STAFF nishitokyo-yumecollabo … …';
    expect(
      sentence({ action: 'ROLE_GRANTED', unit: aUnit(), changes: change(null, role) }),
    ).toMatchObject({ key: 'ROLE_GRANTED_AS', about: 'ken@example.jp', role: 'STAFF' });
    expect(sentence({ action: 'ROLE_REVOKED', changes: change(role, null) }).key).toBe(
      'ROLE_REVOKED_AS',
    );
    expect(sentence({ action: 'ROLE_GRANTED' }).key).toBe('ROLE_GRANTED');
  });

  test('is about the unit by its name, not its code', () => {
    const entry = { action: 'UNIT_CHANGED' as const, subject: 'nishitokyo-yumecollabo' };
    expect(sentence({ ...entry, unit: aUnit() }).about).toBe('ゆめこらぼ');
    expect(sentence(entry).about).toBe('nishitokyo-yumecollabo');
    expect(sentence({ subject: '' }).about).toBeNull();
  });

  test('publishing nothing is to stop publishing', () => {
    const pages = { field: 'pages', before: 'OVERVIEW', after: '' };
    const entry = { action: 'PAGES_PUBLISHED' as const, unit: aUnit() };
    expect(sentence({ ...entry, changes: [pages] }).key).toBe('PAGES_WITHDRAWN');
    expect(sentence({ ...entry, changes: [{ ...pages, after: 'TRENDS' }] }).key).toBe(
      'PAGES_PUBLISHED',
    );
  });

  test('of a sign-in names the device, and of one refused to nobody known does not make up a name', () => {
    expect(sentence({ action: 'SIGNED_IN', subject: 'Firefox · Windows' }).key).toBe(
      'SIGNED_IN_ON',
    );
    expect(sentence({ action: 'SIGN_IN_REFUSED', subject: '' }).key).toBe(
      'SIGN_IN_REFUSED_UNKNOWN',
    );
  });

  test('tells one device from all of them', () => {
    const logins = [{ field: 'logins', before: '2', after: '0' }];
    expect(sentence({ action: 'LOGIN_ENDED', changes: logins }).key).toBe('LOGINS_ENDED');
    expect(sentence({ action: 'LOGIN_ENDED' }).key).toBe('LOGIN_ENDED');
  });

  test('of a download says from which page it was', () => {
    expect(sentence({ action: 'EXPORTED', subject: 'trends: 相談件数' })).toMatchObject({
      key: 'EXPORTED_FROM',
      about: '相談件数',
      page: 'TRENDS',
    });
    expect(sentence({ action: 'EXPORTED', subject: 'elsewhere: x' })).toMatchObject({
      key: 'EXPORTED',
      about: 'elsewhere: x',
    });
  });
});

describe('what is looked for in the trail', () => {
  test('a group of actions asks for all of them, an action for itself', () => {
    expect(actionsOf(toActionChoice('figures'))).toEqual([
      'SOURCE_CHOSEN',
      'IMPORTED',
      'IMPORT_REVERTED',
      'READING_FORGOTTEN',
      'FIGURES_ENTERED',
      'EXPORTED',
    ]);
    expect(actionsOf(toActionChoice('IMPORTED'))).toEqual(['IMPORTED']);
    expect(actionsOf(toActionChoice('nonsense'))).toBeNull();
  });

  test('the address becomes the question; what makes no sense in it is left out', () => {
    const search = toAuditSearch({ from: '2026-04-01', to: 'later', action: 'x', about: 'a' });
    expect(toAuditQuestion(search)).toEqual({
      from: '2026-04-01',
      to: null,
      actions: null,
      actor: null,
      unit: 'a',
    });
  });
});
