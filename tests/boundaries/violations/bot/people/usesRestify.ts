import 'restify';
