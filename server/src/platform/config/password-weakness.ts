export const SHORTEST = 12;

export type Weakness = 'MISSING' | 'SHORT' | 'KNOWN' | 'SIMPLE';

/** What examples, defaults and hurried people take: none of it adds anything to a password. */
const WELL_KNOWN = [
  ...['postgresql', 'postgres', 'password', 'passwort', 'passwd', 'musubi', 'database', 'default'],
  ...[
    'changeme',
    'change',
    'please',
    'replace',
    'this',
    'choose',
    'secret',
    'sample',
    'example',
    'demo',
    'dummy',
  ],
  ...['administrator', 'admin', 'root', 'user', 'owner', 'server', 'runtime', 'migration', 'app'],
  ...['production', 'prod', 'development', 'local', 'test', 'letmein', 'welcome', 'pass', 'key'],
];
const LETTER_OF: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
};
/** Rows and columns of a keyboard. */
const KEYS = [
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz', '2wsx', '3edc', '4rfv', '5tgb', '6yhn', '7ujm'],
];
const REST_AT_LEAST = 8;
const FEW = 5;

/** What is wrong with a password a program uses; null: nothing that can be seen in it. */
export function weaknessOf(password: string): Weakness | null {
  if (password === '') return 'MISSING';
  if (password.length < SHORTEST) return 'SHORT';
  const plain = password.toLowerCase();
  const read = plain.replace(/[\d@$!]/g, (sign) => LETTER_OF[sign] ?? sign);
  if ([plain, read].some(isMadeOfKnownWords)) return 'KNOWN';
  return isSimple(plain, SHORTEST) ? 'SIMPLE' : null;
}

function isMadeOfKnownWords(text: string): boolean {
  const rest = WELL_KNOWN.reduce((left, word) => left.replaceAll(word, ''), text);
  if (rest === text) return false;
  return /^[\d\W_]*$/.test(rest) || isSimple(rest, REST_AT_LEAST);
}

/** Too short once it no longer repeats itself, few different characters, or mostly runs along the alphabet or the keys. */
function isSimple(text: string, shortest: number): boolean {
  const once = withoutRepetition(text);
  if (once.length < shortest || new Set(once).size <= FEW) return true;
  const threes = Array.from({ length: once.length - 2 }, (_, i) => once.slice(i, i + 3));
  return threes.filter(isRun).length > threes.length / 2;
}

/** The part a text repeats, `abc` of `abcabcab`; else the text. */
function withoutRepetition(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part;
  }
  return text;
}

function isRun(three: string): boolean {
  const [first = 0, second = 0, third = 0] = [...three].map((sign) => sign.charCodeAt(0));
  const back = [...three].reverse().join('');
  return (
    (Math.abs(second - first) <= 1 && Math.abs(third - second) <= 1) ||
    KEYS.some((row) => row.includes(three) || row.includes(back))
  );
}
