import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  ImportBatchDocument,
  RereadImportDocument,
  type HowToReadInput,
} from '../../shared/graphql/generated/graphql';
import { useFormat } from '../../shared/i18n/use-format';
import { useCommand } from '../../shared/session/use-command';
import { Checkbox } from '../../shared/ui/checkbox';
import { Form, FormActions } from '../../shared/ui/form';
import { CommandError } from '../../shared/ui/form-error';
import { Panel } from '../../shared/ui/panel';
import { Select } from '../../shared/ui/select';
import { SubmitButton } from '../../shared/ui/submit-button';
import {
  isLayoutName,
  isLog,
  type ReadBatch,
  type Report,
  unknownColumns,
  type UnknownLabel,
} from './batch';
import { MeaningSelect } from './meaning-select';

interface ReadingFormProps {
  batch: ReadBatch;
  report: Report;
}

interface Said {
  layout: string;
  fiscalYear: string;
  drop: readonly string[];
  names: Readonly<Record<string, string>>;
}

/** What was said before. */
function saidOf({ how }: ReadBatch): Said {
  return {
    layout: how?.layout ?? '',
    fiscalYear: how?.fiscalYear == null ? '' : String(how.fiscalYear),
    drop: how?.drop ?? [],
    names: Object.fromEntries(
      how?.names.map(({ label, metric, option }) => [label, metric ?? option ?? '']) ?? [],
    ),
  };
}

function toHow(batch: ReadBatch, { layout, fiscalYear, drop, names }: Said): HowToReadInput {
  const said = Object.entries(names).filter(([, meaning]) => meaning !== '');
  return {
    unit: batch.unit?.code ?? null,
    layout: layout || null,
    fiscalYear: fiscalYear ? Number(fiscalYear) : null,
    drop: [...drop],
    names: said.map(([label, meaning]) =>
      meaning.includes('=') ? { label, option: meaning } : { label, metric: meaning },
    ),
    from: batch.how?.from ?? null,
    to: batch.how?.to ?? null,
    leaveOutRows: [],
    leaveOutColumns: [],
  };
}

/** Says otherwise how a file is to be read; it is read again. */
export function ReadingForm({ batch, report }: ReadingFormProps) {
  const t = useTranslations('data.how');
  const [said, setSaid] = useState(() => saidOf(batch));
  const reread = useCommand(RereadImportDocument, { refresh: [ImportBatchDocument] });
  const say = (part: Partial<Said>) => setSaid({ ...said, ...part });
  const columns = unknownColumns(report);
  const labels = labelsAsked(report, said);
  const isTable = !isLog(batch.layout) && batch.layout !== 'tidy';
  if (!isTable && columns.length === 0 && said.drop.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <Form
        onSubmit={() => void reread.send({ id: batch.id, how: toHow(batch, said) })}
        label={t('title')}
      >
        {reread.error && <CommandError key={reread.attempt} error={reread.error} />}
        {columns.length + said.drop.length > 0 && (
          <Columns columns={[...new Set([...said.drop, ...columns])]} said={said} say={say} />
        )}
        {isTable && <Shape report={report} said={said} say={say} />}
        {labels.length > 0 && <Labels labels={labels} said={said} say={say} />}
        <FormActions>
          <SubmitButton busy={reread.pending}>{t('submit')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
}

/** Those nothing is known under, and those somebody has said something of. */
function labelsAsked(report: Report, { names }: Said): UnknownLabel[] {
  const unknown = report.openLabels;
  const known = Object.keys(names).filter((label) => unknown.every((each) => each.label !== label));
  const asked = known.map((label) => {
    const figure = report.figures.find((each) => each.label.includes(label));
    return { label, metric: names[label]?.includes('=') ? (figure?.metric ?? null) : null };
  });
  return [...unknown, ...asked];
}

interface PartProps {
  said: Said;
  say: (part: Partial<Said>) => void;
}

function Columns({ columns, said, say }: PartProps & { columns: readonly string[] }) {
  const t = useTranslations('data.how');
  return (
    <fieldset className="grid gap-1">
      <legend className="font-bold">{t('drop')}</legend>
      <p className="text-sm text-text-quiet">{t('dropHint')}</p>
      {columns.map((column) => (
        <Checkbox
          key={column}
          label={column}
          checked={said.drop.includes(column)}
          onChange={(isOut) => {
            const others = said.drop.filter((each) => each !== column);
            say({ drop: isOut ? [...others, column] : others });
          }}
        />
      ))}
    </fieldset>
  );
}

const YEARS_BACK = 30;

function Shape({ report, said, say }: PartProps & { report: Report }) {
  const t = useTranslations('data.how');
  const layouts = useTranslations('data.layouts');
  const format = useFormat();
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: YEARS_BACK }, (_, i) => thisYear - i);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Select label={t('layout')} value={said.layout} onChange={(layout) => say({ layout })}>
        <option value="">{t('asSeen')}</option>
        {report.alternatives.map((name) => (
          <option key={name} value={name}>
            {isLayoutName(name) ? layouts(name) : name}
          </option>
        ))}
      </Select>
      <Select
        label={t('fiscalYear')}
        value={said.fiscalYear}
        onChange={(fiscalYear) => say({ fiscalYear })}
      >
        <option value="">{t('yearAsPrinted')}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {format.fiscalYear(year)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Labels({ labels, said, say }: PartProps & { labels: readonly UnknownLabel[] }) {
  const t = useTranslations('data.how');
  return (
    <fieldset className="grid gap-3">
      <legend className="font-bold">{t('names')}</legend>
      <p className="text-sm text-text-quiet">{t('namesHint')}</p>
      {labels.map((unknown) => (
        <MeaningSelect
          key={unknown.label}
          unknown={unknown}
          none={t('noMetric')}
          value={said.names[unknown.label] ?? ''}
          onChange={(meaning) => say({ names: { ...said.names, [unknown.label]: meaning } })}
        />
      ))}
    </fieldset>
  );
}
