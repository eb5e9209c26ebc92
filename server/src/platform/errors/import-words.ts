import { words } from './words.js';

/** Files that wait, are stored or are taken back. */
export const IMPORT_WORDS = {
  IMPORT_STATE: words(
    'このファイルは、ほかの操作が済んでいるか途中のため、いまはその操作ができません。',
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
  TABLE_OPEN_QUESTIONS: words(
    '表のうち{open}個の数値は、何の数値か、いつの数値かが決まっていません（取り込めるのは{stored}個）。',
    'Of {open} figures of the table nobody has said what or when they are ({stored} can be stored).',
    '項目の名前を選ぶか、「取り込める分だけ取り込む」を選んでください。',
    'Say what their labels mean, or store only those that can be.',
  ),
  TABLE_NOTHING_TO_STORE: words(
    '表から取り込める数値が見つかりませんでした。',
    'The table holds no figure that can be stored.',
    '項目の名前が指標の名前と合っているか、年度が書かれているかを確かめてください。',
    'See that its labels are names of metrics, and that it says which year it is of.',
  ),
} as const;
