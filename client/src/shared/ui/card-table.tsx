import type { ReactNode } from 'react';

/** A table where there is room; on a narrow screen each row becomes a card with the heading before each value. */
interface CardTableProps {
  label: string;
  headings: readonly string[];
  children: ReactNode;
}

export function CardTable({ label, headings, children }: CardTableProps) {
  return (
    <table
      aria-label={label}
      role="table"
      className="block w-full rounded-8 border border-border bg-surface text-sm md:table md:border-collapse"
    >
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="md:border-b md:border-border-strong md:bg-surface-quiet">
          {headings.map((heading) => (
            <th
              key={heading}
              role="columnheader"
              scope="col"
              className="px-3 py-2 text-left [word-break:auto-phrase]"
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group">
        {children}
      </tbody>
    </table>
  );
}

export function CardRow({ children }: { children: ReactNode }) {
  return (
    <tr
      role="row"
      className="grid gap-2 border-b border-border p-4 last:border-b-0 md:table-row md:p-0"
    >
      {children}
    </tr>
  );
}

interface CardCellProps {
  /** Repeats the heading of the column where there are no columns. */
  heading: string;
  /** Names the row. */
  first?: boolean;
  children: ReactNode;
}

export function CardCell({ heading, first = false, children }: CardCellProps) {
  const Cell = first ? 'th' : 'td';
  return (
    <Cell
      role={first ? 'rowheader' : 'cell'}
      scope={first ? 'row' : undefined}
      className={`min-w-0 text-left align-top font-normal md:table-cell md:px-3 md:py-3 ${first ? 'block' : 'grid grid-cols-[8rem_minmax(0,1fr)] gap-2'}`}
    >
      {!first && (
        <span aria-hidden="true" className="text-text-quiet md:hidden">
          {heading}
        </span>
      )}
      <div className="min-w-0 break-words">{children}</div>
    </Cell>
  );
}
