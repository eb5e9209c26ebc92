import { words } from './words.js';

/** What can be wrong with sign-in, people and what they may do. */
export const ACCESS_WORDS = {
  SIGN_IN_NEEDED: words(
    'この操作にはサインインが必要です。',
    'You need to sign in for this.',
    'サインインして、もう一度お試しください。',
    'Sign in and try again.',
  ),
  SIGN_IN_BUSY: words(
    'いまサインインが混み合っています。',
    'Too many people are signing in at this moment.',
    '少し待ってからもう一度お試しください。',
    'Wait a moment and try again.',
  ),
  TOKEN_UNUSABLE: words(
    'この連携用トークンは使えません（期限切れか、取り消されています）。',
    'This machine token cannot be used: it has run out or was taken back.',
    '管理者に新しいトークンを作ってもらってください。',
    'Ask an administrator for a new one.',
  ),
  INVITATION_UNUSABLE: words(
    'このリンクは使えません（期限切れか、すでに使われています）。',
    'This link cannot be used: it has run out or was used already.',
    '管理者に新しいリンクを作ってもらってください。',
    'Ask your administrator for a new link.',
  ),
  PASSWORD_TOO_SHORT: words(
    'パスワードが短すぎます。',
    'The password is too short.',
    '{min}文字以上にしてください。単語をいくつか並べると、長くて覚えやすくなります。',
    'Use {min} or more characters. Several words in a row are long and easy to remember.',
  ),
  PASSWORD_TOO_LONG: words(
    'パスワードが長すぎます。',
    'The password is too long.',
    '{max}文字までにしてください。',
    'Use at most {max} characters.',
  ),
  PASSWORD_TOO_EASY: words(
    'このパスワードは、よく使われる言葉や並びに近く、推測されやすいものです。',
    'This password is close to common words or patterns and easily guessed.',
    '名前・日付・続き番号を避け、関係のない単語をいくつか並べてください。',
    'Avoid names, dates and runs; put several unrelated words in a row.',
  ),
  EMAIL_INVALID: words(
    'メールアドレスの形になっていません。',
    'This is not an e-mail address.',
    'name@example.jp のように入力してください。',
    'Write it like name@example.jp.',
  ),
  EMAIL_TAKEN: words(
    '{email} の利用者はすでにいます。',
    'Somebody with {email} is there already.',
    '一覧にいないときは、全体の管理者に役割の追加を頼んでください。',
    'If they are not in your list, ask an administrator of everything to add the role.',
  ),
  NAME_INVALID: words(
    '名前が空か、長すぎるか、使えない文字を含んでいます。',
    'The name is empty, too long, or has characters that cannot be used.',
    '1〜{max}文字で入力してください。',
    'Use 1 to {max} characters.',
  ),
  ROLE_HELD: words(
    'この役割はすでに付いています。',
    'The person holds this role already.',
    '期間を変えるときは、いったん外してから付け直してください。',
    'To change its days, take it away and give it again.',
  ),
  OWN_ACCOUNT_KEPT: words(
    '自分の役割や利用の停止は、自分では変えられません。',
    'Nobody changes their own roles or stops their own account.',
    'ほかの管理者に頼んでください。',
    'Ask another administrator.',
  ),
  LAST_ADMINISTRATOR: words(
    '全体の管理者がひとりもいなくなります。',
    'Nobody would be left who administers everything.',
    '先に別の人を全体の管理者にしてください。',
    'Make somebody else an administrator of everything first.',
  ),
  USER_BEYOND_SCOPE: words(
    '{email} は、あなたの担当の外にも役割を持っています。',
    '{email} also holds a role outside the units you administer.',
    '全体の管理者に頼んでください。',
    'Ask an administrator of everything.',
  ),
  TOKEN_NAME_TAKEN: words(
    '「{name}」という名前のトークンはすでにあります。',
    'There is a token named “{name}” already.',
    '別の名前を付けてください。',
    'Choose another name.',
  ),
} as const;
