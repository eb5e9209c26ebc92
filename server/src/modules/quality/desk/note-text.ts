import { invalid } from '../../../platform/errors/domain-error.js';
import { isPlainText } from '../../../platform/text/plain-text.js';

const LONGEST = 2_000;

/** What somebody wrote, in lines. @throws NOTE_INVALID */
export function toNote(written: string, max = LONGEST): string {
  const text = written.replaceAll(/\r\n?/g, '\n').trim();
  const isGood = text !== '' && [...text].length <= max && text.split('\n').every(isPlainText);
  if (!isGood) throw invalid('NOTE_INVALID', { max });
  return text;
}
