import '@orama/stemmers/swedish';
