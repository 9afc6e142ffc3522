import './circleBack.ts'; export const a = 1;
