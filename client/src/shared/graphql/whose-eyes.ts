/**
 * Within a page of somebody else's a frame shows what everybody may see, also to who is signed in here: a browser sends
 * cookies along to a site of the same domain.
 */
export const credentials = (): RequestCredentials =>
  window.parent === window ? 'same-origin' : 'omit';
