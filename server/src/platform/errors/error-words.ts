import { ACCESS_WORDS } from './access-words.js';
import { CLAIM_WORDS } from './claim-words.js';
import { DATE_WORDS } from './date-words.js';
import { ENTRY_WORDS } from './entry-words.js';
import { FILE_WORDS } from './file-words.js';
import { FOLLOW_UP_WORDS } from './follow-up-words.js';
import { IMPORT_WORDS } from './import-words.js';
import { KPI_WORDS } from './kpi-words.js';
import { NETWORK_WORDS } from './network-words.js';
import { NUMBER_WORDS } from './number-words.js';
import { PLAN_WORDS } from './plan-words.js';
import { REPORT_WORDS } from './report-words.js';
import { QUESTION_WORDS } from './question-words.js';
import { SPREADSHEET_WORDS } from './spreadsheet-words.js';
import { TABLE_WORDS } from './table-words.js';
import { type ErrorWords, words } from './words.js';
import { WORKSPACE_WORDS } from './workspace-words.js';

/** For each code: what happened and the next step, in both languages. */
export const ERROR_WORDS = {
  UNEXPECTED: words(
    '予期しないエラーが起きました（受付番号 {requestId}）。',
    'Something unexpected happened (request {requestId}).',
    '少し待ってからもう一度お試しください。続くときは受付番号を管理者に伝えてください。',
    'Try again in a moment. If it goes on, give the request number to your administrator.',
  ),
  DATABASE_UNAVAILABLE: words(
    'データベースに接続できません。',
    'The database cannot be reached.',
    '少し待ってからもう一度お試しください。',
    'Try again in a moment.',
  ),
  BAD_REQUEST: words(
    'リクエストを読み取れません：{detail}',
    'The request cannot be read: {detail}',
    '問い合わせの書き方を schema.graphql と照らし合わせてください。',
    'Compare the request with schema.graphql.',
  ),
  NOT_FOUND: words(
    '「{code}」は見つかりません。',
    '“{code}” was not found.',
    'コードやアドレスを確かめてください。',
    'Check the code or the address.',
  ),
  ...ACCESS_WORDS,
  ...QUESTION_WORDS,
  ...FILE_WORDS,
  ...IMPORT_WORDS,
  ...ENTRY_WORDS,
  ...FOLLOW_UP_WORDS,
  ...REPORT_WORDS,
  ...NETWORK_WORDS,
  ...DATE_WORDS,
  ...NUMBER_WORDS,
  ...SPREADSHEET_WORDS,
  ...TABLE_WORDS,
  ...WORKSPACE_WORDS,
  ...KPI_WORDS,
  ...PLAN_WORDS,
  ...CLAIM_WORDS,
} as const satisfies Record<string, ErrorWords>;
