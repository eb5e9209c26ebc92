import { useFormat } from '../i18n/use-format';
import type { Finding } from './finding';

/** The numbers a finding sets side by side. */
export function FindingNumbers({ finding }: { finding: Finding }) {
  const format = useFormat();
  if (finding.numbers.length === 0) return null;
  return (
    <dl className="mt-3 grid grid-cols-2 gap-2 text-text sm:grid-cols-3">
      {finding.numbers.map(({ name, text }) => (
        <div
          key={format.text(name)}
          className="flex flex-col rounded-6 border border-border bg-surface px-3 py-2"
        >
          <dt className="text-xs text-text-quiet">{format.text(name)}</dt>
          <dd className="mt-auto text-lg font-bold tabular-nums">{format.text(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
