import './circle.ts'; export const b = 1;
