import { type Doubt, Unreadable } from './reading.js';
import type { CellState, NumberDoubt } from './number.types.js';

export interface WithoutMarks {
  readonly text: string;
  /** The marks as printed, in order. */
  readonly notes: readonly string[];
  readonly doubts: readonly Doubt<NumberDoubt>[];
}

interface Mark {
  readonly note: string;
  readonly doubtful: boolean;
}

interface Place {
  readonly text: string;
  readonly at: number;
  /** Nothing but marks stands before. */
  readonly first: boolean;
  /** Stands within brackets that are still open. */
  readonly inBrackets: boolean;
}

const ANY = /[①-⑳㉑-㉟㊱-㊿⓪-⓿❶-➓注※*＊]/;
const CIRCLED = /[①-⑳㉑-㉟㊱-㊿⓪-⓿❶-➓]/y;
const IN_BRACKETS = /[(（[［][注※*＊][ \u3000]?[0-9０-９]{0,2}[)）\]］]/y;
const CLOSED = /(?:[注※*＊][ \u3000]?[0-9０-９]{1,2}|注)[)）]/y;
const BARE = /[注※*＊][0-9０-９]*/y;
/** What stands between two marks. */
const BETWEEN = /[ \u3000]?[,，、・][ \u3000]?(?=[①-⑳㉑-㉟㊱-㊿⓪-⓿❶-➓注※*＊])/y;

const IN_NUMBER = /^[0-9０-９.,．，]/;
const NUMBER_GOES_ON = /^[.,．，]?[0-9０-９]/;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * Takes the note marks out. They go first: in plain width `①153` would be 1153.
 * @throws Unreadable NUMBER_NOTE_UNCLEAR where digits may belong to the mark or to the number
 */
export function stripMarks(printed: string): WithoutMarks {
  // As nearly always.
  if (!ANY.test(printed)) return { text: printed, notes: [], doubts: [] };
  const notes: string[] = [];
  let text = '';
  let open = 0;
  let doubtful = false;
  let isCut = false;
  for (let at = 0; at < printed.length;) {
    const place = { text: printed, at, first: text.trim() === '', inBrackets: open > 0 };
    const mark = markAt(place);
    if (mark) {
      const end = at + mark.note.length;
      isCut = true;
      notes.push(mark.note);
      doubtful ||= mark.doubtful;
      at = end + (matchAt(BETWEEN, printed, end)?.length ?? 0);
      continue;
    }
    const goesOn = NUMBER_GOES_ON.test(printed.slice(at, at + 2));
    // Without the marks between them, digits would grow together.
    if (isCut && goesOn && IN_NUMBER.test(text.slice(-1))) throw unclear(printed);
    isCut = false;
    const char = printed.charAt(at);
    open += '(（'.includes(char) ? 1 : ')）'.includes(char) ? -1 : 0;
    text += char;
    at += 1;
  }
  return { text, notes, doubts: doubtful ? [{ code: 'NOTE_OR_DIGIT', params: { printed } }] : [] };
}

function markAt(place: Place): Mark | null {
  const { text, at } = place;
  const sure =
    matchAt(CIRCLED, text, at) ??
    matchAt(IN_BRACKETS, text, at) ??
    (place.inBrackets ? null : matchAt(CLOSED, text, at));
  if (sure !== null) return { note: sure, doubtful: false };
  const bare = matchAt(BARE, text, at);
  if (bare === null) return null;
  if (bare.length === 1) return { note: bare, doubtful: false };
  return place.first ? markInFront(place, bare) : markBehind(place, bare);
}

/** `※1 153` has the note ※1; `※153` is read as ※ and 153, `※1` alone cannot be told. */
function markInFront({ text, at }: Place, bare: string): Mark {
  const after = text.slice(at + bare.length);
  if (/^\s+\S/.test(after) && bare.length <= 3) return { note: bare, doubtful: false };
  const alone = after.trim() === '' && bare.length <= 3;
  if (bare.startsWith('注') || alone) throw unclear(text);
  return { note: bare.charAt(0), doubtful: true };
}

/** `153※1` has the note ※1; a longer number behind a mark is no note. */
function markBehind({ text, at }: Place, bare: string): Mark {
  const after = text.slice(at + bare.length);
  if (bare.length > 3 || NUMBER_GOES_ON.test(after)) throw unclear(text);
  return { note: bare, doubtful: false };
}

const unclear = (printed: string): Unreadable => new Unreadable('NUMBER_NOTE_UNCLEAR', { printed });

const STATES: readonly (readonly [CellState, RegExp])[] = [
  ['NIL', /^(?:[-—―─ー]{1,3}|該当なし|なし|無し|中止|休止)$/u],
  [
    'UNKNOWN',
    /^(?:\.{2,6}|⋯{1,2}|・{2,3}|不明|不詳|集計中|未集計|調査中|未調査|確認中|未確定|未定)$/u,
  ],
  ['CLOSED', /^(?:(?:臨時)?休館中?|閉館中?|休業中?|閉鎖中?)$/u],
  ['SUPPRESSED', /^(?:[xXχΧ×]{1,3}|秘匿|非公表)$/u],
];

/** The state a cell prints instead of a number; `text` is in plain width and without marks. */
export function stateOf(text: string, notes: readonly string[]): CellState | null {
  if (text === '') return notes.length > 0 ? 'MARKED' : 'EMPTY';
  const inner = /^\(([^()]+)\)$/u.exec(text)?.[1] ?? text;
  return STATES.find(([, pattern]) => pattern.test(inner))?.[0] ?? null;
}
