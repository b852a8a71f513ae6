// Origin: our own list, of the adjectives and nouns for the people of countries and of some regions and cities.

const ADJECTIVES =
  'abkhaz abkhazian afghan african albanian algerian american andorran angolan arab argentine argentinian armenian asian australian ' +
  'austrian azerbaijani azeri bahamian bahraini bangladeshi barbadian basque bavarian belarusian belarussian belgian belizean ' +
  'beninese bhutanese bolivian bosnian brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian ' +
  'canadian catalan chadian chechen chilean chinese colombian congolese cornish corsican crimean croatian cuban cypriot ' +
  'czech danish dominican dutch ecuadorean ecuadorian egyptian english eritrean estonian ethiopian european fijian filipino finnish ' +
  'french gabonese gambian georgian german ghanaian greek grenadian guatemalan guinean guyanese haitian honduran hungarian ' +
  'icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean ' +
  'kosovan kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malaysian ' +
  'maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese ' +
  'nepali nicaraguan nigerian nigerien norwegian omani ossetian pakistani palestinian panamanian paraguayan persian peruvian ' +
  'polish portuguese qatari romanian russian rwandan salvadoran samoan saudi scandinavian scottish senegalese serb serbian ' +
  'sicilian singaporean sinhalese slovak slovakian slovene slovenian somali soviet spanish sudanese surinamese swazi swedish swiss ' +
  'syrian taiwanese tajik tanzanian thai tibetan togolese tongan trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan ' +
  'uyghur uzbek venezuelan vietnamese welsh yemeni yugoslav zambian zimbabwean';

/** Nouns that are not the adjective with an `s`. */
const NOUNS =
  'briton britons dane danes englishman englishmen englishwoman finn finns frenchman frenchmen frenchwoman icelander icelanders ' +
  'irishman irishmen irishwoman kurd kurds new_zealander new_zealanders pole poles scot scots spaniard spaniards swede swedes tamil ' +
  'tamils turk turks welshman welshmen ';

const WITH_TWO_WORDS =
  'sri_lankan costa_rican puerto_rican sierra_leonean saudi_arabian hong_konger south_african south_asian southeast_asian';

const NATIONALITIES: ReadonlySet<string> = new Set(
  [
    ...ADJECTIVES.split(' ').flatMap((word) => [word, `${word}s`]),
    ...NOUNS.split(' '),
    ...WITH_TWO_WORDS.split(' ').flatMap((word) => [word, `${word}s`]),
  ].map((word) => word.replaceAll('_', ' ')),
);

const SIDE = /^(?:north|south|east|west|northern|southern|eastern|western|central) /u;

/** True for `Russian`, `Poles` and `South Ossetian`: words for people and what is theirs, never a place. Any case. */
export function isNationality(name: string): boolean {
  const words = name.toLowerCase();
  return NATIONALITIES.has(words) || NATIONALITIES.has(words.replace(SIDE, ''));
}
