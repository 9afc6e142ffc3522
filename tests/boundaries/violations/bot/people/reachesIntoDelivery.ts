import '../delivery/ledger.ts';
