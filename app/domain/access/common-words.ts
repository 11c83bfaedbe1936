/** Words that lists of leaked passwords are made of, German and English, plus the words of this trade. Lower case. */
export const COMMON_WORDS: readonly string[] = `
password passwort kennwort passwd pass geheim secret login admin administrator root test tester user guest gast demo
welcome willkommen hallo hello start change changeme letmein master system server default temp temporary private
qwertz qwerty asdf yxcv iloveyou ichliebedich liebe love baby schatz schatzi engel angel prinzessin princess sunshine
sonne sonnenschein mond stern sterne himmel blume blumen rose flower summer sommer winter herbst autumn fruehling
spring januar februar maerz april juni juli august september oktober november dezember january february march june
july october december montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday
friday saturday sunday weihnachten ostern urlaub ferien holiday party fussball football soccer baseball basketball
hockey tennis golf bayern borussia dortmund schalke werder hamburg berlin muenchen koeln frankfurt dresden leipzig
stuttgart deutschland germany europa europe amerika america england london paris sachsen mustersachsen bremen hessen
dragon drache monkey affe tiger loewe lion hund katze katzen pferd maus baer wolf adler eagle falcon panther dolphin
shadow batman superman spiderman pokemon starwars matrix hunter killer ninja warrior soldier thunder phoenix cowboy
michael thomas andreas stefan christian martin daniel alexander sebastian matthias peter klaus juergen wolfgang
nicole sandra andrea petra sabine claudia susanne martina monika karin julia anna lena laura sarah jennifer jessica
jordan robert charlie george andrew joshua matthew ashley amanda nathan maria hannah sophie lukas felix paul
computer internet google facebook apple samsung microsoft windows office outlook excel linux android whatsapp
mercedes porsche ferrari bmw audi volkswagen opel harley yamaha honda mustang corvette auto motorrad
schule schueler lehrer arbeit buero chef firma kollege behoerde verwaltung ministerium landesamt amt rathaus stadt
notfall notfallhandbuch handbuch krise krisenstab stab standfest bcm bia kontinuitaet sicherheit security
freedom freiheit jesus gott god heaven hell teufel devil money geld gold silver diamond jackpot lucky glueck
chocolate schokolade cookie kuchen kaffee coffee pizza banana apfel orange cherry pepper zucker butter
music musik guitar gitarre metal rock metallica nirvana beatles eminem
blue blau rot gruen green schwarz black white weiss purple pink gelb yellow
hallowelt helloworld trustno access super mega ultra cool sexy fuck shit arsch scheisse
eins zwei drei vier fuenf sechs sieben acht neun zehn one two three four five six seven eight nine ten
`
  .split(/\s+/)
  .filter((word) => word.length >= 3);
