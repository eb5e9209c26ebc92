import { useTranslations } from 'use-intl';
import type { Picture } from './batch';

/** What a cell was taken for, said by colour and by weight or a sign. */
const LOOKS: Readonly<Record<string, string>> = {
  HEAD: 'bg-surface-accent font-bold',
  LABEL: 'bg-surface-quiet',
  VALUE: 'bg-surface text-right',
  TOTAL: 'bg-surface text-right font-bold italic',
  STATE: 'bg-surface-quiet text-right text-text-quiet',
  OTHER: 'bg-surface-quiet text-text-quiet line-through decoration-1',
  REFUSED:
    'bg-surface-error font-bold text-text-error outline-2 -outline-offset-2 outline-text-error',
  NONE: 'text-text-quiet',
};
const SHOWN = ['HEAD', 'LABEL', 'VALUE', 'TOTAL', 'STATE', 'OTHER', 'REFUSED'] as const;

/** The file as it was understood: a table whose cells show what each was taken for. */
export function PictureTable({ picture }: { picture: Picture }) {
  const t = useTranslations('data.picture');
  const marks = new Set(picture.rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  const width = Math.max(0, ...picture.rows.map(({ cells }) => cells.length));
  return (
    <figure className="grid gap-2">
      <figcaption className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {picture.sheet && <span className="font-bold">{t('sheet', { name: picture.sheet })}</span>}
        {SHOWN.filter((mark) => marks.has(mark)).map((mark) => (
          <span key={mark} className="flex items-center gap-1.5">
            <span className={`border border-border px-2 ${LOOKS[mark]}`}>
              {t(`sample.${mark}`)}
            </span>
            {t(`marks.${mark}`)}
          </span>
        ))}
      </figcaption>
      <div
        role="region"
        aria-label={t('label')}
        tabIndex={0}
        className="max-h-96 overflow-auto rounded-6 border border-border"
      >
        <table className="border-collapse text-sm whitespace-nowrap">
          <ColumnNumbers width={width} />
          <tbody>
            {picture.rows.map(({ line, cells }) => (
              <tr key={line}>
                <th
                  scope="row"
                  className="sticky left-0 border-r border-border bg-surface-quiet px-2 text-right text-xs font-normal text-text-quiet"
                >
                  {line}
                </th>
                {Array.from({ length: width }, (_, i) => (
                  <td
                    key={i}
                    className={`max-w-48 overflow-hidden border border-border px-2 py-0.5 text-ellipsis ${LOOKS[cells[i]?.mark ?? 'NONE']}`}
                  >
                    {cells[i]?.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {picture.more > 0 && (
        <p className="text-sm text-text-quiet">{t('more', { count: picture.more })}</p>
      )}
    </figure>
  );
}

/** As a sheet has them: columns are named by these where one is to be left out. */
function ColumnNumbers({ width }: { width: number }) {
  const t = useTranslations('data.picture');
  return (
    <thead>
      <tr>
        <th scope="col" className="sticky left-0 border-r border-border bg-surface-quiet px-2">
          <span className="sr-only">{t('rowNumber')}</span>
        </th>
        {Array.from({ length: width }, (_, i) => (
          <th
            key={i}
            scope="col"
            className="border border-border bg-surface-quiet px-2 text-center text-xs font-normal text-text-quiet"
          >
            {i + 1}
          </th>
        ))}
      </tr>
    </thead>
  );
}
