import { elementsOf, insideOf } from './xml.js';

const ERA_DAY = '[$-411]ggge"年"m"月"d"日"';
const ERA_SHORT = '[$-411]ge.m.d';

/**
 * Formats that a file names by number only, as Excel in Japanese shows them. 27 to 36 and 50 to 58 are other formats in
 * every language.
 */
export const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"¥"#,##0;"¥"\\-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [27, ERA_SHORT],
  [28, ERA_DAY],
  [29, ERA_DAY],
  [30, 'm/d/yy'],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, 'yyyy"年"m"月"'],
  [35, 'm"月"d"日"'],
  [36, ERA_SHORT],
  [37, '#,##0;\\-#,##0'],
  [38, '#,##0;[Red]\\-#,##0'],
  [39, '#,##0.00;\\-#,##0.00'],
  [40, '#,##0.00;[Red]\\-#,##0.00'],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
  [50, ERA_SHORT],
  [51, ERA_DAY],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, ERA_DAY],
  [55, 'yyyy"年"m"月"'],
  [56, 'm"月"d"日"'],
  [57, ERA_SHORT],
  [58, ERA_DAY],
]);

/** The format a number stands for; without one of its own, a cell has none. */
export const builtInFormat = (id: number): string => BUILT_IN.get(id) ?? 'General';

/** For each style of the cells of a workbook, in their order, the code of its number format. */
export function formatsOf(styles: string): string[] {
  const own = new Map(
    elementsOf(insideOf(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.get('numFmtId')),
      format.get('formatCode') ?? '',
    ]),
  );
  return elementsOf(insideOf(styles, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style.get('numFmtId') ?? 0);
    return own.get(id) ?? builtInFormat(id);
  });
}
