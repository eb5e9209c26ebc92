import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../shared/i18n/use-format';
import { Badge } from '../../../shared/ui/badge';
import { today } from '../today';
import { stateOn, type AdminUnit, type UnitNode } from './network-tree';

/** What can be added below a unit. */
const BELOW = {
  COUNTRY: null,
  CITY: { level: 'CENTER', key: 'addCenter' },
  CENTER: { level: 'SPACE', key: 'addSpace' },
  SPACE: null,
} as const;

export function UnitTree({ nodes }: { nodes: readonly UnitNode[] }) {
  return (
    <ul className="grid gap-1">
      {nodes.map(({ unit, children }) => (
        <li key={unit.code}>
          <UnitLine unit={unit} />
          {children.length > 0 && (
            <div className="ml-2 border-l-2 border-border pl-3 sm:ml-3 sm:pl-5">
              <UnitTree nodes={children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function UnitLine({ unit }: { unit: AdminUnit }) {
  const t = useTranslations('admin.network');
  const format = useFormat();
  const state = stateOn(unit, today());
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0 py-1">
      <Link
        to="/admin/network/units/$code"
        params={{ code: unit.code }}
        className={`py-1 text-accent underline ${unit.level === 'SPACE' ? '' : 'font-bold'}`}
      >
        {format.text(unit.name)}
      </Link>
      <span className="text-sm text-text-quiet">{t(`levels.${unit.level}`)}</span>
      {state !== 'OPEN' && <Badge tone="notice">{t(`states.${state}`)}</Badge>}
      <AddBelow unit={unit} />
    </div>
  );
}

function AddBelow({ unit }: { unit: AdminUnit }) {
  const t = useTranslations('admin.network');
  const format = useFormat();
  const below = BELOW[unit.level];
  if (!below) return null;
  return (
    <Link
      to="/admin/network/add-unit"
      search={(previous) => ({ ...previous, level: below.level, parent: unit.code })}
      aria-label={t('addTo', { name: format.text(unit.name), what: t(below.key) })}
      className="py-1 text-sm text-accent underline"
    >
      {t(below.key)}
    </Link>
  );
}
