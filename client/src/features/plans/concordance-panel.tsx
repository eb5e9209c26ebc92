import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { View } from '../../shared/filters/view';
import { useFormat } from '../../shared/i18n/use-format';
import { Panel } from '../../shared/ui/panel';
import { Select } from '../../shared/ui/select';
import { ConcordanceDrawing } from './concordance-drawing';
import { ConcordanceList } from './concordance-list';
import { LinkForm } from './link-form';
import type { Yearly } from './programmes-part';

export type Concordance = NonNullable<Yearly['concordance']>;

interface ConcordancePanelProps {
  yearly: Yearly;
  view: View;
  /** Fiscal years of which programmes are known. */
  years: readonly number[];
}

/** What became of the programmes of one year in another: drawn, and said in words. */
export function ConcordancePanel({ yearly, view, years }: ConcordancePanelProps) {
  const t = useTranslations('plans.concordance');
  const format = useFormat();
  const { concordance, may } = yearly;
  const others = years.filter((year) => year !== view.fiscalYear);
  if (!concordance)
    return others.length > 0 ? <Against view={view} others={others} chosen={null} /> : null;
  const { from, to } = concordance;
  const chosen = from === view.fiscalYear ? to : from;
  return (
    <Panel
      title={t('title', { from: format.shortFiscalYear(from), to: format.shortFiscalYear(to) })}
      action={others.length > 1 && <Against view={view} others={others} chosen={chosen} />}
    >
      <p>{t('counts', { before: concordance.earlier.length, after: concordance.later.length })}</p>
      <ConcordanceDrawing concordance={concordance} />
      <ConcordanceList concordance={concordance} />
      <p className="text-sm text-text-quiet">{t('breakNote')}</p>
      {may.edit && <LinkForm unit={view.unit} concordance={concordance} />}
    </Panel>
  );
}

interface AgainstProps {
  view: View;
  others: readonly number[];
  chosen: number | null;
}

function Against({ others, chosen }: AgainstProps) {
  const t = useTranslations('plans.concordance');
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <Select
      size="compact"
      label={t('against')}
      value={String(chosen ?? '')}
      onChange={(year) =>
        void navigate({
          to: '.',
          search: (previous) => ({ ...previous, against: Number(year) }),
        })
      }
    >
      {chosen === null && <option value="">–</option>}
      {others.map((year) => (
        <option key={year} value={year}>
          {format.shortFiscalYear(year)}
        </option>
      ))}
    </Select>
  );
}
