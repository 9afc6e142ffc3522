/**
 * The peer: what remains when a bot does nothing of its own. restify and botbuilder as their samples put them
 * together, no sign-in, nothing checked, nothing stored; every press is answered with the same small card.
 */
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

/** botbuilder's request never has an undefined method; restify's type allows one. */
type BotRequest = Parameters<CloudAdapter['process']>[0];

class BareBot extends ActivityHandler {
  protected override async onAdaptiveCardInvoke() {
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Tack!' }] },
    };
  }
}

const bot = new BareBot();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as BotRequest, response, (context) => bot.run(context));
});
server.get('/ready', async (_request, response) => {
  response.send(200, { ready: true });
});
process.on('SIGTERM', () => process.exit(0));
server.listen(Number(process.env.PORT), '127.0.0.1');
