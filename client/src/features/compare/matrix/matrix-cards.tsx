import { useFormat } from '../../../shared/i18n/use-format';
import { MatrixCell } from './matrix-cell';
import type { MatrixView } from './matrix-model';

/** The same on a narrow screen: a card for each unit. */
export function MatrixCards({ matrix: { metrics, rows } }: { matrix: MatrixView }) {
  const format = useFormat();
  return (
    <div className="mt-3 grid gap-3">
      {rows.map(({ unit, lead, cells }) => (
        <section
          key={unit.code}
          aria-label={format.text(unit.name)}
          className={`rounded-6 border p-3 ${lead ? 'border-2 border-border-strong' : 'border-border'}`}
        >
          <h3 className="font-bold">{format.text(unit.name)}</h3>
          <dl className="mt-1 grid grid-cols-[minmax(0,1fr)_minmax(7.5rem,auto)] items-center gap-x-2 gap-y-1 text-sm">
            {metrics.map(({ metric: { code, name } }, at) => (
              <div key={code} className="contents">
                <dt>{format.text(name)}</dt>
                <dd>
                  <MatrixCell rows={cells[at] ?? []} measured />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
