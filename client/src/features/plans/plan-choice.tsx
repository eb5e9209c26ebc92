import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PlanFieldsFragment } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';

interface PlanChoiceProps {
  plans: readonly PlanFieldsFragment[];
  plan: PlanFieldsFragment;
  version: number | undefined;
}

/** Which plan and which version of it; where there is only one, there is nothing to choose. */
export function PlanChoice({ plans, plan, version }: PlanChoiceProps) {
  const t = useTranslations('plans');
  const format = useFormat();
  const navigate = useNavigate();
  const [newest] = plan.versions;
  if (plans.length < 2 && plan.versions.length < 2) return null;
  return (
    <div className="grid gap-3 sm:grid-cols-2 print:hidden">
      {plans.length > 1 && (
        <Select
          label={t('planChoice')}
          value={plan.code}
          onChange={(code) =>
            void navigate({
              to: '.',
              search: (previous) => ({
                ...previous,
                plan: code,
                version: undefined,
                open: undefined,
              }),
            })
          }
        >
          {plans.map(({ code, name, unit }) => (
            <option key={code} value={code}>
              {t('planOf', { plan: format.text(name), unit: format.text(unit.name) })}
            </option>
          ))}
        </Select>
      )}
      {plan.versions.length > 1 && (
        <Select
          label={t('versionChoice')}
          value={String(version ?? newest?.number ?? 1)}
          onChange={(number) =>
            void navigate({
              to: '.',
              search: (previous) => ({ ...previous, plan: plan.code, version: Number(number) }),
            })
          }
        >
          {plan.versions.map(({ number, status }) => (
            <option key={number} value={number}>
              {t('versionOf', { number, status: t(`status.${status}`) })}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
