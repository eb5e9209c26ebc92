/**
 * What no line of text may hold: control characters, ends of lines, halves of characters, and signs that cannot be seen
 * or turn the direction of what follows. A name with them would look like another.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

export const isPlainText = (text: string): boolean => !UNPRINTABLE.test(text);

/** The text without them, and not too long: for what is only noted, not named. */
export function toPlainText(text: string, longest: number): string {
  const plain = [...text].filter(isPlainText);
  return plain.slice(0, longest).join('');
}
