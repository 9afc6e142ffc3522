import '../edge/main.ts';
