/** One reach: a place and everything below it, about some subjects. */
export interface Grant {
  /** Code of a place or a set of places; null: all. */
  readonly node: string | null;
  /** null: every subject. */
  readonly subjects: readonly string[] | null;
  /** Given to whoever passes by: numbers that could point at a person stay hidden. */
  readonly isPublic: boolean;
}

/**
 * What one operation may see of what there is: decided once per request and handed to every question. What lies
 * outside does not exist for the caller.
 */
export interface Scope {
  readonly grants: readonly Grant[];
}

/** The server itself and its command line. */
export const EVERYTHING: Scope = { grants: [{ node: null, subjects: null, isPublic: false }] };

export const NOTHING: Scope = { grants: [] };

/** Whether the scope reaches all there is, whatever it is about. */
export function isEverything(scope: Scope): boolean {
  return scope.grants.some(
    ({ node, subjects, isPublic }) => node === null && subjects === null && !isPublic,
  );
}

/** What is left of a scope where numbers could point at a person. */
export function withoutPublic(scope: Scope): Scope {
  return { grants: scope.grants.filter(({ isPublic }) => !isPublic) };
}
