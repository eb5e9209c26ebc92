import type { Locale } from '../format/locale';
import adminEn from './messages/admin-en.json';
import adminJa from './messages/admin-ja.json';
import dataEn from './messages/data-en.json';
import dataJa from './messages/data-ja.json';
import en from './messages/en.json';
import ja from './messages/ja.json';

const JA = { ...ja, admin: adminJa, data: dataJa };

export type Messages = typeof JA;

/** Every visible word, by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = {
  ja: JA,
  en: { ...en, admin: adminEn, data: dataEn },
};
