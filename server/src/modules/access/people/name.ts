import { invalid } from '../../../platform/errors/domain-error.js';

/** @throws NAME_INVALID when empty, longer than `max`, or with control characters */
export function toName(text: string, max = 100): string {
  const name = text.normalize('NFC').trim();
  if (
    name === '' ||
    [...name].length > max ||
    /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u.test(name)
  ) {
    throw invalid('NAME_INVALID', { max });
  }
  return name;
}
