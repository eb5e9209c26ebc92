import type { ReactNode } from 'react';
import { UnitOptions } from './filter-bar';
import { NetworkDocument, type NetworkQuery } from '../graphql/generated/graphql';
import { useQuestion } from '../graphql/use-question';
import { Select } from '../ui/select';

interface UnitChoiceProps {
  label: string;
  value: string;
  onChange: (unit: string) => void;
  /** What it is called to choose none. */
  none: string;
  hint?: string;
  error?: string | null;
  /** Codes that are not offered. */
  without?: (network: NetworkQuery) => ReadonlySet<string>;
  /** What else there is to choose, before the units. */
  children?: ReactNode;
}

const NOTHING = {};

/** One unit or group, or none. */
export function UnitChoice({ none, without, children, ...select }: UnitChoiceProps) {
  const network = useQuestion(NetworkDocument, NOTHING).data;
  return (
    <Select {...select}>
      <option value="">{none}</option>
      {children}
      {network && (
        <UnitOptions network={network} unreported={() => false} without={without?.(network)} />
      )}
    </Select>
  );
}
