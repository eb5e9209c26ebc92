import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { MetricOptions } from '../../shared/figures/metric-options';
import {
  AttachPlanIndicatorDocument,
  DetachPlanIndicatorDocument,
  PlanMetricsDocument,
  type PlanFigureFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { AFTER_PLAN_CHANGE } from './after-plan-change';
import { figureKey } from './plan-figures';
import type { EntryFormProps } from './entry-actions';

const NOTHING = {};

/** By which figures a measure is followed: attaches one, takes one off. */
export function IndicatorForm({ tree, node, onClose, onDone }: EntryFormProps) {
  const t = useTranslations('plans.edit');
  const form = useTranslations('form');
  const [metric, setMetric] = useState('');
  const [programme, setProgramme] = useState('');
  const attach = useCommand(AttachPlanIndicatorDocument, AFTER_PLAN_CHANGE);
  const about = { plan: tree.plan.code, entry: node.code };
  const submit = async () => {
    if (metric === '') return;
    if ((await attach.send({ ...about, metric, programme: programme || null })) === null) return;
    onDone(t('done.INDICATOR', { place: node.place }));
    onClose();
  };
  return (
    <Form onSubmit={() => void submit()} label={t('actions.INDICATOR')}>
      {attach.error && <CommandError key={attach.attempt} error={attach.error} />}
      {node.indicators.map((figure) => (
        <Attached key={figureKey(figure)} figure={figure} about={about} />
      ))}
      <MetricChoice
        metric={metric}
        programme={programme}
        onMetric={(code) => {
          setMetric(code);
          setProgramme('');
        }}
        onProgramme={setProgramme}
      />
      <FormActions>
        <SubmitButton busy={attach.pending}>{t('attach')}</SubmitButton>
        <Button onClick={onClose}>{form('cancel')}</Button>
      </FormActions>
    </Form>
  );
}

interface MetricChoiceProps {
  metric: string;
  programme: string;
  onMetric: (code: string) => void;
  onProgramme: (code: string) => void;
}

function MetricChoice({ metric, programme, onMetric, onProgramme }: MetricChoiceProps) {
  const t = useTranslations('plans.edit');
  const format = useFormat();
  const { data } = useQuestion(PlanMetricsDocument, NOTHING);
  const metrics = data?.metrics ?? [];
  const split = metrics
    .find(({ code }) => code === metric)
    ?.disaggregations.find(({ code }) => code === 'programme');
  return (
    <>
      <Select label={t('metric')} value={metric} onChange={onMetric}>
        <option value="">{t('choose')}</option>
        <MetricOptions metrics={metrics} unreported={() => false} />
      </Select>
      {split && (
        <Select label={t('programme')} value={programme} onChange={onProgramme}>
          <option value="">{t('allProgrammes')}</option>
          {split.options.map(({ code, name }) => (
            <option key={code} value={code}>
              {format.text(name)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

interface AttachedProps {
  figure: PlanFigureFieldsFragment;
  about: { plan: string; entry: string };
}

function Attached({ figure: { metric, programme }, about }: AttachedProps) {
  const t = useTranslations('plans.edit');
  const format = useFormat();
  const detach = useCommand(DetachPlanIndicatorDocument, AFTER_PLAN_CHANGE);
  const name = [metric, programme]
    .flatMap((each) => (each ? format.text(each.name) : []))
    .join(' · ');
  const takeOff = () =>
    detach.send({ ...about, metric: metric.code, programme: programme?.code ?? null });
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      {detach.error && <CommandError key={detach.attempt} error={detach.error} />}
      <span>{name}</span>
      <Button
        tone="danger"
        label={t('detachOf', { name })}
        onClick={() => void takeOff()}
        busy={detach.pending}
      >
        {t('detach')}
      </Button>
    </div>
  );
}
