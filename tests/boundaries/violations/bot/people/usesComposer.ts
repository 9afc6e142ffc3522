import '../compose.ts';
