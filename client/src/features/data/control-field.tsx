import { useTranslations } from 'use-intl';
import { UnitChoice } from '../../shared/filters/unit-choice';
import { Checkbox } from '../../shared/ui/checkbox';
import type { Control } from './control';
import { EraField, LayoutField, YearField } from './control-of-table';
import { BracketsField, DashField, MeasureField, RoleField, SignField } from './control-of-values';
import { linesIn, withLine } from './line-numbers';
import { LinesField } from './lines-field';
import { MeaningSelect } from './meaning-select';
import { withWord } from './said';
import type { SayProps } from './say-props';

/** The field in which one thing is said of a file. */
export function ControlField({ control, ...props }: SayProps & { control: Control }) {
  switch (control.kind) {
    case 'layout':
      return <LayoutField {...props} />;
    case 'fiscalYear':
      return <YearField {...props} />;
    case 'era':
      return <EraField {...props} />;
    case 'measure':
      return <MeasureField {...props} />;
    case 'dashOverZero':
      return <DashField {...props} />;
    case 'brackets':
      return <BracketsField {...props} />;
    case 'sign':
      return <SignField {...props} {...control} />;
    case 'lines':
      return <LinesField {...props} part={control.part} />;
    case 'leaveOutRow':
    case 'keepColumn':
      return <LineCheckbox {...props} {...control} />;
    case 'role':
    case 'measureOf':
      return <RoleField {...props} kind={control.kind} label={control.label} />;
    case 'unit':
      return <UnitField {...props} label={control.label} />;
    case 'meaning':
      return <MeaningField {...props} label={control.label} />;
  }
}

interface LineCheckboxProps extends SayProps {
  kind: 'leaveOutRow' | 'keepColumn';
  line: number;
}

/** One row or column, beside what is said of it. */
function LineCheckbox({ kind, line, said, say }: LineCheckboxProps) {
  const t = useTranslations('data.controls');
  const part = kind === 'leaveOutRow' ? 'leaveOutRows' : 'keepColumns';
  return (
    <Checkbox
      label={t(kind, { line })}
      checked={linesIn(said[part])?.includes(line) ?? false}
      onChange={(isOn) => say({ [part]: withLine(said[part], line, isOn) })}
    />
  );
}

function UnitField({ label, said, say }: SayProps & { label: string }) {
  const t = useTranslations('data.controls');
  return (
    <UnitChoice
      label={t('unitOf', { label })}
      value={said.units[label] ?? ''}
      onChange={(unit) => say({ units: withWord(said.units, label, unit) })}
      none={t('auto')}
    />
  );
}

function MeaningField({ label, report, said, say }: SayProps & { label: string }) {
  const t = useTranslations('data.how');
  const meaning = said.meanings[label] ?? '';
  const figure = report.figures.find((each) => each.label.includes(label));
  const open = report.openLabels.find((each) => each.label === label);
  const metric = meaning.includes('=') ? (figure?.metric ?? null) : null;
  return (
    <MeaningSelect
      unknown={open ?? { label, metric }}
      none={t('noMetric')}
      value={meaning}
      onChange={(chosen) => say({ meanings: withWord(said.meanings, label, chosen) })}
    />
  );
}
