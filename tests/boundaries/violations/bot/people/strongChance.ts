import { randomBytes } from 'node:crypto'; export const chance = randomBytes(1);
