import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  PlanGapsDocument,
  ProgrammeSeriesDocument,
  RemoveProgrammeLinkDocument,
  SetProgrammeLinkDocument,
  YearlyProgrammesDocument,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Button } from '../../shared/ui/button';
import { Checkbox } from '../../shared/ui/checkbox';
import { DoneNote } from '../../shared/ui/done-note';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import { TextField } from '../../shared/ui/text-field';
import type { Concordance } from './concordance-panel';

interface LinkFormProps {
  unit: string;
  concordance: Concordance;
}

const REFRESH = { refresh: [YearlyProgrammesDocument, ProgrammeSeriesDocument, PlanGapsDocument] };

/** Says that one programme went on in another, or that it did not. */
export function LinkForm({ unit, concordance }: LinkFormProps) {
  const t = useTranslations('plans.concordance');
  const { earlier, later, links, from: fromYear, to: toYear } = concordance;
  const [from, setFrom] = useState(earlier[0]?.code ?? '');
  const [to, setTo] = useState(later[0]?.code ?? '');
  const [partial, setPartial] = useState(false);
  const [note, setNote] = useState('');
  const [done, setDone] = useState('');
  const set = useCommand(SetProgrammeLinkDocument, REFRESH);
  const remove = useCommand(RemoveProgrammeLinkDocument, REFRESH);
  const key = { unit, fromYear, toYear, from, to };
  const known = links.some((link) => link.from === from && link.to === to);
  const error = set.error ?? remove.error;
  const submit = async () => {
    if ((await set.send({ ...key, partial, note: note || null })) !== null) setDone(t('saved'));
  };
  const takeAway = async () => {
    if ((await remove.send(key)) !== null) setDone(t('removed'));
  };
  return (
    <details className="print:hidden">
      <summary className="min-h-6 py-1 text-accent">{t('edit')}</summary>
      <div className="mt-2 max-w-2xl">
        <Form onSubmit={() => void submit()} label={t('edit')}>
          {error && <CommandError key={set.attempt + remove.attempt} error={error} />}
          <div className="grid gap-4 sm:grid-cols-2">
            <ProgrammeSelect year={fromYear} programmes={earlier} value={from} onChange={setFrom} />
            <ProgrammeSelect year={toYear} programmes={later} value={to} onChange={setTo} />
          </div>
          <Checkbox label={t('partialLabel')} checked={partial} onChange={setPartial} />
          <TextField label={t('note')} value={note} onChange={setNote} maxLength={300} />
          <FormActions>
            <SubmitButton busy={set.pending}>{t('save')}</SubmitButton>
            {known && (
              <Button tone="danger" onClick={() => void takeAway()} busy={remove.pending}>
                {t('remove')}
              </Button>
            )}
          </FormActions>
        </Form>
        <DoneNote>{done}</DoneNote>
      </div>
    </details>
  );
}

interface ProgrammeSelectProps {
  year: number;
  programmes: Concordance['earlier'];
  value: string;
  onChange: (code: string) => void;
}

function ProgrammeSelect({ year, programmes, value, onChange }: ProgrammeSelectProps) {
  const t = useTranslations('plans.concordance');
  const format = useFormat();
  return (
    <Select
      label={t('programmeOf', { year: format.shortFiscalYear(year) })}
      value={value}
      onChange={onChange}
    >
      {programmes.map(({ code, number, name }) => (
        <option key={code} value={code} lang="ja">
          {number} {name.text}
        </option>
      ))}
    </Select>
  );
}
