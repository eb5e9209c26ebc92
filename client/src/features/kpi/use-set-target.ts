import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  OverviewTargetsDocument,
  ScorecardDocument,
  SetTargetDocument,
  TargetVersionsDocument,
  type ConflictFieldsFragment,
  type TargetFieldsFragment,
} from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import type { Whose } from './kpi-model';
import { toInput, type MetricChoice, type TargetDraft } from './target-draft';

export const CHANGED_BY_TARGETS = [
  ScorecardDocument,
  TargetVersionsDocument,
  OverviewTargetsDocument,
];

/** Sets a target; when somebody else was first, holds what they said until it is decided. */
export function useSetTarget(whose: Whose, version: number) {
  const client = useQueryClient();
  const command = useCommand(SetTargetDocument, { refresh: CHANGED_BY_TARGETS });
  const [conflict, setConflict] = useState<ConflictFieldsFragment | null>(null);
  const send = async (
    draft: TargetDraft,
    metric: MetricChoice,
    expected = version,
  ): Promise<TargetFieldsFragment | null> => {
    const answer = await command.send({ input: toInput(draft, whose, metric, expected) });
    if (!answer) return null;
    if ('target' in answer.setTarget) return answer.setTarget.target;
    setConflict(answer.setTarget);
    return null;
  };
  /** Theirs holds: what is shown is asked for anew. */
  const drop = () => client.invalidateQueries({ queryKey: [ScorecardDocument.toString()] });
  return { command, conflict, send, drop };
}
