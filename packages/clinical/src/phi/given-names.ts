import { WORLD_GIVEN_NAMES } from './world-names.ts';

/**
 * The 1,500 given names that most people in the United States bear: counts of the Social Security Administration's
 * national files of first names for the years of birth 1925 to 2020 (ssa.gov/oact/babynames/limits.html), added up.
 * In the order of the alphabet.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...`
aaliyah aaron abby abel abigail abraham ada adam adan addison adele adeline adrian adriana adrianna
adrienne agnes aidan aiden aileen aimee alaina alan alana alayna albert alberta alberto alec alejandra
alejandro alex alexa alexander alexandra alexandria alexia alexis alfonso alfred alfredo ali alice alicia
alina alisa alisha alison alissa alivia aliyah allan allen allie allison allyson alma alondra alonzo alton
alvin alyson alyssa amanda amari amaya amber amelia amir amos amy ana anastasia anderson andre andrea
andres andrew andy angel angela angelica angelina angelique angelo angie anita aniyah ann anna annabelle
anne annette annie anthony antoine antoinette antonia antonio april archie aria ariana arianna ariel
arielle arlene armando arnold arthur arturo asher ashlee ashleigh ashley ashlyn ashlynn ashton asia athena
aubree aubrey audrey august aurora austin autumn ava avery axel ayden bailey barbara barrett barry
beatrice beau becky belinda bella ben benjamin bennett bennie benny bentley bernadette bernard bernice
bertha bessie beth bethany betsy bette bettie betty beverly bianca bill billie billy blaine blair blake
blanca bob bobbie bobby bonita bonnie brad braden bradford bradley brady branden brandi brandon brandy
brantley braxton brayden breanna brenda brendan brenden brenna brennan brent bret brett brian briana
brianna bridget brielle britney brittany brittney brock brody brooke brooklyn brooklynn brooks bruce bryan
bryant bryce brynn bryson byron cade caden caitlin caitlyn caleb callie calvin camden cameron camila
camille camryn candace candice candy cara carey carissa carl carla carlos carlton carly carmen carol
carole carolina caroline carolyn carrie carroll carson carter cary casey cassandra cassidy cassie
catherine cathleen cathy cayden cecelia cecil cecilia cedric celeste celia cesar chad chance chandler
charity charlene charles charlie charlotte chase chasity chelsea chelsey cheri cherie cheryl chester
cheyenne chloe chris christa christian christie christina christine christopher christy ciara cierra cindy
claire clara clare clarence clarissa clark claude claudia clay clayton clifford clifton clint clinton
clyde cody colby cole colin colleen collin colton conner connie connor conor conrad constance cooper cora
corbin corey corinne cornelius cory courtney craig cristian cristina cruz crystal curtis cynthia daisy
dakota dale dallas dalton damian damien damon dan dana dane daniel daniela daniella danielle danny dante
daphne darcy darin darius darla darlene darnell darrel darrell darren darrin darryl daryl dave david davis
dawn dawson dean deandre deanna debbie debora deborah debra declan delaney delbert delia delilah della
delores deloris demetrius dena denise dennis derek derrick desiree desmond destiny devin devon dewayne
dewey dexter diamond diana diane dianna dianne dick diego dillon dina dixie dolores dominic dominick
dominique don donald donna donnie donovan dora doreen dorian doris dorothy douglas doyle drake drew duane
dustin dwayne dwight dylan earl earnest easton ebony eddie eden edgar edith edmund edna eduardo edward
edwin eileen elaina elaine eleanor elena eli eliana elias elijah elisa elisabeth elise elisha eliza
elizabeth ella ellen ellie elliot elliott ellis elmer eloise elsa elsie emanuel emerson emery emilia
emiliano emilio emily emma emmanuel emmett enrique eric erica erick erik erika erin erma ernest ernestine
ernesto ervin esmeralda esteban esther ethan ethel eugene eunice eva evan evangeline eve evelyn everett
everly ezekiel ezra fabian faith fannie fatima faye felicia felipe felix fernando finley finn fiona flora
florence floyd forrest frances francesca francine francis francisco frank frankie franklin fred freda
freddie freddy frederick fredrick gabriel gabriela gabriella gabrielle gael gage gail gale garrett garry
gary gavin gayle gene genesis geneva genevieve geoffrey george georgia gerald geraldine gerard gerardo
gertrude gianna gilbert gilberto gina ginger giovanni giselle gladys glen glenda glenn gloria gordon grace
gracie grady graham grant grayson greg gregg gregory greta gretchen greyson griffin guadalupe guillermo
gustavo guy gwen gwendolyn hadley hailey haley hallie hanna hannah harley harmony harold harper harriet
harrison harry harvey hattie hayden haylee hayley hazel heath heather heaven hector heidi helen helena
henry herbert herman hilary hilda hillary holden holly homer hope horace howard hubert hudson hugh hugo
hunter ian ida imani inez ingrid ira irene iris irma irvin isaac isabel isabella isabelle isaiah isla
ismael israel ivan ivy izabella jace jack jackie jackson jaclyn jacob jacqueline jacquelyn jada jade jaden
jaiden jaime jake jakob jalen jamal james jameson jamie jan jana jane janelle janet janette janice janie
janine janis jared jarrod jasmin jasmine jason jasper javier jaxon jaxson jay jayce jayden jayla jaylen
jayne jayson jazmin jazmine jean jeanette jeanne jeannette jeannie jeff jeffery jeffrey jenifer jenna
jennie jennifer jenny jerald jeremiah jeremy jermaine jerome jerry jesse jessica jessie jesus jewel jill
jillian jim jimmie jimmy jo joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel joey johanna
john johnathan johnathon johnnie johnny jolene jon jonah jonathan jonathon joni jordan jordyn jorge jose
joseph josephine joshua josiah josie josue joy joyce juan juanita judah jude judith judy julia julian
juliana julianna julianne julie juliet juliette julio julissa julius june junior justice justin justine
kaden kai kaiden kailey kaitlin kaitlyn kaleb kali kameron kamryn kara karen kari karin karina karl karla
karter kasey kassandra kate katelyn katelynn katharine katherine kathleen kathryn kathy katie katrina kay
kayden kayla kaylee kayleigh keegan keira keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra
kendrick kennedy kenneth kenny kent kenya keri kerri kerry kevin khloe kiana kiara kim kimberley kimberly
king kingston kinsley kira kirk kirsten kris krista kristen kristi kristian kristie kristin kristina
kristine kristopher kristy krystal kurt kyla kyle kylee kyler kylie kyra lacey laila lamar lana lance
landen landon lane lara larry latasha latoya laura laurel lauren laurence laurie laverne lawrence layla
lea leah leanne lee leigh leila leilani leland lena lenora leo leon leona leonard leonardo leroy lesley
leslie lester leticia levi lewis lexi liam lila liliana lillian lillie lilly lily lincoln linda lindsay
lindsey lionel lisa lizbeth lloyd logan lois lola london lonnie lora loren lorena lorenzo loretta lori
lorna lorraine lou louis louise lowell luca lucas lucia lucille lucinda lucy luis lukas luke lula luna
luther luz lydia lyla lyle lynda lynette lynn lynne mabel mack mackenzie macy maddox madeleine madeline
madelyn madison mae maggie makayla makenna makenzie malachi malcolm malia malik mallory mamie mandy manuel
marc marcella marcia marco marcos marcus margaret margarita margie margo marguerite maria mariah marian
mariana marianne maribel marie marilyn marina mario marion marisa marisol marissa marjorie mark marla
marlene marley marlon marquis marsha marshall martha martin marty marvin mary maryann mason mateo mathew
matthew mattie maureen maurice maverick max maximus maxine maxwell maya mayra mckenna mckenzie meagan
megan meghan melanie melba melinda melissa melody melvin mercedes meredith merle mia micah michael
michaela micheal michele michelle mickey miguel mikayla mike mila mildred miles milo milton mindy minnie
miranda miriam misty mitchell moises mollie molly mona monica monique morgan morris moses muriel mya myles
myra myrna myron myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neal neil nellie
nelson nevaeh nicholas nichole nick nickolas nicolas nicole nikki nina noah noel noelle nolan nora norah
norma norman nova olga olive oliver olivia ollie omar opal orlando oscar otis owen pablo paige paisley pam
pamela paris parker pat patrice patricia patrick patsy patti patty paul paula paulette pauline payton
pearl pedro peggy penelope penny perry pete peter peyton philip phillip phoebe phoenix phyllis piper
presley preston priscilla quentin quincy quinn quinton rachael rachel rachelle rafael ralph ramiro ramon
ramona randal randall randi randolph randy raquel raul raven ray raymond reagan rebecca rebekah reed reese
regina reginald reid rena rene renee rex rhett rhonda ricardo richard rick rickey ricky riley rita river
robbie robert roberta roberto robin robyn rocco rochelle rocky roderick rodney rodolfo rodrigo rogelio
roger roland roman ron ronald ronda ronnie roosevelt rory rosa rosalie rose rosemarie rosemary rosie ross
rowan roxanne roy royce ruben ruby rudolph rudy russell ruth ryan ryder ryker rylan rylee ryleigh sabrina
sadie sage sally salvador salvatore sam samantha sammy samuel sandra sandy santiago sara sarah sasha saul
savanna savannah sawyer scarlett scott sean sebastian selena serena serenity sergio seth shana shane
shanna shannon shari sharon shaun shauna shawn shawna shayla sheila shelby sheldon shelia shelley shelly
sheri sherman sherri sherrie sherry sheryl shirley sidney sienna sierra silas simon simone skylar skyler
sofia solomon sondra sonia sonja sonya sophia sophie spencer stacey staci stacie stacy stanley stefanie
stella stephan stephanie stephen sterling steve steven stewart stuart sue summer susan susanne susie
suzanne sydney sylvester sylvia tabitha talia tamara tami tammie tammy tania tanner tanya tara taryn tasha
tatiana tatum taylor teagan ted teddy terence teresa teri terrance terrell terrence terri terry tessa
thelma theodore theresa therese thomas tia tiana tiffany tim timmy timothy tina toby todd tom tomas tommie
tommy toni tony tonya tori tracey traci tracie tracy travis trent trenton trevor trey tricia trina trinity
trisha tristan tristen troy trudy tucker ty tyler tyrone tyson valentina valeria valerie van vanessa velma
vera verna vernon veronica vicki vickie vicky victor victoria vincent viola violet virgil virginia vivian
wade walker wallace walter wanda warren waylon wayne wendell wendy wesley weston whitney wilbert wilbur
will willard william willie willis willow wilma wilson winston wyatt xander xavier ximena yesenia yolanda
yvette yvonne zachariah zachary zachery zackary zane zion zoe zoey
`
    .trim()
    .split(/\s+/),
  ...WORLD_GIVEN_NAMES,
]);
