import type { LocalText } from '../format/locale';

/** What the server says when it cannot answer; null texts mean the client's own words apply. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly text: LocalText | null,
    readonly next: LocalText | null,
    readonly requestId: string | null,
  ) {
    super(code);
  }
}

interface GraphQLErrorAnswer {
  extensions?: {
    code?: string;
    message?: LocalText;
    next?: LocalText;
    requestId?: string;
  };
}

export function toApiError({ extensions = {} }: GraphQLErrorAnswer): ApiError {
  return new ApiError(
    extensions.code ?? 'UNEXPECTED',
    isText(extensions.message) ? extensions.message : null,
    isText(extensions.next) ? extensions.next : null,
    extensions.requestId ?? null,
  );
}

function isText(value: LocalText | undefined): value is LocalText {
  return typeof value?.ja === 'string' && typeof value.en === 'string';
}
