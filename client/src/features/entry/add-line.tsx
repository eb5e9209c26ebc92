import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  EntryMetricsDocument,
  type EntryLineInput,
  type EntryMetricsQuery,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { Button } from '../../shared/ui/button';
import { Select } from '../../shared/ui/select';
import type { Form } from './entry-draft';

type Metric = EntryMetricsQuery['metrics'][number];

const NOTHING = {};

/** A row for something the unit did not hand in before. */
export function AddLine({ form, onAdd }: { form: Form; onAdd: (line: EntryLineInput) => void }) {
  const t = useTranslations('entry.add');
  const [metric, setMetric] = useState('');
  const [option, setOption] = useState('');
  const metrics = useQuestion(EntryMetricsDocument, NOTHING).data?.metrics ?? [];
  const known = metrics.find(({ code }) => code === metric);
  const isThere = form.lines.some(
    (line) => line.metric.code === metric && (line.option ?? '') === option,
  );
  const add = () => {
    if (!known || isThere) return;
    onAdd({ metric, option: option || null });
    setOption('');
  };
  const choose = (code: string) => {
    setMetric(code);
    setOption('');
  };
  return (
    <details className="rounded-6 border border-border p-3">
      <summary className="cursor-pointer font-bold">{t('title')}</summary>
      <div className="mt-3 grid max-w-xl gap-3">
        <MetricSelect metrics={metrics} value={metric} onChange={choose} />
        {known && known.disaggregations.length > 0 && (
          <OptionSelect metric={known} value={option} onChange={setOption} />
        )}
        <p>
          <Button disabled={!known || isThere} onClick={add}>
            {t('submit')}
          </Button>
        </p>
      </div>
    </details>
  );
}

interface ChoiceProps {
  value: string;
  onChange: (chosen: string) => void;
}

function MetricSelect({ metrics, ...choice }: ChoiceProps & { metrics: readonly Metric[] }) {
  const t = useTranslations('entry.add');
  const format = useFormat();
  return (
    <Select label={t('metric')} {...choice}>
      <option value="">{t('choose')}</option>
      {metrics.map(({ code, name }) => (
        <option key={code} value={code}>
          {format.text(name)}
        </option>
      ))}
    </Select>
  );
}

function OptionSelect({ metric, ...choice }: ChoiceProps & { metric: Metric }) {
  const t = useTranslations('entry.add');
  const format = useFormat();
  return (
    <Select label={t('option')} {...choice}>
      <option value="">{t('total')}</option>
      {metric.disaggregations.map((list) => (
        <optgroup key={list.code} label={format.text(list.name)}>
          {list.options.map(({ code, name }) => (
            <option key={code} value={`${list.code}=${code}`}>
              {format.text(name)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
