import '@microsoft/teams-ai';
