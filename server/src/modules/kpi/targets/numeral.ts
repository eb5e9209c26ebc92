const DIGITS = '〇一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIAD = 10_000;

/** A numeral in digits (12, 1.5), kanji (十二, 二〇) or both (1万2000, 3千); null for anything else. */
export function readNumeral(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const parts = text.split('万');
  if (text === '' || parts.length > 2) return null;
  const [thousands, rest] = parts.length === 2 ? parts : ['', parts[0]];
  const above = parts.length === 2 ? belowMyriad(thousands ?? '') : 0;
  const below = rest === '' ? 0 : belowMyriad(rest ?? '');
  return above === null || below === null ? null : above * MYRIAD + below;
}

/** Up to four places: 三百二十, 3千, 二〇. */
function belowMyriad(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]+$/u.test(text)) {
    return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
  }
  const match = /^(?:(.*?)千)?(?:(.*?)百)?(?:(.*?)十)?(.*)$/u.exec(text);
  if (text === '' || !match) return null;
  const [, ...found] = match;
  const values = found.map((digits, at) => placeOf(digits, at, text));
  return values.includes(null) ? null : values.reduce<number>((a, b) => a + (b ?? 0), 0);
}

const PLACES = ['千', '百', '十'];

/** One place: nothing before 十 is one of it. */
function placeOf(digits: string | undefined, at: number, text: string): number | null {
  const sign = PLACES[at];
  if (digits === undefined) return 0;
  const power = sign === undefined ? 1 : (POWERS[sign] ?? 1);
  if (digits === '') return sign !== undefined && text.includes(sign) ? power : 0;
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits) * power;
  const value = digits.length === 1 ? DIGITS.indexOf(digits) : -1;
  return value < 0 ? null : value * power;
}
