import type { PrintedFieldsFragment } from '../../shared/graphql/generated/graphql';
import { SourceLine } from './source-line';

interface PrintedProps {
  text: PrintedFieldsFragment;
  /** Code of the document; null: it stands in none. */
  document: string | null;
}

/** A text as printed, in Japanese, with the way to its line. */
export function Printed({ text: { text, line }, document }: PrintedProps) {
  return (
    <>
      <span lang="ja" className="[overflow-wrap:anywhere]">
        {text}
      </span>{' '}
      {document !== null && line !== null && <SourceLine document={document} line={line} />}
    </>
  );
}
