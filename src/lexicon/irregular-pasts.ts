/**
 * Simple past forms of English verbs that do not end in -ed. Own list: the irregular verbs of
 * reference grammars that news uses.
 */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  `was were had did said went came became began broke brought built bought caught chose cut dealt
  drew drove ate fell fed felt fought found flew forgot gave got grew hung heard held hid hit hurt kept
  knew laid led left lent let lost made meant met paid put quit ran read rose sat sank sang saw sold sent
  set shook shone shot showed shrank shut slept slid spoke sped spent spread sprang stood stole
  struck stuck swept swore swam swung taught took thought threw told tore understood undertook
  underwent upheld won withdrew withheld woke wore wrote overtook overcame bore beat bet bit bled
  blew bred burst cast clung crept cost dug dove dreamt drank fled flung foresaw froze ground
  knelt leapt lit misled mistook overthrew rang rode sought sewed sought spat split strode
  strove stung sunk thrust trod upset wept wound lay oversaw rebuilt repaid reset resold rewrote
  sprung unveiled withstood arose awoke befell forbade foretold forgave outdid overheard shed slit`.split(
    /\s+/u,
  ),
);
