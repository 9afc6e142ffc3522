import '../evaluations/internals.ts';
