import { useTranslations } from 'use-intl';
import { Checkbox } from '../../shared/ui/checkbox';
import { Panel } from '../../shared/ui/panel';
import { TextField } from '../../shared/ui/text-field';
import { isLog, type ReadBatch, unknownColumns } from './batch';
import { type Control, controlOf, keyOf, saidControls } from './control';
import { ControlField } from './control-field';
import type { SayProps } from './say-props';

interface ReadingFormProps extends SayProps {
  batch: ReadBatch;
}

/** What may be said of any file, whether or not something was assumed. */
export function ReadingForm({ batch, ...props }: ReadingFormProps) {
  const t = useTranslations('data.how');
  const { report, said } = props;
  const columns = [...new Set([...said.drop, ...unknownColumns(report)])];
  const isOfEvents = isLog(batch.layout);
  const isTable = !isOfEvents && batch.layout !== 'tidy';
  if (!isTable && !isOfEvents && columns.length === 0) return null;
  return (
    <Panel title={t('title')}>
      {columns.length > 0 && <Columns {...props} columns={columns} />}
      {isOfEvents && <Days {...props} />}
      {isTable && <Labels {...props} />}
      {isTable && <TableFields {...props} batch={batch} />}
    </Panel>
  );
}

const OF_ANY_TABLE: readonly Control[] = [
  { kind: 'layout' },
  { kind: 'fiscalYear' },
  { kind: 'measure' },
  { kind: 'lines', part: 'headerRows' },
  { kind: 'lines', part: 'leaveOutRows' },
  { kind: 'lines', part: 'leaveOutColumns' },
];

/** Those that do not stand beside an assumption, or what was said before. */
function TableFields({ batch: { how }, ...props }: ReadingFormProps) {
  const elsewhere = new Set([
    ...saidControls(how).map(keyOf),
    ...props.report.guesses.flatMap((guess) => {
      const control = controlOf(guess);
      return control ? [keyOf(control)] : [];
    }),
  ]);
  const controls = OF_ANY_TABLE.filter((control) => !elsewhere.has(keyOf(control)));
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      {controls.map((control) => (
        <ControlField key={keyOf(control)} {...props} control={control} />
      ))}
    </div>
  );
}

function Columns({ columns, said, say }: SayProps & { columns: readonly string[] }) {
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

/** The days a log is of: what is stored of them afterwards is what it says. */
function Days({ said, say }: SayProps) {
  const t = useTranslations('data.how');
  const { from, to } = said;
  const error = (from === '') !== (to === '') || from > to ? t('daysWrong') : null;
  return (
    <fieldset className="grid gap-2">
      <legend className="font-bold">{t('days')}</legend>
      <p className="text-sm text-text-quiet">{t('daysHint')}</p>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextField
          type="date"
          label={t('from')}
          value={from}
          onChange={(day) => say({ from: day })}
        />
        <TextField
          type="date"
          label={t('to')}
          value={to}
          onChange={(day) => say({ to: day })}
          error={error}
        />
      </div>
    </fieldset>
  );
}

/** Labels nothing is known under. */
function Labels(props: SayProps) {
  const t = useTranslations('data.how');
  const { openLabels } = props.report;
  if (openLabels.length === 0) return null;
  return (
    <fieldset className="grid gap-3">
      <legend className="font-bold">{t('names')}</legend>
      <p className="text-sm text-text-quiet">{t('namesHint')}</p>
      {openLabels.map(({ label }) => (
        <ControlField key={label} {...props} control={{ kind: 'meaning', label }} />
      ))}
    </fieldset>
  );
}
