// Origin: our own list: the states of the United States and provinces of Canada with their abbreviations
// in Associated Press and postal style, and the countries by their short English names.

const split = (list: string): readonly string[] =>
  list
    .split(/\s*,\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What may follow a town in a dateline: `Fla.`, `Ohio`, `Kenya`. */
export const REGIONS: ReadonlySet<string> = new Set([
  ...split(`
    Ala., Alaska, Ariz., Ark., Calif., Colo., Conn., Del., D.C., Fla., Ga., Hawaii, Idaho, Ill., Ind., Iowa, Kan., Ky.,
    La., Maine, Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Ohio,
    Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Texas, Utah, Vt., Va., Wash., W.Va., W. Va., Wis., Wyo.,
    AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV,
    NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY,
    Alabama, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Illinois, Indiana, Kansas,
    Kentucky, Louisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Oklahoma, Oregon, Pennsylvania,
    Rhode Island, South Carolina, South Dakota, Tennessee, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming,
    Puerto Rico, Guam, Ont., Ontario, Que., Quebec, B.C., British Columbia, Alta., Alberta, Man., Manitoba, Sask.,
    Saskatchewan, N.S., Nova Scotia, N.B., New Brunswick, Newfoundland, Yukon
  `),
  ...split(`
    Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain,
    Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia-Herzegovina, Botswana, Brazil,
    Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile, China, Colombia, Congo,
    Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Djibouti, Dominican Republic, East Timor, Ecuador,
    Egypt, El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Gaza,
    Gaza Strip, Germany, Ghana, Greece, Greenland, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland,
    India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan,
    Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg,
    Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico, Moldova,
    Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, The Netherlands, New Zealand,
    Nicaragua, Niger, Nigeria, North Korea, Norway, Oman, Pakistan, Palestine, Panama, Papua New Guinea, Paraguay, Peru,
    Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa, Saudi Arabia, Scotland, Senegal, Serbia,
    Sierra Leone, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname,
    Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad, Tunisia, Turkey, Turkiye,
    Turkmenistan, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, U.K., U.S., UK, USA, U.A.E., UAE,
    Uruguay, Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, Wales, West Bank, Yemen, Zambia, Zimbabwe
  `),
]);
