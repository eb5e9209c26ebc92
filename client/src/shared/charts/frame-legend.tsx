import { useTranslations } from 'use-intl';
import type { Legend } from './model/chart-row';

/** Only the kinds of mark that are drawn. A single plain kind needs no legend. */
export function FrameLegend({ legend, colour }: { legend: Legend; colour: string }) {
  const t = useTranslations('frame');
  const { reported, partial, provisional, residual } = legend;
  if (!partial && !provisional && !residual) return null;
  return (
    <ul aria-label={t('legend')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {reported && <Entry fill={colour} text={t('reported')} />}
      {partial && <Entry fill={colour} hatched text={t('partial')} />}
      {provisional && <Entry fill="none" dashed={colour} text={t('provisional')} />}
      {residual && <Entry fill="var(--series-quiet)" text={t('residual')} />}
    </ul>
  );
}

interface EntryProps {
  fill: string;
  text: string;
  hatched?: boolean;
  dashed?: string;
}

function Entry({ fill, text, hatched = false, dashed }: EntryProps) {
  return (
    <li className="flex items-center gap-2">
      <svg width="20" height="14" aria-hidden="true">
        {hatched ? (
          <path d="M1 13 L9 1 M7 13 L15 1 M13 13 L19 4" stroke={fill} strokeWidth="3" />
        ) : (
          <rect
            x="1"
            y="1"
            width="18"
            height="12"
            fill={fill}
            stroke={dashed}
            strokeWidth={dashed ? 2 : 0}
            strokeDasharray="4 2"
          />
        )}
      </svg>
      <span>{text}</span>
    </li>
  );
}
