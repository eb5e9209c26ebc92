import type { ClaimKind } from '../judging/claim-kinds.js';
import { CLAIM_SIGNS } from './claim-signs.js';

/** A sentence that may be one to ask the figures about. */
export interface Proposal {
  /** From 1. */
  readonly line: number;
  /** As printed. */
  readonly sentence: string;
  /** The word by which it was found. */
  readonly word: string;
  readonly kind: ClaimKind;
}

interface Recorded {
  readonly line: number;
  readonly sentence: string;
}

/** Cells, paragraphs and items of a flattened table end a sentence as a full stop does; Japanese has no spaces inside one. */
const ENDS = /\t|<[^>]*>|\s+|(?<=。)|(?=[○●・①-⑳])/u;
const LONGEST = 300;

/** Sentences of a document that claim a change or a level and were not recorded yet, in their order. */
export function proposals(lines: readonly string[], recorded: readonly Recorded[]): Proposal[] {
  return lines.flatMap((text, i) =>
    sentencesOf(text).flatMap((sentence) => {
      const line = i + 1;
      const isKnown = recorded.some((one) => one.line === line && overlap(one.sentence, sentence));
      const found = isKnown ? null : signOf(sentence);
      return found ? [{ line, sentence, ...found }] : [];
    }),
  );
}

const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function sentencesOf(text: string): string[] {
  return text
    .split(ENDS)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part.length <= LONGEST);
}

function signOf(sentence: string): Pick<Proposal, 'word' | 'kind'> | null {
  for (const { pattern, kind } of CLAIM_SIGNS) {
    const [word] = pattern.exec(sentence) ?? [];
    if (word !== undefined) return { word, kind };
  }
  return null;
}
