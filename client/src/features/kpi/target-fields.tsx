import { useTranslations } from 'use-intl';
import { MetricOptions } from '../../shared/figures/metric-options';
import type { TargetChoicesQuery } from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import { TextArea } from '../../shared/ui/text-area';
import { AimFields } from './aim-fields';
import type { Whose } from './kpi-model';
import { PrintedField } from './printed-field';
import { SpreadFields } from './spread-fields';
import { StartFields } from './start-fields';
import { isSpread, type MetricChoice, type TargetDraft } from './target-draft';

export interface TargetFieldsProps {
  draft: TargetDraft;
  onChange: (part: Partial<TargetDraft>) => void;
  choices: TargetChoicesQuery;
  whose: Whose;
  isNew: boolean;
  /** Sent without saying what it is a target of. */
  isIncomplete: boolean;
}

const LONGEST = 1000;

export function TargetFields(props: TargetFieldsProps) {
  const { draft, onChange, choices, whose, isNew } = props;
  const t = useTranslations('kpi.form');
  const metric = choices.metrics.find(({ code }) => code === draft.metric);
  return (
    <>
      {isNew && <OfWhat {...props} metric={metric} />}
      {metric && (
        <>
          <PrintedField draft={draft} onChange={onChange} metric={metric} whose={whose} />
          <AimFields draft={draft} onChange={onChange} metric={metric} whose={whose} />
        </>
      )}
      {isSpread(draft.type, metric) && <SpreadFields draft={draft} onChange={onChange} />}
      <SchemeField {...props} />
      {metric && <StartFields draft={draft} onChange={onChange} metric={metric} whose={whose} />}
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        maxLength={LONGEST}
      />
    </>
  );
}

/** Which metric, and of which programme. */
function OfWhat(props: TargetFieldsProps & { metric: MetricChoice | undefined }) {
  const { draft, onChange, choices, isIncomplete, metric } = props;
  const t = useTranslations('kpi.form');
  const format = useFormat();
  const programmes = metric?.disaggregations.find(({ code }) => code === 'programme');
  return (
    <>
      <Select
        label={t('metric')}
        value={draft.metric}
        error={isIncomplete && !metric ? t('metricMissing') : null}
        onChange={(code) => onChange({ metric: code, programme: '' })}
      >
        <option value="">{t('choose')}</option>
        <MetricOptions metrics={choices.metrics} unreported={() => false} />
      </Select>
      {programmes && (
        <Select
          label={t('programme')}
          value={draft.programme}
          onChange={(programme) => onChange({ programme })}
        >
          <option value="">{t('allProgrammes')}</option>
          {programmes.options.map(({ code, name }) => (
            <option key={code} value={code}>
              {format.text(name)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

/** How its achievement is told; the newest version of each scheme. */
function SchemeField({ draft, onChange, choices }: TargetFieldsProps) {
  const t = useTranslations('kpi.form');
  const format = useFormat();
  const newest = new Map(
    choices.achievementSchemes
      .toSorted((a, b) => a.version - b.version)
      .map((scheme) => [scheme.code, scheme]),
  );
  const chosen = newest.get(draft.scheme);
  return (
    <Select
      label={t('scheme')}
      hint={chosen ? format.text(chosen.description) : t('schemeHint')}
      value={draft.scheme}
      onChange={(scheme) => onChange({ scheme })}
    >
      <option value="">{t('schemeByType')}</option>
      {[...newest.values()].map(({ code, name }) => (
        <option key={code} value={code}>
          {format.text(name)}
        </option>
      ))}
    </Select>
  );
}
