import { useId } from 'react';
import type { SeriesLook } from '../model/chart-series';
import { markPath } from '../model/series-mark';

/** Full: as reported. Half: some months only. Hollow: provisional. */
export type MarkFill = 'full' | 'half' | 'hollow';

export function fillOf({
  partial,
  provisional,
}: {
  partial: boolean;
  provisional: boolean;
}): MarkFill {
  if (partial) return 'half';
  return provisional ? 'hollow' : 'full';
}

interface MarkGlyphProps {
  look: SeriesLook;
  fill: MarkFill;
  at: { x: number; y: number };
  size: number;
  dashed?: boolean;
}

/** The mark of a series inside a drawing. */
export function MarkGlyph({
  look: { colour, mark },
  fill,
  at,
  size,
  dashed = false,
}: MarkGlyphProps) {
  const half = useId();
  return (
    <>
      {fill === 'half' && (
        <linearGradient id={half}>
          <stop offset="0.5" stopColor={colour} />
          <stop offset="0.5" stopColor="var(--surface)" />
        </linearGradient>
      )}
      <path
        d={markPath(mark, at, size)}
        fill={{ full: colour, half: `url(#${half})`, hollow: 'var(--surface)' }[fill]}
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={dashed ? '3 1.5' : undefined}
        strokeLinejoin="round"
      />
    </>
  );
}

export interface SeriesKeyProps {
  look: SeriesLook;
  fill?: MarkFill;
  line?: 'solid' | 'dashed' | 'dotted';
  withMark?: boolean;
}

export const DASHES = { solid: undefined, dashed: '6 4', dotted: '1.5 4' } as const;

/** The mark on its line, beside a name. */
export function SeriesKey({
  look,
  fill = 'full',
  line = 'solid',
  withMark = true,
}: SeriesKeyProps) {
  return (
    <svg width="36" height="14" aria-hidden="true" className="shrink-0">
      <path
        d="M1 7H35"
        stroke={look.colour}
        strokeWidth={line === 'dotted' ? 1.75 : 2.5}
        strokeDasharray={DASHES[line]}
        strokeLinecap={line === 'dotted' ? 'round' : undefined}
      />
      {withMark && <MarkGlyph look={look} fill={fill} at={{ x: 18, y: 7 }} size={4.5} />}
    </svg>
  );
}
