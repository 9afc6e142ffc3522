export const later = setTimeout(() => {}, 1);
