/**
 * Habits that bear on health, in Comprehend Medical's types: name, type (`t` tobacco, `a` alcohol, `d` recreational drugs), other
 * terms. `?` before a term: it counts only beside a word of use.
 */
export const HABITS = `alcohol use	a	alcohol abuse|alcohol consumption|etoh|etoh use|drinks alcohol|drinking alcohol|drink alcohol|?alcohol
beer	a	beers|glass of wine|glasses of wine|drinks wine|drinks a day|drinks per day|drinks per week|drinks a week|drinks socially|social drinker|drinks occasionally|heavy drinker
cocaine	d	cocaine use|crack cocaine|crack
heroin	d	heroin use
illicit drugs	d	illicit drug use|recreational drugs|recreational drug use|street drugs|drug use|drug abuse|substance abuse|substance use|iv drug use|ivdu|intravenous drug use|illicits
marijuana	d	marijuana use|cannabis|cannabis use|thc|?weed|?pot
methamphetamine	d	meth|crystal meth|methamphetamine use
smoking	t	smoke|smokes|smoked|smoker|smokers|ex smoker|former smoker|current smoker|never smoker|tobacco|tobacco use|tobacco abuse|nicotine use|cigarette|cigarettes|cigars|pack a day|packs a day|pack per day|packs per day|pack year|pack years|chewing tobacco|chews tobacco|?dip
vaping	t	vape|vapes|vaped|e cigarette|e cigarettes
`;
