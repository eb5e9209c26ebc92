import type { Kept } from '../../workspace/index.js';
import type { ClaimKind, Comparison } from '../judging/claim-kinds.js';
import type { ClaimVerdict } from '../judging/judgement.js';

/** The series a sentence is linked to. */
export interface ClaimLink {
  readonly metric: string;
  /** null: the metric as a whole. */
  readonly breakdown: string | null;
  /** null with a breakdown: what the sentence speaks of has no option of its own. */
  readonly option: string | null;
  readonly comparison: Comparison;
}

/** What is said of a sentence: of which year it speaks, what it says, and of which figures. */
export interface Reading {
  readonly fiscalYear: number;
  readonly kind: ClaimKind;
  /** null: not linked yet. */
  readonly link: ClaimLink | null;
}

/** Where the sentence is printed, and of whom it speaks. */
export interface PrintedSentence {
  /** Code of the document. */
  readonly document: string;
  /** From 1. */
  readonly line: number;
  /** As printed in that line. */
  readonly sentence: string;
  readonly unit: string;
}

export interface GivenClaim extends PrintedSentence, Reading {}

/** A verdict a person gave. */
export interface Confirmation {
  readonly verdict: ClaimVerdict;
  /** What the figures said at that time. */
  readonly computed: ClaimVerdict;
  readonly note: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** A sentence of a document, with what people said of it. */
export interface Claim extends GivenClaim, Kept {
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly linkedBy: string | null;
  readonly linkedAt: string | null;
  readonly confirmation: Confirmation | null;
  readonly documentJa: string;
  readonly documentEn: string;
}

/** Which are asked for; null: any. */
export interface ClaimQuestion {
  readonly units: readonly string[];
  readonly document: string | null;
  readonly fiscalYear: number | null;
}

/** Who says something, and when. */
export interface Sayer {
  readonly name: string;
  readonly at: Date;
}

/** How many claims stand in a document, and how many of them nobody concluded anything of. */
export interface ClaimedDocument {
  readonly code: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly count: number;
  readonly unconfirmed: number;
}
