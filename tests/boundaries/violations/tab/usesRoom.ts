import '../bot/people/person.ts';
