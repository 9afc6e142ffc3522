// Lets the server ask a deployment in an Azure OpenAI account that exists already, in the same resource group, with its
// managed identity: no key is kept anywhere.

param accountName string

@description('The identity that may ask.')
param askerPrincipalId string

// Built-in role: Cognitive Services OpenAI User. It may ask, but neither deploy nor read keys.
var openAiUser = '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'

resource account 'Microsoft.CognitiveServices/accounts@2023-05-01' existing = {
  name: accountName
}

resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(account.id, askerPrincipalId, openAiUser)
  scope: account
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', openAiUser)
    principalId: askerPrincipalId
    principalType: 'ServicePrincipal'
  }
}
