import type { HttpServer } from './httpServer.ts';

/** Pages anyone may read without login: what is stored, and on what terms. Swedish, or English with `?lang=en`. */
export function publicPages(server: HttpServer): void {
  for (const [path, page] of Object.entries(pages)) {
    server.get(path, async ({ query }) => {
      const lang = query.get('lang') === 'en' ? 'en' : 'sv';
      return { status: 200, body: html(lang, path, page[lang]), headers: pageHeaders };
    });
  }
}

const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
};

interface Page {
  readonly title: string;
  readonly parts: readonly (readonly [heading: string, ...paragraphs: string[]])[];
}

const pages: Readonly<Record<'/privacy' | '/terms', Readonly<Record<'sv' | 'en', Page>>>> = {
  '/privacy': {
    sv: {
      title: 'Det här sparas',
      parts: [
        [
          'Om dig',
          'DalaLab sparar vilka som är med i nätverkets kanal: namn, det id som Teams har för dig, om du är gäst och om du är processledare. Uppgifterna kommer från Teams och tas bort när du lämnar kanalen. Är du processledare ligger ditt namn, ditt id i Teams, om du är gäst och din roll kvar, så att rollen finns om du kommer tillbaka. Tas appen bort ur teamet ligger uppgifterna kvar tills den som sköter appen tar bort dem.',
          'Vilken kommun eller organisation du företräder gissas av din e-postadress, som inte sparas. Du kan ändra det. Du kan också välja språk och pausa; det sparas så länge du är med. De andra i nätverket kan se din organisation och att du har pausat.',
        ],
        [
          'Träffarna',
          'Svarar du om du kommer till en träff sparas ditt svar med ditt id, och efteråt om du kom. I kanalen visas bara hur många som kommer, och från vilka organisationer; processledarna ser namnen. Svaren ligger kvar när du lämnar kanalen, så att deltagandet kan räknas. Önskar du ett tema visas det utan ditt namn, men systemet kan hitta det utifrån ditt id. Det ligger kvar även när processledaren har tryckt på Klart.',
          'Kalenderfilen till en träff kan läsas av alla som har dess adress. Den innehåller träffens rubrik, tid, plats, länk och program, även namn på den som håller i en punkt, men inte vilka som kommer.',
        ],
        [
          'Triader och gruppdiskussioner',
          'Vilka som har varit i samma triad sparas med id, så att nya triader kan bli andra. Alla i kanalen ser vilka som är i vilken triad, vem som inte kan och hur långt triaderna har kommit. Processledarna ser vilka organisationer som har mötts, och kan skriva in att två personer inte ska hamna i samma triad; det ser bara de. Väljer du vilka teman du helst pratar om sparas det med ditt id och visas bara för dig. Säger du om triaden har träffats sparas det för triaden, inte för dig.',
          'Av samtalet sparas bara det triaden eller gruppen väljer att dela. Det visas för nätverket utan namn på den som skrev. I en gruppdiskussion sparas och visas också vilka som var med i gruppen.',
        ],
        [
          'Frågor och fall',
          'Frågar du om fall sparas inte vem som frågar. Kan biblioteket inte svara sparas frågans text utan ditt namn, så att processledarna ser vad som saknas; ditt id sparas bara om du väljer att frågan ska visa ditt namn, och tas bort när processledarna har tryckt på Klar. Själva frågan tas bort nittio dagar senare. För att följdfrågor ska fungera sparas i fjorton dagar vilka fall en tråd handlade om. Säger du om ett svar var till hjälp räknas det under en beteckning utan namn, som tas bort efter fjorton dagar; antalet ligger kvar. Den som har både lagringen och medlemslistan kan räkna ut beteckningen. Är du med i flera nätverk sparas med ditt id vilket du har valt i botens chatt.',
          'Föreslår eller ändrar du ett fall sparas det med ditt id; processledarna ser vem det var. Den kontakt som står i ett fall har en processledare skrivit dit. Är en språkmodell inkopplad får den frågan och de stycken som hittades, inget om dig.',
        ],
        [
          'Utvärderingens svar, så länge den är öppen',
          'Ditt svar sparas utan namn, under en beteckning som räknas fram ur ditt id och en nyckel som bara hör till den här utvärderingen. Med nyckeln kan systemet hitta ditt svar, så att du kan ändra det. Medan utvärderingen är öppen visas bara hur många som har svarat.',
        ],
        [
          'När utvärderingen stängs',
          'Då förseglas svaren. Skalor och fria rader läggs isär, i en ordning som slumpen bestämmer. De öppna svaren tas bort och nyckeln förstörs. Sedan kan ingen koppla ett svar till en person, inte heller den som driver systemet. Därför går ett förseglat svar inte att lämna ut som ditt, eller att ta bort.',
          'Resultatet visas bara om minst fem har svarat. Processledarna läser de fria raderna och väljer vilka som citeras. Skriv inget som pekar ut dig eller någon annan.',
        ],
        [
          'Bra att veta',
          'Offentliga organisationer kan behöva lämna ut handlingar till den som begär det. Vi lovar därför inte sekretess. Nycklar och öppna svar finns aldrig i någon säkerhetskopia.',
          'Den organisation som har lagt till appen ansvarar för uppgifterna. Vill du se, rätta eller ta bort det som sparas om dig, vänd dig dit. Du kan klaga hos Integritetsskyddsmyndigheten, imy.se.',
          'Har du andra frågor? Vänd dig till nätverkets processledare.',
        ],
      ],
    },
    en: {
      title: 'What is stored',
      parts: [
        [
          'About you',
          'DalaLab stores who is in the network’s channel: name, the id Teams has for you, whether you are a guest and whether you are a facilitator. This comes from Teams and is removed when you leave the channel. A facilitator’s name, Teams id, whether they are a guest and their role stay, so that the role is there if they come back. If the app is removed from the team, the data stays until whoever runs the app removes it.',
          'Which municipality or organisation you represent is guessed from your mail address, which is not stored. You can change it. You can also choose a language and pause; that is stored as long as you are a member. The others in the network can see your organisation and that you have paused.',
        ],
        [
          'The sessions',
          'If you answer whether you come to a session, your answer is stored with your id, and afterwards whether you came. The channel shows only how many come, and from which organisations; facilitators see the names. The answers stay when you leave the channel, so that participation can be counted. A theme you wish for is shown without your name, but the system can find it from your id. It stays even after a facilitator has pressed Done.',
          'A session’s calendar file can be read by everyone who has its address. It holds the title, time, place, link and programme, including who presents an item, but not who comes.',
        ],
        [
          'Triads and group discussions',
          'Who has been in the same triad is stored with ids, so that new triads can be others. Everyone in the channel sees who is in which triad, who cannot take part and how far the triads have come. Facilitators see which organisations have met, and can write down that two people are not to meet in a triad; only they see that. The topics you choose for yourself are stored with your id and shown to you alone. Whether a triad has met is stored for the triad, not for you.',
          'Of the conversation only what the triad or group chooses to share is stored. It is shown to the network without the name of whoever wrote it. In a group discussion it is also stored and shown who was in the group.',
        ],
        [
          'Questions and cases',
          'When you ask about cases it is not stored who asks. If the library cannot answer, the text of the question is stored without your name, so that facilitators see what is missing; your id is stored only if you choose that the question shows your name, and is removed when facilitators have pressed Done. The question itself is removed ninety days later. So that follow-up questions work, it is stored for fourteen days which cases a thread was about. Whether an answer helped you is counted under a designation without a name, which is removed after fourteen days; the count stays. Whoever has both the store and the list of members can compute the designation. If you are in several networks, the one you choose in the bot’s chat is stored with your id.',
          'A case you propose or change is stored with your id; facilitators see who it was. The contact that stands in a case was written there by a facilitator. If a language model is connected it is given the question and the passages that were found, nothing about you.',
        ],
        [
          'The answers of an evaluation, while it is open',
          'Your answer is stored without a name, under a designation computed from your id and a key that belongs to this evaluation alone. With the key the system can find your answer, so that you can change it. While the evaluation is open only the number of answers is shown.',
        ],
        [
          'When the evaluation closes',
          'The answers are then sealed. Scales and free lines are put apart, in an order that chance decides. The open answers are removed and the key is destroyed. After that nobody can tie an answer to a person, not even whoever runs the system. For the same reason a sealed answer can neither be handed out as yours nor be removed.',
          'The result is shown only if at least five have answered. The facilitators read the free lines and choose which are quoted. Write nothing that identifies you or anyone else.',
        ],
        [
          'Good to know',
          'Public bodies may have to hand out records to anyone who asks. So we do not promise secrecy. Keys and open answers are never in any backup.',
          'The organisation that added the app is responsible for the data. To see, correct or erase what is stored about you, turn to it. You can complain to the Swedish Authority for Privacy Protection, imy.se.',
          'Other questions? Turn to the network’s facilitators.',
        ],
      ],
    },
  },
  '/terms': {
    sv: {
      title: 'Villkor',
      parts: [
        [
          'Att använda DalaLab',
          'DalaLab är till för den som är med i ett lärnätverk. Du svarar på utvärderingar frivilligt. Skriv inget som är sekretessbelagt eller som pekar ut någon.',
        ],
        [
          'Ansvar',
          'Den organisation som har lagt till appen i Teams ansvarar för hur den används och för det som sparas.',
        ],
      ],
    },
    en: {
      title: 'Terms',
      parts: [
        [
          'Using DalaLab',
          'DalaLab is for members of a learning network. Answering evaluations is voluntary. Write nothing confidential and nothing that points anyone out.',
        ],
        [
          'Responsibility',
          'The organisation that added the app to Teams is responsible for how it is used and for what is stored.',
        ],
      ],
    },
  },
};

function html(lang: 'sv' | 'en', path: string, { title, parts }: Page): string {
  const other =
    lang === 'sv'
      ? `<a href="${path}?lang=en" lang="en">In English</a>`
      : `<a href="${path}" lang="sv">På svenska</a>`;
  const sections = parts.map(
    ([heading, ...paragraphs]) => `<h2>${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – DalaLab</title><style>${style}</style></head><body><main><h1>${title}</h1><p>${other}</p>${sections.join('')}</main></body></html>`;
}

const style =
  ':root{color-scheme:light dark}body{font:1.05rem/1.6 "Segoe UI",system-ui,sans-serif;margin:0}main{max-width:42rem;margin:0 auto;padding:1.5rem}h1{line-height:1.2}h2{margin-top:2rem;font-size:1.2rem}a{color:LinkText}a:focus-visible{outline:3px solid;outline-offset:2px}';
