/** The little of XML that workbooks need; not for documents with a DOCTYPE, which are refused before. */

export type Attributes = ReadonlyMap<string, string>;

const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const LAST_CHARACTER = 0x10ffff;

/** `&lt;` and `&#x20BB7;` as the characters they stand for; what stands for none stays as it is. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMES[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
  });
}

const ATTRIBUTE = /(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** By name without its prefix: `r:id` is `id`, unless there is a plain `id` before it. */
function attributesOf(tag: string): Attributes {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (!found.has(local)) found.set(local, decodeXml(double ?? single ?? ''));
  }
  return found;
}

/** The attributes of every element of a name, whatever its prefix, in their order. */
export function elementsOf(xml: string, name: string): Attributes[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])([^<>]*)>`, 'g');
  return [...xml.matchAll(tag)].map(([, inside = '']) => attributesOf(inside));
}

/** What stands between the first opening and the next closing tag of a name; '' when there is none. */
export function insideOf(xml: string, name: string): string {
  const start = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^<>]*>`).exec(xml);
  if (!start) return '';
  const from = start.index + start[0].length;
  const length = xml.slice(from).search(new RegExp(`</(?:[\\w.-]+:)?${name}\\s*>`));
  return length < 0 ? '' : xml.slice(from, from + length);
}

/** How XML writes yes. */
export const isTrue = (value: string | null | undefined): boolean =>
  value === '1' || value === 'true';
