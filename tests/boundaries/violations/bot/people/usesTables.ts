import '@azure/data-tables';
