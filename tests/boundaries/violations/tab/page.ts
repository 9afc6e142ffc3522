import '@microsoft/teams-js';
