import { ImportMetricsDocument } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { useFormat } from '../../shared/i18n/use-format';
import { Select } from '../../shared/ui/select';
import type { UnknownLabel } from './batch';

interface MeaningSelectProps {
  unknown: UnknownLabel;
  /** What it is called to choose none. */
  none: string;
  /** A metric, or an option: `topic=tax`. */
  value: string;
  onChange: (meaning: string) => void;
}

const NOTHING = {};

/** What a label means: a metric or, where the metric is known, one of the options it is split by. */
export function MeaningSelect({ unknown, none, value, onChange }: MeaningSelectProps) {
  const format = useFormat();
  const metrics = useQuestion(ImportMetricsDocument, NOTHING).data?.metrics ?? [];
  const known = metrics.find(({ code }) => code === unknown.metric);
  return (
    <Select label={unknown.label} value={value} onChange={onChange}>
      <option value="">{none}</option>
      {known?.disaggregations.map((list) => (
        <optgroup key={list.code} label={format.text(list.name)}>
          {list.options.map((option) => (
            <option key={option.code} value={`${list.code}=${option.code}`}>
              {format.text(option.name)}
            </option>
          ))}
        </optgroup>
      ))}
      {!known &&
        metrics.map(({ code, name }) => (
          <option key={code} value={code}>
            {format.text(name)}
          </option>
        ))}
    </Select>
  );
}
