import { useTranslations } from 'use-intl';
import { useFigureWords } from '../../shared/figures/use-figure-words';
import { unitsBehind } from '../../shared/figures/figure';
import type { ProgrammeStanding } from '../../shared/graphql/generated/graphql';
import type { ProgrammeRow } from './attendance-model';

/** What wants a look first, what is as it should be last. */
const ORDER = [
  'NOT_HELD',
  'FEWER',
  'SO_FAR',
  'HELD_UNKNOWN',
  'NO_PLAN',
  'PLAN_PARTIAL',
  'HELD_PARTIAL',
  'MORE',
  'AS_PLANNED',
] as const satisfies readonly ProgrammeStanding[];

/** In plain words what became of the plans; the server says how each stands. */
export function PlanAndOutcome({ rows }: { rows: readonly ProgrammeRow[] }) {
  const t = useTranslations('attendance');
  const groups = ORDER.map((standing) => ({
    standing,
    found: rows.filter((row) => row.standing === standing),
  })).filter(({ found }) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <section className="mt-4">
      <h3 className="font-bold">{t('outcomeTitle')}</h3>
      <dl className="mt-1 grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[16rem_minmax(0,1fr)]">
        {groups.map(({ standing, found }) => (
          <div key={standing} className="contents">
            <dt className="font-bold sm:font-normal sm:text-text-quiet">
              {t(`standing.${standing}`)}
            </dt>
            <dd>
              {found.map((row) => (
                <Outcome key={row.key} row={row} standing={standing} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface OutcomeProps {
  row: ProgrammeRow;
  standing: (typeof ORDER)[number];
}

function Outcome({ row, standing }: OutcomeProps) {
  const t = useTranslations('attendance');
  const words = useFigureWords();
  const { planned, held } = row.figures;
  const units = unitsBehind(standing === 'PLAN_PARTIAL' ? planned : held);
  return (
    <span className="block">
      {t(`outcome.${standing}`, {
        name: row.label,
        planned: words.value(planned),
        held: words.value(held),
        // The sign is said in words.
        difference: Math.abs(row.difference ?? 0),
        has: units?.has ?? 0,
        of: units?.of ?? 0,
      })}
    </span>
  );
}
