import '../people/person.ts';
