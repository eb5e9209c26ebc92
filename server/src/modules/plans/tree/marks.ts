const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** 2-1 ②, 2-5: a section, and the item in it where one is named. */
const PLACE = new RegExp(`(\\d+-\\d+)\\s*([${CIRCLED}])?`, 'gu');

/** A place of the plan as a mark names it. */
export interface Place {
  /** As printed, without space: 2-1②. */
  readonly printed: string;
  readonly section: string;
  /** Code of the item; null: only the section is named. */
  readonly item: string | null;
}

/** AGAIN_AT (…に再掲): it stands here, and is listed again there. AGAIN_FROM (…の再掲): it is listed again here. */
export interface Mark {
  readonly side: 'AGAIN_AT' | 'AGAIN_FROM';
  readonly places: readonly Place[];
}

export function placesIn(text: string): Place[] {
  return [...half(text).matchAll(PLACE)].map(([, section = '', circled = '']) => ({
    printed: section + circled,
    section,
    item: circled === '' ? null : `${section}-${CIRCLED.indexOf(circled) + 1}`,
  }));
}

/** What a mark says; null: it is none. */
export function parseMark(mark: string | null): Mark | null {
  if (!mark?.includes('再掲')) return null;
  return { side: mark.includes('に再掲') ? 'AGAIN_AT' : 'AGAIN_FROM', places: placesIn(mark) };
}

/** A place to read on, which is no second listing. */
export interface Reference extends Place {
  /** What is to be read there, in quotation marks; null: not said. */
  readonly about: string | null;
}

/** 「オンラインツールの活用支援」については、2-1 ②に記載 */
export function referencesIn(remark: string | null): Reference[] {
  if (remark === null || remark.includes('再掲')) return [];
  const [, about = null] = /「([^」]+)」/u.exec(remark) ?? [];
  return placesIn(remark).map((place) => ({ ...place, about }));
}

const half = (text: string): string =>
  text
    .replaceAll(/[０-９]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(/[－‐−–]/gu, '-');
