import { useFormat } from '../../shared/i18n/use-format';
import type { Concordance } from './concordance-panel';

const ROW = 48;
const GAP = 100;

/** The programmes of two years in two columns, with a line for each link; a part alone is dashed. Said below in words. */
export function ConcordanceDrawing({ concordance }: { concordance: Concordance }) {
  const format = useFormat();
  const { earlier, later, links, from, to } = concordance;
  const height = Math.max(earlier.length, later.length) * ROW;
  const middle = (list: Concordance['earlier'], code: string): number =>
    list.findIndex((each) => each.code === code) * ROW + ROW / 2;
  return (
    <div aria-hidden="true" className="hidden sm:block">
      <div className="grid grid-cols-[minmax(0,1fr)_6rem_minmax(0,1fr)] text-sm font-bold text-text-quiet">
        <span>{format.fiscalYear(from)}</span>
        <span />
        <span>{format.fiscalYear(to)}</span>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_6rem_minmax(0,1fr)]">
        <Column programmes={earlier} />
        <svg
          viewBox={`0 0 ${GAP} ${height}`}
          preserveAspectRatio="none"
          className="h-full w-full text-accent"
          style={{ height }}
        >
          {links.map((link) => {
            const [y1, y2] = [middle(earlier, link.from), middle(later, link.to)];
            return (
              <path
                key={`${link.from} ${link.to}`}
                d={`M0 ${y1} C${GAP / 2} ${y1} ${GAP / 2} ${y2} ${GAP} ${y2}`}
                fill="none"
                stroke="currentColor"
                strokeWidth={2}
                strokeDasharray={link.partial ? '6 5' : undefined}
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
        </svg>
        <Column programmes={later} />
      </div>
    </div>
  );
}

function Column({ programmes }: { programmes: Concordance['earlier'] }) {
  return (
    <ol lang="ja">
      {programmes.map(({ code, number, name }) => (
        <li key={code} className="flex items-center" style={{ height: ROW }}>
          <span className="line-clamp-2 w-full rounded-6 border border-border bg-surface-quiet px-2 text-sm">
            {number} {name.text}
          </span>
        </li>
      ))}
    </ol>
  );
}
