// The bot's registration, and Teams as its only added channel.

param baseName string
param location string
param displayName string
param identityId string
param identityClientId string
param identityTenantId string
param host string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: baseName
  location: location
  kind: 'azurebot'
  sku: {
    name: 'F0' // Teams messages cost nothing in any tier.
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${host}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identityClientId
    msaAppTenantId: identityTenantId
    msaAppMSIResourceId: identityId
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
    }
  }
}
