import type { DataSetName, SetDutyMutationVariables } from '../../shared/graphql/generated/graphql';
import type { Row } from './completeness-search';

/** What the form holds. AUTO: it follows from what was handed in. */
export interface DutyDraft {
  owed: 'AUTO' | 'YES' | 'NO';
  from: string;
  to: string;
  dueMonth: string;
  dueDay: string;
}

const MAY = '5';

export function toDraft({ owed, said, from, to, dueMonth, dueDay }: Row['duty']): DutyDraft {
  return {
    owed: said ? (owed ? 'YES' : 'NO') : 'AUTO',
    from: from ?? '',
    to: to ?? '',
    dueMonth: dueMonth === null ? MAY : String(dueMonth),
    dueDay: dueDay === null ? '' : String(dueDay),
  };
}

type Duty = Omit<SetDutyMutationVariables, 'unit' | 'dataSet'>;

export function toDuty(draft: DutyDraft, dataSet: DataSetName): Duty {
  if (draft.owed !== 'YES') return { owed: draft.owed === 'AUTO' ? null : false };
  return {
    owed: true,
    from: draft.from || null,
    to: draft.to || null,
    dueMonth: dataSet === 'ANNUAL_REPORT' ? Number(draft.dueMonth) : null,
    dueDay: draft.dueDay === '' ? null : Number(draft.dueDay),
  };
}
