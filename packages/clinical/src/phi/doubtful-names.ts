/** Names of the two lists that need more than themselves to be somebody's. */

/** Ordinary, clinical or place words too (`will`, `may`, `self`, `houston`): the lists were gone through by hand. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  `
abbott ada alexandria ali alma amber ana angel april archer archie aria asia august aurora austin autumn
ava bacon baker ball banks barber bass bates battle beach bean beard beaver bell bender berg berry best
bethany bill billie bird bishop black blanca bland bloom blue bob bond bonita booth bowling branch brandy bray
brewer bridges bright brooklyn brooklynn brown buck bullock burch burns bush butcher butler butts cain
camila camp candy cannon cano carolina carpenter carter carver cary case cash celeste chad chamberlain chambers
chance charity charlotte chase chelsea cherry cheyenne childs chin christian church clare clay clinton
cole colon constance cook cooper corona cotton couch cox craft crane crews cross crouch crow crystal curry
daisy dakota dale dallas dan dang dawn day dean della destiny devine diamond dick dickey dixie dodge don
downing downs drake draper drew duke dunn durham dye earl earnest eden elder eli elisa english eve faith
farmer field fields finch fish fisher fletcher flora florence flowers forbes ford foreman forrest fowler
fox franco frank franks freeman french frost fry fulton funk gage gaines gale gallegos gamble gardner
gates gay gee gene genesis geneva georgia giles ginger givens glass glen glenn glover golden good gore
goss grace grant gray green grimes gross grove groves guy hale hall hammer hammond hand harden hardy
harmon harmony harper hart hatch hawkins hayes hazel head heard heath heather heaven helena herring hess
hickey hicks hill ho holder holland holly holt homer hood hope hopper horn horne house houston howe hudson
hull hunt hunter hyde ida inman ira iris isla israel ivy jack jackson jade jan jasmine jasper jay jean
jesus jewel jordan joy joyce joyner june junior justice kane kay kelvin kemp kennedy kent kenya key kidd
king kingston knight knox lake lamb lance lane lang larkin laurel law lawson leach leblanc lee leo levy
lewis li lilly lily lim lincoln little livingston locke london long lord lott lou love lowe lu luke luna
lund ly lynn mack madison manning margarita marina marino marion mark marks marquis marsh mason masters
mata maverick max maximus may mayo mays mccall mead meadows medina melody mercedes mercer mia miles mills
minor misty monroe moody moon moore mora moran morrow moser moses moss mullen myrtle neil nelson newman ng
nick nix noble nova olive opal orlando ott otto owens pace page paris park parker parks parrish parsons
pat pate pearl peck penny perry petty phan phipps phoenix pierce pike piper pitts plummer poe polk pollard
poole pope porter post potter powers pratt price prince proctor puckett quick rainey raven ray raymond
regina rex rice rich richmond riddle river rivers roach robin rocky roe roger roman rose rosemary rosie
ross roth rouse rowan rowe ruby rucker ruiz rush ruth sage sandy santiago savage savannah sawyer sears
self sellers serenity shannon sharp sharpe shaw shepherd sherry shields shoemaker short sienna sierra
silver singer singleton skinner slater slaughter sloan small smart snow sparks spears sprague springer
stafford stark starr steele stein stella sterling stern stone stout stover strickland strong sue sullivan
summer swain swan sweet swift sydney tanner tia toby tracy trinity troy ty underwood valencia valle van
vance ventura vera victoria viola violet virginia vo vu wade walker wall waller walls ward ware washington
waters watts weaver webb weber webster weeks weiss welch wells west wheeler white whitehead wilder will
wills winter winters wise witt wolf wolfe wood woods woodward wu york young yu zion
`
    .trim()
    .split(/\s+/),
);

/** Borne by signs, diseases, scores and instruments (`foley`, `murphy`, `wells`). */
export const EPONYM_NAMES: ReadonlySet<string> = new Set(
  `
abraham adams addison ahmed albright alexander allen allison anderson asher atkins avery barlow barnes
barr barrett barton bauer baxter bennett benson berger bernard blackwell blair blake boyce boyd boyer
braden bradley brandt braxton brock brody bruce bruno bryant burke burnett byers caldwell cameron carroll
castro chan chandler chavez chester chung clark clarke claude clements cobb cohen coker colby collier
collin conner connor conrad cooley copeland cortes cortez costa costello cowan craig crawford crosby crowe
dalton daniels davidson davies davis dempsey dennis denton dexter dickson dixon douglas doyle dubois
duncan dyer edwards elliot elliott ellis elmer evan evans everett ewing ferguson fernandez fischer
fitzgerald fleming floyd foley foster franklin fraser frederick frey fritz fuller gallagher garner garrett
gibbs gibson gilbert gilmore gleason goldberg goldman gomez goodwin gordon graham graves greene griffith
gunn guthrie hahn hamilton hancock hanna hansen harrington harris harrison hartley hartman harvey hector
henderson henry herman hodge hodges hoffman holmes hoover hopkins horner horton howard howell hubbard
huber hubert hughes humphrey hurley hutchinson ingram jacobs jamal jarvis jensen jerome jo johns johnson
jones jude kaufman keller kelley kelly kirby klein kline koch kramer krause lambert lancaster landry lange
lara larsen larson lawrence le leigh lena leon levi levine lloyd lola louis lucas ludwig lynch lyon
macdonald madden marcus marin marjorie marshall martha martin mathews matthews maxwell mcbride mccoy
mcdonald mcgill mckenzie melton meyer miller mitchell montgomery morgan morris morrison morse morton
mosley mueller muller mullins murphy murray myers nash newton nichols norris norton oliver orr ortiz
osborn osborne oscar owen palmer payne pearson perkins peters peyton phillips pierre potts quincy ramsey
randall reed reid rena rene reynolds richards richardson richter riley rivera roberts robertson robinson
rodgers rogers romano romero rosen roy rubin russell sam sanders santana santos saunders schaefer schmidt
schneider schroeder schultz schwartz scott segura sheehan sherman silva simmons simon simpson smith snyder
solomon spencer stevens stewart stokes sutton sylvester tate taylor terry thompson thornton tillman todd
townsend travis tucker turner tyler valentine valeria vaughan verna vernon vincent virgil wagner wallace
walton warner warren watson wayne werner wesley weston whitney williams willis wilson winston wong wright
yang yates ziegler zimmerman
`
    .trim()
    .split(/\s+/),
);
