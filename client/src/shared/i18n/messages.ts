import type { Locale } from '../format/locale';
import { JA, type Messages } from './messages-ja';

export type { Messages };

/** Japanese is there from the beginning; another language is loaded by who reads it. */
const there = new Map<Locale, Messages>([['ja', JA]]);

/** Undefined: not loaded yet. */
export function messagesOf(locale: Locale): Messages | undefined {
  return there.get(locale);
}

export async function loadMessages(locale: Locale): Promise<void> {
  if (there.has(locale)) return;
  const { EN } = await import('./messages-en');
  there.set(locale, EN);
}
