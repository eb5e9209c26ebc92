import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { markClaims, markPrinted, type ClaimMark, type SourceLineView } from './source-model';

interface SourceLinesProps {
  lines: SourceLineView[];
  printed: string | undefined;
  /** Sentences figures were asked about. */
  claims: readonly ClaimMark[];
  /** What stands above the lines is there. */
  isSettled: boolean;
}

/** The lines with their numbers; the marked one is brought into view. */
export function SourceLines({ lines, printed, claims, isSettled }: SourceLinesProps) {
  const t = useTranslations('sources');
  const marked = useRef<HTMLLIElement>(null);
  const target = lines.find((line) => line.marked)?.number;

  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
  }, [target, isSettled]);

  return (
    <ol aria-label={t('lines')} className="rounded-8 border border-border bg-surface text-sm">
      {lines.map((line) => (
        <li
          key={line.number}
          id={`L${line.number}`}
          ref={line.marked ? marked : undefined}
          aria-current={line.marked ? 'true' : undefined}
          className={`grid grid-cols-[2.5rem_minmax(0,1fr)] gap-3 border-b border-border px-3 py-2 last:border-b-0 ${
            line.marked ? 'border-l-4 border-l-border-mark bg-surface-quiet' : ''
          }`}
        >
          <span
            aria-label={t('lineLabel', { line: line.number })}
            role="img"
            className="text-right text-text-quiet tabular-nums"
          >
            {line.number}
          </span>
          <Cells
            line={line}
            printed={line.marked ? printed : undefined}
            claims={claims.filter((claim) => claim.line === line.number)}
          />
        </li>
      ))}
    </ol>
  );
}

/** The report's four columns; a pair side by side; a row of figures in a row. */
function layoutOf(columns: number): string {
  if (columns === 2) return 'grid grid-cols-2';
  if (columns === 4) return 'grid md:grid-cols-[1fr_2fr_2fr_2fr]';
  return columns > 4 ? 'flex flex-wrap' : 'grid';
}

interface CellsProps {
  line: SourceLineView;
  printed: string | undefined;
  claims: readonly ClaimMark[];
}

function Cells({ line, printed, claims }: CellsProps) {
  return (
    <div className={`min-w-0 gap-x-5 gap-y-2 ${layoutOf(line.cells.length)}`}>
      {line.cells.map((paragraphs, cell) => (
        <div key={cell} className="min-w-0 break-words">
          {paragraphs.map((paragraph, index) => (
            <p key={index} className="mb-1">
              {markClaims(paragraph, claims).map(({ text, mark }, place) =>
                mark ? (
                  <ClaimedText key={place} mark={mark} printed={printed} />
                ) : (
                  <PrintedText key={place} text={text} printed={printed} />
                ),
              )}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The answer is opened before the browser goes there. */
function openAt(anchor: string): void {
  const place = document.getElementById(anchor);
  if (place instanceof HTMLDetailsElement) place.open = true;
}

/** A sentence with the way to what the figures say of it. */
function ClaimedText({ mark, printed }: { mark: ClaimMark; printed: string | undefined }) {
  const t = useTranslations('claims');
  return (
    <>
      <span className="underline decoration-border-mark decoration-dashed decoration-2 underline-offset-4">
        <PrintedText text={mark.sentence} printed={printed} />
      </span>
      <a
        href={`#${mark.anchor}`}
        onClick={() => openAt(mark.anchor)}
        aria-label={t('mark', { verdicts: mark.label })}
        className="mx-1 inline-flex min-h-6 items-center rounded-4 border border-border-strong bg-surface px-1.5 text-xs text-accent underline print:hidden"
      >
        {mark.label}
      </a>
    </>
  );
}

function PrintedText({ text, printed }: { text: string; printed: string | undefined }) {
  return markPrinted(text, printed).map((part, place) =>
    part.marked ? (
      <mark
        key={place}
        className="bg-surface-mark px-0.5 font-bold text-text-mark outline-2 outline-border-mark"
      >
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
