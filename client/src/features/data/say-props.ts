import type { Report } from './batch';
import type { Said } from './said';

/** What a field needs in which something is said of a file. */
export interface SayProps {
  report: Report;
  said: Said;
  say: (part: Partial<Said>) => void;
}
