import { words } from './words.js';

/** Files that wait, are stored or are taken back. */
export const IMPORT_WORDS = {
  IMPORT_STATE: words(
    'このファイルは、いまはその操作ができません（状態：{state}）。',
    'This cannot be done with the file now (state: {state}).',
    '履歴を開いて、ファイルの状態を確かめてください。',
    'Open the history and see where the file stands.',
  ),
  IMPORT_STOPPED: words(
    '取り込みの途中でサーバーが止まりました。取り込みは完了していません。',
    'The server stopped while the file was being stored. It was not stored to the end.',
    'もう一度「取り込む」を押してください。同じ数値が二重になることはありません。',
    'Store it once more; nothing will be counted twice.',
  ),
  IMPORT_OVERLAPPED: words(
    'あとから取り込んだファイル（{files}）が、同じ数値や日をあらためて報告しています。',
    'Files handed in later ({files}) report the same figures or days anew.',
    '先に、あとから取り込んだファイルを取り消してください。',
    'Take back the later files first.',
  ),
} as const;
