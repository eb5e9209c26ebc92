import { sendFile } from '../../shared/graphql/send-file';

/** Hands a file in to be looked at; nothing of it counts yet. @returns the id it is kept under */
export async function uploadFile(file: File, unit: string): Promise<string> {
  const query = new URLSearchParams({ stage: 'true', ...(unit ? { unit } : {}) });
  const { id } = await sendFile<{ id: string }>(
    `/imports?${query.toString()}`,
    file,
    (answer): answer is { id: string } => Boolean(answer.id),
  );
  return id;
}
