import { describe, expect, it } from '@jest/globals';
import type { AlertOf } from '../derive/alert.js';
import { toDigest } from './digest.js';
import { toMail } from './digest-mail.js';

const HOSTILE = 'A"><img src=x onerror=alert(1)>\r\nBcc: other@example.jp\u202e';

const anAlert = (n: number, given: Partial<AlertOf> = {}): AlertOf => ({
  ...{ kind: 'REPORT', key: `REPORT:${n}`, subject: 'BOOKINGS', fiscalYear: 2026 },
  node: {
    ...{ kind: 'GROUP', id: 'i', code: 'c', members: [], note: null },
    names: [{ ja: HOSTILE, en: HOSTILE, from: null, to: null }],
  },
  place: { ...{ kind: 'GROUP', id: 'i', code: 'c', members: [], note: null }, names: [] },
  since: '2026-11-11',
  title: { ja: `報告${n}`, en: `report ${n}` },
  text: { ja: '締切でした。', en: 'It was due.' },
  path: '/completeness?unit=c&fy=2026',
  ...{ seen: false, told: false },
  ...given,
});

const FOR = {
  name: HOSTILE,
  language: 'JA',
  today: '2026-11-30',
  publicUrl: new URL('https://example.org'),
} as const;

describe('an e-mail', () => {
  it.each([
    ['nothing', [], null],
    ['what was seen', [anAlert(1, { seen: true })], null],
    ['what was told', [anAlert(1, { told: true })], null],
    ['one of two', [anAlert(1), anAlert(2, { told: true })], 1],
  ])('of %s says %s', (_, alerts, fresh) => {
    expect(toDigest(alerts)?.fresh.length ?? null).toBe(fresh);
  });

  it('holds names as text: one line, no markup', () => {
    const digest = toDigest([anAlert(1)]);
    if (!digest) throw new Error('Nothing new');
    const { subject, text, html } = toMail(digest, FOR);
    expect(subject).toBe('【Musubi】新しいお知らせ 1件（届いていない報告 1件）');
    expect(text).toContain('・A"><img src=x onerror=alert(1)>Bcc: other@example.jp\n');
    expect(html).toContain('A&quot;&gt;&lt;img src=x onerror=alert(1)&gt;Bcc');
    expect(html).not.toContain('<img');
    expect(text + html).not.toContain('\u202e');
  });

  it('writes out ten of a kind, counts the rest, and says what still stands', () => {
    const many = Array.from({ length: 12 }, (_, n) => anAlert(n + 1));
    const digest = toDigest([...many, anAlert(99, { seen: true })]);
    if (!digest) throw new Error('Nothing new');
    const { subject, text } = toMail(digest, { ...FOR, language: 'EN' });
    expect(subject).toBe('Musubi: 12 new (reports that are late: 12)');
    expect(text).toContain('report 10');
    expect(text).not.toContain('report 11');
    expect(text).toContain('2 more are shown in Musubi.');
    expect(text).toContain('One you were told of or have seen still stands.');
    expect(text).toContain('https://example.org/completeness?unit=c&fy=2026&lang=en');
  });

  it.each(['https://example.com', '//example.com/x', 'javascript:alert(1)'])(
    'never leads to %s',
    (path) => {
      const digest = toDigest([anAlert(1, { path })]);
      if (!digest) throw new Error('Nothing new');
      expect(() => toMail(digest, FOR)).toThrow('leads elsewhere');
    },
  );
});
