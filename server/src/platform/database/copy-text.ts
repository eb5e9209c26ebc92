import { DomainError } from '../errors/domain-error.js';

export type CopyValue = string | number | boolean | null | readonly string[];

const SPECIAL = /[\\\t\n\r\0\ud800-\udfff]/;
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** Values in PostgreSQL's text format of COPY, one after the other. */
export function copyText(values: readonly CopyValue[]): string {
  return values.map(copyValue).join('\t');
}

/** One row, with the end of its line. */
export const copyLine = (values: readonly CopyValue[]): string => `${copyText(values)}\n`;

function copyValue(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return SPECIAL.test(value) ? escaped(value) : value;
  if (typeof value === 'object') return copyValue(`{${value.map(quoted).join(',')}}`);
  return String(value);
}

/** @throws BAD_REQUEST for U+0000 and half of a character, which PostgreSQL's text does not hold */
function escaped(text: string): string {
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new DomainError('invalid', 'BAD_REQUEST', { detail: 'U+0000, U+D800–U+DFFF' });
  }
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPED[character] ?? character);
}

const QUOTED = /["\\]/;

/** An element of an array. */
function quoted(text: string): string {
  return QUOTED.test(text) ? `"${text.replace(/["\\]/g, (c) => `\\${c}`)}"` : `"${text}"`;
}

/** About as much as one write to the connection takes. */
const CHUNK = 65_536;

/** Lines put together, so that not each of them is a write of its own. */
export async function* inChunks(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
