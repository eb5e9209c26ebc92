/** Under this name modules are given the configuration (`Config`). */
export const CONFIG = Symbol('Config');
