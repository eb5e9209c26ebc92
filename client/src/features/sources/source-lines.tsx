import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { markPrinted, type SourceLineView } from './source-model';

interface SourceLinesProps {
  lines: SourceLineView[];
  printed: string | undefined;
}

/** The lines with their numbers; the marked one is brought into view. */
export function SourceLines({ lines, printed }: SourceLinesProps) {
  const t = useTranslations('sources');
  const marked = useRef<HTMLLIElement>(null);
  const target = lines.find((line) => line.marked)?.number;

  useEffect(() => {
    marked.current?.scrollIntoView({ block: 'center' });
  }, [target]);

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
          <Cells line={line} printed={line.marked ? printed : undefined} />
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

function Cells({ line, printed }: { line: SourceLineView; printed: string | undefined }) {
  return (
    <div className={`min-w-0 gap-x-5 gap-y-2 ${layoutOf(line.cells.length)}`}>
      {line.cells.map((paragraphs, cell) => (
        <div key={cell} className="min-w-0 break-words">
          {paragraphs.map((paragraph, index) => (
            <p key={index} className="mb-1">
              {markPrinted(paragraph, printed).map((part, place) =>
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
              )}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
