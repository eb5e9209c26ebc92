import Encoding from 'encoding-japanese';

/** What stands for a sign that Shift_JIS does not have. */
const GETA = '〓';

export interface ShiftJis {
  bytes: Uint8Array<ArrayBuffer>;
  /** Signs that it does not have, each once. */
  missing: string[];
}

/** Text as the Shift_JIS of Windows (CP932), which older programs expect. */
export function shiftJis(text: string): ShiftJis {
  const missing = [...new Set(text)].filter((sign) => !isThere(sign));
  const gone = new Set(missing);
  const possible = [...text].map((sign) => (gone.has(sign) ? GETA : sign)).join('');
  return { bytes: Uint8Array.from(encoded(possible)), missing };
}

function isThere(sign: string): boolean {
  try {
    return encoded(sign, 'error').length > 0;
  } catch {
    return false;
  }
}

const encoded = (text: string, fallback?: 'error'): number[] =>
  Encoding.convert(Encoding.stringToCode(text), {
    ...{ to: 'SJIS', from: 'UNICODE' },
    ...(fallback ? { fallback } : {}),
  });
