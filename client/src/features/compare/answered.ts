import type { View } from '../../shared/filters/view';
import type { Choice } from './compare-choice';

/** What every view of the comparison needs besides its answer. */
export interface AnsweredProps {
  view: View;
  choice: Choice;
  lastImportedAt: string | null;
}
