import '../../tab/page.ts';
