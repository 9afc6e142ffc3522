// The server: bot, tab and API in one web app. Its request log stays off, since a time and an address in it could tie
// a person to an answer in an evaluation.

param baseName string
param location string
param size string
param identityId string
param identityClientId string
param identityTenantId string
param storageAccountName string
param aadAppClientId string
param allowedTenants string
param facilitators string
param openAiEndpoint string
param openAiDeployment string

var port = '8080'

resource plan 'Microsoft.Web/serverfarms@2022-09-01' = {
  name: baseName
  location: location
  kind: 'linux'
  sku: {
    name: size
  }
  properties: {
    reserved: true // What Azure calls Linux.
  }
}

resource app 'Microsoft.Web/sites@2022-09-01' = {
  name: baseName
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'npm run serve'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      http20Enabled: true
      // Not /ready: the platform restarts what stays unhealthy, and a restart does not bring a storage back.
      healthCheckPath: '/live'
      httpLoggingEnabled: false
    }
  }
}

// Deployment is done with the deployer's own Entra sign-in: neither door takes a stored password.
resource noPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2022-09-01' = [for door in ['ftp', 'scm']: {
  parent: app
  name: door
  properties: {
    allow: false
  }
}]

// Apart from the site, because the site's address is known only when the site exists.
resource settings 'Microsoft.Web/sites/config@2022-09-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    DALALAB_MODE: 'production'
    BOT_ID: identityClientId
    BOT_TYPE: 'UserAssignedMSI'
    BOT_TENANT_ID: identityTenantId
    ALLOWED_TENANTS: allowedTenants
    FACILITATORS: facilitators
    AAD_APP_CLIENT_ID: aadAppClientId
    AZURE_STORAGE_ACCOUNT: storageAccountName
    AZURE_OPENAI_ENDPOINT: openAiEndpoint
    AZURE_OPENAI_DEPLOYMENT: openAiDeployment
    AZURE_CLIENT_ID: identityClientId // Which managed identity @azure/identity is to use.
    PUBLIC_URL: 'https://${app.properties.defaultHostName}'
    PORT: port
    WEBSITES_PORT: port
    SCM_DO_BUILD_DURING_DEPLOYMENT: 'false' // The package comes built and complete.
  }
}

output appId string = app.id
output host string = app.properties.defaultHostName
