/**
 * What patients feel and what examiners and images show. A code may be missing: there is none for it.
 * Columns: name, ICD-10-CM code, kind (`s`: symptom, `g`: sign), official description of the code, other terms joined with `|`.
 * Codes and descriptions: ICD-10-CM, release of fiscal year 2026 (CDC/NCHS, order file `icd10cm-order-2026.txt`; the
 * April 1, 2026 update changes no code), a work of the United States government in the public domain. Each code was checked
 * against that file. An injury's seventh character tells the encounter, which a term does not: it is left off, so such a
 * code is a header. `?` and `=` are told in `../terms/lexicon.ts`.
 */
export const SYMPTOMS = `?atrophy		g		muscular atrophy
?coma	R40.20	g	Unspecified coma	in a coma|comatose|unconscious|?unresponsive|unconsciousness
?discharge		s		purulent discharge|?drainage|purulent drainage|foul smelling discharge|pus|serosanguineous drainage|bloody discharge|yellow discharge|green discharge|purulence|bloody drainage|thick discharge
?discoloration		g		skin discoloration|discolouration of the skin
?exudate		g		tonsillar exudate|pharyngeal exudate
?flushing	R23.2	s	Flushing	?flushed|facial flushing|blushing|flushed face|skin flushing
?mass	R22.9	g	Localized swelling, mass and lump, unspecified	
?neglect	R41.4	g	Neurologic neglect syndrome	hemispatial neglect|hemineglect|left sided neglect|visuospatial neglect|left neglect
?panic	F41.0	s	Panic disorder [episodic paroxysmal anxiety]	panicky|panicking
?plaque		g		calcified plaque|atherosclerotic plaque|carotid plaque|mixed plaque|atheromatous plaque
?rigidity		g		muscle rigidity
?shock	R57.9	g	Shock, unspecified	circulatory shock|circulatory failure
?tightness		s		
?vegetation		g		valvular vegetation
?warmth		g		warm to touch|warm to the touch|hot to the touch|increased warmth
?worry	R45.82	s	Worries	?worrying|constantly worrying|worrying too much|excessive worry|worries a lot|worried all the time|can't stop worrying|worry a lot|constant worry
?wound		g		
abdominal mass	R19.00	g	Intra-abdominal and pelvic swelling, mass and lump, unspecified site	abdominal lump|mass in the abdomen|pelvic mass|abdominal swelling|mass in the belly|intra abdominal mass|palpable abdominal mass|lump in my belly|lump in my abdomen|intraabdominal mass|pelvic swelling|lump in my stomach
abdominal pain	R10.9	s	Unspecified abdominal pain	belly pain|stomach pain|stomach ache|tummy ache|stomachache|tummy pain|bellyache|belly ache|belly hurts|stomach hurts|tummy hurts|my stomach hurts|my belly hurts|pain in the abdomen|pain in my abdomen|stomach cramps|abdominal cramps|abdominal cramping|abd pain|pain in my stomach|pain in my belly|abdominal discomfort|stomach cramping|stomach discomfort|colicky abdominal pain|gut pain|pain in the belly|pain in the stomach|abdomen hurts|pain in his stomach|pain in her stomach|pain in her belly|pain in his belly|belly cramps|crampy abdominal pain|cramping in my stomach|hurts in my stomach|diffuse pain in the abdomen|cramping abdominal pain|cramps in my stomach
abdominal tenderness	R10.819	g	Abdominal tenderness, unspecified site	belly is tender|tender abdomen|abdomen is tender|tender belly|abdomen is diffusely tender|diffuse abdominal tenderness|tenderness of the abdomen|tenderness in the abdomen|abdomen tender
abnormal bowel sounds	R19.15	g	Other abnormal bowel sounds	hypoactive bowel sounds|stomach gurgling|decreased bowel sounds|borborygmi|bowel sounds hypoactive|bowel sounds are hypoactive|diminished bowel sounds
abnormal chest x ray	R91.8	g	Other nonspecific abnormal finding of lung field	abnormal chest radiograph|abnormal cxr|abnormal finding on lung imaging|abnormal chest ct
abnormal coagulation profile	R79.1	g	Abnormal coagulation profile	elevated inr|supratherapeutic inr|prolonged pt|prolonged ptt|abnormal clotting time|inr is supratherapeutic|prolonged bleeding time|subtherapeutic inr|inr is subtherapeutic
abnormal ekg	R94.31	g	Abnormal electrocardiogram [ECG] [EKG]	abnormal electrocardiogram|abnormal ecg|st segment depression|st depression|st segment elevation|t wave inversion|st changes|prolonged qt interval|qt prolongation|st elevation|nonspecific st changes|inverted t waves|q waves|prolonged qt|prolonged qtc|st segment changes|t wave abnormality|ekg changes|qtc prolongation|nonspecific st t wave changes|st t wave changes|ischemic changes on ekg|ischaemic changes on ekg|ekg abnormality|ekg is abnormal|ecg changes|t wave changes|nonspecific t wave changes|left axis deviation|right axis deviation|poor r wave progression|t wave flattening|nonspecific st t changes|nonspecific t wave abnormality
abnormal gait	R26.9	g	Unspecified abnormalities of gait and mobility	gait abnormality|gait disturbance|abnormality of gait|gait instability|shuffling gait|antalgic gait|unsteady gait|gait problem|gait difficulty|gait is unsteady|gait is antalgic|spastic gait|wide based gait|abnormal walking|steppage gait
abnormal involuntary movements	R25.9	g	Unspecified abnormal involuntary movements	abnormal movements|involuntary movement
abnormal liver function	R94.5	g	Abnormal results of liver function studies	abnormal lfts|abnormal liver function studies|liver function abnormality|abnormal liver function test|deranged lfts
abnormal posture	R29.3	g	Abnormal posture	decorticate posturing|decerebrate posturing|posturing
abnormal sputum	R09.3	s	Abnormal sputum	green sputum|yellow sputum|purulent sputum|green phlegm|sputum production|excess sputum|yellow phlegm|discolored sputum|phlegm
absent bowel sounds	R19.11	g	Absent bowel sounds	bowel sounds are absent|bowel sounds absent|no bowel sounds heard
acute abdomen	R10.0	g	Acute abdomen	surgical abdomen
acute cough	R05.1	s	Acute cough	
acute distress		g		apparent distress|obvious distress|visible distress|acute cardiopulmonary distress
acute respiratory distress	R06.03	g	Acute respiratory distress	respiratory distress
adventitious breath sounds		g		adventitious sounds|adventitious lung sounds
afferent pupillary defect	H57.00	g	Unspecified anomaly of pupillary function	relative afferent pupillary defect|sluggish pupil|nonreactive pupil|abnormal pupillary function|=RAPD
aggression	R46.89	g	Other symptoms and signs involving appearance and behavior	aggressive behavior|combative|behavior problems|behavioral changes|acting out|behavioral problems|acting strange|behavior changes|change in behavior|combative behavior|bizarre behavior|erratic behavior|acting weird|behavior issues
agitation	R45.1	g	Restlessness and agitation	agitated|?restless|?restlessness|can't sit still|psychomotor agitation|restless and agitated|agitated behavior
agonal breathing	R06.89	g	Other abnormalities of breathing	agonal respirations|respiratory depression|hypoventilation|breath holding spell
altered mental status	R41.82	g	Altered mental status, unspecified	=AMS|change in mental status|mental status change|altered mentation|altered mental state|not acting right|not acting herself|not acting himself
anal itching	L29.0	s	Pruritus ani	pruritus ani|itchy bottom|itchy anus|itching around the anus|perianal itching|itchy butt|rectal itching
anhedonia	R45.84	s	Anhedonia	loss of interest|lost interest in things|no interest in doing things|little interest in doing things|no pleasure in doing things|lack of interest|lost interest|little interest or pleasure|don't enjoy things anymore|loss of pleasure|lack of pleasure|loss of interest in activities
anisocoria	H57.02	g	Anisocoria	unequal pupils|pupils are unequal|pupils unequal|asymmetric pupils
ankle pain	M25.579	s	Pain in unspecified ankle and joints of unspecified foot	pain in my ankle|ankle hurts|pain in the ankle|sore ankle|pain in ankle|my ankle hurts
ankle swelling	M25.473	g	Effusion, unspecified ankle	swollen ankle|swelling of the ankle|ankle is swollen|swelling in my ankle|swelling in the ankle
apathy	R45.3	s	Demoralization and apathy	demoralization|apathetic
aphasia	R47.01	g	Aphasia	expressive aphasia|receptive aphasia|global aphasia|aphasic
apnea	R06.81	s	Apnea, not elsewhere classified	apnoea|stops breathing|stopped breathing|apneic episode|apnoeic episode|apneic|apnoeic|apneic spell|apnoeic spell|stopped breathing in his sleep
arm pain	M79.603	s	Pain in arm, unspecified	pain in my arm|arm hurts|pain in the arm|sore arm|pain in arm|my arm hurts|pain in his arm|pain in her arm|pain down my arm|upper extremity pain|pain down the arm
arm swelling	M79.89	g	Other specified soft tissue disorders	swollen arm|swelling in my arm|swelling of the arm|swollen hand|hand swelling|arm is swollen|hands are swollen|swelling in my hands|swollen fingers|swelling of the hand|swelling in the arm|finger swelling|fingers are swollen|swelling in my fingers
arm weakness	R29.898	s	Other symptoms and signs involving the musculoskeletal system	leg weakness|weakness in my legs|weakness in the legs|weak legs|weakness in my arm|weakness of the arm|legs are weak|left arm weakness|right arm weakness|left leg weakness|right leg weakness|legs feel weak|leg heaviness|lower extremity weakness|upper extremity weakness|arm is weak|legs gave out|legs give out|weakness of the leg|weakness in her legs|weakness in his legs|left sided weakness|right sided weakness|left side is weak
asphyxia	R09.01	g	Asphyxia	
asterixis	R27.8	g	Other lack of coordination	flapping tremor
ataxia	R27.0	g	Ataxia, unspecified	ataxic|dysmetria|truncal ataxia|limb ataxia
ataxic gait	R26.0	g	Ataxic gait	staggering gait|gait ataxia|staggering|gait is ataxic
axillary mass	R22.30	g	Localized swelling, mass and lump, unspecified upper limb	lump in my armpit|lump under my arm|lump in the armpit|lump on my arm|axillary lump
back pain	M54.9	s	Dorsalgia, unspecified	backache|dorsalgia|back hurts|back ache|pain in my back|pain in the back|my back hurts|pain in his back|pain in her back|chronic back pain|back is killing me|sore back|bad back|back is hurting|my back is killing me|my back aches|back is sore
back pain with sciatica	M54.40	s	Lumbago with sciatica, unspecified side	low back pain with sciatica|lumbago with sciatica|lower back pain with sciatica
bad breath	R19.6	s	Halitosis	halitosis
bad dreams	F51.5	s	Nightmare disorder	nightmare disorder|nightmare
belching	R14.2	s	Eructation	burping|eructation|belches|burps|burping a lot
bilious vomiting	R11.14	s	Bilious vomiting	bilious emesis|vomiting bile|throwing up bile|throwing up green stuff
bladder pain	R39.89	s	Other symptoms and signs involving the genitourinary system	bladder spasm|bladder pressure|bladder discomfort|pain in my bladder
bleeding	R58	s	Hemorrhage, not elsewhere classified	hemorrhage|haemorrhage|blood loss|active bleeding|hemorrhaging|haemorrhaging|won't stop bleeding|bleeding heavily|bleeding a lot|acute hemorrhage|acute haemorrhage|uncontrolled bleeding
bleeding from the ear	H92.20	s	Otorrhagia, unspecified ear	otorrhagia|bloody ear drainage|ear bleeding|blood in my ear|bleeding from ear|blood from the ear
bleeding gums	K06.8	s	Other specified disorders of gingiva and edentulous alveolar ridge	gums bleed|gum bleeding|gums are bleeding|gingival bleeding
blister		g		vesicle|bulla|bullae|skin blisters
bloating	R14.0	s	Abdominal distension (gaseous)	bloated|abdominal bloating|abdominal distension|abdominal distention|distended abdomen|distended belly|abdomen is distended|belly is swollen|swollen belly|belly is bloated|belly is distended|stomach is bloated|bloated stomach|tympanites|tympanitic abdomen|abdomen distended
blood clot		g		
blood in semen	R36.1	s	Hematospermia	hematospermia|bloody semen|bloody ejaculate|hemospermia|blood in my semen|blood in the semen|blood in my ejaculate|blood in ejaculate
blurred vision	H53.8	s	Other visual disturbances	blurry vision|vision is blurry|vision is blurred|fuzzy vision|vision blurry|blurring of vision|blurry eyesight|seeing blurry|vision is fuzzy|foggy vision|hazy vision|blurred eyesight|vision blurs|things look blurry|everything is blurry|eyes are blurry|blurriness|vision gets blurry|vision gets a little blurry|vision is a little blurry|vision was blurry|vision got blurry|vision has been blurry|vision goes blurry
bone pain	M89.8X9	s	Other specified disorders of bone, unspecified site	bones hurt|aching bones|pain in my bones|bones ache|ostealgia|pain in the bones|bony pain
bowel habit change	R19.4	s	Change in bowel habit	change in bowel habit|altered bowel habits|bowel changes|change in my bowel habits|change in his bowel habits|change in her bowel habits|changes in bowel habits
bowel wall thickening	K63.89	g	Other specified diseases of intestine	colonic wall thickening|wall thickening of the colon|thickened bowel wall
bradycardia	R00.1	g	Bradycardia, unspecified	bradycardic|slow heart rate|sinus bradycardia|slow pulse|low heart rate|slow heartbeat|sinus brady|slow heart beat|heart rate is slow
breast lump	N63.0	g	Unspecified lump in unspecified breast	breast mass|lump in the breast|lump in my breast|lump in her breast|mass in the breast|breast nodule|lump in my right breast|lump in my left breast|lump in the left breast|lump in the right breast|lump on my breast|palpable breast mass|mass in the left breast|mass in the right breast|lumps in my breasts
breast pain	N64.4	s	Mastodynia	mastalgia|mastodynia|pain in the breast|pain in my breast|breast tenderness|pain in her breast|breasts are sore|tender breast|breasts are tender|painful breasts|sore breast|breast soreness|pain in my left breast|pain in my right breast
brittle nails	L60.3	s	Nail dystrophy	nails are brittle|nail changes|splitting nails|nail splitting
bruise	T14.8	g	Other injury of unspecified body region	contusion|bruised|black and blue mark|contused
bruising	R23.3	s	Spontaneous ecchymoses	easy bruising|bruises easily|bruise easily|petechiae|ecchymosis|spontaneous ecchymosis|ecchymoses|bruising easily|spontaneous bruising|petechial rash|ecchymotic
bulging fontanelle		g		bulging fontanel|fontanelle is bulging
bulging tympanic membrane	H73.899	g	Other specified disorders of tympanic membrane, unspecified ear	tympanic membrane bulging|bulging eardrum|bulging tm|tm bulging|erythematous tympanic membrane|tympanic membrane erythematous|red eardrum|retracted tympanic membrane|tympanic membrane is bulging|tympanic membranes bulging|tympanic membrane is erythematous|eardrum is red
cachexia	R64	g	Cachexia	cachectic|wasting syndrome|emaciated
calcification		g		vascular calcification|atherosclerotic calcification|coronary calcification|coronary artery calcification
calf pain	M79.669	s	Pain in unspecified lower leg	pain in my calf|calf hurts|pain in the calf|sore calf|pain in lower leg|lower leg pain|shin pain|calves hurt|pain in my calves|pain in my shin|pain in her calf|pain in his calf|calf tenderness|pain in my lower leg|shins hurt
cancer related fatigue	R53.0	s	Neoplastic (malignant) related fatigue	neoplastic fatigue|neoplastic related fatigue
cardiopulmonary disease		g		acute cardiopulmonary process|cardiopulmonary process|acute cardiopulmonary abnormality
chest pain	R07.9	s	Chest pain, unspecified	pain in the chest|pain in my chest|chest hurts|my chest hurts|pain in his chest|pain in her chest
chest tightness	R07.89	s	Other chest pain	tightness in the chest|tightness in my chest|chest discomfort|chest pressure|atypical chest pain|musculoskeletal chest pain|noncardiac chest pain|chest heaviness|pressure in my chest|chest wall pain|pressure in the chest|tight chest|chest feels tight|anterior chest wall pain|non cardiac chest pain
cheyne stokes respiration	R06.3	g	Periodic breathing	cheyne stokes breathing|periodic breathing|cheyne stokes
chills	R68.83	s	Chills (without fever)	shivering|?rigor|the chills|shivers|feeling chilled|shaking chill
chorea	G25.5	g	Other chorea	choreiform movements
chronic cough	R05.3	s	Chronic cough	persistent cough|cough that won't go away|lingering cough
chronic fatigue	R53.82	s	Chronic fatigue, unspecified	
cloudy urine	R82.998	s	Other abnormal findings in urine	urine is cloudy|crystalluria|cloudy pee
clubbing	R68.3	g	Clubbing of fingers	digital clubbing|clubbing of fingers|clubbed fingers|finger clubbing|clubbing of the fingers|fingernail clubbing|nail clubbing
clumsiness	R27.8	s	Other lack of coordination	clumsy|lack of coordination|incoordination|dyscoordination|uncoordinated|poor coordination|coordination problems|dropping things|trouble with coordination
cognitive impairment	R41.89	s	Other symptoms and signs involving cognitive functions and awareness	cognitive decline|brain fog|foggy thinking|cognitive difficulties|mental fog|cognitive changes|trouble thinking|foggy headed|cognitive dysfunction|trouble thinking clearly
cogwheel rigidity	R29.818	g	Other symptoms and signs involving the nervous system	cogwheeling|lead pipe rigidity|bradykinesia|masked facies|hypomimia|bradykinetic|masklike facies
cold intolerance	R68.89	s	Other general symptoms and signs	heat intolerance|always cold|cold all the time|intolerance to cold|intolerance to heat|?hot all the time|sensitive to cold|can't tolerate heat|can't tolerate cold
confusion	R41.0	s	Disorientation, unspecified	?confused|disorientation|disoriented|acute confusion|getting confused|mental confusion
conjunctival injection	H11.439	g	Conjunctival hyperemia, unspecified eye	conjunctival hyperemia|injected conjunctiva|conjunctivae injected|conjunctivae are injected|injected conjunctivae|conjunctiva injected
consolidation		g		lobar consolidation|lung consolidation|pulmonary consolidation|focal consolidation|right lower lobe consolidation|left lower lobe consolidation|consolidative opacity|right upper lobe consolidation|left upper lobe consolidation|right middle lobe consolidation|consolidation of the lung
constipation	K59.00	s	Constipation, unspecified	constipated|obstipation|can't poop|cannot poop|backed up bowels|hard stool|can't go number two|trouble pooping|infrequent bowel movements|straining to have a bowel movement|hasn't pooped|haven't pooped|bowels aren't moving|difficulty pooping|unable to have a bowel movement|can't have a bowel movement|can't move my bowels
cough	R05.9	s	Cough, unspecified	coughing|hacking cough|nagging cough|dry cough|productive cough|wet cough|nonproductive cough|coughing up phlegm|coughing up mucus|barky cough|barking cough|coughing up sputum|non productive cough|tussis|bringing up phlegm
cramping		s		
crepitus		g		crepitation
crying spells	R45.83	s	Excessive crying of child, adolescent or adult	excessive crying|crying all the time|tearful|crying a lot|crying episodes|tearfulness|keeps crying|cries a lot|crying more|cries all the time|excessive crying of adult
cva tenderness	R10.8A9	g	Flank tenderness, unspecified	costovertebral angle tenderness|flank tenderness
cyanosis	R23.0	g	Cyanosis	cyanotic|blue lips|turning blue|turned blue|blue fingers|lips are blue|lips turned blue|bluish skin|lips were blue|lips turning blue|peripheral cyanosis|central cyanosis|perioral cyanosis
cyclical vomiting	R11.15	s	Cyclical vomiting syndrome unrelated to migraine	cyclic vomiting syndrome|cyclical vomiting syndrome|cyclic vomiting
cyst		g		
dark urine	R82.998	s	Other abnormal findings in urine	urine is dark|tea colored urine|tea coloured urine|cola colored urine|cola coloured urine|dark pee|dark colored urine|dark coloured urine|coca cola colored urine|coca cola coloured urine
decreased fetal movement	O36.8190	s	Decreased fetal movements, unspecified trimester, not applicable or unspecified	decreased foetal movement|baby isn't moving|baby not moving|baby is moving less|baby isn't moving as much|reduced fetal movement|reduced foetal movement|less fetal movement|less foetal movement
decreased sensation	R20.1	g	Hypoesthesia of skin	hypoesthesia|hypoaesthesia|hypesthesia|diminished sensation|reduced sensation|decreased sensation to light touch|sensation is decreased
deformity		g		
degenerative change		g		degenerative joint changes
delayed capillary refill		g		sluggish capillary refill|prolonged capillary refill|poor capillary refill|capillary refill is delayed|slow capillary refill
delusions	F22	g	Delusional disorders	delusional|delusional thinking|delusional thoughts
depressed mood	F32.A	s	Depression, unspecified	feeling down|low mood|down in the dumps|mood is low|feeling blue|down and depressed|mood is depressed|?depressed|feeling low|depressive symptoms|down , depressed
diarrhea	R19.7	s	Diarrhea, unspecified	diarrhoea|loose stool|?the runs|watery stool|watery diarrhea|watery diarrhoea|runny stools|loose bowels|runny poop|watery bowel movements|loose bowel movements|loose poops|bowels are loose|having the runs|stools are loose|stool is loose|loose watery stools|chronic diarrhea|chronic diarrhoea|persistent diarrhea|persistent diarrhoea|diarrheal illness|diarrhoeal illness|frequent loose stools
difficulty swallowing	R13.10	s	Dysphagia, unspecified	dysphagia|trouble swallowing|food gets stuck|can't swallow|swallowing problems|swallowing difficulty|hard to swallow|food sticks|food sticking|unable to swallow|food getting stuck|choking on food|choking when eating|trouble with swallowing|problems swallowing|food gets stuck in my throat|solid food dysphagia|difficulty in swallowing
difficulty urinating	R39.198	s	Other difficulties with micturition	trouble peeing|trouble urinating|difficulty voiding|difficulty peeing|trouble voiding|difficulty with urination|problems urinating|trouble with urination|hard to pee|problems with urination|intermittent stream|intermittent urinary stream
difficulty walking	R26.2	s	Difficulty in walking, not elsewhere classified	trouble walking|can't walk|unable to walk|hard to walk|problems walking|unable to ambulate|difficulty ambulating|trouble getting around|walking difficulty|difficulty with walking|cannot walk|impaired ambulation
dilated bowel loops		g		dilated loops of bowel|distended bowel loops|air fluid levels|dilated small bowel loops|dilated loops of small bowel|dilated small bowel
dilated pupil	H57.04	g	Mydriasis	mydriasis|blown pupil|pupils are dilated|fixed and dilated pupils
dislocation		g		subluxation
dizziness	R42	s	Dizziness and giddiness	dizzy|lightheaded|lightheadedness|light headed|light headedness|giddiness|vertigo|room is spinning|spinning sensation|room spinning|woozy|giddy|dizzy spell|head is spinning|lightheaded spells|vertiginous|head spinning|things are spinning
double vision	H53.2	s	Diplopia	diplopia|seeing double
drooling	K11.7	s	Disturbances of salivary secretion	drools|excessive saliva|sialorrhea|sialorrhoea|ptyalism|excess saliva|hypersalivation|excessive salivation
drowsiness	R40.0	s	Somnolence	drowsy|?sleepy|somnolence|somnolent|sleepiness|drowsy all day|hard to wake up
dry mouth	R68.2	s	Dry mouth, unspecified	xerostomia|mouth is dry|cotton mouth|dry mucous membranes|my mouth is dry
dry skin	L85.3	s	Xerosis cutis	skin is dry|my skin is dry|dry flaky skin|dry itchy skin
dysarthria	R47.1	s	Dysarthria and anarthria	anarthria
dysphasia	R47.02	s	Dysphasia	
dyspnea	R06.00	s	Dyspnea, unspecified	dyspnoea|trouble breathing|difficulty breathing|difficulty in breathing|can't breathe|labored breathing|hard time breathing|problems breathing|breathing problems|breathing difficulty|cannot breathe|breathing trouble
dyspnea on exertion	R06.09	s	Other forms of dyspnea	dyspnoea on exertion|exertional dyspnea|exertional dyspnoea|shortness of breath on exertion|short of breath with exertion|shortness of breath with exertion|short of breath on exertion|short of breath with activity|shortness of breath with activity|shortness of breath with walking|short of breath walking|short of breath when i walk
dysuria	R30.0	s	Dysuria	burning with urination|painful urination|burns when i pee|hurts to pee|burning urination|pain with urination|burning when i pee|stinging when i pee|hurts when i pee|burning on urination|it burns when i pee|burning when urinating|pain when urinating|pain when i pee|burning sensation with urination|pain on urination|strangury|burning pee|it hurts when i pee|stinging with urination|burns to pee|painful to urinate|pain urinating|painful peeing|burning while urinating
ear drainage	H92.10	s	Otorrhea, unspecified ear	otorrhea|otorrhoea|ear discharge|discharge from the ear|draining ear|drainage from the ear|drainage from my ear|ear is draining|discharge from my ear|fluid coming out of my ear|pus from the ear|ears are draining
ear fullness	H93.8X9	s	Other specified disorders of ear, unspecified ear	ear pressure|plugged ear|fullness in the ears|ears feel full|clogged ear|ears are plugged|ears feel plugged|pressure in my ears|ear is clogged|ears are clogged|ears are popping|aural fullness|popping in my ears|blocked ear|fullness in my ear|ears popping
ear itching	L29.89	s	Other pruritus	ears itch|itching of the ear|itching ears|itchy ear|ears are itchy
ear pain	H92.09	s	Otalgia, unspecified ear	otalgia|earache|ear ache|pain in the ear|pain in my ear|ears hurt|ear hurts|my ear hurts|pulling at her ears|pulling at his ears|tugging at his ear|tugging at her ear|sore ear|my ears hurt|tugging at ears|pulling at ears|pain in her ear|pain in his ear|pulling on his ears|pulling on her ears
early satiety	R68.81	s	Early satiety	gets full quickly|full after a few bites|feeling full quickly|fills up fast|feels full quickly|getting full quickly|fullness after a few bites|gets full fast
effusion		g		
elbow pain	M25.529	s	Pain in unspecified elbow	pain in my elbow|elbow hurts|pain in the elbow|sore elbow|pain in elbow|my elbow hurts
elevated bilirubin	R17	g	Unspecified jaundice	high bilirubin|hyperbilirubinemia
elevated blood pressure	R03.0	g	Elevated blood-pressure reading, without diagnosis of hypertension	elevated blood pressure reading|high blood pressure reading|blood pressure is high|blood pressure is elevated|elevated bp|blood pressure has been high|bp is elevated|bp elevated|white coat hypertension|blood pressure has been running high|blood pressure is running high|raised blood pressure reading|blood pressure has been elevated|high bp readings
elevated ca 125	R97.1	g	Elevated cancer antigen 125 [CA 125]	elevated ca - 125|elevated cancer antigen 125
elevated cea	R97.0	g	Elevated carcinoembryonic antigen [CEA]	elevated carcinoembryonic antigen|cea is elevated
elevated crp	R79.82	g	Elevated C-reactive protein (CRP)	elevated c reactive protein|high crp|raised crp|crp is elevated
elevated liver enzymes	R74.8	g	Abnormal levels of other serum enzymes	abnormal liver enzymes|high liver enzymes|raised liver enzymes|elevated alkaline phosphatase|elevated lipase|elevated amylase|elevated alk phos|high alkaline phosphatase
elevated sed rate	R70.0	g	Elevated erythrocyte sedimentation rate	elevated esr|elevated erythrocyte sedimentation rate|high sed rate|raised esr|elevated sedimentation rate|high esr|sed rate is elevated|esr is elevated
elevated troponin	R79.89	g	Other specified abnormal findings of blood chemistry	elevated liver function tests|elevated liver tests|elevated lft|troponin elevation|elevated creatinine|azotemia|elevated lactate|high troponin|elevated ferritin|raised troponin|troponin leak|creatinine is elevated|elevated serum creatinine|elevated bun|troponin is elevated
elevated tumor markers	R97.8	g	Other abnormal tumor markers	elevated tumour markers|elevated ca 19 - 9|elevated afp
epigastric pain	R10.13	s	Epigastric pain	epigastric discomfort|pain in the pit of my stomach|epigastric abdominal pain|epigastric burning
epigastric tenderness	R10.816	g	Epigastric abdominal tenderness	tenderness in the epigastrium|tenderness of the epigastrium
epiphora	H04.209	s	Unspecified epiphora, unspecified side	watering eyes|watery eye|tearing eyes|excessive tearing|eyes are watery|eyes water|eyes are watering|tearing of the eyes|eyes are tearing|my eyes water
epistaxis	R04.0	s	Epistaxis	nosebleed|nose bleed|bloody nose|bleeding from the nose|nose is bleeding|my nose bleeds
erythema	L53.9	g	Erythematous condition, unspecified	redness|redness of skin|?reddened|erythematous|skin redness|red skin|redness of the skin|skin is red|reddened skin
excessive sleepiness	G47.10	s	Hypersomnia, unspecified	excessive daytime sleepiness|sleepy all day|daytime sleepiness|excessive daytime somnolence|falling asleep during the day|sleeping too much|sleeping all the time|daytime somnolence|sleepy during the day|sleeping all day|falling asleep at work
excessive thirst	R63.1	s	Polydipsia	polydipsia|thirsty|always thirsty|very thirsty|increased thirst|thirsty all the time|drinking a lot of water
eye discharge	H57.89	s	Other specified disorders of eye and adnexa	discharge from the eye|discharge from my eye|eye drainage|crusty eyes|eyes are crusty|drainage from the eye|goopy eye|eyes crusted shut|matted eyes|eye crusting
eye floaters	H43.399	s	Other vitreous opacities, unspecified eye	vitreous floaters|floaters in my vision|floater|seeing floaters|floaters in my eye
eye pain	H57.10	s	Ocular pain, unspecified eye	ocular pain|pain in my eye|eye hurts|eyes hurt|pain in the eye|sore eye|my eyes hurt|my eye hurts|pain behind my eye|pain behind the eye|painful eye|eye ache|eye soreness|retro orbital pain|retroorbital pain
eyelid swelling	H02.849	g	Edema of unspecified eye, unspecified eyelid	swollen eyelid|puffy eyelids|eyelid edema|eyelid oedema|swelling of the eyelid|eyelid is swollen|puffy eyes|swollen eye|eye swelling|eye is swollen|periorbital edema|periorbital oedema|periorbital swelling|puffiness around the eyes|swelling around my eyes|swelling around the eye
facial droop	R29.810	g	Facial weakness	facial weakness|drooping face|face is drooping|droopy face|mouth drooping|right facial droop|left facial droop|face drooping|face droop
facial pain	R51.9	s	Headache, unspecified	face pain|pain in my face|pain in the face
facial swelling	R22.0	g	Localized swelling, mass and lump, head	swollen face|swelling of the face|face is swollen|swelling in my face|facial edema|facial oedema|lump on my head|swelling of face|puffy face|lip swelling|swollen lip|cheek swelling|lump on the head|swelling of the lip|jaw swelling|scalp mass|scalp lump|lips are swollen|swelling in the face|swelling in her face|face is puffy
false labor	O47.9	s	False labor, unspecified	braxton hicks|braxton hicks contraction
fat stranding		g		pericolonic fat stranding|periappendiceal fat stranding|perinephric stranding|mesenteric stranding|inflammatory stranding|pericolonic stranding|fat stranding around the appendix|peripancreatic stranding|perinephric fat stranding|peripancreatic fat stranding|mesenteric fat stranding
fecal incontinence	R15.9	s	Full incontinence of feces	faecal incontinence|bowel incontinence|incontinent of stool|loss of bowel control|pooping myself|encopresis|stool incontinence|incontinence of feces|incontinence of faeces|can't hold my bowels|bowel accidents|incontinence of stool
fecal urgency	R15.2	s	Fecal urgency	faecal urgency|bowel urgency|rushing to the bathroom to poop|stool urgency
fever	R50.9	s	Fever, unspecified	febrile|pyrexia|running a fever|high temperature|running a temperature|feverish|high fever|low grade fever|low grade temperature|has a temperature|hyperpyrexia|spiking fevers|subjective fever|spiked a fever|a temperature
filling defect		g		filling defects
finger pain	M79.646	s	Pain in unspecified finger(s)	pain in my finger|finger hurts|thumb pain|sore finger|pain in my thumb|thumb hurts|pain in finger|pain in the finger|fingers hurt|pain in the thumb|sore thumb
fistula		g		fistulae
flank pain	R10.A0	s	Flank pain, unspecified side	pain in my side|side pain|loin pain|pain in my flank|pain in the flank|flank hurts
flashing lights	H53.19	s	Other subjective visual disturbances	photopsia|flashes of light|seeing flashes|flashes in my vision|seeing spots|halos around lights|seeing flashing lights|flashes of light in my vision|visual halos|metamorphopsia|seeing stars
flatulence	R14.3	s	Flatulence	?gassy|passing gas|gassiness|farting|excess gas|excessive gas|too much gas|farting a lot|passing a lot of gas
fluid retention	R60.9	s	Edema, unspecified	swelling|retaining fluid|retaining water|water retention|holding water|?swollen|holding on to fluid|holding onto water|holding fluid|?puffiness|?puffy
focal neurological deficit		g		focal neurologic deficit|focal neuro deficit|neurological deficit|neurologic deficit|focal deficit|focal motor deficit|motor deficit|sensory deficit|focal motor or sensory deficit
foot pain	M79.673	s	Pain in unspecified foot	pain in my foot|foot hurts|feet hurt|pain in the foot|sore feet|pain in my feet|heel pain|pain in my heel|sore foot|my feet hurt|heel hurts|pain in foot|my foot hurts|pain in the feet|pain in the heel|arch pain|pain in her foot|pain in his foot|sore heel
foraminal stenosis		g		foraminal narrowing
forearm pain	M79.639	s	Pain in unspecified forearm	pain in my forearm|pain in the forearm|pain in forearm|forearm hurts
foreign body sensation in eye	H57.8A9	s	Foreign body sensation, unspecified eye	foreign body sensation|something in the eye sensation|gritty feeling in my eye|grittiness in my eyes|feels like something in my eye
foreign body sensation in throat	R09.A2	s	Foreign body sensation, throat	lump in my throat|lump in the throat|something stuck in my throat
foul smelling urine	R82.90	s	Unspecified abnormal findings in urine	smelly urine|urine smells|malodorous urine|strong smelling urine|urine smells bad|bad smelling urine|urine odor|abnormal urine|abnormal urinalysis|urine smells strong|foul smell to the urine|strong urine odor
free fluid	R18.8	g	Other ascites	free fluid in the pelvis|pelvic free fluid|free intraperitoneal fluid|intraperitoneal free fluid|free fluid in the abdomen
frequency and urgency		s		urgency and frequency|frequency or urgency|urgency or frequency|frequency , urgency|urgency , frequency|urinary frequency or urgency|urinary urgency or frequency
frequent falls	R29.6	s	Repeated falls	falling a lot|recurrent falls|repeated falls|multiple falls|keeps falling|tendency to fall|falls frequently|keep falling|falls a lot
functional diarrhea	K59.1	s	Functional diarrhea	functional diarrhoea
fussy baby	R68.12	s	Fussy infant (baby)	fussy infant|irritable infant|inconsolable infant|baby is fussy|fussiness|infant is fussy|child is fussy|fussy child
gallbladder wall thickening	K82.8	g	Other specified diseases of gallbladder	thickened gallbladder wall|pericholecystic fluid|gallbladder wall is thickened|distended gallbladder
gallop	R01.2	g	Other cardiac sounds	s 3 gallop|s 4 gallop|extra heart sound|friction rub|pericardial rub|pericardial friction rub|muffled heart sounds|distant heart sounds|split s 2|ejection click|third heart sound|fourth heart sound|abnormal heart sounds|mid systolic click|cardiac rub|midsystolic click|systolic click
gas pain	R14.1	s	Gas pain	
gasping	R06.89	s	Other abnormalities of breathing	gasping for air|gasping for breath
generalized abdominal pain	R10.84	s	Generalized abdominal pain	diffuse abdominal pain|pain all over my belly|generalised abdominal pain
generalized edema	R60.1	g	Generalized edema	generalized oedema|anasarca|swollen all over|generalised oedema|swelling all over
generalized lymphadenopathy	R59.1	g	Generalized enlarged lymph nodes	diffuse lymphadenopathy|generalised lymphadenopathy|diffuse adenopathy|generalized adenopathy
generalized pain	R52	s	Pain, unspecified	pain all over|aches and pains|achy all over|hurts all over|whole body hurts|aching all over|body ache|achy|body hurts|total body pain|hurt all over|ache all over|pain everywhere|my whole body hurts|my body aches|generalized body aches|body is sore|aches all over|sore all over
groin pain	R10.30	s	Lower abdominal pain, unspecified	inguinal pain|pain in my groin|pain in the groin|groin hurts
gross hematuria	R31.0	s	Gross hematuria	gross haematuria|visible blood in urine|painless gross hematuria|painless gross haematuria|frank hematuria|frank haematuria|macroscopic hematuria|macroscopic haematuria|visible hematuria|visible haematuria|visible blood in my urine
guarding	R19.30	g	Abdominal rigidity, unspecified site	abdominal rigidity|abdominal guarding|involuntary guarding|rigid abdomen|voluntary guarding|board like abdomen|boardlike abdomen|abdomen is rigid|abdominal wall rigidity
hair loss	L65.9	s	Nonscarring hair loss, unspecified	losing my hair|losing hair|hair falling out|?hair thinning|thinning hair|my hair is falling out|losing her hair|hair is thinning|hair is falling out|losing his hair|hair is coming out
hallucinating	R44.3	s	Hallucinations, unspecified	hallucination|seeing things|seeing things that aren't there
hand pain	M79.643	s	Pain in unspecified hand	pain in my hand|hand hurts|pain in the hand|sore hand|hands hurt|my hands hurt|pain in hand|my hand hurts
headache	R51.9	s	Headache, unspecified	cephalgia|head hurts|head ache|my head hurts|pounding headache|throbbing headache|cephalalgia|head pain|splitting headache|headache disorder|frontal headache|pain in my head|head is pounding|worst headache of my life|bad headaches|h / a
hearing voices	R44.0	s	Auditory hallucinations	auditory hallucination|hears voices|hearing things
heart murmur	R01.1	g	Cardiac murmur, unspecified	cardiac murmur|murmur|systolic murmur|diastolic murmur|systolic ejection murmur|holosystolic murmur|pansystolic murmur|ejection murmur|crescendo decrescendo murmur|blowing murmur|murmur present|2 / 6 systolic murmur|3 / 6 systolic murmur|1 / 6 systolic murmur|soft systolic murmur|harsh murmur|mid systolic murmur|early diastolic murmur|systolic heart murmur
heartburn	R12	s	Heartburn	pyrosis|acid indigestion|waterbrash|heart burn|burning in my chest after eating|burning in the chest after eating|acid in my throat
heavy menstrual bleeding	N92.0	s	Excessive and frequent menstruation with regular cycle	heavy menses|heavy period|heavy menstrual period|heavy bleeding with periods|periods are heavy|heavy bleeding with my period|my periods are heavy|soaking pads|heavy flow|bleeding heavily with my periods
hematemesis	K92.0	s	Hematemesis	haematemesis|vomiting blood|throwing up blood|vomited blood|threw up blood|bloody vomit|blood in my vomit|coffee ground emesis|bloody emesis|coffee ground vomit|coffee grounds emesis|vomits blood
hematuria	R31.9	s	Hematuria, unspecified	haematuria|blood in urine|blood in the urine|bloody urine|blood in my urine|peeing blood|blood in my pee|blood in his urine|blood in her urine|pink urine|red urine|urinating blood|urine is bloody|blood tinged urine|bloody pee|blood in the pee|urine with blood
hemoptysis	R04.2	s	Hemoptysis	haemoptysis|coughing up blood|coughed up blood|bloody sputum|blood in sputum|spitting up blood|blood tinged sputum|blood streaked sputum|cough with blood|coughs up blood
hepatojugular reflux	R09.89	g	Other specified symptoms and signs involving the circulatory and respiratory systems	positive hepatojugular reflux
hepatomegaly	R16.0	g	Hepatomegaly, not elsewhere classified	enlarged liver|liver enlargement|enlargement of the liver|liver is enlarged|palpable liver|large liver
hepatosplenomegaly	R16.2	g	Hepatomegaly with splenomegaly, not elsewhere classified	enlarged liver and spleen|hepatomegaly and splenomegaly
hiccup	R06.6	s	Hiccough	hiccough|singultus
hip pain	M25.559	s	Pain in unspecified hip	pain in my hip|hip hurts|pain in the hip|sore hip|pain in hip|my hip hurts|pain in his hip|pain in her hip|hips hurt|hip ache
hoarseness	R49.0	s	Dysphonia	hoarse|dysphonia|hoarse voice|raspy voice|raspy|voice is hoarse|hoarseness of voice
homicidal ideation	R45.850	s	Homicidal ideations	homicidal|thoughts of hurting others|homicidal thoughts|thoughts of hurting other people|thoughts of harming others
hopelessness	R45.89	s	Other symptoms and signs involving emotional state	hopeless|feelings of hopelessness|emotional distress
hot flash	N95.1	s	Menopausal and female climacteric states	hot flush
hyperactive bowel sounds	R19.12	g	Hyperactive bowel sounds	bowel sounds hyperactive|bowel sounds are hyperactive
hyperesthesia	R20.3	g	Hyperesthesia	allodynia|hypersensitivity of skin|hyperalgesia
hyperreflexia	R29.2	g	Abnormal reflex	abnormal reflex|brisk reflexes|hyporeflexia|areflexia|hyperreflexive|clonus|positive babinski|upgoing toe|diminished reflexes|absent reflexes|positive babinski sign|babinski sign positive|positive hoffman sign|decreased reflexes|babinski positive|ankle clonus
hyperventilation	R06.4	s	Hyperventilation	hyperventilating
hypoxia	R09.02	g	Hypoxemia	hypoxemia|hypoxaemia|low oxygen|hypoxic|low oxygen level|hypoxemic|hypoxaemic|low oxygen saturation|desaturation|desaturating|desats
impulsivity	R45.87	s	Impulsiveness	?impulsive|impulsive behavior|impulsiveness
incidental finding	R93.89	g	Abnormal findings on diagnostic imaging of other specified body structures	incidentaloma
incomplete bladder emptying	R39.14	s	Feeling of incomplete bladder emptying	feeling of incomplete emptying|incomplete emptying|bladder doesn't empty|not emptying my bladder|incomplete emptying of bladder|can't empty my bladder|sensation of incomplete emptying|doesn't empty his bladder|not emptying all the way|incomplete emptying of the bladder
inconsolable crying	R68.11	s	Excessive crying of infant (baby)	excessive crying of infant|baby won't stop crying|infant crying|excessive crying of child|crying inconsolably
increased appetite	R63.2	s	Polyphagia	polyphagia|always hungry|excessive hunger|hyperphagia|overeating|excessive eating|hungry all the time
infarct		g		infarction
inflammatory change		g		acute inflammation|chronic inflammation|?inflammation
innocent murmur	R01.0	g	Benign and innocent cardiac murmurs	functional murmur|benign murmur|still 's murmur|stills murmur|benign cardiac murmur|innocent heart murmur|flow murmur|benign heart murmur
intimal thickening		g		
intracranial mass	R90.0	g	Intracranial space-occupying lesion found on diagnostic imaging of central nervous system	space occupying lesion|intracranial space occupying lesion|mass in the brain
irregular heartbeat	R00.8	g	Other abnormalities of heart beat	irregular heart beat|irregular pulse|irregularly irregular rhythm|irregularly irregular|irregular heart rate|abnormal heartbeat|heart rhythm is irregular|rhythm is irregular|irregular rhythm|abnormal heart beat|rhythm is irregularly irregular
irregular menses	N92.6	s	Irregular menstruation, unspecified	irregular menstruation|irregular period|irregular menstrual cycle|periods are irregular|my periods are irregular|irregular menstrual periods|irregular cycles
irritability	R45.4	s	Irritability and anger	irritable|short temper|?anger|snapping at people|short fuse|angry outbursts|short tempered|easily annoyed|irritable mood|anger outbursts|?cranky|easily irritated|?anger issues|quick to anger|fussy|quick temper|irritability and anger
ischemia		g		ischaemia|ischemic changes|ischaemic changes
itching	L29.9	s	Pruritus, unspecified	pruritus|itchy|itchiness|itchy skin|skin itches|itchy all over|skin is itchy|itching all over|pruritic|itching skin|?itch|generalized pruritus
jaundice	R17	g	Unspecified jaundice	icterus|jaundiced|yellow skin|scleral icterus|yellow eyes|yellowing of the skin|yellowing of the eyes|icteric sclera|icteric|icteric sclerae|skin is yellow|eyes are yellow|eyes look yellow|turned yellow|sclera icteric|yellowing of my eyes|sclerae icteric|yellowish skin|yellow in the eyes
jaw pain	R68.84	s	Jaw pain	pain in my jaw|jaw hurts|sore jaw|pain in the jaw|mandibular pain
joint instability	M25.30	g	Other instability, unspecified joint	joint laxity|unstable joint|knee gives out|knee buckles|knee buckling|knee gives way|giving way of the knee|knee giving way|knee instability|knee giving out|instability of joint
joint pain	M25.50	s	Pain in unspecified joint	arthralgia|achy joints|aching joints|joints hurt|sore joints|pain in my joints|pain in the joints|joints ache|my joints hurt|polyarthralgia|painful joint|joint ache|joints are sore|joints are achy|multiple joint pain|pain in joint|joint soreness|pain in all my joints
joint stiffness	M25.60	s	Stiffness of unspecified joint, not elsewhere classified	morning stiffness|?stiffness|stiff joint|joints are stiff|stiffness in the joints|stiffness in my joints|decreased range of motion|limited range of motion|reduced range of motion|restricted range of motion|stiff in the morning|joint is stiff|stiffness of joint
joint swelling	M25.40	g	Effusion, unspecified joint	swollen joint|joints are swollen|swelling of joint|swelling in my joints|swelling of the joint|swelling in the joints|joints swell
jugular venous distention	R09.89	g	Other specified symptoms and signs involving the circulatory and respiratory systems	jvd|jugular venous distension|distended neck veins|elevated jvp|elevated jugular venous pressure|raised jvp|neck vein distention|jvp is elevated|jvp elevated|raised jugular venous pressure|neck veins are distended
knee pain	M25.569	s	Pain in unspecified knee	pain in my knee|knee hurts|pain in the knee|sore knee|knees hurt|my knee hurts|bad knee|pain in knee|pain in his knee|pain in her knee|knee is killing me|my knees hurt|anterior knee pain|knee soreness|knee discomfort|knee is hurting|painful knee|knee ache
knee stiffness	M25.669	s	Stiffness of unspecified knee, not elsewhere classified	stiff knee|knee is stiff
knee swelling	M25.469	g	Effusion, unspecified knee	swollen knee|knee is swollen|swelling of the knee|swelling in my knee|knees swell|swelling in the knee|knees are swollen
leakage of fluid	O42.90	s	Premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified weeks of gestation	water broke|my water broke|her water broke|waters broke|leaking amniotic fluid
left ankle pain	M25.572	s	Pain in left ankle and joints of left foot	pain in my left ankle|pain in the left ankle|left ankle hurts
left arm pain	M79.602	s	Pain in left arm	pain in my left arm|pain in the left arm|left arm hurts|pain in left arm|pain down my left arm
left ear pain	H92.02	s	Otalgia, left ear	left earache|pain in my left ear|left ear hurts|pain in the left ear|left otalgia
left elbow pain	M25.522	s	Pain in left elbow	pain in my left elbow|pain in the left elbow|left elbow hurts
left flank pain	R10.A2	s	Flank pain, left side	pain in my left flank|left sided flank pain|pain in the left flank
left foot pain	M79.672	s	Pain in left foot	pain in my left foot|pain in the left foot|left foot hurts|left heel pain
left hand pain	M79.642	s	Pain in left hand	pain in my left hand|pain in the left hand|left hand hurts
left hip pain	M25.552	s	Pain in left hip	pain in my left hip|pain in the left hip|left hip hurts|pain in left hip|my left hip hurts
left knee pain	M25.562	s	Pain in left knee	pain in my left knee|pain in the left knee|left knee hurts|pain in left knee|my left knee hurts|left knee is hurting
left leg pain	M79.605	s	Pain in left leg	pain in my left leg|pain in the left leg|left leg hurts|pain in left leg|pain down my left leg|my left leg hurts
left lower quadrant pain	R10.32	s	Left lower quadrant pain	llq pain|left lower quadrant abdominal pain|left lower abdominal pain
left lower quadrant tenderness	R10.814	g	Left lower quadrant abdominal tenderness	llq tenderness|tenderness in the left lower quadrant
left shoulder pain	M25.512	s	Pain in left shoulder	pain in my left shoulder|pain in the left shoulder|left shoulder hurts|pain in left shoulder|my left shoulder hurts
left upper quadrant pain	R10.12	s	Left upper quadrant pain	luq pain|left upper quadrant abdominal pain|left upper abdominal pain
left upper quadrant tenderness	R10.812	g	Left upper quadrant abdominal tenderness	luq tenderness
left wrist pain	M25.532	s	Pain in left wrist	pain in my left wrist|pain in the left wrist|left wrist hurts
leg pain	M79.606	s	Pain in leg, unspecified	pain in my leg|leg hurts|pain in the leg|legs hurt|legs ache|sore legs|my legs hurt|pain in leg|aching legs|achy legs|my leg hurts|pain in his leg|pain in her leg|pain down my leg|lower extremity pain|pain down the leg|leg aches|pain shooting down my leg|leg soreness
leg swelling	M79.89	g	Other specified soft tissue disorders	swollen leg|legs are swollen|calf swelling|swollen calf|swelling of the leg|legs swell|legs are swelling|leg is swollen|swelling in my leg|swelling of leg|swelling in the leg|swollen limb|limb swelling|lower extremity swelling|swelling of the lower extremities|legs swell up|swelling in his leg|swelling in her leg|my legs are swollen
lesion		g		
lethargy	R53.83	s	Other fatigue	fatigue|?tired|tiredness|exhausted|exhaustion|no energy|low energy|?worn out|?run down|lethargic|lack of energy|fatigued|tired all the time|wiped out|energy is low|tired out|?always tired|loss of energy|easily fatigued|fatigues easily|easy fatigability|sluggish
leukocyturia	R82.81	g	Pyuria	white cells in the urine|white blood cells in the urine|wbc in urine
light sensitivity	H53.149	s	Visual discomfort, unspecified	photophobia|sensitivity to light|lights bother my eyes|sensitive to light|light bothers my eyes|light hurts my eyes|bright lights bother me|lights bother me|light sensitive|lights hurt my eyes
limb pain	M79.609	s	Pain in unspecified limb	extremity pain|pain in limb|pain in the extremity|pain in extremity
localized lymphadenopathy	R59.0	g	Localized enlarged lymph nodes	cervical lymphadenopathy|axillary lymphadenopathy|inguinal lymphadenopathy|mediastinal lymphadenopathy|hilar lymphadenopathy|cervical adenopathy|mediastinal adenopathy|hilar adenopathy|axillary adenopathy|swollen glands in my neck|swollen lymph nodes in my neck|retroperitoneal lymphadenopathy|supraclavicular lymphadenopathy|inguinal adenopathy|retroperitoneal adenopathy|swollen lymph nodes in the neck|anterior cervical lymphadenopathy|swollen glands in the neck|posterior cervical lymphadenopathy|pelvic lymphadenopathy|mesenteric lymphadenopathy|submandibular lymphadenopathy|bilateral cervical lymphadenopathy|mesenteric adenopathy|swollen lymph node in my neck|supraclavicular adenopathy|enlarged lymph node in my neck
localized swelling	R22.9	g	Localized swelling, mass and lump, unspecified	lump|skin lump|knot under the skin|lump under the skin|subcutaneous nodule|bump under the skin|lump under my skin|subcutaneous lump|localized mass
loss of appetite	R63.0	s	Anorexia	anorexia|poor appetite|no appetite|not hungry|decreased appetite|lost my appetite|not eating well|appetite is poor|appetite is down|lack of appetite|reduced appetite|lost her appetite|lost his appetite|appetite loss|don't feel like eating|doesn't want to eat|appetite is decreased|diminished appetite|?not eating
loss of smell	R43.0	s	Anosmia	anosmia|can't smell|no sense of smell|lost my sense of smell|lost sense of smell|cannot smell|loss of sense of smell
loss of taste	R43.2	s	Parageusia	ageusia|parageusia|dysgeusia|can't taste|metallic taste|lost my sense of taste|bad taste in my mouth|altered taste|bad taste in the mouth|lost sense of taste|food tastes funny|taste changes|loss of sense of taste
loss of voice	R49.1	s	Aphonia	aphonia|lost my voice|lost her voice|lost his voice|losing my voice|voice loss
low back pain	M54.50	s	Low back pain, unspecified	lower back pain|lumbago|lumbar pain|pain in the low back|pain in my lower back|lower back hurts|lumbar back pain|pain in the lower back|low back ache|low back hurts|lower back ache|chronic low back pain|pain in my low back|acute low back pain|low backache|lbp|lumbalgia|lower back discomfort|chronic lower back pain|my lower back hurts|pain in her lower back|pain in his lower back|lumbosacral pain|lumbar spine pain
low body temperature	R68.0	g	Hypothermia, not associated with low environmental temperature	
low libido	R68.82	s	Decreased libido	decreased libido|loss of libido|no sex drive|low sex drive|decreased sex drive|no interest in sex|lack of libido|reduced libido|loss of sex drive|loss of interest in sex|libido is low|sex drive is low
lower abdominal pain	R10.30	s	Lower abdominal pain, unspecified	pain in the lower abdomen|lower belly pain|lower stomach pain|low abdominal pain|pain in my lower abdomen|pain low in my belly
lump on leg	R22.40	g	Localized swelling, mass and lump, unspecified lower limb	lump on my leg|lump in my thigh|thigh mass|lump on my thigh|lump on the leg|lump in the thigh
lymphadenopathy	R59.9	g	Enlarged lymph nodes, unspecified	enlarged lymph node|swollen lymph node|adenopathy|swollen gland|lymph node enlargement|enlarged nodes|swollen nodes|lymph nodes are swollen|glands are swollen|pathologic lymph node|enlarged glands
lytic lesion	M89.9	g	Disorder of bone, unspecified	bone lesion|sclerotic lesion|lytic bone lesion|sclerotic bone lesion|blastic lesion|osteolytic lesion|osseous lesion|bony lesion|lucent lesion|suspicious bone lesion|lesion of bone
malaise	R53.81	s	Other malaise	feels unwell|feeling unwell|not feeling well|feeling sick|under the weather|feeling poorly|feels sick|generally unwell|doesn't feel good|don't feel good|don't feel well|feeling ill|not feeling good|feels ill|feel lousy|feeling lousy|feeling crummy
melena	K92.1	s	Melena	black tarry stool|tarry stool|bloody stool|blood in stool|blood in the stool|blood in my stool|hematochezia|black stool|stools are black|bloody bowel movement|blood in his stool|blood in her stool|maroon stool|black poop|black and tarry stools|blood in my poop|stool is black|blood when i wipe|maroon colored stool|maroon coloured stool|dark tarry stool|melanotic stools|poop is black|bloody poop|blood per rectum
memory loss	R41.3	s	Other amnesia	memory problems|forgetful|forgetfulness|memory trouble|amnesia|poor memory|memory impairment|forgetting things|short term memory loss|trouble remembering|trouble remembering things|memory issues|forgets things|difficulty remembering|memory difficulty|losing my memory
meningismus	R29.1	g	Meningismus	nuchal rigidity|positive kernig sign|positive brudzinski sign|meningeal signs|meningeal irritation|meningism|kernig 's sign positive|kernigs sign positive|neck rigidity|brudzinski 's sign positive
menstrual cramps	N94.6	s	Dysmenorrhea, unspecified	period cramps|period pain|bad cramps with periods|menstrual pain|painful period|cramping with my period|cramps with my period|cramps with periods|bad period cramps
midline shift		g		mass effect|mass effect with midline shift
missed period	N92.6	s	Irregular menstruation, unspecified	missed my period|late period|period is late|my period is late|missed her period|skipped period|late on my period
mood swings	R45.86	s	Emotional lability	emotional lability|mood lability|labile mood|crying for no reason|?moody|up and down moods|moodiness|mood changes|emotionally labile
muffled voice	R49.8	g	Other voice and resonance disorders	hot potato voice|nasal voice|hypernasality|change in voice quality
muscle cramp	R25.2	s	Cramp and spasm	cramp|cramps in my legs|cramping in my legs|charley horse|leg cramp|cramp in my leg|cramp in my calf|calf cramps|cramps in my calves|foot cramps|hand cramps|nocturnal leg cramps|muscle cramping|leg cramping|muscle spasm in leg|cramping in the legs
muscle pain	M79.10	s	Myalgia, unspecified site	myalgia|sore muscles|muscle soreness|achy muscles|muscles ache|muscles hurt|aching muscles|muscle ache|muscles are sore|my muscles ache|my muscles hurt|muscles are achy
muscle spasm	M62.838	s	Other muscle spasm	spasm of muscle|neck spasm
muscle weakness	M62.81	s	Muscle weakness (generalized)	weakness of muscles|weak muscles|proximal muscle weakness|generalized muscle weakness
myoclonus	G25.3	g	Myoclonus	myoclonic jerk|jerking movements
nasal congestion	R09.81	s	Nasal congestion	stuffy nose|stuffed up nose|nasal stuffiness|blocked nose|nose is stuffy|stuffed nose|plugged nose|congested nose|nose is congested|sinus congestion|stuffy head|nose is stuffed up|?stuffed up
nausea	R11.0	s	Nausea	nauseated|nauseous|sick to my stomach|queasy|queasiness|sick to her stomach|sick to his stomach
nausea and vomiting	R11.2	s	Nausea with vomiting, unspecified	nausea / vomiting|n / v|nausea with vomiting|throwing up and nauseous|nauseated and vomiting
neck mass	R22.1	g	Localized swelling, mass and lump, neck	lump in my neck|lump in the neck|neck lump|neck swelling|swelling in my neck|lump on my neck|swollen neck|swelling of the neck|mass in the neck|lump on the neck|neck is swollen|swelling in the neck
neck pain	M54.2	s	Cervicalgia	cervicalgia|pain in my neck|neck hurts|sore neck|pain in the neck|neck is sore|neck ache|my neck hurts|cervical pain|pain in her neck|pain in his neck|chronic neck pain|neck discomfort|neck soreness|cervical spine pain
nervousness	R45.0	s	Nervousness	?nervous|on edge|jittery|nervous tension
night sweats	R61	s	Generalized hyperhidrosis	sweating|sweats|diaphoresis|diaphoretic|cold sweat|sweaty|excessive sweating|sweating too much|drenching night sweats|sweating at night|generalized hyperhidrosis|breaking out in a sweat|sweating a lot|drenched in sweat|sweats at night|wakes up sweating
nipple discharge	N64.52	s	Nipple discharge	discharge from the nipple|discharge from my nipple|bloody nipple discharge|discharge from her nipple|leaking from my nipple|fluid from my nipple
nipple retraction	N64.53	g	Retraction of nipple	retracted nipple|retraction of nipple
no periods	N91.2	s	Amenorrhea, unspecified	absent menses|absent periods|stopped having periods|periods stopped|my periods stopped|haven't had a period|hasn't had a period
nocturia	R35.1	s	Nocturia	getting up at night to pee|waking up to pee|gets up at night to urinate|urinating at night|up at night to pee|peeing at night|night time urination|nighttime urination|getting up at night to urinate|gets up to pee|waking up at night to pee|waking up at night to urinate|nocturnal urination|get up at night to pee|gets up at night to pee|get up to pee at night
nodule		g		
numbness	R20.0	s	Anesthesia of skin	numb|loss of sensation|loss of feeling|no feeling in my feet|?numb feeling|lost feeling|absent sensation|sensory loss|numbness in my hands|numbness in my feet|numb feet|numb hands|feet are numb|hands are numb|numbness in the hands|numbness in the feet|hands go numb
nystagmus	H55.00	g	Unspecified nystagmus	horizontal nystagmus|rotatory nystagmus
obstruction		g		
oliguria	R34	g	Anuria and oliguria	anuria|decreased urine output|not peeing much|low urine output|anuric|oliguric|poor urine output|no urine output|not making urine|decreased urination|reduced urine output
opacity	R91.8	g	Other nonspecific abnormal finding of lung field	ground glass opacity|airspace opacity|ground glass|bibasilar opacity|hazy opacity|interstitial opacities|reticular opacities|airspace disease|pulmonary infiltrate|infiltrate|lung infiltrate|tree in bud opacities|bilateral infiltrates|pulmonary opacity|lung opacity|patchy opacity|reticulonodular opacities|air bronchogram|nodular opacity|bibasilar infiltrates|air space disease|patchy infiltrate|honeycombing|interlobular septal thickening|perihilar opacities|patchy airspace disease|mosaic attenuation|retrocardiac opacity|basilar opacity|airspace consolidation|air space opacity|focal opacity
open wound	T14.8	g	Other injury of unspecified body region	nonhealing wound|non healing wound|chronic wound|puncture wound|stab wound|?sores that won't heal
oropharyngeal dysphagia	R13.12	s	Dysphagia, oropharyngeal phase	
orthopnea	R06.01	s	Orthopnea	orthopnoea|short of breath lying flat|shortness of breath lying flat|can't lie flat|can't breathe lying down|short of breath lying down|sleeps on three pillows|three pillow orthopnea|three pillow orthopnoea|two pillow orthopnea|two pillow orthopnoea
pain	R52	s	Pain, unspecified	
painful intercourse	N94.10	s	Unspecified dyspareunia	dyspareunia|pain with sex|pain during sex|painful sex|pain with intercourse|pain during intercourse|sex hurts|sex is painful|hurts during sex|pain when i have sex
painful swallowing	R13.10	s	Dysphagia, unspecified	odynophagia|hurts to swallow|pain with swallowing|pain when swallowing|hurts when i swallow|pain on swallowing|swallowing hurts|painful to swallow
pallor	R23.1	g	Pallor	pale|pale skin|looks pale|clammy skin|conjunctival pallor|looking pale|clammy|pale complexion|skin is pale|pale conjunctiva|cold and clammy|cool and clammy|pale and clammy|clamminess
palpable mass		g		adnexal mass|obvious mass|discrete mass
palpitation	R00.2	s	Palpitations	heart racing|racing heart|heart fluttering|heart pounding|skipped beats|heart palpitations|fluttering in my chest|heart is racing|heart skips a beat|pounding heart|heart flutters|heart was racing|skipping beats
papilledema	H47.10	g	Unspecified papilledema	papilloedema|optic disc edema|optic disc oedema|disc edema|disc oedema|optic disc swelling|swollen optic disc|swollen optic nerve|optic disk edema|optic disk oedema
paranoia	F22	s	Delusional disorders	paranoid|paranoid ideation|paranoid delusions|paranoid thoughts
paroxysmal nocturnal dyspnea	R06.09	s	Other forms of dyspnea	paroxysmal nocturnal dyspnoea|=PND|wakes up short of breath|waking up short of breath|wakes up gasping for air
pelvic pain	R10.2	s	Pelvic and perineal pain	pain in my pelvis|pelvic and perineal pain|pain in the pelvis|perineal pain|pelvic discomfort|pelvic pressure|chronic pelvic pain
penile discharge	R36.9	s	Urethral discharge, unspecified	urethral discharge|discharge from my penis|discharge from the penis|penis discharge|drip from my penis
penile pain	N48.89	s	Other specified disorders of penis	penis pain|pain in my penis|pain in the penis|penis hurts|pain in penis
perforation		g		
peripheral edema	R60.0	g	Localized edema	peripheral oedema|edema|oedema|pedal edema|pedal oedema|pitting edema|pitting oedema|lower extremity edema|lower extremity oedema|swollen feet|swelling in my feet|ankle edema|ankle oedema|leg edema|leg oedema|foot swelling|feet are swollen|ankles are swollen|localized edema|localized oedema|bipedal edema|bipedal oedema|feet swell|puffy ankles|ankles swell|swelling of the feet|dependent edema|dependent oedema|bilateral lower extremity edema|bilateral lower extremity oedema|pretibial edema|pretibial oedema|swollen foot|trace edema|trace oedema|swelling in the feet|ankles are puffy|edema of the lower extremities|oedema of the lower extremities|bilateral leg edema|bilateral leg oedema|swelling in his ankles|swelling in her ankles|swelling in her feet|swelling in his feet|edematous|oedematous|swelling in my foot|foot is swollen|feet are swelling|ankles are swelling|1 + edema|1 + oedema|2 + edema|2 + oedema|3 + edema|3 + oedema|trace pedal edema|trace pedal oedema
periumbilical pain	R10.33	s	Periumbilical pain	pain around my belly button|periumbilical abdominal pain|pain around the belly button|umbilical pain
pharyngeal erythema		g		erythematous pharynx|erythematous oropharynx|throat is red|red throat|oropharyngeal erythema|posterior pharyngeal erythema|throat redness|oropharynx is erythematous
pinpoint pupils	H57.03	g	Miosis	miosis|constricted pupils|pin point pupils|pupils are pinpoint|pupils pinpoint|miotic pupils
pleuritic chest pain	R07.1	s	Chest pain on breathing	painful breathing|pain with breathing|hurts to breathe|pain when breathing|chest pain on breathing|pain with deep breath|pain on inspiration|pain when i breathe|hurts when i breathe
polyp		g		
polyuria	R35.89	s	Other polyuria	excessive urination|urinating large amounts|excessive urine output
poor concentration	R41.840	s	Attention and concentration deficit	trouble concentrating|can't concentrate|difficulty concentrating|can't focus|trouble focusing|inattention|attention and concentration deficit|lack of focus|unable to concentrate|poor attention|difficulty focusing|inattentive|decreased concentration|hard to concentrate|poor focus|problems concentrating
poor feeding	R63.39	s	Other feeding difficulties	feeding difficulty|picky eater|feeding problems|not feeding well|poor oral intake|decreased oral intake|poor p . o . intake
poor skin turgor		g		decreased skin turgor|skin tenting|poor turgor|reduced skin turgor
positive ana	R76.8	g	Other specified abnormal immunological findings in serum	positive rheumatoid factor|positive antinuclear antibody|ana positive|rheumatoid factor positive|ana is positive
positive fecal occult blood	R19.5	g	Other fecal abnormalities	positive faecal occult blood|guaiac positive stool|occult blood in stool|heme positive stool|stool color change|stool colour change|fobt positive|guaiac positive|abnormal stool color|abnormal stool colour|mucus in stool|heme positive|pale stool|mucus in the stool|mucus in my stool|occult blood in feces|occult blood in faeces|positive fobt|fecal occult blood positive|faecal occult blood positive|pale colored stools|pale coloured stools|clay colored stool|clay coloured stool
positive homans sign		g		homans ' sign positive|positive homan 's sign|positive homans ' sign
positive mcmurray test		g		positive lachman test|positive anterior drawer|mcmurray 's positive|mcmurrays positive|positive lachman|lachman 's positive|lachmans positive|positive mcmurray|positive drawer test|positive mcmurray 's|positive lachman 's|positive posterior drawer|positive anterior drawer sign
positive phalen test		g		positive tinel sign|phalen 's positive|phalens positive|tinel 's sign positive|tinels sign positive|positive tinel 's sign|positive tinels sign|positive phalen 's test|positive phalens test|positive tinel|positive phalen|positive tinel 's|positive phalen 's
positive romberg	R29.818	g	Other symptoms and signs involving the nervous system	romberg positive|positive romberg sign|romberg is positive|romberg sign positive|positive romberg test
positive straight leg raise		g		straight leg raise positive|positive straight leg raise test|straight leg raise is positive|positive straight leg raising|positive slr
positive tb skin test	R76.11	g	Nonspecific reaction to tuberculin skin test without active tuberculosis	positive ppd|ppd positive|positive tuberculin test|positive tuberculin skin test
postnasal drip	R09.82	s	Postnasal drip	post nasal drip|drainage down the back of my throat|postnasal drainage|post nasal drainage|drip down the back of my throat
postoperative fever	R50.82	s	Postprocedural fever	postprocedural fever|post operative fever|post op fever
postvoid dribbling	N39.43	s	Post-void dribbling	post void dribbling|dribbling after urination|post micturition dribble|terminal dribbling|dribbling urine|dribbling after i pee
precordial pain	R07.2	s	Precordial pain	substernal chest pain|retrosternal chest pain
projectile vomiting	R11.12	s	Projectile vomiting	
pronator drift	R29.818	g	Other symptoms and signs involving the nervous system	left pronator drift|right pronator drift|arm drift
proptosis	H05.20	g	Unspecified exophthalmos	exophthalmos|bulging eyes|bulging of the eyes|eyes bulging|eyes are bulging
puncture wound of foot	S91.339	g	Puncture wound without foreign body, unspecified foot	stepped on a nail
purpura	D69.2	g	Other nonthrombocytopenic purpura	palpable purpura|purpuric rash
racing thoughts	R41.89	s	Other symptoms and signs involving cognitive functions and awareness	thoughts are racing|thoughts race|mind is racing|mind races|mind won't stop|flight of ideas
rales	R09.89	g	Other specified symptoms and signs involving the circulatory and respiratory systems	crackles|bibasilar crackles|rhonchi|bibasilar rales|bilateral crackles|coarse breath sounds|rhonchus|fine crackles|bilateral rales|coarse crackles|decreased breath sounds|diminished breath sounds|basilar crackles|crackles at the bases|abnormal breath sounds|absent breath sounds|carotid bruit|abdominal bruit|bruit|weak pulse|pleural friction rub|femoral bruit|renal bruit|pleural rub|diminished pulses|bounding pulses
rash	R21	s	Rash and other nonspecific skin eruption	skin rash|skin eruption|breaking out in a rash|maculopapular rash|red rash|broke out in a rash|exanthem|itchy rash|erythematous rash|rash on my skin|vesicular rash|macular rash
rebound tenderness	R10.829	g	Rebound abdominal tenderness, unspecified site	?rebound|positive rebound|rebound abdominal tenderness|peritoneal signs|rebound and guarding
rectal bleeding	K62.5	s	Hemorrhage of anus and rectum	bright red blood per rectum|brbpr|bleeding from the rectum|hemorrhage of anus and rectum|haemorrhage of anus and rectum|rectal hemorrhage|rectal haemorrhage|anal bleeding|bleeding from my rectum|rectum is bleeding|bleeding from my bottom
rectal pain	K62.89	s	Other specified diseases of anus and rectum	anal pain|pain in my rectum|pain in the rectum|proctalgia|pain in my bottom|rectal discomfort|sore bottom
red eye	H57.89	s	Other specified disorders of eye and adnexa	eye redness|bloodshot eyes|eye irritation|eye itching|burning eyes|eyes are red|eyes burn|eye is red|eyes are itchy|eyes itch|itching eyes|gritty eyes|irritated eyes|scratchy eyes|itchy eye|redness of the eye|eyes are irritated|redness in my eye|eye strain
reduced mobility	Z74.09	s	Other reduced mobility	impaired mobility|limited mobility|decreased mobility|immobility|mobility issues
restricted diffusion	R90.89	g	Other abnormal findings on diagnostic imaging of central nervous system	white matter changes|white matter disease|t 2 hyperintensity|periventricular white matter changes|abnormal brain mri|white matter hyperintensity|diffusion restriction|periventricular white matter disease|white matter lesion|abnormal mri of the brain
retractions	R06.89	g	Other abnormalities of breathing	intercostal retractions|accessory muscle use|use of accessory muscles|using accessory muscles|nasal flaring|subcostal retractions|increased work of breathing|suprasternal retractions|grunting respirations|supraclavicular retractions|head bobbing
rib pain	R07.81	s	Pleurodynia	pleurodynia|pain in my ribs|ribs hurt
right ankle pain	M25.571	s	Pain in right ankle and joints of right foot	pain in my right ankle|pain in the right ankle|right ankle hurts
right arm pain	M79.601	s	Pain in right arm	pain in my right arm|pain in the right arm|right arm hurts|pain in right arm
right ear pain	H92.01	s	Otalgia, right ear	right earache|pain in my right ear|right ear hurts|pain in the right ear|right otalgia
right elbow pain	M25.521	s	Pain in right elbow	pain in my right elbow|pain in the right elbow|right elbow hurts
right flank pain	R10.A1	s	Flank pain, right side	pain in my right flank|right sided flank pain|pain in the right flank
right foot pain	M79.671	s	Pain in right foot	pain in my right foot|pain in the right foot|right foot hurts|right heel pain
right hand pain	M79.641	s	Pain in right hand	pain in my right hand|pain in the right hand|right hand hurts
right hip pain	M25.551	s	Pain in right hip	pain in my right hip|pain in the right hip|right hip hurts|pain in right hip|my right hip hurts
right knee pain	M25.561	s	Pain in right knee	pain in my right knee|pain in the right knee|right knee hurts|pain in right knee|my right knee hurts|right knee is hurting
right leg pain	M79.604	s	Pain in right leg	pain in my right leg|pain in the right leg|right leg hurts|pain in right leg|pain down my right leg|my right leg hurts
right lower quadrant pain	R10.31	s	Right lower quadrant pain	rlq pain|right lower quadrant abdominal pain|right lower abdominal pain
right lower quadrant tenderness	R10.813	g	Right lower quadrant abdominal tenderness	rlq tenderness|mcburney 's point tenderness|mcburneys point tenderness|tenderness at mcburney 's point|tenderness at mcburneys point|tenderness in the right lower quadrant
right shoulder pain	M25.511	s	Pain in right shoulder	pain in my right shoulder|pain in the right shoulder|right shoulder hurts|pain in right shoulder|my right shoulder hurts
right upper quadrant pain	R10.11	s	Right upper quadrant pain	ruq pain|right upper quadrant abdominal pain|right upper abdominal pain
right upper quadrant tenderness	R10.811	g	Right upper quadrant abdominal tenderness	ruq tenderness|positive murphy sign|murphy 's sign positive|murphys sign positive|tender right upper quadrant|positive murphy 's sign|positive murphys sign|tenderness in the right upper quadrant
right wrist pain	M25.531	s	Pain in right wrist	pain in my right wrist|pain in the right wrist|right wrist hurts
ring enhancing lesion	R90.0	g	Intracranial space-occupying lesion found on diagnostic imaging of central nervous system	ring enhancing brain lesion
runny nose	J34.89	s	Other specified disorders of nose and nasal sinuses	rhinorrhea|rhinorrhoea|nasal discharge|nasal drainage|nose is running|nose running|nasal drip|clear rhinorrhea|clear rhinorrhoea|nose won't stop running
sadness	R45.2	s	Unhappiness	unhappiness|feeling sad|?unhappy|sad mood|feels sad|feel sad|sad all the time
scrotal itching	L29.1	s	Pruritus scroti	pruritus scroti|itchy scrotum
scrotal pain	N50.82	s	Scrotal pain	pain in my scrotum|pain in the scrotum|scrotum hurts
scrotal swelling	N50.89	g	Other specified disorders of the male genital organs	swollen scrotum|swelling of the scrotum|swollen testicle|testicular swelling|scrotal mass|testicular mass|scrotal edema|scrotal oedema|swelling in my scrotum|lump on my testicle|lump in my testicle|lump in the testicle|lump on the testicle|scrotal lump|testicular lump|testicle is swollen
seizure	R56.9	s	Unspecified convulsions	convulsion|?fit|seizing|convulsive episode|seizure like activity|seizure activity|recurrent convulsions|seized up|breakthrough seizure|new onset seizure
self harm	R45.88	s	Nonsuicidal self-harm	cutting myself|nonsuicidal self harm|self injurious behavior|self harming|self mutilation|cutting herself|cutting himself|self injury|cuts herself|hurting myself|cuts himself|nonsuicidal self injury|self harm behavior
severe abdominal pain	R10.0	s	Acute abdomen	acute abdominal pain|severe belly pain|severe stomach pain
shortness of breath	R06.02	s	Shortness of breath	short of breath|sob|breathless|breathlessness|can't catch my breath|can't catch her breath|can't catch his breath|winded|out of breath|getting winded|trouble catching my breath|hard to breathe|gets winded
shoulder pain	M25.519	s	Pain in unspecified shoulder	pain in my shoulder|shoulder hurts|sore shoulder|pain in the shoulder|my shoulder hurts|shoulder ache|pain in shoulder|shoulder is sore|pain in his shoulder|pain in her shoulder|shoulder discomfort|shoulder soreness
shoulder stiffness	M25.619	s	Stiffness of unspecified shoulder, not elsewhere classified	stiff shoulder|shoulder is stiff
sinus pain	J34.89	s	Other specified disorders of nose and nasal sinuses	sinus pressure|facial pressure|sinus pain and pressure
skin abrasion	T14.8	g	Other injury of unspecified body region	abrasion|?scrape|road rash|scraped skin|skin tear|superficial abrasion
skin nodule	R22.9	g	Localized swelling, mass and lump, unspecified	superficial mass|soft tissue mass|soft tissue swelling|soft tissue nodule|soft tissue lump|lump on my skin
skin peeling	R23.4	g	Changes in skin texture	desquamation|scaling skin|peeling skin|skin thickening|skin induration|induration|flaking skin|skin is peeling|peeling of the skin|thickened skin|scaly skin|flaky skin|indurated|changes in skin texture|skin texture change
slurred speech	R47.81	s	Slurred speech	slurring|slurring words|slurring her words|slurring his words|speech is slurred|slurring my words|slurred words|slurs his words
sneezing	R06.7	s	Sneezing	sneeze
snoring	R06.83	s	Snoring	snore|snores loudly
sore throat	J02.9	s	Acute pharyngitis, unspecified	throat pain|scratchy throat|throat hurts|my throat hurts|pain in throat|itchy throat|throat soreness|raw throat|pain in my throat|throat is sore|painful throat
sore tongue	K14.6	s	Glossodynia	tongue pain|burning mouth|glossodynia|tongue hurts|burning tongue|burning mouth syndrome|pain in my tongue|my tongue hurts|tongue is sore
sores in my mouth	K13.79	s	Other lesions of oral mucosa	mouth pain|mouth sore|sore in my mouth|sores in the mouth|oral pain|sores in her mouth|sores in his mouth|pain in my mouth|oral lesions
spasm		g		
spider angioma	I78.1	g	Nevus, non-neoplastic	spider nevus|telangiectasia|spider angiomata|spider nevi
spitting up	R11.10	s	Vomiting, unspecified	spits up|spit up|spitting up after feeds|regurgitation|regurgitating|regurgitates
splenomegaly	R16.1	g	Splenomegaly, not elsewhere classified	enlarged spleen|spleen enlargement|spleen is enlarged|palpable spleen|enlargement of the spleen
split urinary stream	R39.13	s	Splitting of urinary stream	splitting of urinary stream|spraying of urine|split stream
spotting between periods	N92.3	s	Ovulation bleeding	intermenstrual bleeding|bleeding between periods|mid cycle bleeding|mid cycle spotting|midcycle spotting|spotting in between periods|bleeding in between periods|ovulation bleeding
sprain		g		
stenosis		g		stenoses|stenotic lesion
stiff neck	M43.6	s	Torticollis	neck stiffness|neck is stiff|stiffness in my neck|stiffness of the neck|stiffness in the neck|stiffness of neck
straining to urinate	R39.16	s	Straining to void	straining to void|strains to urinate|pushing to pee|strain to urinate|have to push to pee|strain to pee|straining to pee|straining with urination
stricture		g		
stridor	R06.1	g	Stridor	inspiratory stridor
stupor	R40.1	g	Stupor	stuporous|obtunded|obtundation
subacute cough	R05.2	s	Subacute cough	
suicidal ideation	R45.851	s	Suicidal ideations	suicidal|suicidal thoughts|thoughts of suicide|wants to kill himself|wants to kill herself|thinking about killing myself|=SI|want to kill myself|thoughts of killing myself|want to end my life|thinking about suicide|thoughts of hurting myself|thoughts of self harm|wants to end her life|wants to end his life|want to die|suicidality|thoughts of harming myself|thoughts of ending my life|thinking of suicide
sunken fontanelle		g		sunken eyes|sunken fontanel|fontanelle is sunken
suprapubic pain	R10.24	s	Suprapubic pain	suprapubic discomfort|pain over my bladder|suprapubic abdominal pain
swollen throat	J39.2	s	Other diseases of pharynx	throat swelling|throat is closing|throat tightness|throat swollen|tight throat|tightness in my throat|throat feels tight|throat is swollen|throat closing|throat closing up|tightness in the throat|throat feels like it 's closing|throat feels like its closing|throat irritation
swollen tongue	R22.0	g	Localized swelling, mass and lump, head	tongue swelling|tongue is swollen|swelling of the tongue|swelling of tongue
syncope	R55	s	Syncope and collapse	passed out|passing out|fainted|fainting|blacked out|loss of consciousness|?blackout|fainting spell|near syncope|presyncope|?faint|nearly passed out|almost passed out|syncopal episode|passes out|lost consciousness|presyncopal|blacking out|pre syncope|almost fainted|presyncopal episode|syncopal event|pass out|about to pass out
tachycardia	R00.0	g	Tachycardia, unspecified	tachycardic|fast heart rate|rapid heart rate|sinus tachycardia|rapid heartbeat|fast heartbeat|high heart rate|fast heart beat|elevated heart rate|sinus tach|rapid heart beat|rapid pulse|fast pulse|tachy|heart rate is fast|heart beats fast|heart beating fast|heart is beating fast
tachypnea	R06.82	g	Tachypnea, not elsewhere classified	tachypneic|tachypnoeic|rapid breathing|breathing fast|fast breathing
teeth grinding	F45.8	s	Other somatoform disorders	bruxism|grinding my teeth|grinds her teeth|grinds his teeth|clenching my teeth|jaw clenching|clenching my jaw|grinds teeth|grinding teeth
teething	K00.7	s	Teething syndrome	teething syndrome|baby is teething
tenderness		g		point tenderness|tenderness to palpation|ttp|tender to palpation|tender to touch|bony tenderness|?tender|midline tenderness|focal tenderness|tender on palpation|exquisitely tender|diffusely tender|reproducible tenderness|palpable tenderness
testicular pain	N50.819	s	Testicular pain, unspecified	pain in my testicle|testicle pain|testicle hurts|pain in the testicle|testicles hurt|painful testicle|pain in his testicle|orchialgia|testalgia
thigh pain	M79.659	s	Pain in unspecified thigh	pain in my thigh|thigh hurts|pain in the thigh|pain in thigh
throat clearing	R09.89	s	Other specified symptoms and signs involving the circulatory and respiratory systems	clearing my throat|clears her throat|clears his throat|frequent throat clearing|constantly clearing my throat|chest congestion|congestion|congested|chest is congested|chest feels congested|head congestion
thrombus		g		thrombi|intraluminal thrombus|?thrombosed
thunderclap headache	G44.53	s	Primary thunderclap headache	primary thunderclap headache
tingling	R20.2	s	Paresthesia of skin	paresthesia|paraesthesia|pins and needles|prickling|tingly|numbness and tingling|burning in my feet|formication|tingling sensation|burning feet|tingling in my hands|tingling in my feet|tingling in the hands|tingling in the feet|prickling sensation|tingles|skin crawling
tinnitus	H93.19	s	Tinnitus, unspecified ear	ear ringing|ringing in the ear|ringing in her ears|ringing in his ears|ears ringing|ears are ringing|buzzing in my ears|ringing in my ear|buzzing in the ears|my ears ring|ears ring|roaring in my ears
toe pain	M79.676	s	Pain in unspecified toe(s)	pain in my toe|toe hurts|pain in my big toe|big toe pain|great toe pain|pain in toe|pain in the toe|toes hurt|big toe hurts|sore toe|pain in the big toe|pain in the great toe
toothache	K08.89	s	Other specified disorders of teeth and supporting structures	tooth pain|dental pain|tooth ache|teeth hurt|tooth hurts|pain in my tooth|odontalgia
transaminitis	R74.01	g	Elevation of levels of liver transaminase levels	elevated transaminases|elevated alt|elevated ast|high alt|elevated ast and alt|elevated alt and ast|transaminase elevation|elevation of transaminases|elevated alt / ast|elevated ast / alt|elevation of liver transaminases
tremor	R25.1	s	Tremor, unspecified	?shaking|?shakes|hand tremor|shaky|shakiness|hands shake|trembling|resting tremor|tremulous|hands are shaking|shaky hands|tremulousness|hands tremble
trismus	R25.2	g	Cramp and spasm	can't open my mouth|locked jaw
trouble hearing	H91.90	s	Unspecified hearing loss, unspecified ear	can't hear|difficulty hearing|losing my hearing|decreased hearing|hearing trouble|hearing problems|muffled hearing|can't hear well|hearing is down|hard time hearing|problems hearing|hearing is muffled|reduced hearing
trouble sleeping	G47.00	s	Insomnia, unspecified	can't sleep|difficulty sleeping|sleeplessness|not sleeping|can't fall asleep|trouble falling asleep|trouble staying asleep|can't stay asleep|not sleeping well|unable to sleep|cannot sleep|difficulty falling asleep|hard time sleeping|problems sleeping|waking up in the middle of the night|tossing and turning|wakes up during the night|not sleeping at night|waking up at night|difficulty staying asleep|poor sleep|hard to fall asleep|trouble with sleep|not able to sleep|hard time falling asleep|waking up a lot|sleeping poorly|can't get to sleep|early morning awakening|can't sleep at night|wakes up at night|trouble going to sleep|trouble getting to sleep|sleeping badly|up all night|issues sleeping|haven't been sleeping|hasn't been sleeping
twitching	R25.3	s	Fasciculation	fasciculation|muscle twitching|muscle twitch|twitches|eyelid twitching|twitchy muscles|eye twitching
ulcer		g		ulceration
underweight	R63.6	g	Underweight	
unsteadiness	R26.81	s	Unsteadiness on feet	unsteady|unsteady on her feet|unsteady on his feet|unsteady on my feet|loss of balance|off balance|balance problems|poor balance|trouble with balance|imbalance|balance issues|losing my balance|balance is off|loses her balance|loses his balance|trouble with my balance|lost my balance|disequilibrium|impaired balance|unsteadiness on feet|wobbly|balance difficulty|losing balance
upper abdominal pain	R10.10	s	Upper abdominal pain, unspecified	pain in the upper abdomen|upper belly pain|upper stomach pain
upper arm pain	M79.629	s	Pain in unspecified upper arm	pain in my upper arm|pain in the upper arm|axillary pain|armpit pain|pain in upper arm|pain in my armpit|pain under my arm
upper back pain	M54.6	s	Pain in thoracic spine	thoracic back pain|mid back pain|pain between my shoulder blades|thoracic spine pain|pain in thoracic spine|pain between the shoulder blades|midback pain|middle back pain|pain in my upper back|pain in the middle of my back|upper back hurts|pain in my mid back|pain in the upper back|interscapular pain
urinary frequency	R35.0	s	Frequency of micturition	frequent urination|peeing a lot|urinating frequently|peeing all the time|frequency of urination|urinating often|going to the bathroom a lot to pee|peeing more often|peeing frequently|urinary frequency and urgency|frequency of micturition|urinating a lot|peeing often|urinating more often|urinating more frequently|having to pee a lot|increased urinary frequency|pees a lot
urinary hesitancy	R39.11	s	Hesitancy of micturition	trouble starting my stream|hesitancy of micturition|trouble starting to pee|difficulty starting urination|trouble starting urination|trouble getting my stream started|hesitancy with urination|hard to start peeing|difficulty initiating urination|difficulty starting his stream|difficulty starting my stream
urinary incontinence	R32	s	Unspecified urinary incontinence	incontinence of urine|incontinent of urine|leaking urine|bladder leakage|urine leakage|loss of bladder control|wetting myself|can't hold my urine|leaks urine|leak urine|bladder incontinence|peeing on myself|incontinent|leaking pee|urinary leakage|can't hold my pee|lose control of my bladder|urine leaks|bladder accidents|losing urine|wetting my pants|wet myself|leaking of urine
urinary retention	R33.9	s	Retention of urine, unspecified	can't pee|unable to urinate|retention of urine|can't urinate|unable to void|acute urinary retention|cannot urinate|retaining urine|unable to pee|inability to void|inability to urinate|cannot pee
urinary urgency	R39.15	s	Urgency of urination	urgency of urination|sudden urge to urinate|urge to pee|sudden urge to pee|strong urge to urinate|urgency to urinate|sudden urges to urinate|have to pee right away
uterine contractions		s		contractions
uvular deviation		g		uvula deviation|uvula is deviated
vaginal bleeding	N93.9	s	Abnormal uterine and vaginal bleeding, unspecified	uterine bleeding|bleeding from the vagina|abnormal vaginal bleeding|bleeding from my vagina|bleeding down there|vaginal spotting
vaginal discharge	N89.8	s	Other specified noninflammatory disorders of vagina	discharge from the vagina|leukorrhea|leukorrhoea|discharge from my vagina|abnormal vaginal discharge|vaginal drainage|vaginal odor|discharge down there
vaginal dryness	N89.8	s	Other specified noninflammatory disorders of vagina	dry vagina
vaginal itching	N89.8	s	Other specified noninflammatory disorders of vagina	itchy vagina|vaginal irritation|vaginal burning|vaginal pruritus|itching down there
ventriculomegaly	G93.89	g	Other specified disorders of brain	enlarged ventricles|dilated ventricles
violent behavior	R45.6	g	Violent behavior	?violent|physical violence
vision loss	H54.7	s	Unspecified visual loss	visual loss|loss of vision|lost my vision|losing my vision|loss of sight|decreased vision|loss of eyesight|can't see|lost vision|decreased visual acuity|lost her vision|lost his vision
visual disturbance	H53.9	s	Unspecified visual disturbance	visual changes|vision changes|change in vision|changes in vision|vision trouble|trouble seeing|vision disturbance|trouble with my vision|changes in my vision|change in my vision|vision problem|difficulty seeing|eyesight problems|poor vision|poor eyesight|problems with my vision|vision is getting worse
visual hallucination	R44.1	s	Visual hallucinations	
voice change	R49.9	s	Unspecified voice and resonance disorder	change in voice|change in her voice|change in my voice
vomiting	R11.10	s	Vomiting, unspecified	throwing up|threw up|emesis|vomited|vomit|puking|puked|can't keep anything down|can't keep food down|throws up|can't keep anything in|throw up|spitting up food|unable to keep anything down|keep throwing up|retching|dry heaves|nonbloody emesis|non bloody emesis|recurrent vomiting|dry heaving|unable to keep food down
vulvar itching	L29.2	s	Pruritus vulvae	pruritus vulvae|itchy vulva|vulvar pruritus|vulval itching
wall motion abnormality		g		regional wall motion abnormality|segmental wall motion abnormality
weak urinary stream	R39.12	s	Poor urinary stream	weak stream|slow stream|poor urinary stream|poor stream|decreased force of stream|decreased urinary stream|stream is weak|slow urinary stream|my stream is weak|weak urine stream
weakness	R53.1	s	Weakness	generalized weakness|?weak|asthenia|general weakness|generalised weakness|lack of strength
weight gain	R63.5	s	Abnormal weight gain	gaining weight|gained weight|putting on weight|weight is up|put on weight|weight has gone up|abnormal weight gain|rapid weight gain|unintentional weight gain
weight loss	R63.4	s	Abnormal weight loss	losing weight|unintentional weight loss|weight is down|unintended weight loss|lost weight|abnormal weight loss|unexplained weight loss|weight has been dropping|involuntary weight loss|abnormal loss of weight|dropping weight
wheezing	R06.2	g	Wheezing	wheeze|expiratory wheezing|wheezy|expiratory wheeze|inspiratory wheeze|audible wheezing|wheezing noted|diffuse wheezing|bilateral wheezing
widened mediastinum	R93.89	g	Abnormal findings on diagnostic imaging of other specified body structures	mediastinal widening
word finding difficulty	R47.89	s	Other speech disturbances	trouble finding words|trouble finding the right words|can't find the right words|can't find words|difficulty finding words|word finding problems|trouble finding my words|speech difficulty|trouble speaking|difficulty speaking|trouble talking|difficulty talking|can't speak
worthlessness	R45.89	s	Other symptoms and signs involving emotional state	feeling worthless|feelings of worthlessness|feels worthless|feel worthless|feelings of guilt
wrist pain	M25.539	s	Pain in unspecified wrist	pain in my wrist|wrist hurts|pain in the wrist|sore wrist|pain in wrist|my wrist hurts
`;
