import '../evaluations/evaluation.ts';
