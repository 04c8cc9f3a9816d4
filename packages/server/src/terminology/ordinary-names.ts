/**
 * Names of RxNorm that are ordinary words: foods, plants and animals of allergen extracts, materials, and brands that took a
 * word of the language. As medications they need a clinical cue beside them.
 */
const names = `
  air alcohol ash bean beans beef beer beet beets blueberry bread broccoli butter cabbage carbon carrot carrots castor cat cattle
  celery charcoal cheese cherry chicken chocolate chlorine clay cloves coal cocoa coconut cod coffee corn cotton crab cream cucumber
  dog duck dust egg eggs elm ethanol feathers fig fish flax flour garlic gelatin ginger glue gold grape grapes grapefruit grass hair
  ham hay helium honey hops horse house ice ink iodine iron jelly kale kiwi lamb latex lead leather lemon lettuce licorice lime
  lint liver lobster mango maple marijuana meat melon menthol mercury milk mint mold mouse mushroom mushrooms mustard nickel nitrogen
  nutmeg nuts oak oat oats oil oils olive onion onions orange oranges oxygen oyster paper parsley pea peach peanut peanuts pear peas
  pecan pepper peppermint pine plantain plum pollen poppy pork potato potatoes powder protein pumpkin rabbit radish rat rice rose rosemary
  rubber rye sage salmon salt sand scallop sesame sheep shrimp silicon silk silver skin smoke soap soda soy soybean spinach squash
  starch straw strawberry sucrose sugar sunflower sweat tar tea thyme tin tobacco tomato tomatoes tuna turkey vanilla vinegar walnut
  walnuts wasp water watermelon wax wheat wine wood wool yeast yogurt
  able above active activate adapt advance advantage advocate again ahead aim alert align alive all allow always amend answer approach
  arise ascend aspire assist assure attain aura aware awake balance barrier basic basis beacon bed begin benefit best better bliss block
  blue body boost breathe bright calm care cascade certain champion charm children choice circle classic clean clear climb clinic close
  cold comfort command compete complete concept concert confidence connect contact control cool core correct counter cover creative
  crest cross curb cure cycle daily dawn day daylight deep defend defense defy delight design diet digest direct discover drain dream
  drive drops dual duet ear early ease easy echo edge effect effort elect element elite embrace emerge enable endure energy enhance enjoy
  equal essence essential even evolve exact excel extra eye eyes face family fast fever fiber fight first fit flow focus foot form
  formula forte fortify forward foundation free freedom fresh fusion gain gas gentle girl glide glow good grace green grow guard
  guide hand harmony health heal heart help her him hold home hope hydrate image immune impact impulse infant inhale inspire instant
  intact invite joint joy just kids leap legacy level life lift light lip listen live lotion love low luster made magic man mask
  max maximum me meal men method mind minerals miracle moment mood more morning motion mouth move muscle natural nature need neutral
  new next night none normal nose notice now once one only open optimum option original pain palm pace pan passion patch path patriot
  pause peace people perfect phase pink plan play plus polish power prepare present prevent prime privilege probe profile program promise
  protect prove pure purple purpose quick quiet radiance rally rapid reach ready real rebound recover red refresh regain regular
  relax release relief renew rescue reset resolve respond rest restore result reveal rinse rise safe saline satin scalp secure sense
  sensitive serene shade shampoo shape shield shine sinus sleep slim smart smile smooth soft solid solution solve soothe source
  spirit sport spray spring stable standard start step stomach stool stop strength stress strive strong sun super support sure swift
  system tablet target temple throat thrive tight time today tone toner total touch trace tranquil travel trial triple true trust
  ultimate ultra under unity update uplift upset urge vain valiant value vault venture vibrant vision vital vitality wake warm wash
  wave wellness white whole wipe wish woman women wonder yellow yes young youth zeal zest zone
`;

/** What a sentence is held together by, and what every note says. */
const small = `
  a about after all also am an and any are as at bad be been before being but by can come could day days did do does doctor done
  down every few for from get go had has have he her here him his how i if in into is it its last left like little long made make
  many may me might month months most much my name new no nor not now of off old on one or other our out over own patient per put
  right said same saw say see seen seems shall she should since so some still such take takes than that the their them then there
  these they thing this those through time to too two under up upon us use used very visit was way we week weeks well were what
  when where which while who why will with without would year years yes you your
`;

const setOf = (text: string): string[] => text.trim().split(/\s+/);

/** In no list do they mean anything by themselves. */
export const smallWords: ReadonlySet<string> = new Set(setOf(small));

/** Names of medications that need a clinical cue. */
export const ordinaryNames: ReadonlySet<string> = new Set([...setOf(names), ...smallWords]);
