import { UnitOptions } from '../../shared/filters/filter-bar';
import { NetworkDocument, type NetworkQuery } from '../../shared/graphql/generated/graphql';
import { useQuestion } from '../../shared/graphql/use-question';
import { Select } from '../../shared/ui/select';

interface UnitChoiceProps {
  label: string;
  value: string;
  onChange: (unit: string) => void;
  /** What it is called to choose none. */
  none: string;
  hint?: string;
  /** Codes that are not offered. */
  without?: (network: NetworkQuery) => ReadonlySet<string>;
}

const NOTHING = {};

/** One unit or group, or none. */
export function UnitChoice({ label, value, onChange, none, hint, without }: UnitChoiceProps) {
  const network = useQuestion(NetworkDocument, NOTHING).data;
  return (
    <div className="grid gap-1">
      <Select label={label} value={value} onChange={onChange}>
        <option value="">{none}</option>
        {network && (
          <UnitOptions network={network} unreported={() => false} without={without?.(network)} />
        )}
      </Select>
      {hint && <p className="text-sm text-text-quiet">{hint}</p>}
    </div>
  );
}
