import type { BothLanguages } from '../../../platform/errors/describe-error.js';
import { withDays } from '../../../platform/time/day-words.js';
import type { Day } from '../../../platform/time/period.js';
import { kindName } from '../derive/alert-words.js';
import type { Digest, DigestSection } from './digest.js';

const both = (ja: string, en: string): BothLanguages => ({ ja, en });

const sizeOf = ({ shown, more }: DigestSection): number => shown.length + more;

/** Nothing anybody typed stands in it. */
export function subjectText({ fresh, sections }: Digest): BothLanguages {
  const parts = sections.map((section) => ({ name: kindName(section.kind), n: sizeOf(section) }));
  const ja = parts.map(({ name, n }) => `${name.ja} ${n}件`).join('、');
  const en = parts.map(({ name, n }) => `${name.en.toLowerCase()}: ${n}`).join(', ');
  return both(
    `【Musubi】新しいお知らせ ${fresh.length}件（${ja}）`,
    `Musubi: ${fresh.length} new (${en})`,
  );
}

export const greetingText = (name: string): BothLanguages => both(`${name} 様`, `Dear ${name},`);

export function introText({ fresh }: Digest, today: Day): BothLanguages {
  const n = fresh.length;
  return both(
    `${withDays(today, 'ja')}の時点で、ご確認いただきたいことが新しく${n}件あります。`,
    `On ${withDays(today, 'en')} there ${n === 1 ? 'is one new matter' : `are ${n} new matters`} that may need your attention.`,
  );
}

export function sectionText(section: DigestSection): BothLanguages {
  const [name, n] = [kindName(section.kind), sizeOf(section)];
  return both(`${name.ja}（${n}件）`, `${name.en} (${n})`);
}

export const moreText = (n: number): BothLanguages =>
  both(`ほかに${n}件あります。Musubi の画面でご覧ください。`, `${n} more are shown in Musubi.`);

export const standingText = (n: number): BothLanguages =>
  both(
    `以前にお知らせしたもの、確認済みのもののうち、${n}件が続いています。`,
    n === 1
      ? 'One you were told of or have seen still stands.'
      : `${n} you were told of or have seen still stand.`,
  );

export const toOverviewText = both('概要を開く', 'Open the overview');

export const footText = both(
  'このメールは、アカウントの画面で選ばれたとおりにお送りしています。回数の変更や停止は、こちらからできます。',
  'You get this e-mail because you chose it on your account page, where you can change or stop it.',
);
