// Table storage, the only place where the app keeps data, and the queue that hands out its deliveries.
//
// The table with the evaluations' keys must never be backed up, copied or exported: a key that outlives its evaluation
// can tie sealed answers to people again. So take no backup of this account as a whole; a backup names its tables and
// leaves out the keys and the answers of open evaluations. Nothing here copies the account to another region either.

param baseName string
param location string

@description('The identity that reads and writes every table and the queue.')
param readerWriterPrincipalId string

// Built-in role: Storage Table Data Contributor.
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'

// Built-in role: Storage Queue Data Contributor; the server makes its queue itself.
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'

resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
  name: take('${replace(toLower(baseName), '-', '')}${uniqueString(resourceGroup().id)}', 24)
  location: location
  kind: 'StorageV2'
  sku: {
    name: 'Standard_LRS'
  }
  properties: {
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, readerWriterPrincipalId, tableDataContributor)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', tableDataContributor)
    principalId: readerWriterPrincipalId
    // Named so that Azure does not look up an identity that was made seconds ago and is not everywhere yet.
    principalType: 'ServicePrincipal'
  }
}

resource queueAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, readerWriterPrincipalId, queueDataContributor)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', queueDataContributor)
    principalId: readerWriterPrincipalId
    principalType: 'ServicePrincipal'
  }
}

output accountName string = account.name
