/** Characters of one name that people write in several ways. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/[ヶヵｹ]/g, 'ケ'],
  [/髙/g, '高'],
  [/﨑/g, '崎'],
  [/[〜～~]/g, '〜'],
  [/[-‐‑‒–—―−ー－]/g, 'ー'],
];

/** A name as names are compared: width, case, spaces and ways of writing one character aside. */
export function foldName(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  return VARIANTS.reduce((name, [variant, usual]) => name.replace(variant, usual), plain);
}

export interface HeaderName {
  /** As names are compared, without what stands in brackets behind it. */
  readonly name: string;
  /** What stands in brackets behind it, as a unit does: `相談時間（分）`. */
  readonly aside: string | null;
}

const ASIDE = /^(.+?)[(［[]([^()[\]［］]*)[)］\]]$/u;

/** The name at the head of a column. */
export function headerName(text: string): HeaderName {
  const name = foldName(text);
  const [, before, aside] = ASIDE.exec(name) ?? [];
  return before === undefined ? { name, aside: null } : { name: before, aside: aside ?? null };
}
