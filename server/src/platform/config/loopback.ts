/** Names of this machine, which nobody else reaches it by. */
export const LOOPBACK = ['127.0.0.1', '[::1]', '::1', 'localhost'];
