import type { AchievementFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';

/** The rate or band with the name of its scheme, or why there is none. */
export function AchievementText({ achievement }: { achievement: AchievementFieldsFragment }) {
  const format = useFormat();
  const { rate, band, scheme, reason } = achievement;
  if (rate === null) {
    return (
      <p className="text-xs text-text-quiet [word-break:auto-phrase]">
        {reason && format.text(reason.text)}
      </p>
    );
  }
  return (
    <p className="text-xs">
      <span className="text-sm font-bold tabular-nums">{format.ratio(rate)}</span>
      {band && <span className="ml-1.5 text-sm font-bold">{format.text(band.name)}</span>}
      <span className="block text-text-quiet">{format.text(scheme.name)}</span>
    </p>
  );
}
