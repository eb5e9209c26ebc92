import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { BarShape } from './day-bar';
import { DayPatterns } from './day-patterns';
import type { SpaceOnDay } from './use-day-words';

const USES = ['USED', 'NO_SHOW', 'BOOKED'] as const;
const KEY = { x: 1, y: 1, width: 22, height: 14 };

/** What the bars say; only what is drawn. */
export function DayLegend({ spaces, colour }: { spaces: readonly SpaceOnDay[]; colour: string }) {
  const t = useTranslations('occupancy');
  const frame = useTranslations('frame');
  const id = useId();
  const bookings = spaces.flatMap((space) => space.bookings);
  return (
    <ul aria-label={frame('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {USES.filter((use) => bookings.some((booking) => booking.use === use)).map((use) => (
        <li key={use} className="flex items-center gap-2">
          <svg width="24" height="16" aria-hidden="true">
            <DayPatterns id={`${id}${use}`} colour={colour} />
            <BarShape use={use} place={KEY} patternId={`${id}${use}`} colour={colour} />
          </svg>
          {t(`useLong.${use}`)}
        </li>
      ))}
      {bookings.some(({ isDouble }) => isDouble) && (
        <li className="flex items-center gap-2">
          <svg width="24" height="16" aria-hidden="true">
            <rect
              x="2"
              y="2"
              width="20"
              height="12"
              fill="none"
              stroke="var(--text-error)"
              strokeWidth="2"
              strokeDasharray="2 2"
            />
          </svg>
          {t('double')}
        </li>
      )}
      <li className="flex items-center gap-2">
        <svg width="24" height="16" aria-hidden="true">
          <DayPatterns id={`${id}closed`} colour={colour} />
          <rect {...KEY} fill={`url(#${id}closed-closed)`} stroke="var(--border-strong)" />
        </svg>
        {t('closedKey')}
      </li>
      <li className="flex items-center gap-2">
        <svg width="24" height="16" aria-hidden="true">
          <rect {...KEY} fill="var(--surface)" stroke="var(--border-strong)" />
        </svg>
        {t('openKey')}
      </li>
    </ul>
  );
}
