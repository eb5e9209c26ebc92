import { describe, expect, test } from '@jest/globals';
import { aUnit } from '../../../shared/testing/builders';
import { actionsOf, toActionChoice } from './audit-actions';
import { toAuditQuestion, toAuditSearch } from './audit-search';
import { readValue, toSentence, type AuditEntry } from './audit-sentence';

function anEntry(overrides: Partial<AuditEntry>): AuditEntry {
  return {
    at: '2026-11-24T01:00:00Z',
    actor: { kind: 'PERSON', name: '佐藤 花子' },
    action: 'USER_INVITED',
    unit: null,
    subject: 'ken@example.jp',
    changes: [],
    requestId: 'r-1',
    ...overrides,
  };
}

const sentence = (overrides: Partial<AuditEntry>) => toSentence(anEntry(overrides), ({ ja }) => ja);

describe('the sentence of an entry', () => {
  test('is about the person, where a person was dealt with', () => {
    expect(sentence({})).toEqual({ key: 'USER_INVITED', about: 'ken@example.jp', role: null });
  });

  test('names the role that was given or taken away', () => {
    const change = (before: string | null, after: string | null) => [
      { field: 'role', before, after },
    ];
    expect(
      sentence({ action: 'ROLE_GRANTED', unit: aUnit(), changes: change(null, 'STAFF') }),
    ).toEqual({ key: 'ROLE_GRANTED_AS', about: 'ken@example.jp', role: 'STAFF' });
    expect(sentence({ action: 'ROLE_REVOKED', changes: change('STAFF', null) }).key).toBe(
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
    const pages = { field: 'pages', before: 'OVERVIEW', after: null };
    const entry = { action: 'PAGES_PUBLISHED' as const, unit: aUnit() };
    expect(sentence({ ...entry, changes: [pages] }).key).toBe('PAGES_WITHDRAWN');
    expect(sentence({ ...entry, changes: [{ ...pages, after: 'TRENDS' }] }).key).toBe(
      'PAGES_PUBLISHED',
    );
  });
});

describe('a value of the trail', () => {
  test.each([
    [null, { kind: 'none' }],
    ['true', { kind: 'yes' }],
    ['DIRECTOR', { kind: 'role', role: 'DIRECTOR' }],
    ['OVERVIEW, TRENDS', { kind: 'pages', pages: ['OVERVIEW', 'TRENDS'] }],
    ['2026-04-01', { kind: 'day', day: '2026-04-01' }],
    ['2026-04-01T00:00:00Z', { kind: 'instant', instant: '2026-04-01T00:00:00Z' }],
    ['ゆめこらぼ', { kind: 'text', text: 'ゆめこらぼ' }],
  ])('%p is read for what it is', (value, expected) => {
    expect(readValue(value)).toEqual(expected);
  });
});

describe('what is looked for in the trail', () => {
  test('a group of actions asks for all of them, an action for itself', () => {
    expect(actionsOf(toActionChoice('figures'))).toEqual(['IMPORTED', 'EXPORTED']);
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
