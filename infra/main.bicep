// One deployment, which serves many networks. It holds no secret: the bot and the storage are reached with a managed identity.

@description('Start of every resource name; the web address is made of it too.')
@minLength(4)
@maxLength(20)
param baseName string

@description('The bot\'s name where Azure shows it.')
@maxLength(42)
param botDisplayName string = 'DalaLab'

@description('Client id of the Entra app that the tab\'s tokens are made out to.')
param aadAppClientId string

@description('Ids of the tenants that may host a network, with commas between.')
param allowedTenants string

@description('tid:oid of the first facilitators, with commas between; or none.')
param facilitators string = 'none'

@description('An Azure OpenAI account in this resource group, whose custom subdomain is its name; or none: answers are then quoted passages.')
param openAiAccountName string = 'none'

@description('A deployment in it of a chat model that answers within two seconds; or none.')
param openAiDeployment string = 'none'

@description('Where the data lies.')
param location string = resourceGroup().location

@description('Where Azure Bot Service handles the messages.')
@allowed(['global', 'westeurope'])
param botLocation string = 'global'

@description('B1 is the smallest size that stays awake, and reminders need an awake server.')
param webAppSize string = 'B1'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: baseName
  location: location
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    baseName: baseName
    location: location
    readerWriterPrincipalId: identity.properties.principalId
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    baseName: baseName
    location: location
    size: webAppSize
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
    storageAccountName: storage.outputs.accountName
    aadAppClientId: aadAppClientId
    allowedTenants: allowedTenants
    facilitators: facilitators == 'none' ? '' : facilitators
    openAiEndpoint: openAiAccountName == 'none' ? '' : 'https://${openAiAccountName}.openai.azure.com'
    openAiDeployment: openAiDeployment == 'none' ? '' : openAiDeployment
  }
}

module model 'modules/model.bicep' = if (openAiAccountName != 'none') {
  name: 'model'
  params: {
    accountName: openAiAccountName
    askerPrincipalId: identity.properties.principalId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    baseName: baseName
    location: botLocation
    displayName: botDisplayName
    identityId: identity.id
    identityClientId: identity.properties.clientId
    identityTenantId: identity.properties.tenantId
    host: web.outputs.host
  }
}

// The Agents Toolkit writes each output to env/.env.NAME under its own name.
output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = web.outputs.host
output AZURE_STORAGE_ACCOUNT string = storage.outputs.accountName
output AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.appId
