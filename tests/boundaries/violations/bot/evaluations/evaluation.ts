export const evaluation = 1;
