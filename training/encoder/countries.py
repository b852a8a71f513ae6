"""Countries as sports reports write them."""

from __future__ import annotations

_COUNTRIES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua|Argentina|Armenia|Australia|Austria|Azerbaijan
Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bermuda|Bolivia|Bosnia|Botswana
Brazil|Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cambodia|Cameroon|Canada|Cape Verde|Chad
Chile|China|Colombia|Comoros|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Djibouti
Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Faeroe Islands
Faeroes|Faroe Islands|Faroes|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain
Greece|Grenada|Guatemala|Guinea|Guyana|Haiti|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran
Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Kuwait|Kyrgyzstan
Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macedonia|Madagascar
Malawi|Malaysia|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Monaco|Mongolia|Morocco|Mozambique
Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Northern Ireland|Norway
Oman|Pakistan|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar
Republic of Ireland|Romania|Russia|Rwanda|San Marino|Saudi Arabia|Scotland|Senegal|Sierra Leone
Singapore|Slovak Republic|Slovakia|Slovenia|Somalia|South Africa|South Korea|Spain|Sri Lanka|Sudan
Surinam|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo
Trinidad|Tunisia|Turkey|Turkmenistan|U.S.|UAE|US|USA|Uganda|Ukraine|United Arab Emirates
United Kingdom|United States|Uruguay|Uzbekistan|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zaire
Zambia|Zimbabwe
"""

_NAMES = frozenset(name.casefold() for line in _COUNTRIES.split("\n") for name in line.split("|") if name)


def is_country(name: str) -> bool:
    return " ".join(name.split()).casefold() in _NAMES
