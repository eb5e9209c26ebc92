import { ApiError, toApiError } from './api-error';
import { credentials } from './whose-eyes';

export interface FetchedFile {
  bytes: Blob;
  /** As the server calls it; null: it does not. */
  name: string | null;
}

interface Refused {
  error?: Parameters<typeof toApiError>[0]['extensions'];
}

/** A file the server makes. Anything else it answers is an ApiError. */
export async function fetchFile(path: string): Promise<FetchedFile> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: credentials() });
    if (response.ok)
      return {
        bytes: await response.blob(),
        name: nameIn(response.headers.get('content-disposition')),
      };
  } catch {
    throw new ApiError('NETWORK', null, null, null);
  }
  const answer = (await response.json().catch(() => ({}))) as Refused;
  throw toApiError({ extensions: answer.error });
}

/** As RFC 5987 writes it. */
function nameIn(disposition: string | null): string | null {
  const written = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    return written === undefined ? null : decodeURIComponent(written);
  } catch {
    return null;
  }
}
