import 'adaptivecards';
