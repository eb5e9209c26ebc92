import { useState } from 'react';
import type { TypedDocumentString } from '../../../shared/graphql/generated/graphql';
import { useRequired } from '../use-required';
import type { NameDraft } from './network-draft';
import { useNetworkCommand } from './use-network-command';

/** What is being changed about a unit or group, and how far that is. */
export function useEdit<TDraft extends { names: NameDraft[] }, TResult, TVariables>(
  start: () => TDraft,
  document: TypedDocumentString<TResult, TVariables>,
  toVariables: (draft: TDraft) => TVariables,
  isRight: (draft: TDraft) => boolean = () => true,
) {
  const [draft, setDraft] = useState(start);
  const [done, setDone] = useState(false);
  const update = useNetworkCommand(document);
  const required = useRequired();
  const submit = async () => {
    setDone(false);
    const filled = required.filled(...draft.names.flatMap(({ ja, en }) => [ja, en]));
    if (!filled || !isRight(draft)) return;
    setDone((await update.send(toVariables(draft))) !== null);
  };
  return {
    draft,
    change: (part: Partial<TDraft>) => setDraft({ ...draft, ...part }),
    errorOf: required.errorOf,
    form: {
      error: update.error,
      attempt: update.attempt,
      busy: update.pending,
      done,
      onSubmit: () => void submit(),
    },
  };
}
