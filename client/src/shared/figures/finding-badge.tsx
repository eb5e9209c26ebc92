import { useTranslations } from 'use-intl';
import type { Figure } from './figure';
import { gravest } from './finding';
import { FINDING_TONES, FindingMark, SETTLED_TONE } from './finding-mark';
import { useSourcePanel } from './source-panel';
import { useFigureWords } from './use-figure-words';

/** Says that there is something to look at in a value, and opens it. Nothing where there is nothing. */
export function FindingBadge({ figure }: { figure: Figure }) {
  const t = useTranslations('finding');
  const open = useSourcePanel();
  const words = useFigureWords();
  const { findings, findingCount } = figure.value;
  if (findingCount === 0) return null;
  const severity = gravest(findings);
  const [badge, badgeOf] =
    severity === null
      ? (['settledBadge', 'settledBadgeOf'] as const)
      : (['badge', 'badgeOf'] as const);
  return (
    <button
      type="button"
      aria-label={t(badgeOf, {
        name: words.name(figure),
        value: words.value(figure),
        count: findingCount,
      })}
      onClick={() => open(figure, 'findings')}
      className={`inline-flex min-h-6 items-center gap-1 rounded-4 border px-1.5 align-middle text-xs whitespace-nowrap hover:underline ${severity === null ? SETTLED_TONE : `font-bold ${FINDING_TONES[severity]}`}`}
    >
      <FindingMark severity={severity} />
      {t(badge, { count: findingCount })}
    </button>
  );
}
