import type { Control } from './control';
import { withLine } from './line-numbers';
import { type Said, withWord } from './said';

/** Where it is kept what is said of a label. */
const OF_LABEL = {
  meaning: 'meanings',
  role: 'roles',
  measureOf: 'measures',
  unit: 'units',
} as const;

const OF_LINE = { leaveOutRow: 'leaveOutRows', keepColumn: 'keepColumns' } as const;

/** What is said when nothing is said in one field. */
export function cleared(said: Said, control: Control): Partial<Said> {
  if ('part' in control) return { [control.part]: '' };
  if ('sign' in control) return { signs: withWord(said.signs, control.sign, '') };
  if ('line' in control) {
    const part = OF_LINE[control.kind];
    return { [part]: withLine(said[part], control.line, false) };
  }
  if ('label' in control) {
    const part = OF_LABEL[control.kind];
    return { [part]: withWord(said[part], control.label, '') };
  }
  return { [control.kind]: '' };
}
