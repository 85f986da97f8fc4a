/** Measures of `measures.yaml` that rules tell from others. */

/** Killed and wounded, told together: losses. */
export const CASUALTIES = "casualties";
