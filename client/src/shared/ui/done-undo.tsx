import { Button } from './button';

interface DoneUndoProps {
  text: string;
  undo: string;
  /** Null: it cannot be undone. */
  onUndo: (() => void) | null;
  busy: boolean;
}

/** What was done, with a button that undoes it. */
export function DoneUndo({ text, undo, onUndo, busy }: DoneUndoProps) {
  return (
    <span className="flex flex-wrap items-center gap-3">
      {text}
      {onUndo && (
        <Button busy={busy} onClick={onUndo}>
          {undo}
        </Button>
      )}
    </span>
  );
}
