import { WORLD_SURNAMES } from './world-names.ts';

/**
 * The 1,500 most frequent surnames of the United States census of 2000 (Census Bureau, Frequently Occurring Surnames:
 * census.gov/topics/population/genealogy/data/2000_surnames.html). In the order of the alphabet.
 */
export const SURNAMES: ReadonlySet<string> = new Set([
  ...`
abbott abraham abrams acevedo ackerman acosta adams adkins aguilar aguirre ahmed akers albert albright
aldridge alexander alfaro alford ali allen allison alston alvarado alvarez amaya ames amos andersen
anderson andrade andrews anthony archer arellano arias armstrong arnold arroyo arthur ashley atkins
atkinson austin avalos avery avila ayala ayers baca bacon baez bailey baird baker baldwin ball ballard
banks barajas barber barker barlow barnes barnett barr barrera barrett barrios barron barry bartlett
barton bass bates battle bauer bautista baxter beach bean beard beasley beatty beaver becerra beck becker
belcher bell beltran bender benitez benjamin bennett benson bentley benton berg berger bernal bernard
berry best biggs bingham bird bishop black blackburn blackwell blair blake blanchard blanco bland
blankenship blanton blevins bloom blue boggs bolton bond bonilla bonner booker boone booth boswell bowden
bowen bowers bowles bowling bowman boyce boyd boyer boyle bradford bradley bradshaw brady branch brandon
brandt braun bravo bray brennan brewer bridges briggs bright britt britton brock brooks broussard brown
browning bruce bruno bryan bryant buchanan buck buckley buckner bullard bullock burch burgess burke burks
burnett burns burrell burris burt burton bush butcher butler butts byers byrd byrne cabrera cain calderon
caldwell calhoun callahan camacho cameron camp campbell campos cannon cano cantrell cantu cardenas cardona
carey carlson carney carpenter carr carrasco carrillo carroll carson carter carver case casey cash cassidy
castaneda castillo castro cervantes chamberlain chambers chan chandler chaney chang chapman chappell
charles chase chavez chen cheng cherry childers childress childs chin cho choi christensen christian
christopher chu chung church cisneros clark clarke clay clayton clement clements clemons cleveland
clifford clifton cline cobb cochran coffey coffman cohen coker cole coleman collier collins colon colvin
combs compton conklin conley connell connelly conner connolly connor conrad contreras conway cook cooke
cooley cooper copeland corbett corbin cordero cordova corona correa cortes cortez costa costello cotton
couch courtney covington cowan cox crabtree craft craig cramer crane crawford crews crockett crosby cross
crouch crow crowder crowe crowley cruz cuevas cummings cunningham curran curry curtis dailey dale daley
dalton daly dang daniel daniels daugherty davenport david davidson davies davila davis dawson day dean
decker dejesus delacruz delaney delarosa deleon delgado dempsey dennis denton devine dewitt diaz dick
dickerson dickey dickinson dickson dillard dillon dixon dodd dodge dodson doherty dolan dominguez donahue
donaldson donnelly donovan dooley dorsey dotson dougherty douglas downey downing downs doyle drake draper
drew driscoll duarte dubois dudley duffy duke dunbar duncan dunlap dunn duran durham dwyer dye dyer eaton
edmonds edwards egan elder eldridge elkins elliott ellis ellison elmore emerson emery england english
enriquez erickson ervin erwin escobar esparza espinosa espinoza esposito esquivel estes estrada evans
everett ewing farley farmer farrell farris faulkner feldman felix ferguson fernandez ferreira ferrell
field fields figueroa finch fink finley fischer fish fisher fitzgerald fitzpatrick flanagan fleming
fletcher flores flowers floyd flynn foley forbes ford foreman forrest foster fowler fox francis franco
frank franklin franks fraser frazier frederick freeman french frey friedman fritz frost fry frye fuentes
fuller fulton funk gabriel gaines galindo gallagher gallardo gallegos galloway galvan gamble garcia
gardner garland garner garrett garrison garza gates gay gee gentry george gibbons gibbs gibson gilbert
giles gill gillespie gilliam gilmore givens glass gleason glenn glover godfrey godwin goff goins goldberg
golden goldman goldstein gomez gonzales gonzalez good goodman goodwin gordon gore gorman goss gould grace
grady graham grant graves gray green greene greenwood greer gregg gregory griffin griffith griggs grimes
gross grove groves guerra guerrero guevara gunn gunter gustafson guthrie gutierrez guy guzman haas hagen
hahn haines hale haley hall hamilton hamm hammer hammond hampton hancock hand haney hanna hansen hanson
harden hardin harding hardy harmon harper harrell harrington harris harrison hart hartley hartman harvey
hastings hatch hatcher hatfield hawkins hayden hayes haynes hays head heard heath hebert heller helms
helton henderson hendricks hendrickson hendrix henry hensley henson herbert herman hernandez herrera
herring herron hess hester hewitt hickey hickman hicks higgins hill hilton hines hinkle hinton ho hobbs
hodge hodges hoffman hogan holbrook holcomb holden holder holland holley hollingsworth hollis holloway
holman holmes holt hong hood hooper hoover hopkins hopper horn horne horner horton hoskins house houston
howard howe howell huang hubbard huber hudson huerta huff huffman hughes hull humphrey hunt hunter hurley
hurst hurtado hutchins hutchinson hutchison huynh hyde ibarra ingram inman irwin ivey jackson jacobs
jacobson james jamison jaramillo jarvis jefferson jeffries jenkins jennings jensen jewell jimenez john
johns johnson johnston jones jordan joseph joyce joyner juarez justice kaiser kane kang kaplan katz
kaufman kay keith keller kelley kelly kemp kendall kendrick kennedy kenney kent kern kerr kessler key khan
kidd kim kimball king kinney kirby kirk kirkland kirkpatrick klein kline knapp knight knowles knox koch
kramer krause krueger kuhn kurtz lacy lake lam lamb lambert lancaster landry lane lang lange langley lara
larkin larsen larson lau law lawrence lawson le leach leal leblanc lee lehman leon leonard leslie lester
levine levy lewis li lim lin lindsay lindsey little liu livingston lloyd locke lockhart logan long lopez
lord lott love lowe lowery lowry lozano lu lucas lucero ludwig lugo luna lund lutz ly lynch lynn lyon
lyons macdonald macias mack mackey madden maddox madison magana magee maher mahoney maldonado malone
maloney manley mann manning manuel marin marino marks marquez marsh marshall martin martinez mason massey
masters mata mathews mathis matthews maxwell may mayer mayes mayfield maynard mayo mays mcallister mcbride
mccabe mccall mccann mccarthy mccarty mccauley mcclain mcclellan mcclure mcconnell mccormick mccoy mccray
mccullough mcdaniel mcdermott mcdonald mcdowell mcelroy mcfadden mcfarland mcgee mcgill mcginnis mcgowan
mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley mckinney mcknight mclaughlin
mclean mcleod mcmahon mcmanus mcmillan mcnamara mcneil mcpherson mead meadows medina medrano meeks meier
mejia melendez melton mendez mendoza mercado mercer meredith merrill merritt metcalf meyer meyers meza
michael middleton miles miller milligan mills minor miranda mitchell mobley molina monroe montes
montgomery montoya moody moon mooney moore mora morales moran moreno morgan morin morris morrison morrow
morse morton moser moses mosley moss moyer mueller mullen muller mullins muniz munoz murillo murphy murray
myers nance nash nava navarro neal neely neff nelson newell newman newsome newton ng ngo nguyen nicholas
nichols nicholson nielsen nieves nix nixon noble noel nolan norman norris norton novak nunez obrien ochoa
oconnell oconnor odell odom odonnell oleary oliver olsen olson oneal oneil oneill orozco orr ortega ortiz
osborn osborne ott otto owen owens pace pacheco padgett padilla page palacios palmer park parker parks
parra parrish parsons pate patel patrick patterson patton paul payne payton pearce pearson peck pena
pennington peralta pereira perez perkins perry peters petersen peterson petty pham phan phelps phillips
phipps pickett pierce pierre pierson pike pineda pittman pitts plummer poe polk pollard pollock ponce
poole pope porter portillo post potter potts powell powers pratt preston price prince pritchard proctor
pruitt pryor puckett pugh quick quinn quinones quintana quintero rainey ramirez ramos ramsey randall
randolph rangel rankin rasmussen ratliff ray raymond reece reed reese reeves reid reilly reyes reyna
reynolds rhodes rice rich richard richards richardson richmond richter riddle riggs riley rios ritchie
ritter rivas rivera rivers roach robbins roberson roberts robertson robinson robison robles rocha rodgers
rodrigues rodriguez rodriquez roe rogers rojas rollins roman romano romero rosa rosado rosales rosario
rosas rose rosen rosenberg ross rossi roth rouse rowe rowland roy rubin rubio rucker ruiz rush russell
russo rutherford rutledge ryan saenz salas salazar saldana salgado salinas sampson sanchez sanders
sanderson sandoval sanford santana santiago santos sargent saucedo saunders savage sawyer schaefer schafer
schmidt schmitt schmitz schneider schroeder schultz schulz schumacher schwartz scott sears segura self
sellers serrano sexton seymour shafer shaffer shah shannon shapiro sharp sharpe shaw shea sheehan shelton
shepard shepherd sheppard sherman shields shirley shoemaker short sierra silva silver simmons simms simon
simons simpson sims sinclair singer singh singleton skinner slater slaughter sloan small smart smith
snider snow snyder solis solomon sorensen sosa soto sparks spears spence spencer sprague springer stafford
stahl stanley stanton stark starr steele stein steiner stephens stephenson sterling stern stevens
stevenson stewart stinson stokes stone stout stover stratton strickland strong stroud stuart suarez
sullivan summers sutherland sutton swain swan swanson swartz sweeney sweet swenson swift sykes talley tang
tanner tapia tate tatum taylor teague terrell terry thomas thompson thomson thornton thurman tillman
tipton todd tolbert tomlinson tompkins torres tovar townsend tracy tran travis trejo trevino trujillo
truong tucker turner tuttle tyler tyson underwood valdez valencia valentine valenzuela valle vance vang
vargas vasquez vaughan vaughn vazquez vega velasco velasquez velazquez velez ventura vera vigil villa
villalobos villanueva villarreal villegas vincent vinson vo vogel vu wade wagner walden walker wall
wallace waller walls walsh walter walters walton wang ward ware warner warren washington waters watkins
watson watts weaver webb webber weber webster weeks weiss welch wells welsh werner west weston whalen
whaley wheeler whitaker white whitehead whitfield whitley whitney wiggins wilcox wilder wiley wilkerson
wilkins wilkinson williams williamson willis wills wilson winter winters wise witt wolf wolfe womack wong
wood woodard woodruff woods woodward wooten workman worley wright wu wyatt wynn xiong yang yarbrough yates
yeager yoder york young yu zamora zapata zavala zhang ziegler zimmerman zuniga
`
    .trim()
    .split(/\s+/),
  ...WORLD_SURNAMES,
]);
