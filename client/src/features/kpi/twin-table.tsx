import type { ReactNode } from 'react';

interface TwinTableProps {
  caption: string;
  /** The first one of the rows, the others of values. */
  headings: readonly string[];
  /** Only for screen readers. */
  hidden: boolean;
  children: ReactNode;
}

export function TwinTable({ caption, headings, hidden, children }: TwinTableProps) {
  return (
    <div className={hidden ? 'sr-only' : 'relative mt-3 overflow-x-auto'}>
      <table className="w-full max-w-3xl border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-border-strong bg-surface-quiet">
          <tr>
            {headings.map((heading, index) => (
              <th
                key={heading}
                scope="col"
                className={`px-3 py-2 align-bottom ${index === 0 ? 'text-left' : 'text-right'}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

export function RowName({ children }: { children: ReactNode }) {
  return (
    <th
      scope="row"
      className="sticky left-0 bg-surface px-3 py-2 text-left align-top font-normal whitespace-nowrap"
    >
      {children}
    </th>
  );
}
