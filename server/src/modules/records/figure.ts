import type { ObsStatus, Qualifier } from '../catalogue/index.js';
import type { Grain } from '../../platform/time/period.js';

/** One reported figure as a file states it, codes resolved. */
export interface Figure {
  readonly unitId: string;
  readonly metric: string;
  readonly definition: string;
  readonly breakdown: string;
  readonly option: string;
  readonly grain: Grain;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly qualifier: Qualifier | null;
  readonly status: ObsStatus;
  readonly coverageFrom: string | null;
  readonly coverageTo: string | null;
  readonly asOf: string | null;
  /** Its number in a series (第7回: 7); never a count. */
  readonly ordinal: number | null;
  readonly documentId: string | null;
  readonly line: number | null;
  readonly printed: string | null;
  readonly noteJa: string | null;
  readonly noteEn: string | null;
}

export interface StoredFigure extends Figure {
  readonly id: string;
  readonly version: number;
}

const IDENTITY = [
  'unitId',
  'metric',
  'definition',
  'breakdown',
  'option',
  'periodFrom',
  'periodTo',
] as const satisfies readonly (keyof Figure)[];

const CONTENT = [
  'value',
  'numerator',
  'denominator',
  'qualifier',
  'status',
  'coverageFrom',
  'coverageTo',
  'asOf',
  'ordinal',
  'documentId',
  'line',
  'printed',
  'noteJa',
  'noteEn',
] as const satisfies readonly (keyof Figure)[];

/** What makes two rows the same figure: metric × meaning × unit × period × options. */
export function identityOf(figure: Figure): string {
  return JSON.stringify(IDENTITY.map((key) => figure[key]));
}

/** What a new version would change. */
function contentOf(figure: Figure): string {
  return JSON.stringify(CONTENT.map((key) => figure[key]));
}

/** What storing a figure would do to what is there. */
export type FigureChange = 'NEW' | 'NEW_VERSION' | 'UNCHANGED';

export function changeOf(figure: Figure, stored: StoredFigure | undefined): FigureChange {
  if (!stored) return 'NEW';
  return contentOf(figure) === contentOf(stored) ? 'UNCHANGED' : 'NEW_VERSION';
}
