import { words } from './words.js';

/** Notes at the figures and saved pages. */
export const WORKSPACE_WORDS = {
  EDITED_MEANWHILE: words(
    'ほかの画面で、すでに内容が変えられています。',
    'It was changed on another screen meanwhile.',
    '入力した文を控えてから画面を読み込み直し、いまの内容を確かめてください。',
    'Keep what you typed, load the page again and see what it says now.',
  ),
  REMOVED_MEANWHILE: words(
    'ほかの画面で、すでに削除されています。',
    'It was removed on another screen meanwhile.',
    '画面を読み込み直してください。必要なときは、もう一度作れます。',
    'Load the page again. If it is needed, make it anew.',
  ),
  NOT_YOURS: words(
    'ほかの人が作ったものは変えられません。',
    'What somebody else made cannot be changed.',
    '作った人に頼むか、自分用に新しく作ってください。',
    'Ask who made it, or make one of your own.',
  ),
  KEPT_TOO_MANY: words(
    '保存できるのは{max}件までです。',
    'At most {max} can be kept.',
    '使わなくなったものを削除してください。',
    'Remove some that are no longer used.',
  ),
  VIEW_PATH: words(
    'この画面は保存できません。',
    'This page cannot be saved.',
    '概要や推移など、数値を見る画面で保存してください。',
    'Save a page on which figures are read, such as the overview or trends.',
  ),
  VIEW_NAME_TAKEN: words(
    '「{name}」という名前の画面は、すでに保存してあります。',
    'You have a saved view named “{name}” already.',
    '別の名前を付けてください。',
    'Choose another name.',
  ),
  VIEW_WITHOUT_UNIT: words(
    '拠点を選んでいない画面は、ほかの人と共有できません。',
    'A view without a unit cannot be shared.',
    '拠点を選んでから保存してください。',
    'Choose a unit, then save it.',
  ),
  OPENING_ONE: words(
    '最初に開く画面が2つ指定されています。',
    'Two pages are given to open first.',
    '保存した画面かページの、どちらか1つを選んでください。',
    'Choose either a saved view or a page.',
  ),
} as const;
