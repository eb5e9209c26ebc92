/** One piece of a number format. */
export type FormatPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `n` stands for minutes; `a` for the day of the week in Japanese. */
  | { readonly kind: 'date'; readonly letter: DateLetter; readonly length: number }
  /** Hours, minutes or seconds counted on beyond a day: `[h]`. */
  | { readonly kind: 'elapsed'; readonly letter: 'h' | 'n' | 's'; readonly length: number }
  | { readonly kind: 'half'; readonly morning: string; readonly afternoon: string }
  /** Digits of a second behind its point. */
  | { readonly kind: 'fraction'; readonly length: number }
  | { readonly kind: 'digit'; readonly sign: '0' | '#' | '?' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  | { readonly kind: 'point' | 'comma' | 'percent' | 'slash' | 'general' | 'words' };

export type DateLetter = 'y' | 'm' | 'd' | 'h' | 'n' | 's' | 'g' | 'e' | 'a';

/** What a format says of one sort of values. */
export interface FormatSection {
  readonly pieces: readonly FormatPiece[];
  /** For which values; null: by its place among the sections. */
  readonly condition: { readonly sign: string; readonly than: number } | null;
  /** What stands behind `$` and the dash: `411` and `ja-JP-x-gannen` are Japanese, `F800` the long day of the machine. */
  readonly locale: string;
}

/** No program writes a longer one. */
const LONGEST = 1_000;

/** The sections of a number format. A sign that means nothing stands for itself, as in every spreadsheet program. */
export function formatSections(code: string): FormatSection[] {
  const reader = new FormatReader(code.slice(0, LONGEST));
  const sections = [reader.section()];
  while (reader.goesOn()) sections.push(reader.section());
  return sections;
}

const CONDITION = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/;
const HALVES = /^(?:AM\/PM|A\/P|午前\/午後|上午\/下午)/i;
const GENERAL = /^(?:General|G\/標準)/i;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const RUN = /^(?:y+|m+|d+|h+|s+|g+|e+|a{3,})/i;
const SINGLE = {
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
  '/': 'slash',
  '@': 'words',
} as const;

class FormatReader {
  private at = 0;
  private pieces: FormatPiece[] = [];
  private condition: FormatSection['condition'] = null;
  private locale = '';

  constructor(private readonly code: string) {}

  goesOn(): boolean {
    return this.code[this.at - 1] === ';';
  }

  section(): FormatSection {
    this.pieces = [];
    this.condition = null;
    this.locale = '';
    for (; this.at < this.code.length;) {
      if (this.code[this.at] === ';') {
        this.at += 1;
        return this.done();
      }
      this.next();
    }
    // One past the end: nothing goes on from here.
    this.at += 1;
    return this.done();
  }

  private done(): FormatSection {
    const { condition, locale } = this;
    return { pieces: withMinutes(this.pieces), condition, locale };
  }

  private next(): void {
    const sign = this.code[this.at] ?? '';
    switch (sign) {
      case '"':
        this.text(this.until('"'));
        return;
      case '\\':
        this.text(this.take(2).slice(1));
        return;
      case '_':
        this.take(2);
        this.text(' ');
        return;
      case '*':
        this.take(2);
        return;
      case '[':
        this.bracket(this.until(']'));
        return;
      default:
        this.plain(sign);
    }
  }

  private plain(sign: string): void {
    if (sign === '0' || sign === '#' || sign === '?') {
      this.take(1);
      this.pieces.push({ kind: 'digit', sign });
    } else if (sign === '.' && this.fraction()) return;
    else if (Object.hasOwn(SINGLE, sign)) {
      this.take(1);
      this.pieces.push({ kind: SINGLE[sign as keyof typeof SINGLE] });
    } else this.word();
  }

  private word(): void {
    // Nothing that is looked for is longer.
    const rest = this.code.slice(this.at, this.at + 32);
    const [general] = GENERAL.exec(rest) ?? [];
    if (general !== undefined) {
      this.take(general.length);
      this.pieces.push({ kind: 'general' });
      return;
    }
    const [halves] = HALVES.exec(rest) ?? [];
    if (halves !== undefined) {
      const [morning = '', afternoon = ''] = this.take(halves.length).split('/');
      this.pieces.push({ kind: 'half', morning, afternoon });
      return;
    }
    const behindDigits = ['digit', 'point', 'comma'].includes(this.pieces.at(-1)?.kind ?? '');
    if (behindDigits && /^e[+-]/i.test(rest)) {
      this.pieces.push({ kind: 'exponent', plus: this.take(2).endsWith('+') });
      return;
    }
    const [run] = RUN.exec(rest) ?? [];
    if (run === undefined) this.text(this.take(1));
    else this.dateRun(this.take(run.length));
  }

  private dateRun(run: string): void {
    const letter = run.charAt(0).toLowerCase() as DateLetter;
    this.pieces.push({ kind: 'date', letter, length: run.length });
  }

  /** `.0` right behind seconds. */
  private fraction(): boolean {
    const last = this.pieces.at(-1);
    const seconds = (last?.kind === 'date' || last?.kind === 'elapsed') && last.letter === 's';
    const [zeros] = /^\.0{1,3}/.exec(this.code.slice(this.at, this.at + 4)) ?? [];
    if (!seconds || zeros === undefined) return false;
    this.take(zeros.length);
    this.pieces.push({ kind: 'fraction', length: zeros.length - 1 });
    return true;
  }

  private bracket(inside: string): void {
    const condition = CONDITION.exec(inside);
    if (condition) this.condition = { sign: condition[1] ?? '', than: Number(condition[2]) };
    else if (inside.startsWith('$')) {
      const dash = inside.indexOf('-');
      this.text(inside.slice(1, dash < 0 ? undefined : dash));
      if (dash >= 0) this.locale = inside.slice(dash + 1).toLowerCase();
    } else if (ELAPSED.test(inside)) {
      const letter = inside.charAt(0).toLowerCase();
      const counted = letter === 'm' ? 'n' : letter === 'h' ? 'h' : 's';
      this.pieces.push({ kind: 'elapsed', letter: counted, length: inside.length });
    }
    // What is left are colours and ways of writing digits.
  }

  private text(text: string): void {
    if (text !== '') this.pieces.push({ kind: 'text', text });
  }

  private take(length: number): string {
    const taken = this.code.slice(this.at, this.at + length);
    this.at += taken.length;
    return taken;
  }

  /** What stands between the sign here and the next such sign, or the end. */
  private until(sign: string): string {
    const end = this.code.indexOf(sign, this.at + 1);
    const inside = this.code.slice(this.at + 1, end < 0 ? undefined : end);
    this.at = end < 0 ? this.code.length : end + 1;
    return inside;
  }
}

/** `m` and `mm` are minutes behind hours and before seconds. */
function withMinutes(pieces: readonly FormatPiece[]): FormatPiece[] {
  const times = pieces.filter((piece) => piece.kind === 'date' || piece.kind === 'elapsed');
  return pieces.map((piece) => {
    if (piece.kind !== 'date' || piece.letter !== 'm' || piece.length > 2) return piece;
    const at = times.indexOf(piece);
    const minutes = times[at - 1]?.letter === 'h' || times[at + 1]?.letter === 's';
    return minutes ? { ...piece, letter: 'n' } : piece;
  });
}

const DATE_KINDS = ['date', 'elapsed', 'half'];

/** True for a section that shows a day or a time. */
export const showsDate = ({ pieces, locale }: FormatSection): boolean =>
  locale === 'f800' || locale === 'f400' || pieces.some(({ kind }) => DATE_KINDS.includes(kind));
