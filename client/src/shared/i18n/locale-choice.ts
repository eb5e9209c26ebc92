import { isLocale, type Locale } from '../format/locale';

const KEY = 'musubi.lang';

/** The URL decides, then what the reader chose last, then Japanese. */
export function chooseLocale(fromUrl: Locale | undefined): Locale {
  if (fromUrl) return fromUrl;
  try {
    const stored = window.localStorage.getItem(KEY);
    return isLocale(stored) ? stored : 'ja';
  } catch {
    return 'ja';
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(KEY, locale);
  } catch {
    // Storage may be forbidden; the URL still carries the language.
  }
}
