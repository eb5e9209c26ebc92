import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { execute } from '../../shared/graphql/execute';
import {
  EntryChecksDocument,
  type EntryChecksQuery,
  type ObservationInput,
} from '../../shared/graphql/generated/graphql';

export type Check = EntryChecksQuery['entryChecks'][number];

/** So long nobody types, then it is looked at. */
const PAUSE_MS = 500;

/** What the server says of what was typed, by row; nothing where it cannot be reached. */
export function useChecks(
  inputs: ReadonlyMap<string, ObservationInput>,
): ReadonlyMap<string, Check> {
  const typed = [...inputs].map(([key, input]) => [key, JSON.stringify(input)] as const);
  const asked = useSettled(JSON.stringify(typed));
  const { data } = useQuery({
    queryKey: [EntryChecksDocument.toString(), asked],
    queryFn: ({ signal }) => check(JSON.parse(asked) as [string, string][], signal),
    enabled: asked !== '[]',
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  const said = new Map(data);
  return new Map(
    typed.flatMap(([key, input]) => {
      const found = said.get(`${key} ${input}`);
      return found ? [[key, found]] : [];
    }),
  );
}

/** By row and what was typed there: what is said of something else is not said of it. */
async function check(
  typed: readonly (readonly [string, string])[],
  signal: AbortSignal,
): Promise<(readonly [string, Check])[]> {
  const inputs = typed.map(([, input]) => JSON.parse(input) as ObservationInput);
  const { entryChecks } = await execute(EntryChecksDocument, { inputs }, signal);
  return typed.flatMap(([key, input], i) => {
    const found = entryChecks[i];
    return found ? [[`${key} ${input}`, found] as const] : [];
  });
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
