import { useMutation } from '@tanstack/react-query';
import type { ApiError } from '../../shared/graphql/api-error';
import { SetTargetsDocument } from '../../shared/graphql/generated/graphql';
import { useCommand } from '../../shared/session/use-command';
import type { Whose } from './kpi-model';
import { readTable, type TablePreview } from './target-table';
import { CHANGED_BY_TARGETS } from './use-set-target';

/** A table of targets: read, looked at, and set as it was shown. */
export function useTargetTable(whose: Whose) {
  const reading = useMutation<TablePreview, ApiError, File>({
    mutationFn: (file) => readTable(whose, file),
    networkMode: 'always',
  });
  const command = useCommand(SetTargetsDocument, { refresh: CHANGED_BY_TARGETS });
  const toSet = reading.data?.lines.flatMap(({ set }) => (set ? [set] : [])) ?? [];
  const answer = command.result?.setTargets;
  /** How many were set; null: none was. */
  const confirm = async (): Promise<number | null> => {
    const { unit, fiscalYear } = whose;
    const done = await command.send({
      input: { unit: unit.code, fiscalYear, targets: toSet },
    });
    return done && 'targets' in done.setTargets ? toSet.length : null;
  };
  const read = (file: File) => {
    command.reset();
    reading.mutate(file);
  };
  const startAgain = () => {
    command.reset();
    reading.reset();
  };
  return {
    reading,
    command,
    count: toSet.length,
    conflict: answer && 'conflicts' in answer ? answer : null,
    ...{ confirm, read, startAgain },
  };
}
