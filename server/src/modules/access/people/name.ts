import { invalid } from '../../../platform/errors/domain-error.js';
import { isPlainText } from '../../../platform/text/plain-text.js';

/** @throws NAME_INVALID when empty, longer than `max`, or with signs that cannot be seen */
export function toName(text: string, max = 100): string {
  const name = text.normalize('NFC').trim();
  if (name === '' || [...name].length > max || !isPlainText(name)) {
    throw invalid('NAME_INVALID', { max });
  }
  return name;
}
