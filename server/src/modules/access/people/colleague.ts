/** Somebody a thing can be given to. */
export interface Colleague {
  /** Row id; never leaves the server. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
}
