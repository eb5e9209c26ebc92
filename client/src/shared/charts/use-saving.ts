import { useTranslations } from 'use-intl';
import { periodCode } from '../format/period';
import { useFormat } from '../i18n/use-format';
import { useNoteExport } from '../session/use-note-export';
import { downloadFile } from '../ui/download';
import type { FrameProps } from './frame';
import { toSources } from './model/frame-sources';
import { drawnWhole } from './small/near';
import { useSheet } from './use-sheet';

export const SAVE_FORMS = ['png', 'svg', 'xlsx', 'shiftJis', 'link'] as const;
export type SaveForm = (typeof SAVE_FORMS)[number];

type Shown = Pick<
  FrameProps,
  'id' | 'title' | 'figures' | 'period' | 'whose' | 'measure' | 'sheet' | 'lastImportedAt'
>;

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const MISSING_SHOWN = 10;

/** Hands what a frame shows to the reader as a file. What is needed for it is loaded then. */
export function useSaving(shown: Shown) {
  const t = useTranslations('frame.save');
  const format = useFormat();
  const words = usePictureWords(shown);
  const toSheets = useSheet();
  const noteExport = useNoteExport();
  const { figures, sheet } = shown;
  const keep = (ending: string, blob: Blob): null => {
    const name = fileName(shown, ending);
    downloadFile(name, blob);
    noteExport(name, figures[0]?.unit.code ?? null);
    return null;
  };
  const csv = async () => {
    const { sheetCsv, tidyCsv } = await import('../figures/tidy-csv');
    return sheet ? sheetCsv(sheet) : tidyCsv(figures, format.text);
  };
  const picture = async (frame: HTMLElement) => {
    const { chartPicture } = await import('../export/chart-picture');
    await drawnWhole(frame);
    const made = chartPicture(frame, words());
    if (!made) throw new Error('No drawing');
    return { made, ...(await import('../export/picture-files')) };
  };
  return {
    csv: async () => keep('csv', new Blob([await csv()], { type: `${CSV};charset=utf-8` })),
    save: async (form: SaveForm, frame: HTMLElement): Promise<string | null> => {
      switch (form) {
        case 'png': {
          const { made, pngOf } = await picture(frame);
          return keep('png', await pngOf(made));
        }
        case 'svg': {
          const { made, svgText } = await picture(frame);
          return keep('svg', new Blob([svgText(made)], { type: 'image/svg+xml' }));
        }
        case 'xlsx': {
          const { workbook } = await import('../export/workbook');
          const tables = [...(sheet ? [sheet] : []), ...(await toSheets(figures))];
          return keep('xlsx', new Blob([await workbook(tables)], { type: XLSX }));
        }
        case 'shiftJis': {
          const { shiftJis } = await import('../export/shift-jis');
          const { bytes, missing } = shiftJis((await csv()).slice(1));
          keep('csv', new Blob([bytes], { type: `${CSV};charset=Shift_JIS` }));
          if (missing.length === 0) return null;
          return t('missing', { signs: missing.slice(0, MISSING_SHOWN).join(' ') });
        }
        case 'link':
          await navigator.clipboard.writeText(window.location.href);
          return t('copied');
      }
    },
  };
}

function fileName({ id, figures, period }: Shown, ending: string): string {
  const unit = figures[0]?.unit.code.replaceAll('/', '_') ?? 'musubi';
  return `${unit}_${id}_${periodCode(period).replaceAll('/', '_')}.${ending}`;
}

/** What stands around a picture that is looked at without its page. */
function usePictureWords({ title, figures, period, lastImportedAt, ...shown }: Shown) {
  const t = useTranslations('frame');
  const format = useFormat();
  return () => {
    const [first] = figures;
    const name = shown.whose ?? (first && format.text(first.unit.name));
    const unit = first && (shown.measure ?? t('unit', { unit: format.text(first.value.unitName) }));
    const sources = toSources(figures).map((source) => format.text(source.title));
    return {
      title,
      scope: [[name, format.period(period), unit].filter(Boolean).join('　')],
      foot: [
        ...(sources.length > 0 ? [`${t('sources')}：${sources.join('、')}`] : []),
        ...(lastImportedAt ? [`${t('freshness')}：${format.instant(lastImportedAt)}`] : []),
        `${t('save.maker')} ${window.location.host}`,
      ],
    };
  };
}
