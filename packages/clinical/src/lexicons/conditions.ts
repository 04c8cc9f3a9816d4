/**
 * Diseases, injuries and states that a patient may have.
 * Columns: name, ICD-10-CM code, kind (`d`: diagnosis), official description of the code, other terms joined with `|`.
 * Codes and descriptions: ICD-10-CM, release of fiscal year 2026 (CDC/NCHS, order file `icd10cm-order-2026.txt`; the
 * April 1, 2026 update changes no code), a work of the United States government in the public domain. Each code was checked
 * against that file. An injury's seventh character tells the encounter, which a term does not: it is left off, so such a
 * code is a header. `?` and `=` are told in `../terms/lexicon.ts`.
 */
export const CONDITIONS = `?boil	L02.92	d	Furuncle, unspecified	furuncle
?burn	T30.0	d	Burn of unspecified body region, unspecified degree	?burn injury|thermal burn
?fall	W19	d	Unspecified fall	
?mole	D22.9	d	Melanocytic nevi, unspecified	nevus|melanocytic nevus|dysplastic nevus|atypical nevus|nevi|dysplastic nevi|atypical mole|benign mole|changing mole
?pica	F50.89	d	Other specified eating disorder	
?scar	L90.5	d	Scar conditions and fibrosis of skin	scarring|scar tissue|cicatrix|scarring of skin
abdominal adhesions	K66.0	d	Peritoneal adhesions (postprocedural) (postinfection)	intra abdominal adhesions|peritoneal adhesions|adhesions
abdominal aortic aneurysm	I71.40	d	Abdominal aortic aneurysm, without rupture, unspecified	aaa|triple a|infrarenal abdominal aortic aneurysm
abnormal mammogram	R92.8	d	Other abnormal and inconclusive findings on diagnostic imaging of breast	
abnormal pap smear	R87.619	d	Unspecified abnormal cytological findings in specimens from cervix uteri	abnormal pap|abnormal cervical cytology|abnormal pap test
abnormal uterine bleeding	N93.9	d	Abnormal uterine and vaginal bleeding, unspecified	=AUB
above knee amputation status	Z89.619	d	Acquired absence of unspecified leg above knee	above the knee amputation status|acquired absence of leg above knee
abscess	L02.91	d	Cutaneous abscess, unspecified	skin abscess|cutaneous abscess
abscess of groin	L02.214	d	Cutaneous abscess of groin	groin abscess|inguinal abscess
absence epilepsy	G40.A09	d	Absence epileptic syndrome, not intractable, without status epilepticus	absence seizure|petit mal seizure|petit mal
ac joint separation	S43.109	d	Unspecified dislocation of unspecified acromioclavicular joint	acromioclavicular joint separation|shoulder separation|separated shoulder|acromioclavicular dislocation
acetabular fracture	S32.409	d	Unspecified fracture of unspecified acetabulum	acetabulum fracture|fracture of acetabulum|fracture of the acetabulum
acetaminophen overdose	T39.1X1	d	Poisoning by 4-Aminophenol derivatives, accidental (unintentional)	tylenol overdose|acetaminophen poisoning|acetaminophen toxicity
achalasia	K22.0	d	Achalasia of cardia	cardiospasm
achilles tendinitis	M76.60	d	Achilles tendinitis, unspecified leg	achilles tendonitis|achilles tendinopathy|achilles tendinosis
achilles tendon rupture	S86.019	d	Strain of unspecified Achilles tendon	ruptured achilles|achilles rupture|torn achilles|ruptured achilles tendon|torn achilles tendon
acidosis	E87.20	d	Acidosis, unspecified	
acl tear	S83.519	d	Sprain of anterior cruciate ligament of unspecified knee	anterior cruciate ligament tear|torn acl|acl sprain|acl rupture|torn anterior cruciate ligament|ruptured acl|anterior cruciate ligament rupture|acl injury
acne	L70.9	d	Acne, unspecified	?pimple
acne vulgaris	L70.0	d	Acne vulgaris	
acoustic neuroma	D33.3	d	Benign neoplasm of cranial nerves	vestibular schwannoma|acoustic schwannoma
acromegaly	E22.0	d	Acromegaly and pituitary gigantism	
actinic keratosis	L57.0	d	Actinic keratosis	solar keratosis|actinic keratoses|solar keratoses
acute allergic conjunctivitis	H10.10	d	Acute atopic conjunctivitis, unspecified eye	acute atopic conjunctivitis
acute angle closure glaucoma	H40.219	d	Acute angle-closure glaucoma, unspecified eye	acute angle closure
acute appendicitis	K35.80	d	Unspecified acute appendicitis	
acute blood loss anemia	D62	d	Acute posthemorrhagic anemia	acute blood loss anaemia|acute posthemorrhagic anemia|acute posthaemorrhagic anaemia
acute bronchitis	J20.9	d	Acute bronchitis, unspecified	acute tracheobronchitis
acute calculous cholecystitis	K80.00	d	Calculus of gallbladder with acute cholecystitis without obstruction	acute cholecystitis with cholelithiasis
acute cholecystitis	K81.0	d	Acute cholecystitis	emphysematous cholecystitis
acute coronary syndrome	I24.9	d	Acute ischemic heart disease, unspecified	=ACS
acute cystitis	N30.00	d	Acute cystitis without hematuria	
acute diastolic heart failure	I50.31	d	Acute diastolic (congestive) heart failure	acute diastolic congestive heart failure
acute disseminated encephalomyelitis	G04.00	d	Acute disseminated encephalitis and encephalomyelitis, unspecified	=ADEM
acute gastritis	K29.00	d	Acute gastritis without bleeding	erosive gastritis
acute glomerulonephritis	N00.9	d	Acute nephritic syndrome with unspecified morphologic changes	acute nephritic syndrome
acute hepatitis a	B15.9	d	Hepatitis A without hepatic coma	hepatitis a|hep a
acute hepatitis b	B16.9	d	Acute hepatitis B without delta-agent and without hepatic coma	
acute hepatitis c	B17.10	d	Acute hepatitis C without hepatic coma	
acute hypercapnic respiratory failure	J96.02	d	Acute respiratory failure with hypercapnia	acute respiratory failure with hypercapnia
acute hypoxic respiratory failure	J96.01	d	Acute respiratory failure with hypoxia	acute respiratory failure with hypoxia|acute hypoxemic respiratory failure|acute hypoxaemic respiratory failure
acute interstitial nephritis	N10	d	Acute pyelonephritis	acute pyelonephritis|kidney infection|acute pyelitis|acute tubulointerstitial nephritis
acute iritis	H20.00	d	Unspecified acute and subacute iridocyclitis	acute anterior uveitis|acute iridocyclitis
acute kidney injury	N17.9	d	Acute kidney failure, unspecified	acute renal failure|acute kidney failure|aki|acute renal injury|=ARF
acute leukemia	C95.00	d	Acute leukemia of unspecified cell type not having achieved remission	acute leukaemia
acute liver failure	K72.00	d	Acute and subacute hepatic failure without coma	fulminant hepatic failure|shock liver|acute hepatic failure
acute lymphoblastic leukemia	C91.00	d	Acute lymphoblastic leukemia not having achieved remission	acute lymphoblastic leukaemia|acute lymphocytic leukemia|acute lymphocytic leukaemia|acute lymphoid leukemia|acute lymphoid leukaemia
acute mastoiditis	H70.009	d	Acute mastoiditis without complications, unspecified ear	
acute maxillary sinusitis	J01.00	d	Acute maxillary sinusitis, unspecified	
acute mesenteric ischemia	K55.059	d	Acute (reversible) ischemia of intestine, part and extent unspecified	acute mesenteric ischaemia
acute metabolic acidosis	E87.21	d	Acute metabolic acidosis	acute lactic acidosis
acute myeloid leukemia	C92.00	d	Acute myeloblastic leukemia, not having achieved remission	acute myeloid leukaemia|aml|acute myelogenous leukemia|acute myelogenous leukaemia|acute myeloblastic leukemia|acute myeloblastic leukaemia
acute myocarditis	I40.9	d	Acute myocarditis, unspecified	
acute on chronic diastolic heart failure	I50.33	d	Acute on chronic diastolic (congestive) heart failure	acute on chronic diastolic congestive heart failure
acute on chronic hypoxic respiratory failure	J96.21	d	Acute and chronic respiratory failure with hypoxia	acute on chronic respiratory failure with hypoxia
acute on chronic respiratory failure	J96.20	d	Acute and chronic respiratory failure, unspecified whether with hypoxia or hypercapnia	
acute on chronic systolic heart failure	I50.23	d	Acute on chronic systolic (congestive) heart failure	acute on chronic systolic congestive heart failure
acute osteomyelitis	M86.10	d	Other acute osteomyelitis, unspecified site	
acute otitis media	H66.90	d	Otitis media, unspecified, unspecified ear	=AOM
acute pain	R52	d	Pain, unspecified	
acute pericarditis	I30.9	d	Acute pericarditis, unspecified	
acute promyelocytic leukemia	C92.40	d	Acute promyelocytic leukemia, not having achieved remission	acute promyelocytic leukaemia|=APL
acute prostatitis	N41.0	d	Acute prostatitis	
acute pulmonary edema	J81.0	d	Acute pulmonary edema	acute pulmonary oedema|flash pulmonary edema|flash pulmonary oedema
acute respiratory distress syndrome	J80	d	Acute respiratory distress syndrome	ards|adult respiratory distress syndrome
acute respiratory failure	J96.00	d	Acute respiratory failure, unspecified whether with hypoxia or hypercapnia	
acute sinusitis	J01.90	d	Acute sinusitis, unspecified	acute rhinosinusitis|acute sinus infection
acute stress reaction	F43.0	d	Acute stress reaction	acute stress disorder
acute subdural hematoma	I62.01	d	Nontraumatic acute subdural hemorrhage	acute subdural haematoma|acute subdural hemorrhage|acute subdural haemorrhage
acute suppurative otitis media	H66.009	d	Acute suppurative otitis media without spontaneous rupture of ear drum, unspecified ear	
acute systolic heart failure	I50.21	d	Acute systolic (congestive) heart failure	acute systolic congestive heart failure
acute tubular necrosis	N17.0	d	Acute kidney failure with tubular necrosis	=ATN
addison 's disease	E27.1	d	Primary adrenocortical insufficiency	addisons disease|addison disease|primary adrenal insufficiency
adenoid hypertrophy	J35.2	d	Hypertrophy of adenoids	enlarged adenoids|hypertrophy of adenoids|adenoidal hypertrophy
adenomatous polyp of colon	D12.6	d	Benign neoplasm of colon, unspecified	adenomatous polyp|tubular adenoma|colon adenoma|colonic adenoma|tubulovillous adenoma|adenomatous colon polyp|tubular adenoma of colon
adenomyosis	N80.03	d	Adenomyosis of the uterus	adenomyosis of the uterus
adhd combined type	F90.2	d	Attention-deficit hyperactivity disorder, combined type	attention deficit hyperactivity disorder combined type
adhd inattentive type	F90.0	d	Attention-deficit hyperactivity disorder, predominantly inattentive type	attention deficit hyperactivity disorder inattentive type|adhd predominantly inattentive type
adhesive capsulitis	M75.00	d	Adhesive capsulitis of unspecified shoulder	frozen shoulder
adjustment disorder	F43.20	d	Adjustment disorder, unspecified	
adjustment disorder with anxiety	F43.22	d	Adjustment disorder with anxiety	situational anxiety
adjustment disorder with depressed mood	F43.21	d	Adjustment disorder with depressed mood	situational depression
adjustment disorder with mixed anxiety and depressed mood	F43.23	d	Adjustment disorder with mixed anxiety and depressed mood	
adolescent idiopathic scoliosis	M41.129	d	Adolescent idiopathic scoliosis, site unspecified	
adrenal adenoma	D35.00	d	Benign neoplasm of unspecified adrenal gland	benign adrenal adenoma|adrenocortical adenoma
adrenal crisis	E27.2	d	Addisonian crisis	addisonian crisis
adrenal cyst	E27.8	d	Other specified disorders of adrenal gland	
adrenal hemorrhage	E27.49	d	Other adrenocortical insufficiency	adrenal haemorrhage
adrenal insufficiency	E27.40	d	Unspecified adrenocortical insufficiency	adrenocortical insufficiency|hypoadrenalism
adrenal metastasis	C79.70	d	Secondary malignant neoplasm of unspecified adrenal gland	adrenal metastases|metastasis to the adrenal gland
adrenal nodule	E27.9	d	Disorder of adrenal gland, unspecified	adrenal mass|adrenal disease
adrenocortical carcinoma	C74.00	d	Malignant neoplasm of cortex of unspecified adrenal gland	
adult failure to thrive	R62.7	d	Adult failure to thrive	
advanced maternal age	O09.529	d	Supervision of elderly multigravida, unspecified trimester	elderly multigravida
adverse drug reaction	T50.905	d	Adverse effect of unspecified drugs, medicaments and biological substances	adverse effect of drug|medication side effect|adverse drug effect|medication reaction|side effect of medication
age related cataract	H25.9	d	Unspecified age-related cataract	senile cataract
agoraphobia	F40.00	d	Agoraphobia, unspecified	
alcohol dependence	F10.20	d	Alcohol dependence, uncomplicated	alcoholism|?alcoholic|alcohol addiction|severe alcohol use disorder|moderate alcohol use disorder
alcohol induced chronic pancreatitis	K86.0	d	Alcohol-induced chronic pancreatitis	chronic alcoholic pancreatitis
alcohol intoxication	F10.929	d	Alcohol use, unspecified with intoxication, unspecified	intoxicated|intoxicated with alcohol|ethanol intoxication
alcohol use disorder	F10.10	d	Alcohol abuse, uncomplicated	alcohol abuse|mild alcohol use disorder|drinking problem|alcohol misuse
alcohol withdrawal	F10.939	d	Alcohol use, unspecified with withdrawal, unspecified	alcohol withdrawal syndrome
alcoholic cardiomyopathy	I42.6	d	Alcoholic cardiomyopathy	alcohol induced cardiomyopathy
alcoholic cirrhosis	K70.30	d	Alcoholic cirrhosis of liver without ascites	alcoholic cirrhosis of liver|cirrhosis due to alcohol
alcoholic fatty liver	K70.0	d	Alcoholic fatty liver	
alcoholic hepatitis	K70.10	d	Alcoholic hepatitis without ascites	
alcoholic liver disease	K70.9	d	Alcoholic liver disease, unspecified	alcohol related liver disease
alcoholic neuropathy	G62.1	d	Alcoholic polyneuropathy	alcoholic polyneuropathy
alcoholic pancreatitis	K85.20	d	Alcohol induced acute pancreatitis without necrosis or infection	acute alcoholic pancreatitis|alcohol induced acute pancreatitis
alkalosis	E87.3	d	Alkalosis	metabolic alkalosis|respiratory alkalosis
allergic bronchopulmonary aspergillosis	B44.81	d	Allergic bronchopulmonary aspergillosis	=ABPA
allergic conjunctivitis	H10.45	d	Other chronic allergic conjunctivitis	
allergic contact dermatitis	L23.9	d	Allergic contact dermatitis, unspecified cause	
allergic reaction	T78.40	d	Allergy, unspecified	?allergy|allergy reaction
allergic rhinitis	J30.9	d	Allergic rhinitis, unspecified	nasal allergies|allergic rhinosinusitis
alopecia	L65.9	d	Nonscarring hair loss, unspecified	
alopecia areata	L63.9	d	Alopecia areata, unspecified	
alpha 1 antitrypsin deficiency	E88.01	d	Alpha-1-antitrypsin deficiency	alpha one antitrypsin deficiency
alpha thalassemia	D56.0	d	Alpha thalassemia	alpha thalassaemia
altitude sickness	T70.20	d	Unspecified effects of high altitude	mountain sickness|acute mountain sickness
alzheimer 's disease	G30.9	d	Alzheimer's disease, unspecified	alzheimers disease|alzheimer disease|alzheimer 's|alzheimer 's dementia|alzheimers dementia|alzheimer dementia|alzheimers|old timers disease
amaurosis fugax	G45.3	d	Amaurosis fugax	
amblyopia	H53.009	d	Unspecified amblyopia, unspecified eye	?lazy eye
amenorrhea	N91.2	d	Amenorrhea, unspecified	amenorrhoea|absence of menstruation
amyloidosis	E85.9	d	Amyloidosis, unspecified	
amyotrophic lateral sclerosis	G12.21	d	Amyotrophic lateral sclerosis	=ALS|lou gehrig 's disease|lou gehrigs disease|lou gehrig disease
anal cancer	C21.0	d	Malignant neoplasm of anus, unspecified	cancer of the anus|anal carcinoma|anal squamous cell carcinoma|squamous cell carcinoma of the anus
anal fissure	K60.2	d	Anal fissure, unspecified	tear in the anus
anal fistula	K60.30	d	Anal fistula, unspecified	fistula in ano
anaphylaxis	T78.2	d	Anaphylactic shock, unspecified	anaphylactic shock|anaphylactic reaction
androgenic alopecia	L64.9	d	Androgenic alopecia, unspecified	male pattern baldness|androgenetic alopecia|male pattern hair loss|female pattern hair loss
anemia	D64.9	d	Anemia, unspecified	anaemia|low blood count|anemic|anaemic|low hemoglobin
anemia in pregnancy	O99.019	d	Anemia complicating pregnancy, unspecified trimester	anaemia in pregnancy|anemia of pregnancy|anaemia of pregnancy|anemia complicating pregnancy|anaemia complicating pregnancy
anemia of chronic disease	D63.8	d	Anemia in other chronic diseases classified elsewhere	anaemia of chronic disease
anemia of chronic kidney disease	D63.1	d	Anemia in chronic kidney disease	anaemia of chronic kidney disease|anemia in chronic kidney disease|anaemia in chronic kidney disease|anemia due to chronic kidney disease|anaemia due to chronic kidney disease
aneurysm	I72.9	d	Aneurysm of unspecified site	
angina	I20.9	d	Angina pectoris, unspecified	angina pectoris|anginal syndrome
angiodysplasia of colon	K55.20	d	Angiodysplasia of colon without hemorrhage	arteriovenous malformation of colon|colonic angiodysplasia|angiodysplasia
angioedema	T78.3	d	Angioneurotic edema	angioneurotic edema|angioneurotic oedema
angle closure glaucoma	H40.20X0	d	Unspecified primary angle-closure glaucoma, stage unspecified	narrow angle glaucoma
ankle fracture	S82.899	d	Other fracture of unspecified lower leg	broken ankle|fractured ankle|fracture of the ankle|broke my ankle|broke her ankle|broke his ankle|fracture of ankle
ankle sprain	S93.409	d	Sprain of unspecified ligament of unspecified ankle	sprained ankle|twisted ankle|sprain of the ankle|rolled ankle|sprain of ankle|rolled my ankle|twisted my ankle|sprained my ankle
ankylosing spondylitis	M45.9	d	Ankylosing spondylitis of unspecified sites in spine	
annular pancreas	Q45.1	d	Annular pancreas	
anorexia nervosa	F50.00	d	Anorexia nervosa, unspecified	
anoxic brain injury	G93.1	d	Anoxic brain damage, not elsewhere classified	anoxic encephalopathy|anoxic brain damage
anterior stemi	I21.09	d	ST elevation (STEMI) myocardial infarction involving other coronary artery of anterior wall	anterior st elevation myocardial infarction|anterior wall stemi|anterior wall myocardial infarction
antiphospholipid syndrome	D68.61	d	Antiphospholipid syndrome	antiphospholipid antibody syndrome|aps syndrome
antisocial personality disorder	F60.2	d	Antisocial personality disorder	
anxiety	F41.9	d	Anxiety disorder, unspecified	anxiety disorder|?anxious|anxiety state|?nerves
aortic aneurysm	I71.9	d	Aortic aneurysm of unspecified site, without rupture	
aortic atherosclerosis	I70.0	d	Atherosclerosis of aorta	atherosclerosis of the aorta|atherosclerosis of aorta|aortic calcification
aortic dissection	I71.00	d	Dissection of unspecified site of aorta	dissection of the aorta|dissecting aortic aneurysm
aortic ectasia	I77.819	d	Aortic ectasia, unspecified site	ectatic aorta
aortic regurgitation	I35.1	d	Nonrheumatic aortic (valve) insufficiency	aortic insufficiency|aortic valve insufficiency|aortic valve regurgitation|aortic incompetence|leaky aortic valve
aortic stenosis	I35.0	d	Nonrheumatic aortic (valve) stenosis	aortic valve stenosis|calcific aortic stenosis
aphthous ulcer	K12.0	d	Recurrent oral aphthae	canker sore|aphthous stomatitis|oral aphthae
aplastic anemia	D61.9	d	Aplastic anemia, unspecified	aplastic anaemia
apnea of prematurity	P28.41	d	Central neonatal apnea of newborn	apnoea of prematurity
appendicitis	K37	d	Unspecified appendicitis	
arachnoid cyst	G93.0	d	Cerebral cysts	cerebral cyst
arrhythmia	I49.9	d	Cardiac arrhythmia, unspecified	cardiac arrhythmia|dysrhythmia|cardiac dysrhythmia|heart rhythm disorder|heart arrhythmia
arterial thrombosis	I74.9	d	Embolism and thrombosis of unspecified artery	arterial embolism
arthritis	M19.90	d	Unspecified osteoarthritis, unspecified site	
asbestosis	J61	d	Pneumoconiosis due to asbestos and other mineral fibers	
ascending aortic aneurysm	I71.21	d	Aneurysm of the ascending aorta, without rupture	aneurysm of the ascending aorta|ascending thoracic aortic aneurysm
ascites	R18.8	d	Other ascites	abdominal ascites|fluid in the belly|fluid in the abdomen|belly fluid
asperger 's syndrome	F84.5	d	Asperger's syndrome	aspergers syndrome|asperger syndrome|asperger 's
aspergillosis	B44.9	d	Aspergillosis, unspecified	
aspiration pneumonia	J69.0	d	Pneumonitis due to inhalation of food and vomit	aspiration pneumonitis|aspiration pna
aspirin overdose	T39.011	d	Poisoning by aspirin, accidental (unintentional)	salicylate overdose|salicylate toxicity
asplenia	Q89.01	d	Asplenia (congenital)	congenital asplenia
asthma	J45.909	d	Unspecified asthma, uncomplicated	bronchial asthma|asthmatic|reactive airway disease|allergic asthma
asthma exacerbation	J45.901	d	Unspecified asthma with (acute) exacerbation	asthma attack|acute asthma exacerbation|exacerbation of asthma|asthma flare|acute exacerbation of asthma|asthma with acute exacerbation
astigmatism	H52.209	d	Unspecified astigmatism, unspecified eye	
asymptomatic microscopic hematuria	R31.21	d	Asymptomatic microscopic hematuria	asymptomatic microscopic haematuria
atelectasis	J98.11	d	Atelectasis	bibasilar atelectasis|basilar atelectasis|subsegmental atelectasis|linear atelectasis|dependent atelectasis|atelectatic change
atherosclerosis	I70.90	d	Unspecified atherosclerosis	arteriosclerosis|hardening of the arteries|ascvd|atherosclerotic disease|atherosclerotic vascular disease
atopic dermatitis	L20.9	d	Atopic dermatitis, unspecified	
atrial fibrillation	I48.91	d	Unspecified atrial fibrillation	afib|a fib|=AF|auricular fibrillation|atrial fib|a . fib
atrial flutter	I48.92	d	Unspecified atrial flutter	aflutter|a flutter|auricular flutter
atrial septal defect	Q21.10	d	Atrial septal defect, unspecified	
atrophic gastritis	K29.40	d	Chronic atrophic gastritis without bleeding	chronic atrophic gastritis
atrophic vaginitis	N95.2	d	Postmenopausal atrophic vaginitis	vaginal atrophy|vulvovaginal atrophy|genitourinary syndrome of menopause|postmenopausal atrophic vaginitis|senile vaginitis
attention deficit disorder	F98.8	d	Other specified behavioral and emotional disorders with onset usually occurring in childhood and adolescence	
attention deficit hyperactivity disorder	F90.9	d	Attention-deficit hyperactivity disorder, unspecified type	adhd|attention deficit disorder with hyperactivity
atypical atrial flutter	I48.4	d	Atypical atrial flutter	
atypical squamous cells of undetermined significance	R87.610	d	Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)	ascus|asc us
autism	F84.0	d	Autistic disorder	autism spectrum disorder|autistic|autistic disorder
autoimmune hemolytic anemia	D59.10	d	Autoimmune hemolytic anemia, unspecified	autoimmune haemolytic anaemia
autoimmune hepatitis	K75.4	d	Autoimmune hepatitis	
autonomic dysreflexia	G90.4	d	Autonomic dysreflexia	
autonomic neuropathy	G90.9	d	Disorder of the autonomic nervous system, unspecified	dysautonomia|autonomic dysfunction|autonomic nervous system disorder
autosomal dominant polycystic kidney disease	Q61.2	d	Polycystic kidney, adult type	adpkd|adult polycystic kidney disease
avascular necrosis	M87.9	d	Osteonecrosis, unspecified	osteonecrosis|=AVN|bone necrosis
avascular necrosis of hip	M87.059	d	Idiopathic aseptic necrosis of unspecified femur	avascular necrosis of the hip|avascular necrosis of the femoral head|avascular necrosis of femoral head
axial spondyloarthritis	M45.A0	d	Non-radiographic axial spondyloarthritis of unspecified sites in spine	non radiographic axial spondyloarthritis
axillary abscess	L02.419	d	Cutaneous abscess of limb, unspecified	abscess of the axilla|armpit abscess|abscess of axilla
azoospermia	N46.01	d	Organic azoospermia	
babesiosis	B60.00	d	Babesiosis, unspecified	
back spasm	M62.830	d	Muscle spasm of back	muscle spasm of back|lumbar spasm
bacteremia	R78.81	d	Bacteremia	bacteraemia
bacterial conjunctivitis	H10.029	d	Other mucopurulent conjunctivitis, unspecified eye	mucopurulent conjunctivitis
bacterial endocarditis	I33.0	d	Acute and subacute infective endocarditis	infective endocarditis|infectious endocarditis|subacute bacterial endocarditis
bacterial infection	A49.9	d	Bacterial infection, unspecified	
bacterial meningitis	G00.9	d	Bacterial meningitis, unspecified	
bacterial pneumonia	J15.9	d	Unspecified bacterial pneumonia	
bacterial vaginosis	N76.0	d	Acute vaginitis	=BV
bacteriuria	R82.71	d	Bacteriuria	asymptomatic bacteriuria|bacteria in the urine
baker 's cyst	M71.20	d	Synovial cyst of popliteal space [Baker], unspecified knee	bakers cyst|baker cyst|popliteal cyst|cyst behind the knee|cyst behind my knee|synovial cyst of popliteal space
balanitis	N48.1	d	Balanitis	
bandemia	D72.825	d	Bandemia	
barrett 's esophagus	K22.70	d	Barrett's esophagus without dysplasia	barrett 's oesophagus|barretts esophagus|barretts oesophagus|barrett esophagus|barrett oesophagus|barrett 's
bartholin 's abscess	N75.1	d	Abscess of Bartholin's gland	bartholins abscess|bartholin 's gland abscess|bartholins gland abscess|abscess of bartholin 's gland|abscess of bartholins gland
bartholin 's cyst	N75.0	d	Cyst of Bartholin's gland	bartholins cyst|bartholin cyst|bartholin 's gland cyst|bartholins gland cyst|cyst of bartholin 's gland|cyst of bartholins gland
basal cell carcinoma	C44.91	d	Basal cell carcinoma of skin, unspecified	bcc|basal cell skin cancer|basal cell cancer
base of tongue cancer	C01	d	Malignant neoplasm of base of tongue	cancer of the base of the tongue
basilar artery stenosis	I65.1	d	Occlusion and stenosis of basilar artery	
bedbound	Z74.01	d	Bed confinement status	bed bound|bed confinement status|bedridden
bee sting	T63.441	d	Toxic effect of venom of bees, accidental (unintentional)	stung by a bee|toxic effect of bee venom
bee sting allergy	Z91.030	d	Bee allergy status	bee allergy
behcet 's disease	M35.2	d	Behcet's disease	behcets disease|behcet disease|behcet 's|behcet syndrome|behçet 's disease|behçets disease|behçet disease
bell 's palsy	G51.0	d	Bell's palsy	bells palsy|bell palsy|facial palsy|facial nerve palsy|facial paralysis|facial nerve paralysis
below knee amputation status	Z89.519	d	Acquired absence of unspecified leg below knee	below the knee amputation status|acquired absence of leg below knee
benign neoplasm	D36.9	d	Benign neoplasm, unspecified site	benign tumor|benign tumour
benign paroxysmal positional vertigo	H81.10	d	Benign paroxysmal vertigo, unspecified ear	bppv|benign positional vertigo|positional vertigo|loose ear crystals
benign prostatic hyperplasia	N40.0	d	Benign prostatic hyperplasia without lower urinary tract symptoms	bph|enlarged prostate|benign prostatic hypertrophy|prostatic hyperplasia|prostate enlargement|prostatomegaly|prostatic hypertrophy|big prostate|prostate hypertrophy
benign prostatic hyperplasia with lower urinary tract symptoms	N40.1	d	Benign prostatic hyperplasia with lower urinary tract symptoms	bph with luts|bph with obstruction|bph with lower urinary tract symptoms|bph with urinary obstruction|benign prostatic hyperplasia with luts
benzodiazepine abuse	F13.10	d	Sedative, hypnotic or anxiolytic abuse, uncomplicated	
benzodiazepine withdrawal	F13.939	d	Sedative, hypnotic or anxiolytic use, unspecified with withdrawal, unspecified	sedative withdrawal
bereavement	Z63.4	d	Disappearance and death of family member	bereaved
beta thalassemia	D56.1	d	Beta thalassemia	beta thalassaemia
bicipital tendinitis	M75.20	d	Bicipital tendinitis, unspecified shoulder	biceps tendinitis|biceps tendonitis|bicipital tendonitis|biceps tendinopathy
bicuspid aortic valve	Q23.81	d	Bicuspid aortic valve	
bifascicular block	I45.2	d	Bifascicular block	
bilateral carotid stenosis	I65.23	d	Occlusion and stenosis of bilateral carotid arteries	bilateral carotid artery stenosis
bilateral carpal tunnel syndrome	G56.03	d	Carpal tunnel syndrome, bilateral upper limbs	bilateral carpal tunnel
bilateral inguinal hernia	K40.20	d	Bilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent	
bilateral knee osteoarthritis	M17.0	d	Bilateral primary osteoarthritis of knee	bilateral primary osteoarthritis of knee|osteoarthritis of both knees|bilateral knee arthritis|arthritis in both knees|osteoarthritis of bilateral knees
bilateral sensorineural hearing loss	H90.3	d	Sensorineural hearing loss, bilateral	
bilateral tinnitus	H93.13	d	Tinnitus, bilateral	
biliary atresia	Q44.2	d	Atresia of bile ducts	
biliary dyskinesia	K82.8	d	Other specified diseases of gallbladder	gallbladder sludge|gallbladder dyskinesia|sludge in the gallbladder
biliary obstruction	K83.1	d	Obstruction of bile duct	bile duct obstruction|biliary stricture|obstruction of bile duct|common bile duct obstruction|blocked bile duct|bile duct stricture
bimalleolar fracture	S82.843	d	Displaced bimalleolar fracture of unspecified lower leg	bimalleolar ankle fracture
binge eating disorder	F50.819	d	Binge eating disorder, unspecified	binge eating
bipolar 2 disorder	F31.81	d	Bipolar II disorder	bipolar two disorder|bipolar ii disorder|bipolar type 2|bipolar type two|bipolar type ii|bipolar ii|bipolar disorder type 2|bipolar disorder type two|bipolar disorder type ii
bipolar disorder	F31.9	d	Bipolar disorder, unspecified	manic depression|?bipolar|manic depressive|bipolar affective disorder|manic depressive illness|bipolar disease
birth asphyxia	P84	d	Other problems with newborn	fetal distress of newborn|foetal distress of newborn|neonatal acidosis
black lung disease	J60	d	Coalworker's pneumoconiosis	black lung|coal workers pneumoconiosis
bladder cancer	C67.9	d	Malignant neoplasm of bladder, unspecified	cancer of the bladder|urothelial carcinoma of the bladder|bladder carcinoma|transitional cell carcinoma of the bladder|carcinoma of the bladder|urothelial carcinoma of bladder|malignant neoplasm of bladder
bladder diverticulum	N32.3	d	Diverticulum of bladder	diverticulum of bladder
bladder outlet obstruction	N32.0	d	Bladder-neck obstruction	bladder neck obstruction|bladder neck contracture
bladder stone	N21.0	d	Calculus in bladder	bladder calculus|cystolithiasis|vesical calculus
bladder tumor	D49.4	d	Neoplasm of unspecified behavior of bladder	bladder tumour|bladder mass|bladder neoplasm
blastomycosis	B40.9	d	Blastomycosis, unspecified	
bleeding duodenal ulcer	K26.4	d	Chronic or unspecified duodenal ulcer with hemorrhage	duodenal ulcer with hemorrhage|duodenal ulcer with haemorrhage
bleeding esophageal varices	I85.01	d	Esophageal varices with bleeding	bleeding oesophageal varices|esophageal variceal bleed|oesophageal variceal bleed|variceal bleed|variceal hemorrhage|variceal haemorrhage|esophageal varices with bleeding|oesophageal varices with bleeding
bleeding gastric ulcer	K25.4	d	Chronic or unspecified gastric ulcer with hemorrhage	gastric ulcer with hemorrhage|gastric ulcer with haemorrhage|gastric ulcer with bleeding|bleeding stomach ulcer
blepharitis	H01.009	d	Unspecified blepharitis unspecified eye, unspecified eyelid	
blepharospasm	G24.5	d	Blepharospasm	
blindness	H54.7	d	Unspecified visual loss	
bone cyst	M85.60	d	Other cyst of bone, unspecified site	
bone metastasis	C79.51	d	Secondary malignant neoplasm of bone	bone metastases|bone mets|metastases to bone|osseous metastases|metastatic disease to bone|skeletal metastases|metastases to the bone|osseous metastatic disease|osseous metastasis|bony metastases|bony metastatic disease
borderline personality disorder	F60.3	d	Borderline personality disorder	
bowel obstruction	K56.609	d	Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction	intestinal obstruction|small bowel obstruction|sbo|obstructed bowel|blocked bowel|large bowel obstruction|blockage in the bowel|blockage in my intestines|partial small bowel obstruction
bowel perforation	K63.1	d	Perforation of intestine (nontraumatic)	perforated bowel|intestinal perforation|perforation of intestine|perforated viscus|perforated colon|colonic perforation
brain abscess	G06.0	d	Intracranial abscess and granuloma	intracranial abscess|cerebral abscess
brain cancer	C71.9	d	Malignant neoplasm of brain, unspecified	glioblastoma|glioma|malignant brain tumor|malignant brain tumour|glioblastoma multiforme|gbm|astrocytoma|medulloblastoma|oligodendroglioma|malignant neoplasm of brain|anaplastic astrocytoma|high grade glioma
brain death	G93.82	d	Brain death	
brain herniation	G93.5	d	Compression of brain	uncal herniation|midline shift with herniation|brain compression|cerebral herniation
brain lesion	G93.9	d	Disorder of brain, unspecified	lesion in the brain|brain disorder|lesion on the brain|spot on the brain
brain metastasis	C79.31	d	Secondary malignant neoplasm of brain	brain metastases|brain mets|metastases to the brain|metastatic disease to the brain|metastasis to the brain|cerebral metastases|metastatic brain disease
brain tumor	D49.6	d	Neoplasm of unspecified behavior of brain	brain tumour|brain neoplasm|tumor in the brain|tumour in the brain|tumor in my brain|tumour in my brain|tumor of the brain|tumour of the brain
branch retinal vein occlusion	H34.8392	d	Tributary (branch) retinal vein occlusion, unspecified eye, stable	brvo
branchial cleft cyst	Q18.0	d	Sinus, fistula and cyst of branchial cleft	
brca mutation	Z15.01	d	Genetic susceptibility to malignant neoplasm of breast	brca positive|genetic susceptibility to breast cancer|brca 1 mutation|brca 2 mutation|brca 1 positive|brca 2 positive
breast abscess	N61.1	d	Abscess of the breast and nipple	abscess of the breast|abscess of breast
breast cancer	C50.919	d	Malignant neoplasm of unspecified site of unspecified female breast	carcinoma of the breast|cancer of the breast|breast carcinoma|malignant neoplasm of breast|invasive ductal carcinoma|infiltrating ductal carcinoma|invasive lobular carcinoma|invasive ductal carcinoma of the breast
breast cyst	N60.09	d	Solitary cyst of unspecified breast	cyst of breast|cyst in the breast|cyst of the breast|solitary cyst of breast
breast microcalcifications	R92.0	d	Mammographic microcalcification found on diagnostic imaging of breast	mammographic microcalcifications|microcalcifications
breast tumor	D49.3	d	Neoplasm of unspecified behavior of breast	breast tumour|breast neoplasm
breech presentation	O32.1XX0	d	Maternal care for breech presentation, not applicable or unspecified	breech|frank breech|footling breech|baby is breech
brief psychotic disorder	F23	d	Brief psychotic disorder	
bronchiectasis	J47.9	d	Bronchiectasis, uncomplicated	
bronchiolitis	J21.9	d	Acute bronchiolitis, unspecified	acute bronchiolitis
bronchitis	J40	d	Bronchitis, not specified as acute or chronic	chest cold|tracheobronchitis
bronchopneumonia	J18.0	d	Bronchopneumonia, unspecified organism	
bronchopulmonary dysplasia	P27.1	d	Bronchopulmonary dysplasia originating in the perinatal period	
bronchospasm	J98.01	d	Acute bronchospasm	
brugada syndrome	I49.8	d	Other specified cardiac arrhythmias	
budd chiari syndrome	I82.0	d	Budd-Chiari syndrome	hepatic vein thrombosis
bulimia nervosa	F50.20	d	Bulimia nervosa, unspecified	bulimia
bullous pemphigoid	L12.0	d	Bullous pemphigoid	
bunion	M21.619	d	Bunion of unspecified foot	bunion deformity
burkitt lymphoma	C83.70	d	Burkitt lymphoma, unspecified site	burkitt 's lymphoma|burkitts lymphoma
burnout	Z73.0	d	Burn-out	
bursitis	M71.9	d	Bursopathy, unspecified	bursopathy
burst fracture of lumbar vertebra	S32.001	d	Stable burst fracture of unspecified lumbar vertebra	lumbar burst fracture
buttock abscess	L02.31	d	Cutaneous abscess of buttock	abscess of the buttock|abscess of buttock|gluteal abscess
bypass graft status	Z95.1	d	Presence of aortocoronary bypass graft	presence of aortocoronary bypass graft
cafe au lait spot	L81.3	d	Cafe au lait spots	café au lait spot
calcaneus fracture	S92.009	d	Unspecified fracture of unspecified calcaneus	calcaneal fracture|heel fracture|fracture of calcaneus|broken heel
calcific tendinitis of shoulder	M75.30	d	Calcific tendinitis of unspecified shoulder	calcific tendonitis of shoulder|calcific tendinitis of the shoulder
calciphylaxis	E83.59	d	Other disorders of calcium metabolism	
calf strain	S86.119	d	Strain of other muscle(s) and tendon(s) of posterior muscle group at lower leg level, unspecified leg	gastrocnemius strain|pulled calf muscle|gastrocnemius tear
callosity	L84	d	Corns and callosities	corns|corn on my toe|corn on my foot|corns and calluses|?callus
campylobacter	A04.5	d	Campylobacter enteritis	campylobacter enteritis|campylobacter infection
cancer	C80.1	d	Malignant (primary) neoplasm, unspecified	malignancy|malignant neoplasm|carcinoma|malignant tumor|malignant tumour|malignant disease|adenocarcinoma
candidal esophagitis	B37.81	d	Candidal esophagitis	candidal oesophagitis|esophageal candidiasis|oesophageal candidiasis|candida esophagitis|candida oesophagitis
candidiasis	B37.9	d	Candidiasis, unspecified	yeast infection|candida infection|candida|monilia|moniliasis
cannabinoid hyperemesis syndrome	F12.188	d	Cannabis abuse with other cannabis-induced disorder	
cannabis abuse	F12.10	d	Cannabis abuse, uncomplicated	marijuana abuse|cannabis use disorder
cannabis dependence	F12.20	d	Cannabis dependence, uncomplicated	marijuana dependence
caput succedaneum	P12.81	d	Caput succedaneum	
carbon monoxide poisoning	T58.91	d	Toxic effect of carbon monoxide from unspecified source, accidental (unintentional)	
carbuncle	L02.93	d	Carbuncle, unspecified	
carcinoid tumor	D3A.00	d	Benign carcinoid tumor of unspecified site	carcinoid tumour|benign carcinoid tumor|benign carcinoid tumour
carcinoma in situ	D09.9	d	Carcinoma in situ, unspecified	
carcinoma in situ of bladder	D09.0	d	Carcinoma in situ of bladder	bladder carcinoma in situ
carcinomatosis	C80.0	d	Disseminated malignant neoplasm, unspecified	disseminated malignancy|widely metastatic cancer
cardiac arrest	I46.9	d	Cardiac arrest, cause unspecified	cardiopulmonary arrest|heart stopped beating|asystolic arrest
cardiac tamponade	I31.4	d	Cardiac tamponade	pericardial tamponade|tamponade
cardiogenic shock	R57.0	d	Cardiogenic shock	
cardiomegaly	I51.7	d	Cardiomegaly	enlarged heart|cardiac enlargement|left ventricular hypertrophy|lvh|ventricular hypertrophy|left atrial enlargement|right ventricular hypertrophy|right atrial enlargement|biatrial enlargement|enlarged cardiac silhouette
cardiomyopathy	I42.9	d	Cardiomyopathy, unspecified	
carotid stenosis	I65.29	d	Occlusion and stenosis of unspecified carotid artery	carotid artery stenosis|carotid artery disease|blocked carotid artery|carotid artery occlusion|carotid atherosclerosis|internal carotid artery stenosis|carotid occlusion
carpal tunnel syndrome	G56.00	d	Carpal tunnel syndrome, unspecified upper limb	carpal tunnel|=CTS
cat allergy	J30.81	d	Allergic rhinitis due to animal (cat) (dog) hair and dander	pet allergy|dog allergy|animal dander allergy
cat scratch disease	A28.1	d	Cat-scratch disease	cat scratch fever
cataplexy	G47.411	d	Narcolepsy with cataplexy	
cataract	H26.9	d	Unspecified cataract	clouding of the lens
catatonia	F06.1	d	Catatonic disorder due to known physiological condition	
catheter associated urinary tract infection	T83.511	d	Infection and inflammatory reaction due to indwelling urethral catheter	cauti|catheter associated uti
cauda equina syndrome	G83.4	d	Cauda equina syndrome	cauda equina compression
cecal cancer	C18.0	d	Malignant neoplasm of cecum	caecal cancer|cancer of the cecum|cancer of the caecum|malignant neoplasm of cecum|malignant neoplasm of caecum|cecal adenocarcinoma|caecal adenocarcinoma
celiac disease	K90.0	d	Celiac disease	coeliac disease|celiac sprue|coeliac sprue|?celiac|?coeliac|gluten sensitive enteropathy|nontropical sprue
cellulitis	L03.90	d	Cellulitis, unspecified	
cellulitis of face	L03.211	d	Cellulitis of face	facial cellulitis|cellulitis of the face
cellulitis of lower limb	L03.119	d	Cellulitis of unspecified part of limb	cellulitis of the leg|leg cellulitis|cellulitis of the lower extremity|lower extremity cellulitis|cellulitis of the foot|foot cellulitis|cellulitis of left leg|cellulitis of right leg|cellulitis of the left leg|cellulitis of the right leg|cellulitis of the right lower extremity|cellulitis of the left lower extremity
central nervous system lymphoma	C85.89	d	Other specified types of non-Hodgkin lymphoma, extranodal and solid organ sites	
central retinal artery occlusion	H34.10	d	Central retinal artery occlusion, unspecified eye	crao
central retinal vein occlusion	H34.8192	d	Central retinal vein occlusion, unspecified eye, stable	crvo
central sleep apnea	G47.31	d	Primary central sleep apnea	central sleep apnoea|primary central sleep apnea|primary central sleep apnoea
centrilobular emphysema	J43.2	d	Centrilobular emphysema	centriacinar emphysema
cephalohematoma	P12.0	d	Cephalhematoma due to birth injury	cephalohaematoma
cerebral aneurysm	I67.1	d	Cerebral aneurysm, nonruptured	brain aneurysm|intracranial aneurysm|berry aneurysm|aneurysm in the brain|aneurysm in my brain
cerebral arteriovenous malformation	Q28.2	d	Arteriovenous malformation of cerebral vessels	brain avm|arteriovenous malformation of the brain|cerebral avm
cerebral atrophy	G31.9	d	Degenerative disease of nervous system, unspecified	brain atrophy|cortical atrophy|cerebral volume loss
cerebral contusion	S06.33	d	Contusion and laceration of cerebrum, unspecified	brain contusion
cerebral edema	G93.6	d	Cerebral edema	cerebral oedema|brain swelling|swelling of the brain|brain edema|brain oedema|vasogenic edema|vasogenic oedema
cerebral meningioma	D32.0	d	Benign neoplasm of cerebral meninges	intracranial meningioma
cerebral palsy	G80.9	d	Cerebral palsy, unspecified	
cerebral vasculitis	I67.7	d	Cerebral arteritis, not elsewhere classified	cerebral arteritis
cerebral venous thrombosis	I67.6	d	Nonpyogenic thrombosis of intracranial venous system	cerebral venous sinus thrombosis|dural venous sinus thrombosis|venous sinus thrombosis
cerebrospinal fluid leak	G96.00	d	Cerebrospinal fluid leak, unspecified	csf leak|csf leakage|cerebrospinal fluid leakage|leak of cerebrospinal fluid|spinal fluid leak
cerebrovascular disease	I67.9	d	Cerebrovascular disease, unspecified	
cerumen impaction	H61.20	d	Impacted cerumen, unspecified ear	impacted cerumen|earwax|ear wax|impacted ear wax|wax in my ears|ear wax buildup|earwax buildup|wax in the ear
cervical cancer	C53.9	d	Malignant neoplasm of cervix uteri, unspecified	cancer of the cervix|cervical carcinoma|carcinoma of the cervix|malignant neoplasm of cervix|squamous cell carcinoma of the cervix
cervical degenerative disc disease	M50.30	d	Other cervical disc degeneration, unspecified cervical region	cervical disc degeneration|degenerative disc disease of the cervical spine|cervical ddd|cervical disc disease
cervical disc herniation	M50.20	d	Other cervical disc displacement, unspecified cervical region	herniated cervical disc|cervical herniated disc|cervical disc displacement|cervical disk herniation|herniated disc in my neck|bulging disc in my neck|cervical disc bulge
cervical dysplasia	N87.9	d	Dysplasia of cervix uteri, unspecified	dysplasia of the cervix|dysplasia of cervix uteri
cervical dystonia	G24.3	d	Spasmodic torticollis	spasmodic torticollis
cervical insufficiency	O34.30	d	Maternal care for cervical incompetence, unspecified trimester	incompetent cervix|cervical incompetence
cervical lymphadenitis	L04.0	d	Acute lymphadenitis of face, head and neck	acute cervical lymphadenitis
cervical myelopathy	G95.9	d	Disease of spinal cord, unspecified	myelopathy
cervical polyp	N84.1	d	Polyp of cervix uteri	polyp of cervix|polyp of the cervix|endocervical polyp
cervical radiculopathy	M54.12	d	Radiculopathy, cervical region	pinched nerve in my neck|pinched nerve in the neck|cervical radiculitis
cervical spinal stenosis	M48.02	d	Spinal stenosis, cervical region	cervical stenosis|cervical canal stenosis|spinal stenosis of the neck
cervical spine fracture	S12.9	d	Fracture of neck, unspecified	neck fracture|broken neck|c spine fracture|cervical vertebral fracture|fracture of the neck
cervical spondylosis	M47.812	d	Spondylosis without myelopathy or radiculopathy, cervical region	cervical facet arthropathy|cervical arthritis|neck arthritis|arthritis in my neck|arthritis of the neck|cervical osteoarthritis
cervical strain	S16.1	d	Strain of muscle, fascia and tendon at neck level	neck strain
cervicitis	N72	d	Inflammatory disease of cervix uteri	inflammation of the cervix|endocervicitis
cervicogenic headache	G44.86	d	Cervicogenic headache	
cesarean scar	O34.219	d	Maternal care for unspecified type scar from previous cesarean delivery	caesarean scar|previous cesarean|previous caesarean|previous cesarean delivery|previous caesarean delivery|previous c section scar|uterine scar from previous cesarean|uterine scar from previous caesarean
chalazion	H00.19	d	Chalazion unspecified eye, unspecified eyelid	
charcot foot	M14.679	d	Charcot's joint, unspecified ankle and foot	charcot joint of foot|charcot arthropathy of foot
charcot marie tooth disease	G60.0	d	Hereditary motor and sensory neuropathy	charcot marie tooth|hereditary motor and sensory neuropathy|=CMT
chemotherapy induced neuropathy	G62.0	d	Drug-induced polyneuropathy	drug induced polyneuropathy|chemotherapy induced peripheral neuropathy|=CIPN|drug induced neuropathy
chest wall contusion	S20.219	d	Contusion of unspecified front wall of thorax	bruised rib|contusion of chest wall|rib contusion
chiari malformation	Q07.00	d	Arnold-Chiari syndrome without spina bifida or hydrocephalus	arnold chiari malformation|arnold chiari syndrome
chiari malformation type 1	G93.5	d	Compression of brain	chiari malformation type one|chiari malformation type i|chiari 1 malformation|chiari i malformation|chiari type 1|chiari type one|chiari type i
chikungunya	A92.0	d	Chikungunya virus disease	
chlamydia	A74.9	d	Chlamydial infection, unspecified	chlamydial infection|chlamydia infection
cholangiocarcinoma	C22.1	d	Intrahepatic bile duct carcinoma	bile duct cancer|intrahepatic cholangiocarcinoma
cholangitis	K83.09	d	Other cholangitis	ascending cholangitis
cholecystitis	K81.9	d	Cholecystitis, unspecified	gallbladder infection|inflamed gallbladder|gallbladder inflammation
choledocholithiasis	K80.50	d	Calculus of bile duct without cholangitis or cholecystitis without obstruction	common bile duct stone|bile duct stone|stone in the bile duct|stone in the common bile duct|cbd stone
cholera	A00.9	d	Cholera, unspecified	
cholesteatoma	H71.90	d	Unspecified cholesteatoma, unspecified ear	
chondromalacia	M94.20	d	Chondromalacia, unspecified site	
chondromalacia patella	M22.40	d	Chondromalacia patellae, unspecified knee	chondromalacia patellae|chondromalacia of patella
chorioamnionitis	O41.1290	d	Chorioamnionitis, unspecified trimester, not applicable or unspecified	
chronic atrial fibrillation	I48.20	d	Chronic atrial fibrillation, unspecified	chronic afib|chronic a fib
chronic bronchitis	J42	d	Unspecified chronic bronchitis	
chronic cholecystitis	K81.1	d	Chronic cholecystitis	
chronic deep vein thrombosis	I82.509	d	Chronic embolism and thrombosis of unspecified deep veins of unspecified lower extremity	chronic dvt
chronic diastolic heart failure	I50.32	d	Chronic diastolic (congestive) heart failure	chronic diastolic congestive heart failure
chronic fatigue syndrome	G93.32	d	Myalgic encephalomyelitis/chronic fatigue syndrome	myalgic encephalomyelitis
chronic gastritis	K29.50	d	Unspecified chronic gastritis without bleeding	
chronic glomerulonephritis	N03.9	d	Chronic nephritic syndrome with unspecified morphologic changes	
chronic hepatitis b	B18.1	d	Chronic viral hepatitis B without delta-agent	
chronic hepatitis c	B18.2	d	Chronic viral hepatitis C	
chronic hypercapnic respiratory failure	J96.12	d	Chronic respiratory failure with hypercapnia	chronic respiratory failure with hypercapnia
chronic hypertension in pregnancy	O10.919	d	Unspecified pre-existing hypertension complicating pregnancy, unspecified trimester	preexisting hypertension in pregnancy
chronic hypoxic respiratory failure	J96.11	d	Chronic respiratory failure with hypoxia	chronic respiratory failure with hypoxia|chronic hypoxemic respiratory failure|chronic hypoxaemic respiratory failure
chronic idiopathic constipation	K59.04	d	Chronic idiopathic constipation	
chronic inflammatory demyelinating polyneuropathy	G61.81	d	Chronic inflammatory demyelinating polyneuritis	cidp|chronic inflammatory demyelinating polyradiculoneuropathy
chronic kidney disease	N18.9	d	Chronic kidney disease, unspecified	ckd|chronic renal disease|chronic renal failure|chronic renal insufficiency|kidney disease|chronic kidney failure|=CRF|chronic kidney insufficiency|=CRI
chronic kidney disease stage 1	N18.1	d	Chronic kidney disease, stage 1	chronic kidney disease stage one|chronic kidney disease stage i|ckd stage 1|ckd stage one|ckd stage i|stage 1 ckd|stage one ckd|stage i ckd|stage 1 chronic kidney disease|stage one chronic kidney disease|stage i chronic kidney disease
chronic kidney disease stage 2	N18.2	d	Chronic kidney disease, stage 2 (mild)	chronic kidney disease stage two|chronic kidney disease stage ii|ckd stage 2|ckd stage two|ckd stage ii|stage 2 ckd|stage two ckd|stage ii ckd|stage 2 chronic kidney disease|stage two chronic kidney disease|stage ii chronic kidney disease
chronic kidney disease stage 3	N18.30	d	Chronic kidney disease, stage 3 unspecified	chronic kidney disease stage three|chronic kidney disease stage iii|ckd stage 3|ckd stage three|ckd stage iii|stage 3 ckd|stage three ckd|stage iii ckd|stage 3 chronic kidney disease|stage three chronic kidney disease|stage iii chronic kidney disease|ckd 3|ckd three|ckd iii|stage 3 kidney disease|stage three kidney disease|stage iii kidney disease
chronic kidney disease stage 3 a	N18.31	d	Chronic kidney disease, stage 3a	chronic kidney disease stage three a|ckd stage 3 a|ckd stage three a|stage 3 a ckd|stage three a ckd|stage 3 a chronic kidney disease|stage three a chronic kidney disease|ckd 3 a|ckd three a|ckd stage iiia|stage iiia ckd
chronic kidney disease stage 3 b	N18.32	d	Chronic kidney disease, stage 3b	chronic kidney disease stage three b|ckd stage 3 b|ckd stage three b|stage 3 b ckd|stage three b ckd|stage 3 b chronic kidney disease|stage three b chronic kidney disease|ckd 3 b|ckd three b|ckd stage iiib|stage iiib ckd
chronic kidney disease stage 4	N18.4	d	Chronic kidney disease, stage 4 (severe)	chronic kidney disease stage four|chronic kidney disease stage iv|ckd stage 4|ckd stage four|ckd stage iv|stage 4 ckd|stage four ckd|stage iv ckd|stage 4 chronic kidney disease|stage four chronic kidney disease|stage iv chronic kidney disease|ckd 4|ckd four|ckd iv|stage 4 kidney disease|stage four kidney disease|stage iv kidney disease
chronic kidney disease stage 5	N18.5	d	Chronic kidney disease, stage 5	chronic kidney disease stage five|chronic kidney disease stage v|ckd stage 5|ckd stage five|ckd stage v|stage 5 ckd|stage five ckd|stage v ckd|stage 5 chronic kidney disease|stage five chronic kidney disease|stage v chronic kidney disease|ckd 5|ckd five|ckd v|stage 5 kidney disease|stage five kidney disease|stage v kidney disease
chronic laryngitis	J37.0	d	Chronic laryngitis	
chronic lymphocytic leukemia	C91.10	d	Chronic lymphocytic leukemia of B-cell type not having achieved remission	chronic lymphocytic leukaemia|cll
chronic metabolic acidosis	E87.22	d	Chronic metabolic acidosis	
chronic migraine	G43.709	d	Chronic migraine without aura, not intractable, without status migrainosus	chronic migraine without aura|transformed migraine
chronic myeloid leukemia	C92.10	d	Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission	chronic myeloid leukaemia|cml|chronic myelogenous leukemia|chronic myelogenous leukaemia
chronic myelomonocytic leukemia	C93.10	d	Chronic myelomonocytic leukemia not having achieved remission	chronic myelomonocytic leukaemia|=CMML
chronic obstructive pulmonary disease	J44.9	d	Chronic obstructive pulmonary disease, unspecified	copd|chronic obstructive lung disease|chronic obstructive airway disease
chronic osteomyelitis	M86.60	d	Other chronic osteomyelitis, unspecified site	
chronic pain	G89.29	d	Other chronic pain	
chronic pain syndrome	G89.4	d	Chronic pain syndrome	
chronic pancreatitis	K86.1	d	Other chronic pancreatitis	
chronic pharyngitis	J31.2	d	Chronic pharyngitis	
chronic prostatitis	N41.1	d	Chronic prostatitis	
chronic pyelonephritis	N11.9	d	Chronic tubulo-interstitial nephritis, unspecified	
chronic respiratory failure	J96.10	d	Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia	
chronic serous otitis media	H65.20	d	Chronic serous otitis media, unspecified ear	
chronic subdural hematoma	I62.03	d	Nontraumatic chronic subdural hemorrhage	chronic subdural haematoma|chronic subdural hemorrhage|chronic subdural haemorrhage
chronic systolic heart failure	I50.22	d	Chronic systolic (congestive) heart failure	chronic systolic congestive heart failure
chronic thromboembolic pulmonary hypertension	I27.24	d	Chronic thromboembolic pulmonary hypertension	cteph
chronic tonsillitis	J35.01	d	Chronic tonsillitis	
chronic total occlusion	I25.82	d	Chronic total occlusion of coronary artery	chronic total occlusion of coronary artery|=CTO
chronic urticaria	L50.8	d	Other urticaria	recurrent urticaria
chylothorax	J94.0	d	Chylous effusion	chylous effusion
cigarette nicotine dependence	F17.210	d	Nicotine dependence, cigarettes, uncomplicated	cigarette smoker
circadian rhythm sleep disorder	G47.20	d	Circadian rhythm sleep disorder, unspecified type	
cirrhosis	K74.60	d	Unspecified cirrhosis of liver	liver cirrhosis|cirrhosis of the liver|cirrhosis of liver|cirrhotic|hepatic cirrhosis|cirrhotic liver|scarring of the liver
class 1 obesity	E66.811	d	Obesity, class 1	class one obesity|class i obesity|obesity class 1|obesity class one|obesity class i
class 2 obesity	E66.812	d	Obesity, class 2	class two obesity|class ii obesity|obesity class 2|obesity class two|obesity class ii
class 3 obesity	E66.813	d	Obesity, class 3	class three obesity|class iii obesity|obesity class 3|obesity class three|obesity class iii|severe obesity
claustrophobia	F40.240	d	Claustrophobia	claustrophobic
clavicle fracture	S42.009	d	Fracture of unspecified part of unspecified clavicle	broken collarbone|fracture of clavicle|broken clavicle|clavicular fracture|collarbone fracture|fractured clavicle|fracture of the clavicle|broken collar bone|fractured collarbone
cleft lip	Q36.9	d	Cleft lip, unilateral	
cleft lip and palate	Q37.9	d	Unspecified cleft palate with unilateral cleft lip	cleft lip with cleft palate
cleft palate	Q35.9	d	Cleft palate, unspecified	
clostridium difficile	A04.72	d	Enterocolitis due to Clostridium difficile, not specified as recurrent	c diff|c . diff|c difficile|c . difficile|clostridioides difficile|c diff colitis|clostridium difficile colitis|c difficile colitis|clostridioides difficile colitis|clostridium difficile infection|c diff infection|c . diff colitis|c . diff infection
clubfoot	Q66.89	d	Other specified congenital deformities of feet	club foot
cluster headache	G44.009	d	Cluster headache syndrome, unspecified, not intractable	
coagulopathy	D68.9	d	Coagulation defect, unspecified	clotting disorder|bleeding disorder|coagulation defect
coarctation of the aorta	Q25.1	d	Coarctation of aorta	coarctation of aorta|aortic coarctation
cocaine dependence	F14.20	d	Cocaine dependence, uncomplicated	cocaine addiction|severe cocaine use disorder
cocaine use disorder	F14.10	d	Cocaine abuse, uncomplicated	cocaine abuse|crack abuse
coccidioidomycosis	B38.9	d	Coccidioidomycosis, unspecified	valley fever
coccydynia	M53.3	d	Sacrococcygeal disorders, not elsewhere classified	tailbone pain|coccygodynia|sacroiliac joint pain|sacroiliac joint dysfunction|coccyx pain|si joint pain|si joint dysfunction
coccyx fracture	S32.2	d	Fracture of coccyx	broken tailbone|fractured tailbone|fracture of coccyx
cold sore	B00.1	d	Herpesviral vesicular dermatitis	fever blister|herpes labialis|oral herpes|herpes simplex labialis
collagenous colitis	K52.831	d	Collagenous colitis	
colles fracture	S52.539	d	Colles' fracture of unspecified radius	colles ' fracture|colles 's fracture|colless fracture
colon cancer	C18.9	d	Malignant neoplasm of colon, unspecified	cancer of the colon|colon carcinoma|carcinoma of the colon|colonic adenocarcinoma|malignant neoplasm of colon|adenocarcinoma of the colon|colon adenocarcinoma|colonic malignancy|adenocarcinoma of colon
colon polyp	K63.5	d	Polyp of colon	colonic polyp|polyp of colon|polyp in the colon|polyp of the colon|polyps in my colon|hyperplastic polyp of colon
colonic diverticulosis	K57.30	d	Diverticulosis of large intestine without perforation or abscess without bleeding	diverticulosis of colon|diverticulosis of the colon|sigmoid diverticulosis|diverticulosis of large intestine
color blindness	H53.50	d	Unspecified color vision deficiencies	colour blindness|color blind|colour blind|color vision deficiency|colour vision deficiency
colostomy status	Z93.3	d	Colostomy status	
colovesical fistula	N32.1	d	Vesicointestinal fistula	vesicointestinal fistula|enterovesical fistula
common cold	J00	d	Acute nasopharyngitis [common cold]	?cold|head cold|acute nasopharyngitis|acute rhinitis|nasopharyngitis|chest and head cold
common variable immunodeficiency	D83.9	d	Common variable immunodeficiency, unspecified	cvid
communicating hydrocephalus	G91.0	d	Communicating hydrocephalus	
compartment syndrome	T79.A0	d	Compartment syndrome, unspecified	traumatic compartment syndrome
complete heart block	I44.2	d	Atrioventricular block, complete	third degree heart block|third degree av block|complete av block|third degree atrioventricular block|3 rd degree av block
complete rotator cuff tear	M75.120	d	Complete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic	full thickness rotator cuff tear
complex febrile seizure	R56.01	d	Complex febrile convulsions	complex febrile convulsion
complex partial seizure	G40.209	d	Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, not intractable, without status epilepticus	focal impaired awareness seizure|temporal lobe epilepsy|psychomotor seizure
complex regional pain syndrome	G90.50	d	Complex regional pain syndrome I, unspecified	reflex sympathetic dystrophy|crps|=RSD
concussion	S06.0	d	Concussion	
conduct disorder	F91.9	d	Conduct disorder, unspecified	
conductive hearing loss	H90.2	d	Conductive hearing loss, unspecified	
congenital adrenal hyperplasia	E25.0	d	Congenital adrenogenital disorders associated with enzyme deficiency	
congenital heart disease	Q24.9	d	Congenital malformation of heart, unspecified	congenital heart defect|heart defect at birth
congenital hydrocephalus	Q03.9	d	Congenital hydrocephalus, unspecified	
congenital hypothyroidism	E03.1	d	Congenital hypothyroidism without goiter	
congenital torticollis	Q68.0	d	Congenital deformity of sternocleidomastoid muscle	
conjunctivitis	H10.9	d	Unspecified conjunctivitis	pink eye|pinkeye
conn 's syndrome	E26.01	d	Conn's syndrome	conns syndrome|conn syndrome
connective tissue disease	M35.9	d	Systemic involvement of connective tissue, unspecified	autoimmune disease|autoimmune disorder|undifferentiated connective tissue disease
constrictive pericarditis	I31.1	d	Chronic constrictive pericarditis	
contact dermatitis	L25.9	d	Unspecified contact dermatitis, unspecified cause	
contusion of head	S00.93	d	Contusion of unspecified part of head	head contusion
conversion disorder	F44.9	d	Dissociative and conversion disorder, unspecified	dissociative disorder
copd exacerbation	J44.1	d	Chronic obstructive pulmonary disease with (acute) exacerbation	chronic obstructive pulmonary disease exacerbation|exacerbation of copd|acute exacerbation of copd|copd flare|acute exacerbation of chronic obstructive pulmonary disease|copd with acute exacerbation|copd with exacerbation|exacerbation of chronic obstructive pulmonary disease|aecopd
cor pulmonale	I27.81	d	Cor pulmonale (chronic)	pulmonary heart disease
corneal abrasion	S05.00	d	Injury of conjunctiva and corneal abrasion without foreign body, unspecified eye	scratched cornea|scratch on the cornea|scratch on my eye
corneal ulcer	H16.009	d	Unspecified corneal ulcer, unspecified eye	
coronary artery aneurysm	I25.41	d	Coronary artery aneurysm	
coronary artery disease	I25.10	d	Atherosclerotic heart disease of native coronary artery without angina pectoris	cad|coronary heart disease|chd|coronary atherosclerosis|coronary disease|atherosclerotic heart disease|ashd|coronary artery atherosclerosis|blocked heart arteries|atherosclerotic coronary artery disease
coronary artery dissection	I25.42	d	Coronary artery dissection	spontaneous coronary artery dissection|scad
corpus luteum cyst	N83.10	d	Corpus luteum cyst of ovary, unspecified side	corpus luteal cyst
costochondritis	M94.0	d	Chondrocostal junction syndrome [Tietze]	tietze syndrome|tietze 's syndrome|tietzes syndrome|chondrocostal junction syndrome
cough variant asthma	J45.991	d	Cough variant asthma	
covid - 19	U07.1	d	COVID-19	covid 19|covid|covid nineteen|coronavirus disease 2019|covid infection|covid - 19 infection|covid positive|coronavirus infection|sars cov 2 infection|sars cov - 2 infection
covid pneumonia	J12.82	d	Pneumonia due to coronavirus disease 2019	covid - 19 pneumonia|covid 19 pneumonia|pneumonia due to covid - 19|pneumonia due to covid
cradle cap	L21.0	d	Seborrhea capitis	
craniopharyngioma	D44.4	d	Neoplasm of uncertain behavior of craniopharyngeal duct	
craniosynostosis	Q75.009	d	Craniosynostosis, unspecified	
crest syndrome	M34.1	d	CR(E)ST syndrome	
creutzfeldt jakob disease	A81.00	d	Creutzfeldt-Jakob disease, unspecified	cjd
critical illness myopathy	G72.81	d	Critical illness myopathy	
critical limb ischemia	I70.229	d	Atherosclerosis of native arteries of extremities with rest pain, unspecified extremity	critical limb ischaemia|chronic limb threatening ischemia|chronic limb threatening ischaemia
crohn 's disease	K50.90	d	Crohn's disease, unspecified, without complications	crohns disease|crohn disease|crohn 's|regional enteritis|crohns|crohn 's ileitis|crohns ileitis|crohn 's colitis|crohns colitis
croup	J05.0	d	Acute obstructive laryngitis [croup]	acute obstructive laryngitis|laryngotracheobronchitis
cryptococcosis	B45.9	d	Cryptococcosis, unspecified	
cryptogenic organizing pneumonia	J84.116	d	Cryptogenic organizing pneumonia	
cubital tunnel syndrome	G56.20	d	Lesion of ulnar nerve, unspecified upper limb	ulnar neuropathy|ulnar nerve lesion|ulnar nerve entrapment|ulnar nerve palsy|cubital tunnel
cushing 's disease	E24.0	d	Pituitary-dependent Cushing's disease	cushings disease|cushing disease
cushing 's syndrome	E24.9	d	Cushing's syndrome, unspecified	cushings syndrome|cushing syndrome|cushing 's|hypercortisolism
cutaneous t cell lymphoma	C84.A0	d	Cutaneous T-cell lymphoma, unspecified, unspecified site	=CTCL
cyclothymia	F34.0	d	Cyclothymic disorder	cyclothymic disorder
cystic acne	L70.0	d	Acne vulgaris	
cystic fibrosis	E84.9	d	Cystic fibrosis, unspecified	=CF
cystitis	N30.90	d	Cystitis, unspecified without hematuria	bladder infection|bladder inflammation
cystocele	N81.10	d	Cystocele, unspecified	bladder prolapse|prolapsed bladder|dropped bladder|anterior vaginal wall prolapse|fallen bladder
cytokine release syndrome	D89.839	d	Cytokine release syndrome, grade unspecified	
cytomegalovirus infection	B25.9	d	Cytomegaloviral disease, unspecified	cmv infection|cytomegaloviral disease|cmv
dacryocystitis	H04.309	d	Unspecified dacryocystitis of unspecified lacrimal passage	
dandruff	L21.0	d	Seborrhea capitis	seborrhea capitis|seborrhoea capitis
de quervain 's tenosynovitis	M65.4	d	Radial styloid tenosynovitis [de Quervain]	de quervains tenosynovitis|de quervain tenosynovitis|de quervains|radial styloid tenosynovitis
deconditioning	R53.81	d	Other malaise	physical deconditioning|debility|deconditioned|debilitated|physical debility
deep vein thrombosis	I82.409	d	Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity	dvt|deep venous thrombosis|blood clot in the leg|blood clot in my leg|blood clot in his leg|blood clot in her leg|clot in the leg|lower extremity dvt|leg dvt
degenerative disc disease	M51.9	d	Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder	=DDD|degenerative disk disease|disc degeneration|degenerated disc|disc disease|disk degeneration|disc desiccation
dehydration	E86.0	d	Dehydration	dehydrated
delayed milestone	R62.0	d	Delayed milestone in childhood	
delayed puberty	E30.0	d	Delayed puberty	
delirium	R41.0	d	Disorientation, unspecified	
delirium due to known physiological condition	F05	d	Delirium due to known physiological condition	hospital delirium|sundowning|icu delirium
delirium tremens	F10.931	d	Alcohol use, unspecified with withdrawal delirium	alcohol withdrawal delirium
delusional disorder	F22	d	Delusional disorders	paranoid disorder
demand ischemia	I24.89	d	Other forms of acute ischemic heart disease	demand ischaemia
dementia	F03.90	d	Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	senile dementia|demented
demyelinating disease	G37.9	d	Demyelinating disease of central nervous system, unspecified	demyelinating disease of central nervous system|central nervous system demyelination|demyelination
dengue	A90	d	Dengue fever [classical dengue]	dengue fever|breakbone fever
dense breasts	R92.30	d	Dense breasts, unspecified	dense breast tissue
dental abscess	K04.7	d	Periapical abscess without sinus	tooth abscess|abscessed tooth|tooth infection|infected tooth|periapical abscess|abscess of the tooth
dental caries	K02.9	d	Dental caries, unspecified	cavity in the tooth|tooth decay|dental cavity|?cavities in my teeth|rotten tooth|carious tooth
depression	F32.A	d	Depression, unspecified	depressive disorder|clinical depression
depressive episode		d		major depressive episode|episode of major depression
dermatitis herpetiformis	L13.0	d	Dermatitis herpetiformis	
dermatomyositis	M33.90	d	Dermatopolymyositis, unspecified, organ involvement unspecified	
developmental delay	R62.50	d	Unspecified lack of expected normal physiological development in childhood	delayed development|developmentally delayed
developmental dysplasia of the hip	Q65.89	d	Other specified congenital deformities of hip	hip dysplasia|congenital hip dysplasia
deviated septum	J34.2	d	Deviated nasal septum	deviated nasal septum|septal deviation|nasal septal deviation
diabetes insipidus	E23.2	d	Diabetes insipidus	central diabetes insipidus
diabetic chronic kidney disease	E11.22	d	Type 2 diabetes mellitus with diabetic chronic kidney disease	diabetic kidney disease|diabetic ckd
diabetic foot ulcer	E11.621	d	Type 2 diabetes mellitus with foot ulcer	diabetic ulcer of the foot
diabetic gastroparesis	E11.43	d	Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy	diabetic autonomic neuropathy
diabetic hypoglycemia	E11.649	d	Type 2 diabetes mellitus with hypoglycemia without coma	diabetic hypoglycaemia
diabetic ketoacidosis	E11.10	d	Type 2 diabetes mellitus with ketoacidosis without coma	dka|diabetic keto acidosis|type 2 diabetes with ketoacidosis|type two diabetes with ketoacidosis|type ii diabetes with ketoacidosis
diabetic macular edema	E11.311	d	Type 2 diabetes mellitus with unspecified diabetic retinopathy with macular edema	diabetic macular oedema
diabetic nephropathy	E11.21	d	Type 2 diabetes mellitus with diabetic nephropathy	
diabetic neuropathy	E11.40	d	Type 2 diabetes mellitus with diabetic neuropathy, unspecified	
diabetic peripheral angiopathy	E11.51	d	Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene	diabetic peripheral vascular disease
diabetic polyneuropathy	E11.42	d	Type 2 diabetes mellitus with diabetic polyneuropathy	diabetic peripheral neuropathy|diabetic nerve pain|diabetic neuralgia
diabetic retinopathy	E11.319	d	Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema	
dialysis dependence	Z99.2	d	Dependence on renal dialysis	dialysis dependent|dependence on renal dialysis|hemodialysis dependent
diaper rash	L22	d	Diaper dermatitis	diaper dermatitis|nappy rash
diastolic heart failure	I50.30	d	Unspecified diastolic (congestive) heart failure	heart failure with preserved ejection fraction|hfpef|diastolic chf|diastolic congestive heart failure
diffuse large b cell lymphoma	C83.30	d	Diffuse large B-cell lymphoma, unspecified site	dlbcl
dilated cardiomyopathy	I42.0	d	Dilated cardiomyopathy	congestive cardiomyopathy
diphtheria	A36.9	d	Diphtheria, unspecified	
discitis	M46.40	d	Discitis, unspecified, site unspecified	diskitis
discoid lupus	L93.0	d	Discoid lupus erythematosus	discoid lupus erythematosus|cutaneous lupus
disruptive mood dysregulation disorder	F34.81	d	Disruptive mood dysregulation disorder	=DMDD
disseminated intravascular coagulation	D65	d	Disseminated intravascular coagulation [defibrination syndrome]	=DIC
dissociative identity disorder	F44.81	d	Dissociative identity disorder	multiple personality disorder
distal femur fracture	S72.409	d	Unspecified fracture of lower end of unspecified femur	distal femoral fracture|fracture of lower end of femur|fracture of the distal femur
distal humerus fracture	S42.409	d	Unspecified fracture of lower end of unspecified humerus	broken elbow|elbow fracture|fractured elbow
distal radius fracture	S52.509	d	Unspecified fracture of the lower end of unspecified radius	distal radial fracture|fracture of the distal radius|fracture of distal radius
diverticulitis	K57.92	d	Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding	
diverticulosis	K57.90	d	Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding	diverticula|diverticular disease
dog bite	W54.0	d	Bitten by dog	bitten by a dog|bitten by dog|bit by a dog
down syndrome	Q90.9	d	Down syndrome, unspecified	down 's syndrome|downs syndrome|trisomy 21
drug induced parkinsonism	G21.19	d	Other drug induced secondary parkinsonism	
drug overdose	T50.901	d	Poisoning by unspecified drugs, medicaments and biological substances, accidental (unintentional)	overdose|overdosed
drug rash	L27.0	d	Generalized skin eruption due to drugs and medicaments taken internally	drug eruption|generalized drug eruption|medication rash|dress syndrome
dry eye syndrome	H04.129	d	Dry eye syndrome of unspecified lacrimal gland	dry eye|dry eye disease|keratoconjunctivitis sicca
dry macular degeneration	H35.3190	d	Nonexudative age-related macular degeneration, unspecified eye, stage unspecified	nonexudative macular degeneration|dry age related macular degeneration
duchenne muscular dystrophy	G71.01	d	Duchenne or Becker muscular dystrophy	becker muscular dystrophy|duchenne 's muscular dystrophy|duchennes muscular dystrophy
ductal carcinoma in situ	D05.10	d	Intraductal carcinoma in situ of unspecified breast	dcis|intraductal carcinoma in situ of breast
dumping syndrome	K91.1	d	Postgastric surgery syndromes	
duodenal ulcer	K26.9	d	Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation	
duodenitis	K29.80	d	Duodenitis without bleeding	
dupuytren 's contracture	M72.0	d	Palmar fascial fibromatosis [Dupuytren]	dupuytrens contracture|dupuytren contracture|dupuytren 's disease|dupuytrens disease|dupuytren disease|palmar fascial fibromatosis
dysfunctional uterine bleeding	N93.8	d	Other specified abnormal uterine and vaginal bleeding	=DUB
dyshidrotic eczema	L30.1	d	Dyshidrosis [pompholyx]	pompholyx|dyshidrosis
dyslexia	F81.0	d	Specific reading disorder	reading disorder
dyslipidemia	E78.5	d	Hyperlipidemia, unspecified	dyslipidaemia
dysmenorrhea	N94.6	d	Dysmenorrhea, unspecified	dysmenorrhoea|painful menstruation|painful menses
dyspepsia	K30	d	Functional dyspepsia	indigestion|upset stomach|functional dyspepsia
dystonia	G24.9	d	Dystonia, unspecified	
e . coli sepsis	A41.51	d	Sepsis due to Escherichia coli [E. coli]	e coli sepsis|escherichia coli sepsis
early onset alzheimer 's disease	G30.0	d	Alzheimer's disease with early onset	early onset alzheimers disease|early onset alzheimer disease
eating disorder	F50.9	d	Eating disorder, unspecified	
eclampsia	O15.9	d	Eclampsia, unspecified as to time period	
ectopic pregnancy	O00.90	d	Unspecified ectopic pregnancy without intrauterine pregnancy	
ectropion	H02.109	d	Unspecified ectropion of unspecified eye, unspecified eyelid	
eczema	L30.9	d	Dermatitis, unspecified	dermatitis|eczematous dermatitis
edwards syndrome	Q91.3	d	Trisomy 18, unspecified	trisomy 18
egg allergy	Z91.012	d	Allergy to eggs	
ehlers danlos syndrome	Q79.60	d	Ehlers-Danlos syndrome, unspecified	ehlers danlos
ehrlichiosis	A77.40	d	Ehrlichiosis, unspecified	
electrocution	T75.4	d	Electrocution	electric shock|electrical shock injury
electrolyte imbalance	E87.8	d	Other disorders of electrolyte and fluid balance, not elsewhere classified	electrolyte disorder|electrolyte abnormality
elevated hemidiaphragm	J98.6	d	Disorders of diaphragm	diaphragm paralysis|diaphragmatic paralysis|paralysis of the diaphragm|hemidiaphragm elevation
elevated psa	R97.20	d	Elevated prostate specific antigen [PSA]	high psa|elevated prostate specific antigen|raised psa|psa elevation|rising psa
embolic stroke	I63.40	d	Cerebral infarction due to embolism of unspecified cerebral artery	cardioembolic stroke|cerebral embolism with infarction|embolic cva
emphysema	J43.9	d	Emphysema, unspecified	pulmonary emphysema|emphysematous changes
empty sella	E23.6	d	Other disorders of pituitary gland	empty sella syndrome
empyema	J86.9	d	Pyothorax without fistula	pyothorax
encephalitis	G04.90	d	Encephalitis and encephalomyelitis, unspecified	
encephalomalacia	G93.89	d	Other specified disorders of brain	
encephalopathy	G93.40	d	Encephalopathy, unspecified	
end stage renal disease	N18.6	d	End stage renal disease	esrd|end stage kidney disease|eskd|end stage renal failure
endocarditis	I38	d	Endocarditis, valve unspecified	valvulitis
endometrial cancer	C54.1	d	Malignant neoplasm of endometrium	endometrial carcinoma|cancer of the endometrium|carcinoma of the endometrium|endometrial adenocarcinoma
endometrial hyperplasia	N85.00	d	Endometrial hyperplasia, unspecified	
endometrial intraepithelial neoplasia	N85.02	d	Endometrial intraepithelial neoplasia [EIN]	
endometrial polyp	N84.0	d	Polyp of corpus uteri	uterine polyp|polyp of corpus uteri
endometriosis	N80.9	d	Endometriosis, unspecified	
endometritis	N71.9	d	Inflammatory disease of uterus, unspecified	uterine infection
endophthalmitis	H44.009	d	Unspecified purulent endophthalmitis, unspecified eye	
enterocutaneous fistula	K63.2	d	Fistula of intestine	intestinal fistula|colocutaneous fistula
entropion	H02.009	d	Unspecified entropion of unspecified eye, unspecified eyelid	
enuresis	R32	d	Unspecified urinary incontinence	
eosinophilia	D72.10	d	Eosinophilia, unspecified	high eosinophils
eosinophilic esophagitis	K20.0	d	Eosinophilic esophagitis	eosinophilic oesophagitis
eosinophilic granulomatosis with polyangiitis	M30.1	d	Polyarteritis with lung involvement [Churg-Strauss]	churg strauss syndrome|=EGPA
epidermoid cyst	L72.0	d	Epidermal cyst	epidermal cyst|epidermal inclusion cyst
epididymitis	N45.1	d	Epididymitis	
epididymo orchitis	N45.3	d	Epididymo-orchitis	epididymoorchitis
epidural abscess	G06.2	d	Extradural and subdural abscess, unspecified	
epidural hematoma	I62.1	d	Nontraumatic extradural hemorrhage	epidural haematoma|extradural hematoma|extradural haematoma|extradural hemorrhage|extradural haemorrhage|epidural hemorrhage|epidural haemorrhage
epiglottitis	J05.10	d	Acute epiglottitis without obstruction	acute epiglottitis
epilepsy	G40.909	d	Epilepsy, unspecified, not intractable, without status epilepticus	seizure disorder|epileptic|recurrent seizures
epiretinal membrane	H35.379	d	Puckering of macula, unspecified eye	macular pucker|puckering of macula
episcleritis	H15.109	d	Unspecified episcleritis, unspecified eye	
epstein barr virus infection	B27.00	d	Gammaherpesviral mononucleosis without complication	epstein barr virus|ebv|ebv infection|ebv mononucleosis
erectile dysfunction	N52.9	d	Male erectile dysfunction, unspecified	impotence|erection problems|trouble with erections|can't get an erection|trouble getting an erection|impotent|problems with erections
erysipelas	A46	d	Erysipelas	
erythema multiforme	L51.9	d	Erythema multiforme, unspecified	
erythema nodosum	L52	d	Erythema nodosum	
esophageal cancer	C15.9	d	Malignant neoplasm of esophagus, unspecified	oesophageal cancer|cancer of the esophagus|cancer of the oesophagus|esophageal carcinoma|oesophageal carcinoma|esophageal adenocarcinoma|oesophageal adenocarcinoma|carcinoma of the esophagus|carcinoma of the oesophagus|adenocarcinoma of the esophagus|adenocarcinoma of the oesophagus
esophageal foreign body	T18.108	d	Unspecified foreign body in esophagus causing other injury	oesophageal foreign body|food bolus impaction|esophageal food impaction|oesophageal food impaction|food impaction|foreign body in esophagus|foreign body in oesophagus
esophageal perforation	K22.3	d	Perforation of esophagus	oesophageal perforation|boerhaave syndrome|boerhaave 's syndrome|boerhaaves syndrome
esophageal spasm	K22.4	d	Dyskinesia of esophagus	oesophageal spasm|esophageal dysmotility|oesophageal dysmotility|nutcracker esophagus|nutcracker oesophagus
esophageal stricture	K22.2	d	Esophageal obstruction	oesophageal stricture|esophageal stenosis|oesophageal stenosis|esophageal obstruction|oesophageal obstruction|schatzki ring|schatzki 's ring|schatzkis ring|esophageal ring|oesophageal ring|stricture of the esophagus|stricture of the oesophagus|esophageal web|oesophageal web
esophageal varices	I85.00	d	Esophageal varices without bleeding	oesophageal varices|esophageal varix|oesophageal varix
esophagitis	K20.90	d	Esophagitis, unspecified without bleeding	oesophagitis
esotropia	H50.00	d	Unspecified esotropia	
essential thrombocythemia	D47.3	d	Essential (hemorrhagic) thrombocythemia	essential thrombocythaemia|essential thrombocytosis
essential tremor	G25.0	d	Essential tremor	familial tremor|benign essential tremor
ethmoid sinusitis	J32.2	d	Chronic ethmoidal sinusitis	chronic ethmoidal sinusitis
eustachian tube dysfunction	H69.90	d	Unspecified Eustachian tube disorder, unspecified ear	eustachian tube disorder
excoriation disorder	F42.4	d	Excoriation (skin-picking) disorder	skin picking disorder
exercise induced asthma	J45.990	d	Exercise induced bronchospasm	exercise induced bronchospasm|exercise induced bronchoconstriction
exocrine pancreatic insufficiency	K86.81	d	Exocrine pancreatic insufficiency	
exotropia	H50.10	d	Unspecified exotropia	
exposure to covid - 19	Z20.822	d	Contact with and (suspected) exposure to COVID-19	covid exposure|exposed to covid|exposure to covid
exposure to sexually transmitted disease	Z20.2	d	Contact with and (suspected) exposure to infections with a predominantly sexual mode of transmission	std exposure|exposed to an std|sti exposure|exposure to std|exposure to sti|exposed to an sti
exposure to tuberculosis	Z20.1	d	Contact with and (suspected) exposure to tuberculosis	tb exposure|exposed to tb|exposed to tuberculosis|tuberculosis exposure
expressive language disorder	F80.1	d	Expressive language disorder	expressive language delay
external hemorrhoid	K64.4	d	Residual hemorrhoidal skin tags	external haemorrhoid|anal skin tag|residual hemorrhoidal skin tag|residual haemorrhoidal skin tag
eyebrow laceration	S01.119	d	Laceration without foreign body of unspecified eyelid and periocular area	eyelid laceration|laceration of eyelid
fabry 's disease	E75.21	d	Fabry (-Anderson) disease	fabrys disease|fabry disease
facet arthropathy	M47.819	d	Spondylosis without myelopathy or radiculopathy, site unspecified	facet arthritis|facet joint arthritis|facet hypertrophy|facet arthrosis
facial fracture	S02.92	d	Unspecified fracture of facial bones	facial bone fracture|fracture of facial bones
facial laceration	S01.81	d	Laceration without foreign body of other part of head	laceration of face|laceration of forehead|forehead laceration
factor v leiden	D68.51	d	Activated protein C resistance	factor 5 leiden|activated protein c resistance
failed back surgery syndrome	M96.1	d	Postlaminectomy syndrome, not elsewhere classified	postlaminectomy syndrome|post laminectomy syndrome
failure to thrive	R62.51	d	Failure to thrive (child)	poor weight gain in child|failure to gain weight|ftt
falciparum malaria	B50.9	d	Plasmodium falciparum malaria, unspecified	plasmodium falciparum malaria
familial hypercholesterolemia	E78.01	d	Familial hypercholesterolemia	familial hypercholesterolaemia
fatty liver	K76.0	d	Fatty (change of) liver, not elsewhere classified	fatty liver disease|hepatic steatosis|nonalcoholic fatty liver disease|non alcoholic fatty liver disease|nafld|steatosis of the liver|masld|fatty infiltration of the liver|steatotic liver disease|hepatosteatosis|metabolic dysfunction associated steatotic liver disease
febrile neutropenia	D70.9	d	Neutropenia, unspecified	neutropenic fever
febrile seizure	R56.00	d	Simple febrile convulsions	febrile convulsion|simple febrile seizure|fever seizure|simple febrile convulsion
fecal impaction	K56.41	d	Fecal impaction	faecal impaction|stool impaction|impacted stool
female infertility	N97.9	d	Female infertility, unspecified	infertility|?infertile|trouble getting pregnant|unable to conceive|can't get pregnant
femoral hernia	K41.90	d	Unilateral femoral hernia, without obstruction or gangrene, not specified as recurrent	
femoral neuropathy	G57.20	d	Lesion of femoral nerve, unspecified lower limb	femoral nerve lesion
femoral shaft fracture	S72.309	d	Unspecified fracture of shaft of unspecified femur	fracture of shaft of femur|femur shaft fracture
femoroacetabular impingement	M25.859	d	Other specified joint disorders, unspecified hip	hip impingement|=FAI
femur fracture	S72.90	d	Unspecified fracture of unspecified femur	broken femur|femoral fracture|fracture of femur|fractured femur|broken thigh bone|fracture of the femur
fetal alcohol syndrome	Q86.0	d	Fetal alcohol syndrome (dysmorphic)	foetal alcohol syndrome
fetal growth restriction	O36.5990	d	Maternal care for other known or suspected poor fetal growth, unspecified trimester, not applicable or unspecified	foetal growth restriction|intrauterine growth restriction|iugr|=FGR|poor fetal growth|poor foetal growth|small for gestational age fetus
fever of unknown origin	R50.9	d	Fever, unspecified	fuo|pyrexia of unknown origin
fibroadenoma	D24.9	d	Benign neoplasm of unspecified breast	fibroadenoma of breast|breast fibroadenoma|benign neoplasm of breast
fibrocystic breast disease	N60.19	d	Diffuse cystic mastopathy of unspecified breast	fibrocystic breast changes|fibrocystic breast|fibrocystic disease of breast|fibrocystic change of the breast|diffuse cystic mastopathy
fibromyalgia	M79.7	d	Fibromyalgia	fibro|fibromyositis|fibrositis
fibula fracture	S82.409	d	Unspecified fracture of shaft of unspecified fibula	fibular fracture|fibular shaft fracture|fracture of fibula|broken fibula|fracture of the fibula
fifth disease	B08.3	d	Erythema infectiosum [fifth disease]	erythema infectiosum|slapped cheek disease
fifth metatarsal fracture	S92.353	d	Displaced fracture of fifth metatarsal bone, unspecified foot	jones fracture|5 th metatarsal fracture
finger fracture	S62.609	d	Fracture of unspecified phalanx of unspecified finger	broken finger|phalanx fracture of finger|fractured finger|fracture of finger|fracture of the finger|broke my finger
finger laceration	S61.219	d	Laceration without foreign body of unspecified finger without damage to nail	laceration of finger|laceration of the finger
finger sprain	S63.619	d	Unspecified sprain of unspecified finger	sprained finger|jammed finger
first degree av block	I44.0	d	Atrioventricular block, first degree	first degree heart block|first degree atrioventricular block|1 st degree av block|first degree a v block
first degree perineal laceration	O70.0	d	First degree perineal laceration during delivery	
flail chest	S22.5	d	Flail chest	
flat foot	M21.40	d	Flat foot [pes planus] (acquired), unspecified foot	flat feet|pes planus|fallen arches|flatfoot|flatfeet
fluid overload	E87.70	d	Fluid overload, unspecified	volume overload|hypervolemia|volume overloaded|hypervolemic
focal epilepsy	G40.109	d	Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with simple partial seizures, not intractable, without status epilepticus	simple partial seizure|focal seizure|partial seizure|focal aware seizure
folate deficiency	E53.8	d	Deficiency of other specified B group vitamins	low folate|folic acid deficiency
folate deficiency anemia	D52.9	d	Folate deficiency anemia, unspecified	folate deficiency anaemia|folic acid deficiency anemia|folic acid deficiency anaemia
follicular cyst of ovary	N83.00	d	Follicular cyst of ovary, unspecified side	follicular ovarian cyst|follicular cyst of the ovary
follicular lymphoma	C82.90	d	Follicular lymphoma, unspecified, unspecified site	
folliculitis	L73.9	d	Follicular disorder, unspecified	
food allergy	Z91.018	d	Allergy to other foods	
food poisoning	A05.9	d	Bacterial foodborne intoxication, unspecified	bacterial foodborne intoxication|foodborne illness
foot drop	M21.379	d	Foot drop, unspecified foot	dropped foot|drop foot
foot fracture	S92.909	d	Unspecified fracture of unspecified foot	broken foot|fracture of foot|fractured foot|fracture of the foot|broke my foot
foot laceration	S91.319	d	Laceration without foreign body, unspecified foot	laceration of foot|laceration of the foot
foot sprain	S93.609	d	Unspecified sprain of unspecified foot	sprained foot|sprain of foot
foot ulcer	L97.509	d	Non-pressure chronic ulcer of other part of unspecified foot with unspecified severity	ulcer of foot|ulcer on the foot|chronic ulcer of foot
forearm fracture	S52.90	d	Unspecified fracture of unspecified forearm	broken forearm|fracture of forearm|fracture of the forearm|fractured forearm|broken arm|broken my arm|fractured arm|arm fracture|broke my arm|broke his arm|broke her arm
foreign body in ear	T16.9	d	Foreign body in ear, unspecified ear	ear foreign body
foreign body in eye	T15.90	d	Foreign body on external eye, part unspecified, unspecified eye	ocular foreign body|foreign body of eye
foreign body in nose	T17.1	d	Foreign body in nostril	nasal foreign body|foreign body in nostril
foreign body ingestion	T18.9	d	Foreign body of alimentary tract, part unspecified	swallowed foreign body|ingested foreign body
fournier gangrene	N49.3	d	Fournier gangrene	fournier 's gangrene|fourniers gangrene
fourth degree perineal laceration	O70.3	d	Fourth degree perineal laceration during delivery	
fourth nerve palsy	H49.10	d	Fourth [trochlear] nerve palsy, unspecified eye	trochlear nerve palsy
fracture	T14.8	d	Other injury of unspecified body region	
fragile x syndrome	Q99.2	d	Fragile X chromosome	fragile x
friedreich ataxia	G11.11	d	Friedreich ataxia	friedreich 's ataxia|friedreichs ataxia
frontal sinusitis	J32.1	d	Chronic frontal sinusitis	chronic frontal sinusitis
frontotemporal dementia	G31.09	d	Other frontotemporal neurocognitive disorder	
frostbite	T33.90	d	Superficial frostbite of unspecified sites	
fuchs dystrophy	H18.519	d	Endothelial corneal dystrophy, unspecified eye	fuchs ' dystrophy|fuchs endothelial dystrophy|endothelial corneal dystrophy
fungal infection	B49	d	Unspecified mycosis	mycosis
g 6 pd deficiency	D75.A	d	Glucose-6-phosphate dehydrogenase (G6PD) deficiency without anemia	g 6 p d deficiency|glucose 6 phosphate dehydrogenase deficiency
galactorrhea	N64.3	d	Galactorrhea not associated with childbirth	galactorrhoea|milky nipple discharge
gallbladder cancer	C23	d	Malignant neoplasm of gallbladder	carcinoma of the gallbladder|gallbladder carcinoma|cancer of the gallbladder
gallbladder disease	K82.9	d	Disease of gallbladder, unspecified	
gallbladder polyp	K82.4	d	Cholesterolosis of gallbladder	cholesterolosis of gallbladder
gallstone	K80.20	d	Calculus of gallbladder without cholecystitis without obstruction	cholelithiasis|stone in the gallbladder|gall stone|gallbladder stone|stones in the gallbladder|stones in my gallbladder|biliary colic|gallbladder attack
gallstone pancreatitis	K85.10	d	Biliary acute pancreatitis without necrosis or infection	biliary pancreatitis|biliary acute pancreatitis
ganglion cyst	M67.40	d	Ganglion, unspecified site	?ganglion|synovial cyst of the wrist
ganglion cyst of wrist	M67.439	d	Ganglion, unspecified wrist	wrist ganglion|wrist ganglion cyst
gangrene	I96	d	Gangrene, not elsewhere classified	gangrenous|wet gangrene|dry gangrene
gas gangrene	A48.0	d	Gas gangrene	
gastric outlet obstruction	K31.1	d	Adult hypertrophic pyloric stenosis	
gastric polyp	K31.7	d	Polyp of stomach and duodenum	stomach polyp
gastric ulcer	K25.9	d	Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation	stomach ulcer|pyloric ulcer
gastritis	K29.70	d	Gastritis, unspecified, without bleeding	stomach inflammation
gastroenteritis	K52.9	d	Noninfective gastroenteritis and colitis, unspecified	enteritis|colitis|noninfectious gastroenteritis|ileitis
gastroesophageal reflux disease	K21.9	d	Gastro-esophageal reflux disease without esophagitis	gerd|acid reflux|gastro esophageal reflux|gastro oesophageal reflux|gastroesophageal reflux|reflux disease|gastro esophageal reflux disease|gastro oesophageal reflux disease|esophageal reflux|oesophageal reflux|?reflux|=GORD
gastrointestinal hemorrhage	K92.2	d	Gastrointestinal hemorrhage, unspecified	gastrointestinal haemorrhage|gi bleed|gastrointestinal bleed|gi bleeding|gastrointestinal bleeding|gi hemorrhage|gi haemorrhage|upper gi bleed|lower gi bleed|g i bleed|upper gi bleeding|lower gi bleeding|ugib|lgib|intestinal bleeding
gastrointestinal stromal tumor	C49.A0	d	Gastrointestinal stromal tumor, unspecified site	gastrointestinal stromal tumour|=GIST
gastroparesis	K31.84	d	Gastroparesis	delayed gastric emptying
gastrostomy status	Z93.1	d	Gastrostomy status	peg tube dependent
gaucher 's disease	E75.22	d	Gaucher disease	gauchers disease|gaucher disease
gender dysphoria	F64.9	d	Gender identity disorder, unspecified	gender identity disorder
generalized anxiety disorder	F41.1	d	Generalized anxiety disorder	=GAD|generalized anxiety
generalized epilepsy	G40.309	d	Generalized idiopathic epilepsy and epileptic syndromes, not intractable, without status epilepticus	generalized idiopathic epilepsy
genital herpes	A60.00	d	Herpesviral infection of urogenital system, unspecified	herpes genitalis|genital hsv
genital warts	A63.0	d	Anogenital (venereal) warts	condyloma|condyloma acuminatum|anogenital warts|condylomata|condylomata acuminata|venereal wart
genu valgum	M21.069	d	Valgus deformity, not elsewhere classified, unspecified knee	knock knee|knock kneed
genu varum	M21.169	d	Varus deformity, not elsewhere classified, unspecified knee	bow legs|bowlegs|bow legged
geographic tongue	K14.1	d	Geographic tongue	
gestational diabetes	O24.419	d	Gestational diabetes mellitus in pregnancy, unspecified control	gestational diabetes mellitus|gdm|diabetes of pregnancy|diabetes in pregnancy
gestational hypertension	O13.9	d	Gestational [pregnancy-induced] hypertension without significant proteinuria, unspecified trimester	pregnancy induced hypertension|=PIH|ghtn
giant cell arteritis	M31.6	d	Other giant cell arteritis	temporal arteritis|=GCA
giant cell arteritis with polymyalgia rheumatica	M31.5	d	Giant cell arteritis with polymyalgia rheumatica	
giardiasis	A07.1	d	Giardiasis [lambliasis]	giardia|giardia infection
gilbert 's syndrome	E80.4	d	Gilbert syndrome	gilberts syndrome|gilbert syndrome
gingivitis	K05.10	d	Chronic gingivitis, plaque induced	gum disease|gum inflammation|inflamed gums
glaucoma	H40.9	d	Unspecified glaucoma	
glaucoma suspect	H40.009	d	Preglaucoma, unspecified, unspecified eye	preglaucoma
global developmental delay	F88	d	Other disorders of psychological development	
glossitis	K14.0	d	Glossitis	
glycosuria	R81	d	Glycosuria	glucosuria|sugar in the urine
goiter	E04.9	d	Nontoxic goiter, unspecified	goitre|enlarged thyroid|thyromegaly|enlarged thyroid gland|thyroid enlargement
gonorrhea	A54.9	d	Gonococcal infection, unspecified	gonorrhoea|gonococcal infection
gout	M10.9	d	Gout, unspecified	gouty arthritis|acute gout|gouty attack|gout flare
graft versus host disease	D89.813	d	Graft-versus-host disease, unspecified	gvhd|graft vs host disease
gram negative sepsis	A41.50	d	Gram-negative sepsis, unspecified	gram negative septicemia|gram negative septicaemia
grand mal seizure	G40.409	d	Other generalized epilepsy and epileptic syndromes, not intractable, without status epilepticus	tonic clonic seizure|generalized tonic clonic seizure|grand mal|=GTC
granuloma annulare	L92.0	d	Granuloma annulare	
granulomatosis with polyangiitis	M31.30	d	Wegener's granulomatosis without renal involvement	wegener 's granulomatosis|wegeners granulomatosis|wegener 's
graves ' disease	E05.00	d	Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm	grave 's disease|graves disease|grave disease|toxic diffuse goiter|toxic diffuse goitre
great toe fracture	S92.403	d	Displaced unspecified fracture of unspecified great toe	fracture of great toe
grief	F43.21	d	Adjustment disorder with depressed mood	
groin strain	S76.219	d	Strain of adductor muscle, fascia and tendon of unspecified thigh	groin pull|pulled groin|adductor strain
guillain barre syndrome	G61.0	d	Guillain-Barre syndrome	guillain barre|guillain barré syndrome|acute inflammatory demyelinating polyneuropathy|=AIDP|guillain barré
guttate psoriasis	L40.4	d	Guttate psoriasis	
gynecomastia	N62	d	Hypertrophy of breast	gynaecomastia|breast hypertrophy|enlarged male breasts
hairy cell leukemia	C91.40	d	Hairy cell leukemia not having achieved remission	hairy cell leukaemia
hallux rigidus	M20.20	d	Hallux rigidus, unspecified foot	
hallux valgus	M20.10	d	Hallux valgus (acquired), unspecified foot	
hammer toe	M20.40	d	Other hammer toe(s) (acquired), unspecified foot	hammertoe
hamstring strain	S76.319	d	Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, unspecified thigh	pulled hamstring|hamstring tear|torn hamstring
hand foot and mouth disease	B08.4	d	Enteroviral vesicular stomatitis with exanthem	hand foot mouth disease|hand , foot and mouth disease|hand , foot , and mouth disease
hand laceration	S61.419	d	Laceration without foreign body of unspecified hand	laceration of hand|laceration of the hand
hashimoto 's thyroiditis	E06.3	d	Autoimmune thyroiditis	hashimotos thyroiditis|hashimoto thyroiditis|hashimoto 's disease|hashimotos disease|hashimoto disease|hashimoto 's|autoimmune thyroiditis
hay fever	J30.1	d	Allergic rhinitis due to pollen	pollen allergy|pollinosis|allergic rhinitis due to pollen
head and neck cancer	C76.0	d	Malignant neoplasm of head, face and neck	cancer of the head and neck|head and neck squamous cell carcinoma
head injury	S09.90	d	Unspecified injury of head	closed head injury|head trauma
head lice	B85.0	d	Pediculosis due to Pediculus humanus capitis	pediculosis capitis
hearing loss	H91.90	d	Unspecified hearing loss, unspecified ear	hard of hearing|deafness|deaf|hearing impairment|hearing impaired
heart block	I45.9	d	Conduction disorder, unspecified	conduction disorder|cardiac conduction disorder
heart disease	I51.9	d	Heart disease, unspecified	cardiac disease|heart problem|heart trouble|heart condition
heart failure	I50.9	d	Heart failure, unspecified	congestive heart failure|chf|hf|congestive cardiac failure|cardiac failure|=CCF
heart transplant status	Z94.1	d	Heart transplant status	heart transplant recipient
heat exhaustion	T67.5	d	Heat exhaustion, unspecified	
heat rash	L74.0	d	Miliaria rubra	prickly heat|miliaria rubra
heat stroke	T67.01	d	Heatstroke and sunstroke	heatstroke
heat syncope	T67.1	d	Heat syncope	
heel pressure ulcer	L89.609	d	Pressure ulcer of unspecified heel, unspecified stage	heel decubitus ulcer|pressure ulcer of heel
heel spur	M77.30	d	Calcaneal spur, unspecified foot	calcaneal spur
helicobacter pylori infection	B96.81	d	Helicobacter pylori [H. pylori] as the cause of diseases classified elsewhere	h pylori|h . pylori|helicobacter pylori|h pylori infection|h . pylori infection
hellp syndrome	O14.20	d	HELLP syndrome (HELLP), unspecified trimester	hellp
hemangioma	D18.00	d	Hemangioma unspecified site	haemangioma
hemangioma of skin	D18.01	d	Hemangioma of skin and subcutaneous tissue	haemangioma of skin|cherry angioma|cherry hemangioma|cherry haemangioma|skin hemangioma|skin haemangioma|strawberry hemangioma|strawberry haemangioma
hemarthrosis	M25.00	d	Hemarthrosis, unspecified joint	haemarthrosis|blood in the joint
hemifacial spasm	G51.39	d	Clonic hemifacial spasm, unspecified	
hemiplegia	G81.90	d	Hemiplegia, unspecified affecting unspecified side	hemiparesis|paralysis on one side|one sided paralysis|one sided weakness|right sided hemiparesis|left sided hemiparesis|right hemiparesis|left hemiparesis|right hemiplegia|left hemiplegia
hemiplegic migraine	G43.409	d	Hemiplegic migraine, not intractable, without status migrainosus	
hemochromatosis	E83.119	d	Hemochromatosis, unspecified	haemochromatosis
hemolytic anemia	D58.9	d	Hereditary hemolytic anemia, unspecified	haemolytic anaemia
hemolytic uremic syndrome	D59.30	d	Hemolytic-uremic syndrome, unspecified	haemolytic uraemic syndrome|=HUS
hemoperitoneum	K66.1	d	Hemoperitoneum	
hemophilia a	D66	d	Hereditary factor VIII deficiency	haemophilia a|hemophilia|haemophilia|factor 8 deficiency|factor viii deficiency
hemophilia b	D67	d	Hereditary factor IX deficiency	haemophilia b|factor 9 deficiency|factor ix deficiency|christmas disease
hemorrhagic cystitis	N30.91	d	Cystitis, unspecified with hematuria	haemorrhagic cystitis|cystitis with hematuria|cystitis with haematuria
hemorrhoid	K64.9	d	Unspecified hemorrhoids	haemorrhoid|?piles|hemorrhoidal disease|haemorrhoidal disease
hemothorax	J94.2	d	Hemothorax	haemothorax|hemopneumothorax
heparin induced thrombocytopenia	D75.829	d	Heparin-induced thrombocytopenia, unspecified	
hepatic encephalopathy	K76.82	d	Hepatic encephalopathy	
hepatic fibrosis	K74.00	d	Hepatic fibrosis, unspecified	liver fibrosis
hepatitis	K75.9	d	Inflammatory liver disease, unspecified	inflammatory liver disease
hepatitis b	B19.10	d	Unspecified viral hepatitis B without hepatic coma	hep b|hbv|viral hepatitis b|hepatitis b virus infection
hepatitis c	B19.20	d	Unspecified viral hepatitis C without hepatic coma	hep c|hcv|viral hepatitis c|hepatitis c virus infection
hepatitis e	B17.2	d	Acute hepatitis E	acute hepatitis e
hepatocellular carcinoma	C22.0	d	Liver cell carcinoma	hepatoma|hcc|liver cell carcinoma
hepatorenal syndrome	K76.7	d	Hepatorenal syndrome	
hereditary hemochromatosis	E83.110	d	Hereditary hemochromatosis	hereditary haemochromatosis
hereditary neuropathy	G60.9	d	Hereditary and idiopathic neuropathy, unspecified	hereditary peripheral neuropathy
hernia	K46.9	d	Unspecified abdominal hernia without obstruction or gangrene	abdominal hernia
herniated disc	M51.9	d	Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder	slipped disc|disc herniation|herniated disk|disk herniation|bulging disc|disc bulge|disc protrusion|slipped disk|bulging disk|ruptured disc|herniated nucleus pulposus|hnp|disc extrusion
heroin overdose	T40.1X1	d	Poisoning by heroin, accidental (unintentional)	
herpangina	B08.5	d	Enteroviral vesicular pharyngitis	
herpes simplex	B00.9	d	Herpesviral infection, unspecified	hsv|herpes|hsv infection|herpesviral infection|herpes simplex virus infection
herpes simplex encephalitis	B00.4	d	Herpesviral encephalitis	herpes encephalitis|hsv encephalitis
herpes zoster	B02.9	d	Zoster without complications	shingles|zoster
herpes zoster ophthalmicus	B02.30	d	Zoster ocular disease, unspecified	zoster ophthalmicus
heterotopic ossification	M61.50	d	Other ossification of muscle, unspecified site	
hiatal hernia	K44.9	d	Diaphragmatic hernia without obstruction or gangrene	hiatus hernia|diaphragmatic hernia|sliding hiatal hernia|paraesophageal hernia|paraoesophageal hernia
hidradenitis suppurativa	L73.2	d	Hidradenitis suppurativa	hidradenitis
high grade prostatic intraepithelial neoplasia	D07.5	d	Carcinoma in situ of prostate	prostatic intraepithelial neoplasia|hgpin
high grade squamous intraepithelial lesion	R87.613	d	High grade squamous intraepithelial lesion on cytologic smear of cervix (HGSIL)	=HSIL|hgsil
high risk pregnancy	O09.90	d	Supervision of high risk pregnancy, unspecified, unspecified trimester	
hip contusion	S70.00	d	Contusion of unspecified hip	contusion of hip|contusion of the hip|bruised hip
hip fracture	S72.009	d	Fracture of unspecified part of neck of unspecified femur	broken hip|femoral neck fracture|fractured hip|fracture of hip|fracture of the hip|broke her hip|broke his hip|broke my hip|fracture of the femoral neck|fracture of neck of femur
hip labral tear	S73.199	d	Other sprain of unspecified hip	acetabular labral tear|labral tear of the hip
hirschsprung disease	Q43.1	d	Hirschsprung's disease	hirschsprung 's disease|hirschsprungs disease
hirsutism	L68.0	d	Hirsutism	excess facial hair
histoplasmosis	B39.9	d	Histoplasmosis, unspecified	
hiv positive	Z21	d	Asymptomatic human immunodeficiency virus [HIV] infection status	asymptomatic hiv|hiv positive status
hoarding disorder	F42.3	d	Hoarding disorder	
hodgkin lymphoma	C81.90	d	Hodgkin lymphoma, unspecified, unspecified site	hodgkin 's disease|hodgkins disease|hodgkin disease|hodgkin 's lymphoma|hodgkins lymphoma|hodgkins
homelessness	Z59.00	d	Homelessness unspecified	homeless|unhoused
homonymous hemianopsia	H53.469	d	Homonymous bilateral field defects, unspecified side	homonymous hemianopia|hemianopia|hemianopsia
horner 's syndrome	G90.2	d	Horner's syndrome	horners syndrome|horner syndrome
horseshoe kidney	Q63.1	d	Lobulated, fused and horseshoe kidney	
human immunodeficiency virus disease	B20	d	Human immunodeficiency virus [HIV] disease	=AIDS|acquired immunodeficiency syndrome|symptomatic hiv|hiv disease|hiv infection|hiv|human immunodeficiency virus
human papillomavirus infection	B97.7	d	Papillomavirus as the cause of diseases classified elsewhere	hpv infection|hpv|papillomavirus|human papillomavirus|human papilloma virus
humerus fracture	S42.309	d	Unspecified fracture of shaft of humerus, unspecified arm	broken upper arm|humeral shaft fracture|humeral fracture|fracture of humerus|fracture of shaft of humerus|fracture of the humerus
huntington 's disease	G10	d	Huntington's disease	huntingtons disease|huntington disease|huntington 's chorea|huntingtons chorea|huntington 's
hydrocele	N43.3	d	Hydrocele, unspecified	
hydrocephalus	G91.9	d	Hydrocephalus, unspecified	water on the brain
hydronephrosis	N13.30	d	Unspecified hydronephrosis	swelling of the kidney|kidney swelling|hydroureteronephrosis
hydrosalpinx	N70.11	d	Chronic salpingitis	chronic salpingitis
hydroureter	N13.4	d	Hydroureter	
hyperaldosteronism	E26.9	d	Hyperaldosteronism, unspecified	
hypercalcemia	E83.52	d	Hypercalcemia	hypercalcaemia|?high calcium|elevated calcium|hypercalcemic|hypercalcaemic
hypercholesterolemia	E78.00	d	Pure hypercholesterolemia, unspecified	hypercholesterolaemia|high cholesterol|elevated cholesterol|pure hypercholesterolemia|pure hypercholesterolaemia
hypercoagulable state	D68.59	d	Other primary thrombophilia	protein c deficiency|protein s deficiency|antithrombin deficiency|thrombophilia
hyperemesis gravidarum	O21.0	d	Mild hyperemesis gravidarum	hyperemesis|morning sickness|vomiting of pregnancy|nausea and vomiting of pregnancy|mild hyperemesis gravidarum
hyperglycemia	R73.9	d	Hyperglycemia, unspecified	hyperglycaemia|high blood sugar|high blood glucose|hyperglycemic|hyperglycaemic|elevated blood sugar|?high sugars
hyperhidrosis	L74.519	d	Primary focal hyperhidrosis, unspecified	
hyperkalemia	E87.5	d	Hyperkalemia	hyperkalaemia|?high potassium|elevated potassium|hyperkalemic|hyperkalaemic
hyperlipidemia	E78.5	d	Hyperlipidemia, unspecified	hyperlipidaemia|hld|high lipids|elevated lipids
hypermagnesemia	E83.41	d	Hypermagnesemia	hypermagnesaemia
hypermobility syndrome	M35.7	d	Hypermobility syndrome	joint hypermobility|hypermobile joints
hypernatremia	E87.0	d	Hyperosmolality and hypernatremia	hypernatraemia|?high sodium|hypernatremic|hypernatraemic|elevated sodium
hyperopia	H52.00	d	Hypermetropia, unspecified eye	farsightedness|farsighted|far sighted|hypermetropia|long sighted
hyperosmolar hyperglycemic state	E11.00	d	Type 2 diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)	hyperosmolar hyperglycaemic state|=HHS|hyperosmolar nonketotic state|hyperglycemic hyperosmolar state|hyperglycaemic hyperosmolar state
hyperparathyroidism	E21.3	d	Hyperparathyroidism, unspecified	
hyperpigmentation	L81.4	d	Other melanin hyperpigmentation	lentigo|melanin hyperpigmentation
hyperprolactinemia	E22.1	d	Hyperprolactinemia	
hypersensitivity pneumonitis	J67.9	d	Hypersensitivity pneumonitis due to unspecified organic dust	extrinsic allergic alveolitis
hypersomnia	G47.10	d	Hypersomnia, unspecified	
hypersplenism	D73.1	d	Hypersplenism	
hypertension	I10	d	Essential (primary) hypertension	high blood pressure|htn|essential hypertension|primary hypertension|arterial hypertension|systemic hypertension|benign hypertension|benign essential hypertension|high bp|uncontrolled hypertension
hypertensive crisis	I16.9	d	Hypertensive crisis, unspecified	
hypertensive emergency	I16.1	d	Hypertensive emergency	
hypertensive encephalopathy	I67.4	d	Hypertensive encephalopathy	
hypertensive heart disease	I11.9	d	Hypertensive heart disease without heart failure	
hypertensive heart disease with heart failure	I11.0	d	Hypertensive heart disease with heart failure	hypertensive heart failure
hypertensive kidney disease	I12.9	d	Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease	hypertensive nephropathy|hypertensive nephrosclerosis|hypertensive chronic kidney disease|hypertensive renal disease
hypertensive retinopathy	H35.039	d	Hypertensive retinopathy, unspecified eye	
hypertensive urgency	I16.0	d	Hypertensive urgency	
hyperthyroidism	E05.90	d	Thyrotoxicosis, unspecified without thyrotoxic crisis or storm	overactive thyroid|thyrotoxicosis|hyperthyroid
hypertriglyceridemia	E78.1	d	Pure hyperglyceridemia	high triglycerides|elevated triglycerides
hypertrophic cardiomyopathy	I42.2	d	Other hypertrophic cardiomyopathy	
hypertrophic obstructive cardiomyopathy	I42.1	d	Obstructive hypertrophic cardiomyopathy	hocm|obstructive hypertrophic cardiomyopathy|idiopathic hypertrophic subaortic stenosis
hyperuricemia	E79.0	d	Hyperuricemia without signs of inflammatory arthritis and tophaceous disease	hyperuricaemia|high uric acid|elevated uric acid
hyphema	H21.00	d	Hyphema, unspecified eye	
hypoactive sexual desire disorder	F52.0	d	Hypoactive sexual desire disorder	
hypoalbuminemia	E88.09	d	Other disorders of plasma-protein metabolism, not elsewhere classified	low albumin
hypocalcemia	E83.51	d	Hypocalcemia	hypocalcaemia|?low calcium|hypocalcemic|hypocalcaemic
hypochondriasis	F45.21	d	Hypochondriasis	illness anxiety disorder|health anxiety
hypogammaglobulinemia	D80.1	d	Nonfamilial hypogammaglobulinemia	
hypoglycemia	E16.2	d	Hypoglycemia, unspecified	hypoglycaemia|low blood sugar|low blood glucose|?low sugar|hypoglycemic episode|hypoglycaemic episode|hypoglycemic|hypoglycaemic
hypogonadism	E29.1	d	Testicular hypofunction	low testosterone|testicular hypofunction|testosterone deficiency|male hypogonadism
hypokalemia	E87.6	d	Hypokalemia	hypokalaemia|?low potassium|hypokalemic|hypokalaemic
hypomagnesemia	E83.42	d	Hypomagnesemia	hypomagnesaemia|?low magnesium
hypomania		d		hypomanic episode|?hypomanic|hypomanic symptoms
hyponatremia	E87.1	d	Hypo-osmolality and hyponatremia	hyponatraemia|?low sodium|hyponatremic|hyponatraemic|low serum sodium
hypoparathyroidism	E20.9	d	Hypoparathyroidism, unspecified	
hypophosphatemia	E83.39	d	Other disorders of phosphorus metabolism	hypophosphataemia|?low phosphorus|low phosphate|hyperphosphatemia|hyperphosphataemia|?high phosphorus
hypopituitarism	E23.0	d	Hypopituitarism	panhypopituitarism|growth hormone deficiency|hypogonadotropic hypogonadism
hypospadias	Q54.9	d	Hypospadias, unspecified	
hypotension	I95.9	d	Hypotension, unspecified	low blood pressure|low bp|hypotensive
hypothermia	T68	d	Hypothermia	hypothermic
hypothyroidism	E03.9	d	Hypothyroidism, unspecified	underactive thyroid|low thyroid|hypothyroid
hypovolemia	E86.1	d	Hypovolemia	hypovolaemia|volume depletion|volume depleted|hypovolemic|hypovolaemic
hypoxic ischemic encephalopathy of newborn	P91.60	d	Hypoxic ischemic encephalopathy [HIE], unspecified	hypoxic ischaemic encephalopathy of newborn|hypoxic ischemic encephalopathy|hypoxic ischaemic encephalopathy
ichthyosis	Q80.9	d	Congenital ichthyosis, unspecified	
idiopathic pulmonary fibrosis	J84.112	d	Idiopathic pulmonary fibrosis	ipf|usual interstitial pneumonia|=UIP
idiopathic scoliosis	M41.20	d	Other idiopathic scoliosis, site unspecified	
idiopathic urticaria	L50.1	d	Idiopathic urticaria	
iga nephropathy	N02.B9	d	Other recurrent and persistent immunoglobulin A nephropathy	berger 's disease|bergers disease|berger disease
ileostomy status	Z93.2	d	Ileostomy status	
ileus	K56.7	d	Ileus, unspecified	adynamic ileus|obstructive ileus
iliac artery aneurysm	I72.3	d	Aneurysm of iliac artery	
iliotibial band syndrome	M76.30	d	Iliotibial band syndrome, unspecified leg	it band syndrome|iliotibial band friction syndrome
immune thrombocytopenic purpura	D69.3	d	Immune thrombocytopenic purpura	immune thrombocytopenia|itp|idiopathic thrombocytopenic purpura
immunodeficiency	D84.9	d	Immunodeficiency, unspecified	immunocompromised|immune deficiency|immune compromised|immunosuppressed
immunosuppression due to drug	D84.821	d	Immunodeficiency due to drugs	drug induced immunosuppression|drug induced immunodeficiency
impacted tooth	K01.1	d	Impacted teeth	impacted teeth|impacted wisdom tooth
impaired fasting glucose	R73.01	d	Impaired fasting glucose	elevated fasting glucose
impaired glucose tolerance	R73.02	d	Impaired glucose tolerance (oral)	glucose intolerance
impetigo	L01.00	d	Impetigo, unspecified	
implantable cardioverter defibrillator present	Z95.810	d	Presence of automatic (implantable) cardiac defibrillator	presence of automatic cardiac defibrillator|defibrillator in place
inappropriate sinus tachycardia	I47.11	d	Inappropriate sinus tachycardia, so stated	
incarcerated inguinal hernia	K40.30	d	Unilateral inguinal hernia, with obstruction, without gangrene, not specified as recurrent	inguinal hernia with obstruction
incisional hernia	K43.2	d	Incisional hernia without obstruction or gangrene	
incomplete abortion	O03.4	d	Incomplete spontaneous abortion without complication	incomplete miscarriage|incomplete spontaneous abortion
increased intracranial pressure	G93.2	d	Benign intracranial hypertension	idiopathic intracranial hypertension|pseudotumor cerebri|pseudotumour cerebri|benign intracranial hypertension|elevated intracranial pressure|intracranial hypertension
infantile colic	R10.83	d	Colic	colicky baby|colicky|baby colic
infantile spasms	G40.822	d	Epileptic spasms, not intractable, without status epilepticus	west syndrome
infection	B99.9	d	Unspecified infectious disease	
infectious gastroenteritis	A09	d	Infectious gastroenteritis and colitis, unspecified	infectious colitis|infectious diarrhea|infectious diarrhoea|traveler 's diarrhea|traveler 's diarrhoea|travelers diarrhea|travelers diarrhoea|acute gastroenteritis|infectious enteritis|dysentery
infectious mononucleosis	B27.90	d	Infectious mononucleosis, unspecified without complication	mononucleosis|?mono|glandular fever
inferior stemi	I21.19	d	ST elevation (STEMI) myocardial infarction involving other coronary artery of inferior wall	inferior st elevation myocardial infarction|inferior wall stemi|inferior wall myocardial infarction
inflamed seborrheic keratosis	L82.0	d	Inflamed seborrheic keratosis	
inflammatory bowel disease		d		=IBD
influenza	J11.1	d	Influenza due to unidentified influenza virus with other respiratory manifestations	flu|flu like illness|influenza like illness|grippe
influenza a	J10.1	d	Influenza due to other identified influenza virus with other respiratory manifestations	influenza b|flu a|flu b|type a influenza|type b influenza
ingrown toenail	L60.0	d	Ingrowing nail	ingrown nail|ingrowing nail|onychocryptosis
inguinal hernia	K40.90	d	Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent	groin hernia|hernia in the groin
injury	T14.90	d	Injury, unspecified	traumatic injury|?trauma|hurt my knee|hurt my back|hurt my shoulder|hurt my ankle|hurt my foot|hurt my wrist|hurt my hip|hurt my neck|hurt my leg|hurt my arm|hurt my hand|injured my knee|injured my back|injured my shoulder|injured my ankle|injured his knee|injured her knee|injured his back|injured her back
insect allergy	Z91.038	d	Other insect allergy status	
insomnia	G47.00	d	Insomnia, unspecified	
insulin resistance	E88.819	d	Insulin resistance, unspecified	
intellectual disability	F79	d	Unspecified intellectual disabilities	mental retardation|intellectually disabled
intermittent explosive disorder	F63.81	d	Intermittent explosive disorder	
internal hemorrhoid	K64.8	d	Other hemorrhoids	internal haemorrhoid
interstitial cystitis	N30.10	d	Interstitial cystitis (chronic) without hematuria	painful bladder syndrome|bladder pain syndrome
interstitial lung disease	J84.9	d	Interstitial pulmonary disease, unspecified	ild|diffuse parenchymal lung disease|interstitial pneumonia
interstitial nephritis	N12	d	Tubulo-interstitial nephritis, not specified as acute or chronic	tubulointerstitial nephritis
intertriginous candidiasis	B37.2	d	Candidiasis of skin and nail	cutaneous candidiasis|candidal intertrigo|candida diaper rash
intertrigo	L30.4	d	Erythema intertrigo	erythema intertrigo
intertrochanteric fracture	S72.14	d	Intertrochanteric fracture of femur	intertrochanteric femur fracture|intertrochanteric hip fracture|intertrochanteric fracture of femur
intra abdominal abscess	K65.1	d	Peritoneal abscess	abdominal abscess|pelvic abscess|peritoneal abscess|intraabdominal abscess
intracerebral hemorrhage	I61.9	d	Nontraumatic intracerebral hemorrhage, unspecified	intracerebral haemorrhage|hemorrhagic stroke|haemorrhagic stroke|brain bleed|bleeding in the brain|intraparenchymal hemorrhage|intraparenchymal haemorrhage|=ICH|cerebral hemorrhage|cerebral haemorrhage|brain hemorrhage|brain haemorrhage|bleed in the brain|intracerebral bleed
intracranial hemorrhage	I62.9	d	Nontraumatic intracranial hemorrhage, unspecified	intracranial haemorrhage|intracranial bleed|intracranial bleeding
intractable epilepsy	G40.919	d	Epilepsy, unspecified, intractable, without status epilepticus	refractory epilepsy|drug resistant epilepsy
intractable migraine	G43.919	d	Migraine, unspecified, intractable, without status migrainosus	refractory migraine
intrahepatic cholestasis of pregnancy	O26.649	d	Intrahepatic cholestasis of pregnancy, unspecified trimester	cholestasis of pregnancy|obstetric cholestasis
intramural fibroid	D25.1	d	Intramural leiomyoma of uterus	intramural leiomyoma
intraventricular hemorrhage	I61.5	d	Nontraumatic intracerebral hemorrhage, intraventricular	intraventricular haemorrhage|ivh
intraventricular hemorrhage of newborn	P52.3	d	Unspecified intraventricular (nontraumatic) hemorrhage of newborn	intraventricular haemorrhage of newborn
intussusception	K56.1	d	Intussusception	
iron deficiency	E61.1	d	Iron deficiency	?low iron
iron deficiency anemia	D50.9	d	Iron deficiency anemia, unspecified	iron deficiency anaemia|=IDA|low iron anemia|low iron anaemia
iron deficiency anemia due to chronic blood loss	D50.0	d	Iron deficiency anemia secondary to blood loss (chronic)	iron deficiency anaemia due to chronic blood loss|chronic blood loss anemia|chronic blood loss anaemia
irritable bowel syndrome	K58.9	d	Irritable bowel syndrome, unspecified	ibs|irritable bowel|irritable colon|spastic colon
irritable bowel syndrome with constipation	K58.1	d	Irritable bowel syndrome with constipation	ibs c|ibs with constipation
irritable bowel syndrome with diarrhea	K58.0	d	Irritable bowel syndrome with diarrhea	irritable bowel syndrome with diarrhoea|ibs d|ibs with diarrhea|ibs with diarrhoea
irritable larynx	J38.7	d	Other diseases of larynx	
irritant contact dermatitis	L24.9	d	Irritant contact dermatitis, unspecified cause	
ischemic cardiomyopathy	I25.5	d	Ischemic cardiomyopathy	ischaemic cardiomyopathy
ischemic colitis	K55.9	d	Vascular disorder of intestine, unspecified	ischaemic colitis|mesenteric ischemia|mesenteric ischaemia|ischemic bowel|ischaemic bowel|bowel ischemia|bowel ischaemia
ischemic heart disease	I25.9	d	Chronic ischemic heart disease, unspecified	ischaemic heart disease|ihd|chronic ischemic heart disease|chronic ischaemic heart disease
ischemic optic neuropathy	H47.019	d	Ischemic optic neuropathy, unspecified eye	ischaemic optic neuropathy|anterior ischemic optic neuropathy|anterior ischaemic optic neuropathy
joint contracture	M24.50	d	Contracture, unspecified joint	contracture of joint|flexion contracture
joint effusion	M25.40	d	Effusion, unspecified joint	fluid in the joint|effusion of joint
juvenile idiopathic arthritis	M08.90	d	Juvenile arthritis, unspecified, unspecified site	juvenile rheumatoid arthritis|juvenile arthritis|jia
juvenile myoclonic epilepsy	G40.B09	d	Juvenile myoclonic epilepsy, not intractable, without status epilepticus	
kaposi 's sarcoma	C46.9	d	Kaposi's sarcoma, unspecified	kaposis sarcoma|kaposi sarcoma
kawasaki disease	M30.3	d	Mucocutaneous lymph node syndrome [Kawasaki]	kawasaki 's disease|kawasakis disease|kawasaki syndrome|mucocutaneous lymph node syndrome
keloid	L91.0	d	Hypertrophic scar	hypertrophic scar|keloid scar|hypertrophic scarring
keratitis	H16.9	d	Unspecified keratitis	
keratoacanthoma	L85.8	d	Other specified epidermal thickening	
keratoconus	H18.609	d	Keratoconus, unspecified, unspecified eye	
keratosis pilaris	L85.8	d	Other specified epidermal thickening	
kidney and ureteral stones	N20.2	d	Calculus of kidney with calculus of ureter	
kidney cancer	C64.9	d	Malignant neoplasm of unspecified kidney, except renal pelvis	renal cell carcinoma|renal cancer|cancer of the kidney|renal cell cancer|rcc|clear cell renal cell carcinoma|kidney carcinoma|hypernephroma|renal carcinoma|wilms tumor|wilms tumour|wilms ' tumor|wilms ' tumour
kidney stone	N20.0	d	Calculus of kidney	nephrolithiasis|renal calculus|renal stone|renal calculi|kidney calculus|stone in the kidney|stone in my kidney|staghorn calculus|nephrolith|stones in my kidneys|stones in the kidneys|calculus of kidney|renal lithiasis
kidney transplant rejection	T86.11	d	Kidney transplant rejection	renal transplant rejection
kidney transplant status	Z94.0	d	Kidney transplant status	kidney transplant recipient|renal transplant recipient
klinefelter syndrome	Q98.4	d	Klinefelter syndrome, unspecified	klinefelter 's syndrome|klinefelters syndrome
knee contusion	S80.00	d	Contusion of unspecified knee	contusion of knee|contusion of the knee|bruised knee
knee effusion	M25.469	d	Effusion, unspecified knee	effusion of the knee|effusion of knee|fluid on the knee|water on the knee|knee joint effusion|suprapatellar effusion
knee sprain	S83.90	d	Sprain of unspecified site of unspecified knee	sprained knee|sprain of the knee|sprain of knee
kyphoscoliosis	M41.9	d	Scoliosis, unspecified	
kyphosis	M40.209	d	Unspecified kyphosis, site unspecified	hunchback|kyphotic
labral tear of shoulder	S43.439	d	Superior glenoid labrum lesion of unspecified shoulder	slap tear|superior glenoid labrum lesion|slap lesion
labyrinthitis	H83.09	d	Labyrinthitis, unspecified ear	
laceration	T14.8	d	Other injury of unspecified body region	
lactic acidosis	E87.20	d	Acidosis, unspecified	
lactose intolerance	E73.9	d	Lactose intolerance, unspecified	lactose intolerant
lacunar infarct	I63.81	d	Other cerebral infarction due to occlusion or stenosis of small artery	lacunar stroke|lacunar infarction|lacune
lambert eaton syndrome	G70.80	d	Lambert-Eaton syndrome, unspecified	lambert eaton myasthenic syndrome
langerhans cell histiocytosis	C96.6	d	Unifocal Langerhans-cell histiocytosis	
large for gestational age	P08.1	d	Other heavy for gestational age newborn	=LGA
laryngeal cancer	C32.9	d	Malignant neoplasm of larynx, unspecified	cancer of the larynx|laryngeal carcinoma|squamous cell carcinoma of the larynx|cancer of the voice box
laryngitis	J04.0	d	Acute laryngitis	acute laryngitis
laryngopharyngeal reflux	K21.9	d	Gastro-esophageal reflux disease without esophagitis	lpr|silent reflux
laryngospasm	J38.5	d	Laryngeal spasm	
late onset alzheimer 's disease	G30.1	d	Alzheimer's disease with late onset	late onset alzheimers disease|late onset alzheimer disease
latent syphilis	A53.0	d	Latent syphilis, unspecified as early or late	
latent tuberculosis	Z22.7	d	Latent tuberculosis	latent tb|latent tuberculosis infection|ltbi|latent tb infection
lateral epicondylitis	M77.10	d	Lateral epicondylitis, unspecified elbow	tennis elbow|lateral elbow epicondylitis
lateral malleolus fracture	S82.63	d	Displaced fracture of lateral malleolus of unspecified fibula	fracture of the lateral malleolus|lateral malleolar fracture
lateral meniscus tear	S83.289	d	Other tear of lateral meniscus, current injury, unspecified knee	lateral meniscal tear|torn lateral meniscus|tear of the lateral meniscus
latex allergy	Z91.040	d	Latex allergy status	
lcl sprain	S83.429	d	Sprain of lateral collateral ligament of unspecified knee	lateral collateral ligament sprain|lcl tear
lead poisoning	T56.0X1	d	Toxic effect of lead and its compounds, accidental (unintentional)	lead toxicity
learning disability	F81.9	d	Developmental disorder of scholastic skills, unspecified	learning disorder
left anterior fascicular block	I44.4	d	Left anterior fascicular block	left anterior hemiblock
left bundle branch block	I44.7	d	Left bundle-branch block, unspecified	lbbb
left heart failure	I50.1	d	Left ventricular failure, unspecified	left ventricular failure|left sided heart failure
left sciatica	M54.32	d	Sciatica, left side	left sided sciatica
leg laceration	S81.819	d	Laceration without foreign body, unspecified lower leg	laceration of lower leg|laceration of the leg
leg length discrepancy	M21.70	d	Unequal limb length (acquired), unspecified site	leg length inequality|unequal leg length
leg ulcer	L97.909	d	Non-pressure chronic ulcer of unspecified part of unspecified lower leg with unspecified severity	lower leg ulcer|lower extremity ulcer|chronic leg ulcer
legal blindness	H54.8	d	Legal blindness, as defined in USA	legally blind
legg calve perthes disease	M91.10	d	Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes], unspecified leg	perthes disease|perthes ' disease
legionnaires disease	A48.1	d	Legionnaires' disease	legionnaires ' disease|legionella pneumonia|?legionella
lennox gastaut syndrome	G40.812	d	Lennox-Gastaut syndrome, not intractable, without status epilepticus	
leptomeningeal carcinomatosis	C79.32	d	Secondary malignant neoplasm of cerebral meninges	leptomeningeal metastases|leptomeningeal disease|leptomeningeal metastasis
leukemia	C95.90	d	Leukemia, unspecified not having achieved remission	leukaemia
leukocytosis	D72.829	d	Elevated white blood cell count, unspecified	elevated white count|high white count|elevated white blood cell count|high white blood cell count|elevated white cell count
leukopenia	D72.819	d	Decreased white blood cell count, unspecified	low white count|low white blood cell count|low white cell count
leukoplakia	K13.21	d	Leukoplakia of oral mucosa, including tongue	oral leukoplakia
lewy body dementia	G31.83	d	Neurocognitive disorder with Lewy bodies	dementia with lewy bodies|lewy body disease
lice	B85.2	d	Pediculosis, unspecified	pediculosis|lice infestation
lichen planus	L43.9	d	Lichen planus, unspecified	
lichen sclerosus	L90.0	d	Lichen sclerosus et atrophicus	lichen sclerosus et atrophicus
line infection	T80.219	d	Unspecified infection due to central venous catheter	central line infection|central venous catheter infection|port infection
lip cancer	C00.9	d	Malignant neoplasm of lip, unspecified	cancer of the lip
lip laceration	S01.511	d	Laceration without foreign body of lip	laceration of lip|laceration of the lip
lipoma	D17.9	d	Benign lipomatous neoplasm, unspecified	fatty tumor|fatty tumour
livedo reticularis	R23.1	d	Pallor	
liver abscess	K75.0	d	Abscess of liver	hepatic abscess
liver cancer	C22.9	d	Malignant neoplasm of liver, not specified as primary or secondary	cancer of the liver|hepatic malignancy|malignant neoplasm of liver
liver cyst	K76.89	d	Other specified diseases of liver	hepatic cyst|focal nodular hyperplasia
liver disease	K76.9	d	Liver disease, unspecified	chronic liver disease
liver failure	K72.90	d	Hepatic failure, unspecified without coma	hepatic failure
liver hemangioma	D18.03	d	Hemangioma of intra-abdominal structures	liver haemangioma|hepatic hemangioma|hepatic haemangioma|hemangioma of the liver|haemangioma of the liver
liver laceration	S36.113	d	Laceration of liver, unspecified degree	laceration of liver|laceration of the liver|hepatic laceration
liver metastasis	C78.7	d	Secondary malignant neoplasm of liver and intrahepatic bile duct	liver metastases|hepatic metastases|metastases to the liver|metastatic disease to the liver|liver mets|hepatic metastasis|hepatic metastatic disease
liver transplant status	Z94.4	d	Liver transplant status	liver transplant recipient
lobar pneumonia	J18.1	d	Lobar pneumonia, unspecified organism	right lower lobe pneumonia|left lower lobe pneumonia|right upper lobe pneumonia|left upper lobe pneumonia|right middle lobe pneumonia
lobular carcinoma in situ	D05.00	d	Lobular carcinoma in situ of unspecified breast	lcis
long covid	U09.9	d	Post COVID-19 condition, unspecified	post covid condition|post covid syndrome|long haul covid|post acute sequelae of covid - 19
long qt syndrome	I45.81	d	Long QT syndrome	long qt|prolonged qt syndrome
long term anticoagulation	Z79.01	d	Long term (current) use of anticoagulants	chronic anticoagulation|long term use of anticoagulants|long term anticoagulant use|long term anticoagulant therapy
long term insulin use	Z79.4	d	Long term (current) use of insulin	insulin dependence|insulin dependent
long term opioid use	Z79.891	d	Long term (current) use of opiate analgesic	chronic opioid use|long term opiate use
long term steroid use	Z79.52	d	Long term (current) use of systemic steroids	chronic steroid use|long term use of steroids
longstanding persistent atrial fibrillation	I48.11	d	Longstanding persistent atrial fibrillation	long standing persistent atrial fibrillation
loose body in joint	M24.00	d	Loose body in unspecified joint	loose body|intra articular loose body
loosening of prosthetic joint	T84.039	d	Mechanical loosening of unspecified internal prosthetic joint	loose joint replacement
lordosis	M40.50	d	Lordosis, unspecified, site unspecified	swayback|hyperlordosis
low birth weight	P07.10	d	Other low birth weight newborn, unspecified weight	low birthweight
low grade squamous intraepithelial lesion	R87.612	d	Low grade squamous intraepithelial lesion on cytologic smear of cervix (LGSIL)	=LSIL|lgsil
low lying placenta	O44.40	d	Low lying placenta NOS or without hemorrhage, unspecified trimester	
lower leg fracture	S82.90	d	Unspecified fracture of unspecified lower leg	broken leg|fracture of lower leg|fractured leg|leg fracture|broke my leg|broke his leg|broke her leg|fracture of the lower leg
lower respiratory infection	J22	d	Unspecified acute lower respiratory infection	lower respiratory tract infection|chest infection|acute lower respiratory infection
lumbar compression fracture	S32.000	d	Wedge compression fracture of unspecified lumbar vertebra	wedge compression fracture of lumbar vertebra|compression fracture of lumbar vertebra
lumbar degenerative disc disease	M51.369	d	Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain	lumbar disc degeneration|degenerative disc disease of the lumbar spine|lumbar ddd|lumbar disc disease
lumbar disc herniation	M51.26	d	Other intervertebral disc displacement, lumbar region	herniated lumbar disc|lumbar herniated disc|lumbar disc displacement|lumbar disc bulge|lumbar disk herniation|herniated disc in my lower back|bulging disc in my lower back|lumbar disc protrusion
lumbar radiculopathy	M54.16	d	Radiculopathy, lumbar region	pinched nerve in my back|lumbar radiculitis|pinched nerve in the back|lumbar radicular pain
lumbar spinal stenosis	M48.061	d	Spinal stenosis, lumbar region without neurogenic claudication	lumbar stenosis|lumbar canal stenosis|spinal stenosis of lumbar region|lumbar spine stenosis
lumbar spondylosis	M47.816	d	Spondylosis without myelopathy or radiculopathy, lumbar region	lumbar facet arthropathy|lumbar arthritis|lumbar facet syndrome|lumbar osteoarthritis|lumbar facet arthrosis
lumbar sprain	S33.5	d	Sprain of ligaments of lumbar spine	low back sprain|sprain of lumbar spine
lumbar strain	S39.012	d	Strain of muscle, fascia and tendon of lower back	low back strain|lower back strain|back strain|strained back|pulled back muscle|strain of lower back
lumbar vertebral fracture	S32.009	d	Unspecified fracture of unspecified lumbar vertebra	lumbar spine fracture|fracture of lumbar vertebra|lumbar fracture
lumbosacral disc herniation	M51.27	d	Other intervertebral disc displacement, lumbosacral region	lumbosacral disc displacement
lumbosacral radiculopathy	M54.17	d	Radiculopathy, lumbosacral region	
lung abscess	J85.2	d	Abscess of lung without pneumonia	
lung cancer	C34.90	d	Malignant neoplasm of unspecified part of unspecified bronchus or lung	carcinoma of the lung|bronchogenic carcinoma|cancer of the lung|lung carcinoma|malignant neoplasm of lung|lung malignancy|nsclc|non small cell lung cancer|small cell lung cancer|non small cell lung carcinoma|small cell lung carcinoma|sclc|lung adenocarcinoma|adenocarcinoma of the lung|adenocarcinoma of lung|squamous cell carcinoma of the lung|squamous cell carcinoma of lung|pulmonary adenocarcinoma
lung disease	J98.4	d	Other disorders of lung	pulmonary calcification|cavitary lung lesion|lung cyst
lung mass	R91.8	d	Other nonspecific abnormal finding of lung field	pulmonary mass|mass in the lung|multiple pulmonary nodules|multiple lung nodules|mass on the lung|lung lesion|ground glass nodule|ground glass attenuation|tree in bud opacity
lung metastasis	C78.00	d	Secondary malignant neoplasm of unspecified lung	lung metastases|pulmonary metastases|metastases to the lung|lung mets|metastatic disease to the lung|pulmonary metastasis|pulmonary metastatic disease
lung transplant status	Z94.2	d	Lung transplant status	lung transplant recipient
lupus anticoagulant syndrome	D68.62	d	Lupus anticoagulant syndrome	
lupus nephritis	M32.14	d	Glomerular disease in systemic lupus erythematosus	
lyme disease	A69.20	d	Lyme disease, unspecified	lyme|lyme borreliosis
lymph node metastasis	C77.9	d	Secondary and unspecified malignant neoplasm of lymph node, unspecified	nodal metastases|lymph node metastases|nodal metastasis|metastatic lymph node|metastatic lymphadenopathy
lymphadenitis	I88.9	d	Nonspecific lymphadenitis, unspecified	
lymphedema	I89.0	d	Lymphedema, not elsewhere classified	lymphoedema
lymphocytic colitis	K52.832	d	Lymphocytic colitis	
lymphocytosis	D72.820	d	Lymphocytosis (symptomatic)	
lymphoma	C85.90	d	Non-Hodgkin lymphoma, unspecified, unspecified site	non hodgkin lymphoma|non hodgkin 's lymphoma|non hodgkins lymphoma|malignant lymphoma|=NHL|nonhodgkin lymphoma
lymphopenia	D72.810	d	Lymphocytopenia	lymphocytopenia
macrocytic anemia	D53.9	d	Nutritional anemia, unspecified	macrocytic anaemia|nutritional anemia|nutritional anaemia
macromastia	N62	d	Hypertrophy of breast	breast hypertrophy|hypertrophy of the breasts|hypertrophy of breasts
macrosomia	O36.60X0	d	Maternal care for excessive fetal growth, unspecified trimester, not applicable or unspecified	large for gestational age fetus|fetal macrosomia|foetal macrosomia|excessive fetal growth|excessive foetal growth
macular degeneration	H35.30	d	Unspecified macular degeneration	age related macular degeneration|=AMD|=ARMD
macular edema	H35.81	d	Retinal edema	macular oedema|retinal edema|retinal oedema
macular hole	H35.349	d	Macular cyst, hole, or pseudohole, unspecified eye	
major depressive disorder	F32.9	d	Major depressive disorder, single episode, unspecified	major depression|mdd|major depressive disorder single episode|unipolar depression|major depressive disorder , single episode
malabsorption	K90.9	d	Intestinal malabsorption, unspecified	intestinal malabsorption|malabsorption syndrome
malaria	B54	d	Unspecified malaria	
male infertility	N46.9	d	Male infertility, unspecified	
malignant ascites	R18.0	d	Malignant ascites	
malignant otitis externa	H60.20	d	Malignant otitis externa, unspecified ear	
malignant pleural effusion	J91.0	d	Malignant pleural effusion	
malignant thymoma	C37	d	Malignant neoplasm of thymus	thymic carcinoma|thymus cancer
mallet finger	M20.019	d	Mallet finger of unspecified finger(s)	
mallory weiss tear	K22.6	d	Gastro-esophageal laceration-hemorrhage syndrome	mallory weiss syndrome
malnutrition	E46	d	Unspecified protein-calorie malnutrition	protein calorie malnutrition|undernutrition|malnourished
mandible fracture	S02.609	d	Fracture of mandible, unspecified	broken jaw|mandibular fracture|jaw fracture|fracture of mandible|fracture of the mandible|fractured jaw
mania	F30.9	d	Manic episode, unspecified	manic episode|?manic
mantle cell lymphoma	C83.10	d	Mantle cell lymphoma, unspecified site	
marfan syndrome	Q87.40	d	Marfan syndrome, unspecified	marfan 's syndrome|marfans syndrome|marfan 's
marginal zone lymphoma	C88.40	d	Extranodal marginal zone B-cell lymphoma of mucosa-associated lymphoid tissue [MALT-lymphoma] not having achieved remission	malt lymphoma
mast cell activation syndrome	D89.40	d	Mast cell activation, unspecified	mast cell activation disorder
mastitis	N61.0	d	Mastitis without abscess	breast infection
mastoiditis	H70.90	d	Unspecified mastoiditis, unspecified ear	
maxillary sinusitis	J32.0	d	Chronic maxillary sinusitis	chronic maxillary sinusitis
mcl sprain	S83.419	d	Sprain of medial collateral ligament of unspecified knee	medial collateral ligament sprain|mcl tear|torn mcl|medial collateral ligament tear|mcl injury
measles	B05.9	d	Measles without complication	rubeola
meckel 's diverticulum	Q43.0	d	Meckel's diverticulum (displaced) (hypertrophic)	meckels diverticulum
meconium aspiration	P24.00	d	Meconium aspiration without respiratory symptoms	
meconium aspiration syndrome	P24.01	d	Meconium aspiration with respiratory symptoms	
medial epicondylitis	M77.00	d	Medial epicondylitis, unspecified elbow	golfer 's elbow|golfers elbow
medial malleolus fracture	S82.53	d	Displaced fracture of medial malleolus of unspecified tibia	fracture of the medial malleolus|medial malleolar fracture
medial meniscus tear	S83.249	d	Other tear of medial meniscus, current injury, unspecified knee	medial meniscal tear|torn medial meniscus|tear of the medial meniscus|tear of medial meniscus
medial tibial stress syndrome	S86.899	d	Other injury of other muscle(s) and tendon(s) at lower leg level, unspecified leg	shin splint
mediastinitis	J98.51	d	Mediastinitis	
medication noncompliance	Z91.148	d	Patient's other noncompliance with medication regimen for other reason	noncompliance with medication|medication nonadherence|noncompliant with medications|not taking medications as prescribed|medication non compliance|medication non adherence|nonadherent to medications
medication overuse headache	G44.40	d	Drug-induced headache, not elsewhere classified, not intractable	rebound headache|analgesic rebound headache
megacolon	K59.39	d	Other megacolon	
megaloblastic anemia	D53.1	d	Other megaloblastic anemias, not elsewhere classified	megaloblastic anaemia
melanoma	C43.9	d	Malignant melanoma of skin, unspecified	malignant melanoma|cutaneous melanoma|melanoma of skin
melanoma in situ	D03.9	d	Melanoma in situ, unspecified	
melasma	L81.1	d	Chloasma	chloasma
meniere 's disease	H81.09	d	Meniere's disease, unspecified ear	menieres disease|meniere disease|meniere 's|ménière 's disease|ménières disease|ménière disease
meningioma	D32.9	d	Benign neoplasm of meninges, unspecified	benign meningioma
meningitis	G03.9	d	Meningitis, unspecified	
meningococcal meningitis	A39.0	d	Meningococcal meningitis	
meniscal tear	S83.209	d	Unspecified tear of unspecified meniscus, current injury, unspecified knee	meniscus tear|torn meniscus|tear of the meniscus|torn cartilage in the knee|tear of meniscus|torn cartilage in my knee
menometrorrhagia	N92.1	d	Excessive and frequent menstruation with irregular cycle	metrorrhagia|irregular heavy bleeding
menopausal symptoms	N95.1	d	Menopausal and female climacteric states	menopausal syndrome|vasomotor symptoms of menopause|perimenopausal symptoms|climacteric symptoms
menopause	Z78.0	d	Asymptomatic menopausal state	postmenopausal|menopausal|post menopausal
menorrhagia	N92.0	d	Excessive and frequent menstruation with regular cycle	
menstrual migraine	G43.829	d	Menstrual migraine, not intractable, without status migrainosus	
meralgia paresthetica	G57.10	d	Meralgia paresthetica, unspecified lower limb	lateral femoral cutaneous nerve syndrome
merkel cell carcinoma	C4A.9	d	Merkel cell carcinoma, unspecified	
mesenteric adenitis	I88.0	d	Nonspecific mesenteric lymphadenitis	mesenteric lymphadenitis
mesothelioma	C45.9	d	Mesothelioma, unspecified	malignant mesothelioma
metabolic acidosis	E87.20	d	Acidosis, unspecified	
metabolic encephalopathy	G93.41	d	Metabolic encephalopathy	septic encephalopathy|acute metabolic encephalopathy
metabolic syndrome	E88.810	d	Metabolic syndrome	syndrome x|dysmetabolic syndrome
metacarpal fracture	S62.309	d	Unspecified fracture of unspecified metacarpal bone	boxer 's fracture|boxers fracture|hand fracture|broken hand|fractured hand|fracture of metacarpal|broke my hand
metastatic cancer	C79.9	d	Secondary malignant neoplasm of unspecified site	metastatic disease|metastasis|metastases|metastatic carcinoma|?mets|secondary malignancy|cancer has spread|secondary cancer|metastatic lesion|distant metastases|metastatic malignancy|distant metastasis
metatarsal fracture	S92.309	d	Fracture of unspecified metatarsal bone(s), unspecified foot	fracture of metatarsal
metatarsalgia	M77.40	d	Metatarsalgia, unspecified foot	
methamphetamine abuse	F15.10	d	Other stimulant abuse, uncomplicated	amphetamine abuse|meth abuse|stimulant abuse|stimulant use disorder|methamphetamine use disorder
methamphetamine dependence	F15.20	d	Other stimulant dependence, uncomplicated	amphetamine dependence|stimulant dependence|meth addiction
methemoglobinemia	D74.9	d	Methemoglobinemia, unspecified	
microalbuminuria	R80.9	d	Proteinuria, unspecified	
microscopic colitis	K52.839	d	Microscopic colitis, unspecified	
microscopic hematuria	R31.29	d	Other microscopic hematuria	microscopic haematuria|microhematuria|microhaematuria
microscopic polyangiitis	M31.7	d	Microscopic polyangiitis	
migraine	G43.909	d	Migraine, unspecified, not intractable, without status migrainosus	migraine headache|migrainous headache
migraine with aura	G43.109	d	Migraine with aura, not intractable, without status migrainosus	classic migraine|complicated migraine
migraine without aura	G43.009	d	Migraine without aura, not intractable, without status migrainosus	common migraine
mild cervical dysplasia	N87.0	d	Mild cervical dysplasia	cervical intraepithelial neoplasia 1|cin 1|cin one|cin i
mild cognitive impairment	G31.84	d	Mild cognitive impairment of uncertain or unknown etiology	=MCI|mild neurocognitive disorder
mild intermittent asthma	J45.20	d	Mild intermittent asthma, uncomplicated	intermittent asthma
mild major depressive disorder	F32.0	d	Major depressive disorder, single episode, mild	mild depression|major depressive disorder , single episode , mild|mild major depression
mild malnutrition	E44.1	d	Mild protein-calorie malnutrition	mild protein calorie malnutrition
mild persistent asthma	J45.30	d	Mild persistent asthma, uncomplicated	
mild preeclampsia	O14.00	d	Mild to moderate pre-eclampsia, unspecified trimester	mild pre eclampsia|preeclampsia without severe features
milk allergy	Z91.011	d	Allergy to milk products	
miscarriage	O03.9	d	Complete or unspecified spontaneous abortion without complication	spontaneous abortion|spontaneous miscarriage|complete spontaneous abortion|complete miscarriage|complete abortion
missed abortion	O02.1	d	Missed abortion	missed miscarriage
mitral regurgitation	I34.0	d	Nonrheumatic mitral (valve) insufficiency	mitral insufficiency|mitral valve regurgitation|mitral valve insufficiency|mitral incompetence|leaky mitral valve
mitral stenosis	I05.0	d	Rheumatic mitral stenosis	mitral valve stenosis|rheumatic mitral stenosis
mitral valve prolapse	I34.1	d	Nonrheumatic mitral (valve) prolapse	mvp|mitral prolapse|floppy mitral valve
mixed anxiety and depressive disorder	F41.8	d	Other specified anxiety disorders	anxiety and depression disorder|mixed anxiety depressive disorder
mixed connective tissue disease	M35.1	d	Other overlap syndromes	overlap syndrome|mctd
mixed hearing loss	H90.8	d	Mixed conductive and sensorineural hearing loss, unspecified	mixed conductive and sensorineural hearing loss
mixed hyperlipidemia	E78.2	d	Mixed hyperlipidemia	mixed hyperlipidaemia|combined hyperlipidemia|combined hyperlipidaemia
mixed incontinence	N39.46	d	Mixed incontinence	mixed urinary incontinence
moderate cervical dysplasia	N87.1	d	Moderate cervical dysplasia	cervical intraepithelial neoplasia 2|cin 2|cin two|cin ii
moderate major depressive disorder	F32.1	d	Major depressive disorder, single episode, moderate	moderate depression|moderate major depression
moderate malnutrition	E44.0	d	Moderate protein-calorie malnutrition	moderate protein calorie malnutrition
moderate persistent asthma	J45.40	d	Moderate persistent asthma, uncomplicated	
molar pregnancy	O01.9	d	Hydatidiform mole, unspecified	hydatidiform mole
mold exposure	Z77.120	d	Contact with and (suspected) exposure to mold (toxic)	exposure to mold
molluscum contagiosum	B08.1	d	Molluscum contagiosum	molluscum
monkeypox	B04	d	Monkeypox	mpox
monoclonal gammopathy	D47.2	d	Monoclonal gammopathy	mgus|monoclonal gammopathy of undetermined significance|monoclonal gammopathy of unknown significance
monoplegia of lower limb	G83.10	d	Monoplegia of lower limb affecting unspecified side	leg monoplegia|leg paralysis
mood disorder	F39	d	Unspecified mood [affective] disorder	affective disorder
morbid obesity	E66.01	d	Morbid (severe) obesity due to excess calories	morbidly obese|severe obesity due to excess calories
morton 's neuroma	G57.60	d	Lesion of plantar nerve, unspecified lower limb	mortons neuroma|morton neuroma|plantar nerve lesion
motion sickness	T75.3	d	Motion sickness	car sickness|carsick|seasick|sea sickness|travel sickness
motor neuron disease	G12.20	d	Motor neuron disease, unspecified	
motor vehicle accident	V89.2	d	Person injured in unspecified motor-vehicle accident, traffic	car accident|motor vehicle collision|car crash|=MVA|=MVC|car wreck|motor vehicle crash
moyamoya disease	I67.5	d	Moyamoya disease	moyamoya
mrsa carrier	Z22.322	d	Carrier or suspected carrier of Methicillin resistant Staphylococcus aureus	mrsa colonization|mrsa colonized
mrsa infection	A49.02	d	Methicillin resistant Staphylococcus aureus infection, unspecified site	mrsa|methicillin resistant staphylococcus aureus infection
mrsa pneumonia	J15.212	d	Pneumonia due to Methicillin resistant Staphylococcus aureus	
mrsa sepsis	A41.02	d	Sepsis due to Methicillin resistant Staphylococcus aureus	mrsa septicemia|mrsa septicaemia
mucormycosis	B46.5	d	Mucormycosis, unspecified	
multinodular goiter	E04.2	d	Nontoxic multinodular goiter	multinodular goitre|multiple thyroid nodules
multiple myeloma	C90.00	d	Multiple myeloma not having achieved remission	myeloma|plasma cell myeloma|kahler 's disease|kahlers disease|kahler disease
multiple rib fractures	S22.49	d	Multiple fractures of ribs, unspecified side	multiple fractures of ribs|multiple broken ribs
multiple sclerosis	G35.D	d	Multiple sclerosis, unspecified	=MS|disseminated sclerosis
multiple system atrophy	G90.3	d	Multi-system degeneration of the autonomic nervous system	shy drager syndrome
mumps	B26.9	d	Mumps without complication	
muscle atrophy	M62.50	d	Muscle wasting and atrophy, not elsewhere classified, unspecified site	muscle wasting|wasting of muscle
muscle contracture	M62.40	d	Contracture of muscle, unspecified site	
muscular dystrophy	G71.00	d	Muscular dystrophy, unspecified	
myasthenia gravis	G70.00	d	Myasthenia gravis without (acute) exacerbation	
myasthenic crisis	G70.01	d	Myasthenia gravis with (acute) exacerbation	myasthenia gravis crisis|myasthenia gravis with exacerbation
mycobacterium avium complex	A31.0	d	Pulmonary mycobacterial infection	pulmonary mac infection|mycobacterium avium complex infection|mycobacterium avium intracellulare
mycoplasma pneumonia	J15.7	d	Pneumonia due to Mycoplasma pneumoniae	
mycosis fungoides	C84.00	d	Mycosis fungoides, unspecified site	
myelodysplastic syndrome	D46.9	d	Myelodysplastic syndrome, unspecified	=MDS|myelodysplasia
myelofibrosis	D75.81	d	Myelofibrosis	secondary myelofibrosis
myocardial infarction	I21.9	d	Acute myocardial infarction, unspecified	heart attack|acute myocardial infarction|=AMI|cardiac infarction|=MI|myocardial infarct
myocarditis	I51.4	d	Myocarditis, unspecified	
myofascial pain syndrome	M79.18	d	Myalgia, other site	myofascial pain
myopathy	G72.9	d	Myopathy, unspecified	
myopia	H52.10	d	Myopia, unspecified eye	nearsightedness|nearsighted|near sighted|short sighted|shortsighted
myositis	M60.9	d	Myositis, unspecified	
myotonic dystrophy	G71.11	d	Myotonic muscular dystrophy	myotonic muscular dystrophy
myxedema coma	E03.5	d	Myxedema coma	myxoedema coma
nail dystrophy	L60.3	d	Nail dystrophy	dystrophic nail
narcissistic personality disorder	F60.81	d	Narcissistic personality disorder	
narcolepsy	G47.419	d	Narcolepsy without cataplexy	
narcolepsy with cataplexy	G47.411	d	Narcolepsy with cataplexy	
nasal bone fracture	S02.2	d	Fracture of nasal bones	broken nose|nasal fracture|fractured nose|fracture of nasal bones
nasal polyp	J33.9	d	Nasal polyp, unspecified	nasal polyposis
nasolacrimal duct obstruction	H04.559	d	Acquired stenosis of unspecified nasolacrimal duct	blocked tear duct|tear duct obstruction
nasopharyngeal carcinoma	C11.9	d	Malignant neoplasm of nasopharynx, unspecified	nasopharyngeal cancer
near drowning	T75.1	d	Unspecified effects of drowning and nonfatal submersion	nonfatal drowning
necrotizing enterocolitis	P77.9	d	Necrotizing enterocolitis in newborn, unspecified	
necrotizing fasciitis	M72.6	d	Necrotizing fasciitis	flesh eating disease
neonatal hypoglycemia	P70.4	d	Other neonatal hypoglycemia	neonatal hypoglycaemia
neonatal jaundice	P59.9	d	Neonatal jaundice, unspecified	jaundice of newborn|newborn jaundice|neonatal hyperbilirubinemia|hyperbilirubinemia of newborn
neonatal sepsis	P36.9	d	Bacterial sepsis of newborn, unspecified	sepsis of newborn
neoplasm	D49.9	d	Neoplasm of unspecified behavior of unspecified site	tumor|tumour|neoplasm of unspecified behavior|?growth
neoplasm of uncertain behavior	D48.9	d	Neoplasm of uncertain behavior, unspecified	
neoplasm related pain	G89.3	d	Neoplasm related pain (acute) (chronic)	cancer pain|cancer related pain
nephritic syndrome	N05.9	d	Unspecified nephritic syndrome with unspecified morphologic changes	glomerulonephritis|nephritis
nephrogenic diabetes insipidus	N25.1	d	Nephrogenic diabetes insipidus	
nephrotic syndrome	N04.9	d	Nephrotic syndrome with unspecified morphologic changes	
neuralgia	M79.2	d	Neuralgia and neuritis, unspecified	neuritis|nerve pain|neuropathic pain
neuroblastoma	C74.90	d	Malignant neoplasm of unspecified part of unspecified adrenal gland	adrenal cancer|adrenal carcinoma
neurocysticercosis	B69.0	d	Cysticercosis of central nervous system	
neurodermatitis	L28.0	d	Lichen simplex chronicus	lichen simplex chronicus
neuroendocrine tumor	C7A.8	d	Other malignant neuroendocrine tumors	neuroendocrine tumour|malignant neuroendocrine tumor|malignant neuroendocrine tumour|neuroendocrine carcinoma
neurofibromatosis	Q85.00	d	Neurofibromatosis, unspecified	
neurofibromatosis type 1	Q85.01	d	Neurofibromatosis, type 1	neurofibromatosis type one|neurofibromatosis type i|von recklinghausen disease|nf 1
neurofibromatosis type 2	Q85.02	d	Neurofibromatosis, type 2	neurofibromatosis type two|neurofibromatosis type ii
neurogenic bladder	N31.9	d	Neuromuscular dysfunction of bladder, unspecified	neuromuscular dysfunction of bladder|neurogenic bladder dysfunction
neurogenic claudication	M48.062	d	Spinal stenosis, lumbar region with neurogenic claudication	lumbar spinal stenosis with neurogenic claudication|lumbar stenosis with neurogenic claudication
neuroleptic malignant syndrome	G21.0	d	Malignant neuroleptic syndrome	
neuromyelitis optica	G36.0	d	Neuromyelitis optica [Devic]	devic 's disease|devics disease|devic disease|nmosd
neurosyphilis	A52.3	d	Neurosyphilis, unspecified	
neutropenia	D70.9	d	Neutropenia, unspecified	low neutrophils|neutropenic|agranulocytosis
night blindness	H53.60	d	Unspecified night blindness	
nocturnal enuresis	N39.44	d	Nocturnal enuresis	bedwetting|bed wetting|wets the bed
nonalcoholic steatohepatitis	K75.81	d	Nonalcoholic steatohepatitis (NASH)	=NASH|non alcoholic steatohepatitis|steatohepatitis|metabolic dysfunction associated steatohepatitis
nonproliferative diabetic retinopathy	E11.329	d	Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema	non proliferative diabetic retinopathy
normal pressure hydrocephalus	G91.2	d	(Idiopathic) normal pressure hydrocephalus	nph|idiopathic normal pressure hydrocephalus
norovirus	A08.11	d	Acute gastroenteropathy due to Norwalk agent	norovirus gastroenteritis
nstemi	I21.4	d	Non-ST elevation (NSTEMI) myocardial infarction	non stemi|non st elevation myocardial infarction|non st elevation mi|non st segment elevation myocardial infarction
nuchal cord	O69.81X0	d	Labor and delivery complicated by cord around neck, without compression, not applicable or unspecified	cord around the neck|cord around neck
nuclear sclerosis	H25.10	d	Age-related nuclear cataract, unspecified eye	age related nuclear cataract|nuclear sclerotic cataract
nummular eczema	L30.0	d	Nummular dermatitis	nummular dermatitis|discoid eczema
nursemaid 's elbow	S53.033	d	Nursemaid's elbow, unspecified elbow	nursemaids elbow|nursemaid elbow|radial head subluxation|pulled elbow
obesity	E66.9	d	Obesity, unspecified	obese|adiposity
obesity hypoventilation syndrome	E66.2	d	Morbid (severe) obesity with alveolar hypoventilation	pickwickian syndrome|morbid obesity with alveolar hypoventilation
obsessive compulsive disorder	F42.9	d	Obsessive-compulsive disorder, unspecified	ocd
obstructive hydrocephalus	G91.1	d	Obstructive hydrocephalus	noncommunicating hydrocephalus
obstructive sleep apnea	G47.33	d	Obstructive sleep apnea (adult) (pediatric)	obstructive sleep apnoea|osa|obstructive sleep apnoea syndrome|obstructive sleep apnea syndrome
obstructive uropathy	N13.9	d	Obstructive and reflux uropathy, unspecified	reflux uropathy
occipital neuralgia	M54.81	d	Occipital neuralgia	
ocular hypertension	H40.059	d	Ocular hypertension, unspecified eye	elevated intraocular pressure|high eye pressure
old myocardial infarction	I25.2	d	Old myocardial infarction	old mi|healed myocardial infarction
olecranon bursitis	M70.20	d	Olecranon bursitis, unspecified elbow	elbow bursitis
olecranon fracture	S52.02	d	Fracture of olecranon process without intraarticular extension of ulna	
oligohydramnios	O41.00X0	d	Oligohydramnios, unspecified trimester, not applicable or unspecified	low amniotic fluid|low fluid around the baby
oligomenorrhea	N91.5	d	Oligomenorrhea, unspecified	oligomenorrhoea|infrequent periods
oligospermia	N46.11	d	Organic oligospermia	low sperm count
onycholysis	L60.1	d	Onycholysis	
onychomycosis	B35.1	d	Tinea unguium	toenail fungus|nail fungus|tinea unguium|fungal toenail|fungal nail|nail fungal infection
open angle glaucoma	H40.10X0	d	Unspecified open-angle glaucoma, stage unspecified	
open globe injury	S05.30	d	Ocular laceration without prolapse or loss of intraocular tissue, unspecified eye	ruptured globe
opioid dependence	F11.20	d	Opioid dependence, uncomplicated	opioid addiction|opiate dependence|heroin addiction|severe opioid use disorder|heroin dependence|narcotic addiction
opioid induced constipation	K59.03	d	Drug induced constipation	drug induced constipation
opioid overdose	T40.2X1	d	Poisoning by other opioids, accidental (unintentional)	opiate overdose
opioid use disorder	F11.10	d	Opioid abuse, uncomplicated	opioid abuse|opiate abuse|heroin abuse|mild opioid use disorder
opioid withdrawal	F11.93	d	Opioid use, unspecified with withdrawal	opiate withdrawal|heroin withdrawal
oppositional defiant disorder	F91.3	d	Oppositional defiant disorder	
optic atrophy	H47.20	d	Unspecified optic atrophy	
optic neuritis	H46.9	d	Unspecified optic neuritis	
oral cancer	C06.9	d	Malignant neoplasm of mouth, unspecified	mouth cancer|cancer of the mouth|oral cavity cancer
oral mucositis	K12.30	d	Oral mucositis (ulcerative), unspecified	
orbital cellulitis	H05.019	d	Cellulitis of unspecified orbit	
orbital floor fracture	S02.30	d	Fracture of orbital floor, unspecified side	blowout fracture|orbital blowout fracture
orbital fracture	S02.85	d	Fracture of orbit, unspecified	orbital wall fracture|fracture of the orbit|fracture of orbit
orchitis	N45.2	d	Orchitis	
organizing pneumonia	J84.89	d	Other specified interstitial pulmonary diseases	=NSIP|nonspecific interstitial pneumonia|nonspecific interstitial pneumonitis
oropharyngeal cancer	C10.9	d	Malignant neoplasm of oropharynx, unspecified	cancer of the oropharynx|oropharyngeal carcinoma|oropharyngeal squamous cell carcinoma
orthostatic hypotension	I95.1	d	Orthostatic hypotension	postural hypotension|orthostasis
osgood schlatter disease	M92.529	d	Juvenile osteochondrosis of tibia tubercle, unspecified leg	osgood schlatter 's disease|osgood schlatters disease|tibial tubercle apophysitis
osteoarthritis	M19.90	d	Unspecified osteoarthritis, unspecified site	degenerative joint disease|degenerative arthritis|wear and tear arthritis|djd|=OA|degenerative changes of the joint
osteoarthritis of ankle	M19.079	d	Primary osteoarthritis, unspecified ankle and foot	ankle arthritis|ankle osteoarthritis
osteoarthritis of hand	M19.049	d	Primary osteoarthritis, unspecified hand	hand osteoarthritis|hand arthritis|arthritis of the hand|arthritis in my hands
osteoarthritis of hip	M16.9	d	Osteoarthritis of hip, unspecified	hip osteoarthritis|hip arthritis|arthritis of the hip|osteoarthritis of the hip|arthritis in my hip
osteoarthritis of knee	M17.9	d	Osteoarthritis of knee, unspecified	knee osteoarthritis|knee arthritis|arthritis of the knee|osteoarthritis of the knee|arthritis in my knee|knee oa|arthritis in the knee
osteoarthritis of shoulder	M19.019	d	Primary osteoarthritis, unspecified shoulder	shoulder osteoarthritis|shoulder arthritis|glenohumeral osteoarthritis|arthritis of the shoulder|osteoarthritis of the shoulder|acromioclavicular joint arthritis
osteochondritis dissecans	M93.20	d	Osteochondritis dissecans of unspecified site	
osteoma	D16.9	d	Benign neoplasm of bone and articular cartilage, unspecified	osteochondroma|enchondroma|benign bone tumor|benign bone tumour|osteoid osteoma
osteomalacia	M83.9	d	Adult osteomalacia, unspecified	
osteomyelitis	M86.9	d	Osteomyelitis, unspecified	bone infection|infection of the bone|infected bone
osteopenia	M85.80	d	Other specified disorders of bone density and structure, unspecified site	low bone density|low bone mass|osteopenic
osteophyte	M25.70	d	Osteophyte, unspecified joint	bone spur|osteophytosis|bony spur
osteoporosis	M81.0	d	Age-related osteoporosis without current pathological fracture	osteoporotic|age related osteoporosis|senile osteoporosis|postmenopausal osteoporosis|thin bones
osteoporotic fracture	M80.00	d	Age-related osteoporosis with current pathological fracture, unspecified site	osteoporosis with current pathological fracture|osteoporosis with fracture|fragility fracture due to osteoporosis
osteoporotic vertebral fracture	M80.08	d	Age-related osteoporosis with current pathological fracture, vertebra(e)	osteoporotic compression fracture|osteoporosis with vertebral fracture
osteosarcoma	C41.9	d	Malignant neoplasm of bone and articular cartilage, unspecified	ewing sarcoma|bone cancer|ewing 's sarcoma|ewings sarcoma|chondrosarcoma|cancer of the bone
otitis externa	H60.90	d	Unspecified otitis externa, unspecified ear	swimmer 's ear|swimmers ear|outer ear infection|external ear infection
otitis media	H66.90	d	Otitis media, unspecified, unspecified ear	ear infection|middle ear infection
otosclerosis	H80.90	d	Unspecified otosclerosis, unspecified ear	
ovarian cancer	C56.9	d	Malignant neoplasm of unspecified ovary	cancer of the ovary|ovarian carcinoma|carcinoma of the ovary|serous ovarian carcinoma|malignant neoplasm of ovary
ovarian cyst	N83.209	d	Unspecified ovarian cyst, unspecified side	cyst on the ovary|cyst on my ovary|cyst on her ovary|cyst of the ovary|cyst of ovary
ovarian endometrioma	N80.129	d	Deep endometriosis of ovary, unspecified ovary	endometrioma
ovarian torsion	N83.519	d	Torsion of ovary and ovarian pedicle, unspecified side	torsion of the ovary|torsion of ovary
overactive bladder	N32.81	d	Overactive bladder	oab|detrusor overactivity|detrusor hyperactivity
overflow incontinence	N39.490	d	Overflow incontinence	
overweight	E66.3	d	Overweight	
oxygen dependence	Z99.81	d	Dependence on supplemental oxygen	oxygen dependent|dependence on supplemental oxygen
paget 's disease of bone	M88.9	d	Osteitis deformans of unspecified bone	pagets disease of bone|paget disease of bone|osteitis deformans
pain due to trauma	G89.11	d	Acute pain due to trauma	acute pain due to trauma
pancreatic cancer	C25.9	d	Malignant neoplasm of pancreas, unspecified	cancer of the pancreas|pancreatic adenocarcinoma|pancreatic carcinoma|pancreatic ductal adenocarcinoma|carcinoma of the pancreas|adenocarcinoma of the pancreas
pancreatic cyst	K86.2	d	Cyst of pancreas	cyst of pancreas|cyst of the pancreas|cyst in the pancreas
pancreatic head cancer	C25.0	d	Malignant neoplasm of head of pancreas	cancer of the head of the pancreas
pancreatic pseudocyst	K86.3	d	Pseudocyst of pancreas	pseudocyst of the pancreas|pseudocyst of pancreas
pancreatitis	K85.90	d	Acute pancreatitis without necrosis or infection, unspecified	acute pancreatitis|inflammation of the pancreas
pancytopenia	D61.818	d	Other pancytopenia	pancytopenic
panic disorder	F41.0	d	Panic disorder [episodic paroxysmal anxiety]	panic attack|anxiety attack
panlobular emphysema	J43.1	d	Panlobular emphysema	panacinar emphysema
paralytic ileus	K56.0	d	Paralytic ileus	
paranoid schizophrenia	F20.0	d	Paranoid schizophrenia	
paraphimosis	N47.2	d	Paraphimosis	
paraplegia	G82.20	d	Paraplegia, unspecified	paraparesis|paraplegic
paraseptal emphysema	J43.8	d	Other emphysema	
parasitic infection	B89	d	Unspecified parasitic disease	
parasomnia	G47.50	d	Parasomnia, unspecified	
parastomal hernia	K43.5	d	Parastomal hernia without obstruction or gangrene	
parkinson 's disease	G20.A1	d	Parkinson's disease without dyskinesia, without mention of fluctuations	parkinsons disease|parkinson disease|parkinson 's|paralysis agitans|idiopathic parkinson 's disease|idiopathic parkinsons disease|idiopathic parkinson disease|parkinsons
parkinson 's disease with dyskinesia	G20.B1	d	Parkinson's disease with dyskinesia, without mention of fluctuations	parkinsons disease with dyskinesia|parkinson disease with dyskinesia
parkinsonism	G20.C	d	Parkinsonism, unspecified	
paronychia	L03.019	d	Cellulitis of unspecified finger	
parotid cancer	C07	d	Malignant neoplasm of parotid gland	cancer of the parotid gland|parotid carcinoma
paroxysmal atrial fibrillation	I48.0	d	Paroxysmal atrial fibrillation	paf|paroxysmal afib|paroxysmal a fib|paroxysmal af
partial rotator cuff tear	M75.110	d	Incomplete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic	incomplete rotator cuff tear|partial thickness rotator cuff tear
patella fracture	S82.009	d	Unspecified fracture of unspecified patella	patellar fracture|broken kneecap|fracture of patella|fracture of the patella|fractured kneecap
patellar dislocation	S83.006	d	Unspecified dislocation of unspecified patella	dislocated kneecap|dislocated patella|patella dislocation
patellar tendinitis	M76.50	d	Patellar tendinitis, unspecified knee	jumper 's knee|jumpers knee|patellar tendonitis|patellar tendinopathy
patellofemoral pain syndrome	M22.2X9	d	Patellofemoral disorders, unspecified knee	runner 's knee|runners knee|patellofemoral syndrome|patellofemoral disorder
patent ductus arteriosus	Q25.0	d	Patent ductus arteriosus	
patent foramen ovale	Q21.12	d	Patent foramen ovale	pfo
pathologic fracture	M84.40	d	Pathological fracture, unspecified site	pathological fracture|insufficiency fracture
pcl tear	S83.529	d	Sprain of posterior cruciate ligament of unspecified knee	posterior cruciate ligament tear|torn pcl
peanut allergy	Z91.010	d	Allergy to peanuts	
pectus carinatum	Q67.7	d	Pectus carinatum	
pectus excavatum	Q67.6	d	Pectus excavatum	
pelvic congestion syndrome	N94.89	d	Other specified conditions associated with female genital organs and menstrual cycle	
pelvic fracture	S32.9	d	Fracture of unspecified parts of lumbosacral spine and pelvis	broken pelvis|fracture of pelvis|fractured pelvis|fracture of the pelvis
pelvic inflammatory disease	N73.9	d	Female pelvic inflammatory disease, unspecified	=PID|female pelvic inflammatory disease
pelvic organ prolapse	N81.9	d	Female genital prolapse, unspecified	female genital prolapse|vaginal prolapse
pemphigus	L10.9	d	Pemphigus, unspecified	
pemphigus vulgaris	L10.0	d	Pemphigus vulgaris	
penile cancer	C60.9	d	Malignant neoplasm of penis, unspecified	cancer of the penis|penile carcinoma
peptic ulcer disease	K27.9	d	Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation	peptic ulcer|pud
perennial allergic rhinitis	J30.89	d	Other allergic rhinitis	dust mite allergy
perforated diverticulitis	K57.80	d	Diverticulitis of intestine, part unspecified, with perforation and abscess without bleeding	diverticulitis with abscess|diverticular abscess|diverticulitis with perforation
perforated peptic ulcer	K27.5	d	Chronic or unspecified peptic ulcer, site unspecified, with perforation	perforated ulcer
perianal abscess	K61.0	d	Anal abscess	anal abscess
pericardial effusion	I31.39	d	Other pericardial effusion (noninflammatory)	fluid around the heart|pericardial fluid collection
pericarditis	I31.9	d	Disease of pericardium, unspecified	
perimenopause	N95.9	d	Unspecified menopausal and perimenopausal disorder	perimenopausal disorder|menopausal disorder
perineal laceration	O70.9	d	Perineal laceration during delivery, unspecified	perineal tear|obstetric perineal laceration
periodic limb movement disorder	G47.61	d	Periodic limb movement disorder	
periodontitis	K05.6	d	Periodontal disease, unspecified	periodontal disease
perioral dermatitis	L71.0	d	Perioral dermatitis	
peripartum cardiomyopathy	O90.3	d	Peripartum cardiomyopathy	postpartum cardiomyopathy
peripheral artery disease	I73.9	d	Peripheral vascular disease, unspecified	peripheral arterial disease|peripheral vascular disease|=PAD|pvd|intermittent claudication|claudication|poor circulation in the legs|vascular claudication
peripheral vertigo	H81.399	d	Other peripheral vertigo, unspecified ear	
periprosthetic fracture	M97.9	d	Periprosthetic fracture around unspecified internal prosthetic joint	
perirectal abscess	K61.1	d	Rectal abscess	rectal abscess
peritoneal carcinomatosis	C78.6	d	Secondary malignant neoplasm of retroperitoneum and peritoneum	carcinomatosis of the peritoneum|peritoneal metastasis|peritoneal metastases
peritonitis	K65.9	d	Peritonitis, unspecified	
peritonsillar abscess	J36	d	Peritonsillar abscess	quinsy
permanent atrial fibrillation	I48.21	d	Permanent atrial fibrillation	permanent afib|permanent a fib
pernicious anemia	D51.0	d	Vitamin B12 deficiency anemia due to intrinsic factor deficiency	pernicious anaemia
peroneal nerve palsy	G57.30	d	Lesion of lateral popliteal nerve, unspecified lower limb	common peroneal neuropathy|peroneal neuropathy|lateral popliteal nerve lesion|common peroneal nerve palsy
persistent atrial fibrillation	I48.19	d	Other persistent atrial fibrillation	persistent afib|persistent a fib
persistent depressive disorder	F34.1	d	Dysthymic disorder	dysthymia|dysthymic disorder|chronic depression
personality disorder	F60.9	d	Personality disorder, unspecified	
peyronie 's disease	N48.6	d	Induration penis plastica	peyronies disease|peyronie disease|penile curvature|peyronie 's|induration penis plastica
pharyngitis	J02.9	d	Acute pharyngitis, unspecified	acute pharyngitis
phenylketonuria	E70.0	d	Classical phenylketonuria	=PKU
pheochromocytoma	D35.00	d	Benign neoplasm of unspecified adrenal gland	
phimosis	N47.1	d	Phimosis	
phobia	F40.9	d	Phobic anxiety disorder, unspecified	phobic disorder
pick 's disease	G31.01	d	Pick's disease	picks disease|pick disease
pilar cyst	L72.11	d	Pilar cyst	trichilemmal cyst
pilonidal abscess	L05.01	d	Pilonidal cyst with abscess	infected pilonidal cyst|pilonidal cyst with abscess
pilonidal cyst	L05.91	d	Pilonidal cyst without abscess	pilonidal sinus|pilonidal disease
pinguecula	H11.159	d	Pinguecula, unspecified eye	
pinworm	B80	d	Enterobiasis	pinworm infection|enterobiasis|threadworm
piriformis syndrome	G57.00	d	Lesion of sciatic nerve, unspecified lower limb	sciatic nerve lesion|sciatic neuropathy
pituitary adenoma	D35.2	d	Benign neoplasm of pituitary gland	prolactinoma|pituitary macroadenoma|pituitary microadenoma
pityriasis rosea	L42	d	Pityriasis rosea	
placenta accreta	O43.219	d	Placenta accreta, unspecified trimester	
placenta previa	O44.00	d	Complete placenta previa NOS or without hemorrhage, unspecified trimester	complete placenta previa
placental abruption	O45.90	d	Premature separation of placenta, unspecified, unspecified trimester	abruptio placentae|abruption|placenta abruption|premature separation of placenta
plagiocephaly	Q67.3	d	Plagiocephaly	positional plagiocephaly
plantar fasciitis	M72.2	d	Plantar fascial fibromatosis	plantar fascial fibromatosis|heel spur syndrome|plantar fascitis
plantar wart	B07.0	d	Plantar wart	verruca plantaris
plaque psoriasis	L40.0	d	Psoriasis vulgaris	psoriasis vulgaris
plasmacytoma	C90.30	d	Solitary plasmacytoma not having achieved remission	solitary plasmacytoma
pleural effusion	J90	d	Pleural effusion, not elsewhere classified	fluid around the lung|pleural fluid|bilateral pleural effusion|bilateral effusions|pleural fluid collection|parapneumonic effusion
pleural mesothelioma	C45.0	d	Mesothelioma of pleura	mesothelioma of pleura|malignant pleural mesothelioma
pleural metastasis	C78.2	d	Secondary malignant neoplasm of pleura	pleural metastases|pleural carcinomatosis
pleural plaque	J92.9	d	Pleural plaque without asbestos	pleural thickening|pleural scarring
pleurisy	R09.1	d	Pleurisy	pleuritis
pneumococcal pneumonia	J13	d	Pneumonia due to Streptococcus pneumoniae	streptococcus pneumoniae pneumonia
pneumoconiosis	J64	d	Unspecified pneumoconiosis	
pneumocystis pneumonia	B59	d	Pneumocystosis	pneumocystis jirovecii pneumonia|pneumocystosis
pneumomediastinum	J98.2	d	Interstitial emphysema	mediastinal emphysema|interstitial emphysema
pneumonia	J18.9	d	Pneumonia, unspecified organism	community acquired pneumonia|hospital acquired pneumonia|lung infection|double pneumonia|bilateral pneumonia|=HAP|multifocal pneumonia|healthcare associated pneumonia|walking pneumonia
pneumonitis	J18.9	d	Pneumonia, unspecified organism	
pneumoperitoneum	K66.8	d	Other specified disorders of peritoneum	free air|free air under the diaphragm|intraperitoneal free air
pneumothorax	J93.9	d	Pneumothorax, unspecified	collapsed lung|punctured lung|pneumothoraces
poison ivy	L23.7	d	Allergic contact dermatitis due to plants, except food	poison oak|poison ivy dermatitis|poison sumac|poison ivy rash
poliomyelitis	A80.9	d	Acute poliomyelitis, unspecified	polio
polyarteritis nodosa	M30.0	d	Polyarteritis nodosa	
polyarthritis	M13.0	d	Polyarthritis, unspecified	
polycystic kidney disease	Q61.3	d	Polycystic kidney, unspecified	polycystic kidneys|pkd
polycystic ovary syndrome	E28.2	d	Polycystic ovarian syndrome	pcos|polycystic ovarian syndrome|polycystic ovaries|polycystic ovary disease
polycythemia	D75.1	d	Secondary polycythemia	polycythaemia|secondary polycythemia|secondary polycythaemia|erythrocytosis
polycythemia vera	D45	d	Polycythemia vera	polycythaemia vera
polyhydramnios	O40.9XX0	d	Polyhydramnios, unspecified trimester, not applicable or unspecified	hydramnios
polymyalgia rheumatica	M35.3	d	Polymyalgia rheumatica	=PMR
polymyositis	M33.20	d	Polymyositis, organ involvement unspecified	
polyneuropathy	G62.9	d	Polyneuropathy, unspecified	neuropathy|peripheral neuropathy|peripheral polyneuropathy|peripheral nerve disease
polyosteoarthritis	M15.9	d	Polyosteoarthritis, unspecified	generalized osteoarthritis
popliteal artery aneurysm	I72.4	d	Aneurysm of artery of lower extremity	popliteal aneurysm|femoral artery aneurysm
porphyria	E80.20	d	Unspecified porphyria	
port wine stain	Q82.5	d	Congenital non-neoplastic nevus	birthmark|strawberry nevus|congenital nevus
portal hypertension	K76.6	d	Portal hypertension	
portal vein thrombosis	I81	d	Portal vein thrombosis	portal venous thrombosis
post concussion syndrome	F07.81	d	Postconcussional syndrome	postconcussion syndrome|post concussive syndrome|postconcussional syndrome|postconcussive syndrome
post dural puncture headache	G97.1	d	Other reaction to spinal and lumbar puncture	postdural puncture headache|spinal headache|post lumbar puncture headache|lumbar puncture reaction
post term pregnancy	O48.0	d	Post-term pregnancy	postterm pregnancy|postdates pregnancy|post dates pregnancy|overdue pregnancy
post thrombotic syndrome	I87.009	d	Postthrombotic syndrome without complications of unspecified extremity	postphlebitic syndrome|postthrombotic syndrome
post traumatic headache	G44.309	d	Post-traumatic headache, unspecified, not intractable	posttraumatic headache
post traumatic stress disorder	F43.10	d	Post-traumatic stress disorder, unspecified	ptsd|posttraumatic stress disorder
postcoital bleeding	N93.0	d	Postcoital and contact bleeding	bleeding after sex|bleeding after intercourse
posterior reversible encephalopathy syndrome	I67.83	d	Posterior reversible encephalopathy syndrome	=PRES
postherpetic neuralgia	B02.29	d	Other postherpetic nervous system involvement	post herpetic neuralgia|post shingles pain
postmenopausal bleeding	N95.0	d	Postmenopausal bleeding	bleeding after menopause|post menopausal bleeding|=PMB
postoperative abscess	T81.49	d	Infection following a procedure, other surgical site	
postoperative hematoma	L76.32	d	Postprocedural hematoma of skin and subcutaneous tissue following other procedure	postoperative haematoma
postoperative ileus	K91.89	d	Other postprocedural complications and disorders of digestive system	post operative ileus
postoperative pain	G89.18	d	Other acute postprocedural pain	acute postoperative pain|post operative pain|post op pain|postop pain|incisional pain
postpartum depression	F53.0	d	Postpartum depression	post partum depression|postnatal depression|puerperal depression
postpartum endometritis	O86.12	d	Endometritis following delivery	puerperal endometritis
postpartum hemorrhage	O72.1	d	Other immediate postpartum hemorrhage	postpartum haemorrhage|post partum hemorrhage|post partum haemorrhage|immediate postpartum hemorrhage|immediate postpartum haemorrhage|uterine atony
postpartum psychosis	F53.1	d	Puerperal psychosis	puerperal psychosis
postpartum thyroiditis	O90.5	d	Postpartum thyroiditis	
postsurgical hypothyroidism	E89.0	d	Postprocedural hypothyroidism	postprocedural hypothyroidism|post surgical hypothyroidism
postural orthostatic tachycardia syndrome	G90.A	d	Postural orthostatic tachycardia syndrome [POTS]	=POTS|postural tachycardia syndrome
precocious puberty	E30.1	d	Precocious puberty	early puberty
prediabetes	R73.03	d	Prediabetes	pre diabetes|prediabetic|borderline diabetes|borderline diabetic|pre diabetic
preeclampsia	O14.90	d	Unspecified pre-eclampsia, unspecified trimester	pre eclampsia|toxemia of pregnancy|toxaemia of pregnancy
pregnancy	Z33.1	d	Pregnant state, incidental	pregnant|gravid|pregnant state|expecting a baby
premature atrial contraction	I49.1	d	Atrial premature depolarization	premature atrial beat|atrial premature depolarization|atrial ectopy
premature ejaculation	F52.4	d	Premature ejaculation	
premature menopause	E28.319	d	Asymptomatic premature menopause	premature ovarian failure
premature rupture of membranes	O42.90	d	Premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified weeks of gestation	
premature ventricular contraction	I49.3	d	Ventricular premature depolarization	pvc|ventricular premature depolarization|premature ventricular beat|ventricular ectopy
prematurity	P07.30	d	Preterm newborn, unspecified weeks of gestation	preterm infant|premature infant|preterm newborn|premature baby|premature birth|premie|preemie
premenstrual dysphoric disorder	F32.81	d	Premenstrual dysphoric disorder	pmdd
premenstrual syndrome	N94.3	d	Premenstrual tension syndrome	pms|premenstrual tension
prepatellar bursitis	M70.40	d	Prepatellar bursitis, unspecified knee	knee bursitis|housemaid 's knee|housemaids knee
presbycusis	H91.10	d	Presbycusis, unspecified ear	
presbyopia	H52.4	d	Presbyopia	
presence of cardiac pacemaker	Z95.0	d	Presence of cardiac pacemaker	cardiac pacemaker in place
presence of cochlear implant	Z96.21	d	Cochlear implant status	cochlear implant status
presence of coronary stent	Z95.5	d	Presence of coronary angioplasty implant and graft	presence of coronary angioplasty implant
presence of prosthetic heart valve	Z95.2	d	Presence of prosthetic heart valve	prosthetic heart valve|mechanical heart valve|mechanical aortic valve|mechanical mitral valve
preseptal cellulitis	L03.213	d	Periorbital cellulitis	periorbital cellulitis
pressure ulcer	L89.90	d	Pressure ulcer of unspecified site, unspecified stage	bedsore|bed sore|pressure sore|decubitus ulcer|decubitus|pressure injury|decubiti
preterm labor	O60.00	d	Preterm labor without delivery, unspecified trimester	premature labor|pre term labor
preterm premature rupture of membranes	O42.919	d	Preterm premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified trimester	pprom|preterm prom
priapism	N48.30	d	Priapism, unspecified	
primary aldosteronism	E26.09	d	Other primary hyperaldosteronism	primary hyperaldosteronism
primary amenorrhea	N91.0	d	Primary amenorrhea	primary amenorrhoea
primary biliary cholangitis	K74.3	d	Primary biliary cirrhosis	primary biliary cirrhosis|=PBC
primary hyperparathyroidism	E21.0	d	Primary hyperparathyroidism	
primary myelofibrosis	D47.1	d	Chronic myeloproliferative disease	myeloproliferative neoplasm|chronic myeloproliferative disease|myeloproliferative disorder
primary open angle glaucoma	H40.1190	d	Primary open-angle glaucoma, unspecified eye, stage unspecified	poag
primary ovarian insufficiency	E28.39	d	Other primary ovarian failure	premature ovarian insufficiency
primary progressive multiple sclerosis	G35.B0	d	Primary progressive multiple sclerosis, unspecified	ppms|primary progressive ms
primary pulmonary hypertension	I27.0	d	Primary pulmonary hypertension	idiopathic pulmonary arterial hypertension
primary sclerosing cholangitis	K83.01	d	Primary sclerosing cholangitis	=PSC
primary syphilis	A51.0	d	Primary genital syphilis	primary genital syphilis
prinzmetal angina	I20.1	d	Angina pectoris with documented spasm	variant angina|vasospastic angina|coronary vasospasm|coronary artery spasm
proctalgia fugax	K59.4	d	Anal spasm	
proctitis	K62.89	d	Other specified diseases of anus and rectum	
progressive supranuclear palsy	G23.1	d	Progressive supranuclear ophthalmoplegia [Steele-Richardson-Olszewski]	=PSP
proliferative diabetic retinopathy	E11.359	d	Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema	
prolonged grief disorder	F43.81	d	Prolonged grief disorder	
prostate cancer	C61	d	Malignant neoplasm of prostate	carcinoma of the prostate|cancer of the prostate|adenocarcinoma of the prostate|malignant neoplasm of prostate|prostatic adenocarcinoma|prostate adenocarcinoma|prostate carcinoma|prostatic carcinoma|adenocarcinoma of prostate|castration resistant prostate cancer
prostate nodule	N40.2	d	Nodular prostate without lower urinary tract symptoms	nodular prostate|prostatic nodule
prostatic abscess	N41.2	d	Abscess of prostate	prostate abscess|abscess of prostate
prostatitis	N41.9	d	Inflammatory disease of prostate, unspecified	prostate infection|inflammatory disease of prostate
prosthetic joint infection	T84.50	d	Infection and inflammatory reaction due to unspecified internal joint prosthesis	infected prosthetic joint|infected joint prosthesis|periprosthetic joint infection
proteinuria	R80.9	d	Proteinuria, unspecified	albuminuria|protein in the urine|protein in my urine
prothrombin gene mutation	D68.52	d	Prothrombin gene mutation	prothrombin mutation
proximal humerus fracture	S42.209	d	Unspecified fracture of upper end of unspecified humerus	proximal humeral fracture|humeral head fracture|humeral neck fracture|broken shoulder|shoulder fracture|fracture of the proximal humerus|fractured shoulder
prurigo nodularis	L28.1	d	Prurigo nodularis	
pseudofolliculitis barbae	L73.1	d	Pseudofolliculitis barbae	razor bumps
pseudogout	M11.20	d	Other chondrocalcinosis, unspecified site	calcium pyrophosphate deposition disease|cppd
pseudophakia	Z96.1	d	Presence of intraocular lens	pseudophakic|presence of intraocular lens
psoriasis	L40.9	d	Psoriasis, unspecified	psoriasis of skin
psoriatic arthritis	L40.50	d	Arthropathic psoriasis, unspecified	psoriatic arthropathy
psychogenic nonepileptic seizure	F44.5	d	Conversion disorder with seizures or convulsions	nonepileptic seizure|pseudoseizure|pnes|psychogenic non epileptic seizure|non epileptic seizure|conversion disorder with seizures
psychosis	F29	d	Unspecified psychosis not due to a substance or known physiological condition	psychotic disorder|psychotic|nonorganic psychosis
pterygium	H11.009	d	Unspecified pterygium of unspecified eye	
ptosis of eyelid	H02.409	d	Unspecified ptosis of unspecified eyelid	droopy eyelid|drooping eyelid|blepharoptosis|eyelid ptosis|droopy eye|ptosis
pubic lice	B85.3	d	Phthiriasis	crab lice
pubic ramus fracture	S32.509	d	Unspecified fracture of unspecified pubis	pubic fracture|pubic rami fracture|fracture of pubis
pulmonary arterial hypertension	I27.21	d	Secondary pulmonary arterial hypertension	=PAH
pulmonary collapse	J98.19	d	Other pulmonary collapse	lung collapse
pulmonary contusion	S27.329	d	Contusion of lung, unspecified	lung contusion
pulmonary edema	J81.1	d	Chronic pulmonary edema	pulmonary oedema|fluid on the lung|water on the lung|lung congestion|pulmonary congestion|fluid in my lungs|pulmonary vascular congestion|fluid in the lung|wet lungs|fluid in his lungs|fluid in her lungs
pulmonary embolism	I26.99	d	Other pulmonary embolism without acute cor pulmonale	=PE|pulmonary embolus|blood clot in the lung|blood clot in my lung|blood clot in her lung|blood clot in his lung|blood clots in the lungs|clot in the lung|pulmonary thromboembolism|pulmonary emboli
pulmonary embolism with acute cor pulmonale	I26.09	d	Other pulmonary embolism with acute cor pulmonale	
pulmonary fibrosis	J84.10	d	Pulmonary fibrosis, unspecified	lung fibrosis|scarring of the lungs|pulmonary scarring
pulmonary hypertension	I27.20	d	Pulmonary hypertension, unspecified	high blood pressure in the lungs
pulmonary nodule	R91.1	d	Solitary pulmonary nodule	lung nodule|solitary pulmonary nodule|spot on the lung|nodule in the lung|nodule in my lung|solitary nodule of lung|coin lesion|right lower lobe nodule|left lower lobe nodule|right upper lobe nodule|left upper lobe nodule|right middle lobe nodule|spot on my lung
pulmonary tuberculosis	A15.0	d	Tuberculosis of lung	tuberculosis of lung
pulmonic regurgitation	I37.1	d	Nonrheumatic pulmonary valve insufficiency	pulmonary regurgitation|pulmonary valve insufficiency|pulmonic insufficiency|pulmonic valve regurgitation
pulmonic stenosis	I37.0	d	Nonrheumatic pulmonary valve stenosis	pulmonary valve stenosis|pulmonary stenosis|pulmonic valve stenosis
pulsatile tinnitus	H93.A9	d	Pulsatile tinnitus, unspecified ear	
pyelonephritis	N12	d	Tubulo-interstitial nephritis, not specified as acute or chronic	
pyloric stenosis	Q40.0	d	Congenital hypertrophic pyloric stenosis	infantile hypertrophic pyloric stenosis
pyoderma gangrenosum	L88	d	Pyoderma gangrenosum	
pyogenic granuloma	L98.0	d	Pyogenic granuloma	
pyonephrosis	N13.6	d	Pyonephrosis	
pyuria	R82.81	d	Pyuria	
quadriplegia	G82.50	d	Quadriplegia, unspecified	tetraplegia|quadriplegic|quadriparesis
rabies	A82.9	d	Rabies, unspecified	
rabies exposure	Z20.3	d	Contact with and (suspected) exposure to rabies	exposure to rabies
radial head fracture	S52.12	d	Fracture of head of radius	fracture of radial head|fracture of the radial head
radial nerve palsy	G56.30	d	Lesion of radial nerve, unspecified upper limb	radial neuropathy|saturday night palsy|radial nerve lesion
radiation cystitis	N30.40	d	Irradiation cystitis without hematuria	irradiation cystitis
radiation pneumonitis	J70.0	d	Acute pulmonary manifestations due to radiation	
radiation proctitis	K62.7	d	Radiation proctitis	
radiculopathy	M54.10	d	Radiculopathy, site unspecified	pinched nerve|radicular pain|radiculitis|nerve root compression
radius fracture	S52.309	d	Unspecified fracture of shaft of unspecified radius	radial shaft fracture|fracture of radius|fracture of shaft of radius|fracture of the radius
ramsay hunt syndrome	B02.21	d	Postherpetic geniculate ganglionitis	herpes zoster oticus
raynaud 's syndrome	I73.00	d	Raynaud's syndrome without gangrene	raynauds syndrome|raynaud syndrome|raynaud 's disease|raynauds disease|raynaud disease|raynaud 's phenomenon|raynauds phenomenon|raynaud phenomenon|raynaud 's
reactive arthritis	M02.9	d	Reactive arthropathy, unspecified	
reactive attachment disorder	F94.1	d	Reactive attachment disorder of childhood	
rectal cancer	C20	d	Malignant neoplasm of rectum	cancer of the rectum|rectal carcinoma|rectal adenocarcinoma|carcinoma of the rectum|malignant neoplasm of rectum|adenocarcinoma of the rectum
rectal polyp	K62.1	d	Rectal polyp	polyp of rectum
rectal prolapse	K62.3	d	Rectal prolapse	
rectocele	N81.6	d	Rectocele	prolapse of posterior vaginal wall
rectosigmoid cancer	C19	d	Malignant neoplasm of rectosigmoid junction	colorectal cancer|colorectal carcinoma|rectosigmoid carcinoma|colorectal adenocarcinoma
recurrent clostridium difficile	A04.71	d	Enterocolitis due to Clostridium difficile, recurrent	recurrent c diff|recurrent clostridioides difficile|recurrent c . diff
recurrent major depressive disorder	F33.9	d	Major depressive disorder, recurrent, unspecified	recurrent depression|major depressive disorder recurrent|recurrent major depression|major depressive disorder , recurrent
recurrent pregnancy loss	N96	d	Recurrent pregnancy loss	recurrent miscarriage|habitual aborter
recurrent tonsillitis	J03.91	d	Acute recurrent tonsillitis, unspecified	acute recurrent tonsillitis
reflux esophagitis	K21.00	d	Gastro-esophageal reflux disease with esophagitis, without bleeding	reflux oesophagitis|gerd with esophagitis|gerd with oesophagitis|erosive reflux esophagitis|erosive reflux oesophagitis
refractive error	H52.7	d	Unspecified disorder of refraction	
refractory angina	I20.2	d	Refractory angina pectoris	refractory angina pectoris
relapsing remitting multiple sclerosis	G35.A	d	Relapsing-remitting multiple sclerosis	rrms|relapsing remitting ms
rem sleep behavior disorder	G47.52	d	REM sleep behavior disorder	
renal abscess	N15.1	d	Renal and perinephric abscess	perinephric abscess|kidney abscess
renal artery occlusion	N28.0	d	Ischemia and infarction of kidney	renal infarct|renal infarction
renal artery stenosis	I70.1	d	Atherosclerosis of renal artery	
renal colic	N23	d	Unspecified renal colic	
renal cyst	N28.1	d	Cyst of kidney, acquired	kidney cyst|cyst on the kidney|cyst on my kidney|acquired cyst of kidney|simple renal cyst|cyst of kidney
renal failure	N19	d	Unspecified kidney failure	kidney failure|uremia|uraemia|failing kidneys
renal insufficiency	N28.9	d	Disorder of kidney and ureter, unspecified	kidney insufficiency|acute renal insufficiency|kidney lesion|renal lesion|renal mass|kidney mass
renal laceration	S37.039	d	Laceration of unspecified kidney, unspecified degree	kidney laceration|laceration of kidney
renal pelvis cancer	C65.9	d	Malignant neoplasm of unspecified renal pelvis	cancer of the renal pelvis|urothelial carcinoma of the renal pelvis
renal tubular acidosis	N25.89	d	Other disorders resulting from impaired renal tubular function	
renovascular hypertension	I15.0	d	Renovascular hypertension	
resistant hypertension	I1A.0	d	Resistant hypertension	treatment resistant hypertension
respiratory acidosis	E87.29	d	Other acidosis	
respiratory arrest	R09.2	d	Respiratory arrest	cardiorespiratory failure
respiratory distress syndrome of newborn	P22.0	d	Respiratory distress syndrome of newborn	hyaline membrane disease|surfactant deficiency|neonatal respiratory distress syndrome
respiratory failure	J96.90	d	Respiratory failure, unspecified, unspecified whether with hypoxia or hypercapnia	resp failure
respiratory syncytial virus	B97.4	d	Respiratory syncytial virus as the cause of diseases classified elsewhere	rsv|respiratory syncytial virus infection
restless legs syndrome	G25.81	d	Restless legs syndrome	restless leg syndrome|restless legs|rls
restrictive cardiomyopathy	I42.5	d	Other restrictive cardiomyopathy	
retained placenta	O73.0	d	Retained placenta without hemorrhage	
retained products of conception	O73.1	d	Retained portions of placenta and membranes, without hemorrhage	retained products
retinal detachment	H33.20	d	Serous retinal detachment, unspecified eye	detached retina
retinal hemorrhage	H35.60	d	Retinal hemorrhage, unspecified eye	retinal haemorrhage
retinal tear	H33.319	d	Horseshoe tear of retina without detachment, unspecified eye	torn retina|horseshoe tear of the retina
retinal vein occlusion	H34.9	d	Unspecified retinal vascular occlusion	retinal vascular occlusion
retinitis pigmentosa	H35.52	d	Pigmentary retinal dystrophy	
retinoblastoma	C69.20	d	Malignant neoplasm of unspecified retina	
retinopathy	H35.00	d	Unspecified background retinopathy	background retinopathy
retinopathy of prematurity	H35.109	d	Retinopathy of prematurity, unspecified, unspecified eye	=ROP
retractile testis	Q55.22	d	Retractile testis	
retropharyngeal abscess	J39.0	d	Retropharyngeal and parapharyngeal abscess	parapharyngeal abscess
rh negative pregnancy	O36.0190	d	Maternal care for anti-D [Rh] antibodies, unspecified trimester, not applicable or unspecified	rh isoimmunization|rh incompatibility|anti d antibodies
rhabdomyolysis	M62.82	d	Rhabdomyolysis	rhabdo
rheumatic fever	I00	d	Rheumatic fever without heart involvement	acute rheumatic fever
rheumatic heart disease	I09.9	d	Rheumatic heart disease, unspecified	
rheumatoid arthritis	M06.9	d	Rheumatoid arthritis, unspecified	?rheumatoid
rhinitis	J31.0	d	Chronic rhinitis	chronic rhinitis|rhinitis medicamentosa
rib fracture	S22.39	d	Fracture of one rib, unspecified side	broken rib|fractured rib|fracture of rib|cracked rib|fracture of one rib
rickets	E55.0	d	Rickets, active	
right bundle branch block	I45.10	d	Unspecified right bundle-branch block	rbbb
right heart failure	I50.810	d	Right heart failure, unspecified	right sided heart failure|right ventricular failure
right sciatica	M54.31	d	Sciatica, right side	right sided sciatica
ringworm	B35.9	d	Dermatophytosis, unspecified	dermatophytosis|ring worm|tinea
rocky mountain spotted fever	A77.0	d	Spotted fever due to Rickettsia rickettsii	
rosacea	L71.9	d	Rosacea, unspecified	acne rosacea
roseola	B08.20	d	Exanthema subitum [sixth disease], unspecified	roseola infantum|exanthema subitum|sixth disease
rotator cuff tear	M75.100	d	Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic	torn rotator cuff|rotator cuff rupture|rotator cuff syndrome|supraspinatus tear
rotator cuff tendinitis	M75.80	d	Other shoulder lesions, unspecified shoulder	rotator cuff tendonitis|rotator cuff tendinopathy|shoulder tendinitis|shoulder tendonitis
rotavirus	A08.0	d	Rotaviral enteritis	rotavirus enteritis|rotavirus gastroenteritis
rsv bronchiolitis	J21.0	d	Acute bronchiolitis due to respiratory syncytial virus	
rsv pneumonia	J12.1	d	Respiratory syncytial virus pneumonia	
rubella	B06.9	d	Rubella without complication	german measles
ruptured abdominal aortic aneurysm	I71.30	d	Abdominal aortic aneurysm, ruptured, unspecified	ruptured aaa
ruptured appendix	K35.32	d	Acute appendicitis with perforation, localized peritonitis, and gangrene, without abscess	perforated appendicitis|ruptured appendicitis|perforated appendix|burst appendix
sacral fracture	S32.10	d	Unspecified fracture of sacrum	sacrum fracture|fracture of sacrum|fracture of the sacrum
sacral pressure ulcer	L89.159	d	Pressure ulcer of sacral region, unspecified stage	sacral decubitus ulcer|sacral decubitus|pressure ulcer of sacrum
sacroiliitis	M46.1	d	Sacroiliitis, not elsewhere classified	
saddle embolus	I26.92	d	Saddle embolus of pulmonary artery without acute cor pulmonale	saddle pulmonary embolus|saddle pulmonary embolism
salmonella	A02.9	d	Salmonella infection, unspecified	salmonella infection
salmonella gastroenteritis	A02.0	d	Salmonella enteritis	salmonella enteritis|salmonellosis
sarcoidosis	D86.9	d	Sarcoidosis, unspecified	sarcoid
sarcoidosis of lung	D86.0	d	Sarcoidosis of lung	pulmonary sarcoidosis|lung sarcoidosis
sarcoma	C49.9	d	Malignant neoplasm of connective and soft tissue, unspecified	soft tissue sarcoma|leiomyosarcoma|liposarcoma|rhabdomyosarcoma
sarcopenia	M62.84	d	Sarcopenia	age related muscle loss
scabies	B86	d	Scabies	
scalp hematoma	S00.03	d	Contusion of scalp	scalp haematoma|contusion of scalp|scalp contusion
scalp laceration	S01.01	d	Laceration without foreign body of scalp	laceration of scalp|laceration of the scalp
scaphoid fracture	S62.009	d	Unspecified fracture of navicular [scaphoid] bone of unspecified wrist	fracture of scaphoid|navicular fracture of wrist|fracture of the scaphoid
scapula fracture	S42.109	d	Fracture of unspecified part of scapula, unspecified shoulder	scapular fracture|fracture of scapula|broken shoulder blade|fracture of the scapula
scarlet fever	A38.9	d	Scarlet fever, uncomplicated	scarlatina
schizoaffective disorder	F25.9	d	Schizoaffective disorder, unspecified	
schizoaffective disorder bipolar type	F25.0	d	Schizoaffective disorder, bipolar type	
schizophrenia	F20.9	d	Schizophrenia, unspecified	schizophrenic
sciatica	M54.30	d	Sciatica, unspecified side	sciatic nerve pain|sciatic pain|?sciatic
scleritis	H15.009	d	Unspecified scleritis, unspecified eye	
scleroderma	M34.9	d	Systemic sclerosis, unspecified	systemic sclerosis
scoliosis	M41.9	d	Scoliosis, unspecified	curvature of the spine|spinal curvature|dextroscoliosis|levoscoliosis|curved spine
scrotal abscess	N49.2	d	Inflammatory disorders of scrotum	scrotal cellulitis|scrotal infection
scurvy	E54	d	Ascorbic acid deficiency	vitamin c deficiency
seasonal affective disorder	F33.8	d	Other recurrent depressive disorders	seasonal depression
seasonal allergic rhinitis	J30.2	d	Other seasonal allergic rhinitis	seasonal allergy|seasonal rhinitis
sebaceous cyst	L72.3	d	Sebaceous cyst	
seborrheic dermatitis	L21.9	d	Seborrheic dermatitis, unspecified	seborrhea|seborrhoea|seborrhoeic eczema
seborrheic keratosis	L82.1	d	Other seborrheic keratosis	seborrheic keratoses
second degree av block	I44.1	d	Atrioventricular block, second degree	second degree heart block|mobitz type 1|mobitz type one|mobitz type i|mobitz type 2|mobitz type two|mobitz type ii|wenckebach|second degree atrioventricular block|mobitz 2|mobitz two|mobitz ii|mobitz 1|mobitz one|mobitz i|2 nd degree av block
second degree perineal laceration	O70.1	d	Second degree perineal laceration during delivery	
secondary amenorrhea	N91.1	d	Secondary amenorrhea	secondary amenorrhoea
secondary hyperparathyroidism	E21.1	d	Secondary hyperparathyroidism, not elsewhere classified	
secondary hyperparathyroidism of renal origin	N25.81	d	Secondary hyperparathyroidism of renal origin	renal secondary hyperparathyroidism
secondary hypertension	I15.9	d	Secondary hypertension, unspecified	
secondary progressive multiple sclerosis	G35.C0	d	Secondary progressive multiple sclerosis, unspecified	spms|secondary progressive ms
sedative dependence	F13.20	d	Sedative, hypnotic or anxiolytic dependence, uncomplicated	benzodiazepine dependence|sedative hypnotic dependence
selective mutism	F94.0	d	Selective mutism	
sensorineural hearing loss	H90.5	d	Unspecified sensorineural hearing loss	snhl
separation anxiety disorder	F93.0	d	Separation anxiety disorder of childhood	separation anxiety
sepsis	A41.9	d	Sepsis, unspecified organism	septicemia|septicaemia|blood poisoning|septic
septal perforation	J34.89	d	Other specified disorders of nose and nasal sinuses	nasal obstruction
septic arthritis	M00.9	d	Pyogenic arthritis, unspecified	pyogenic arthritis|septic joint|infected joint|joint infection|infectious arthritis
septic shock	R65.21	d	Severe sepsis with septic shock	
seronegative rheumatoid arthritis	M06.00	d	Rheumatoid arthritis without rheumatoid factor, unspecified site	
seropositive rheumatoid arthritis	M05.9	d	Rheumatoid arthritis with rheumatoid factor, unspecified	
serotonin syndrome	G90.81	d	Serotonin syndrome	
serous otitis media	H65.90	d	Unspecified nonsuppurative otitis media, unspecified ear	otitis media with effusion|fluid in the ear|fluid behind the ear|fluid behind the eardrum|fluid behind my ear|fluid in my ear|nonsuppurative otitis media
severe cervical dysplasia	D06.9	d	Carcinoma in situ of cervix, unspecified	cervical intraepithelial neoplasia 3|cin 3|cin three|cin iii|cervical carcinoma in situ|carcinoma in situ of cervix
severe major depressive disorder	F32.2	d	Major depressive disorder, single episode, severe without psychotic features	severe depression|severe major depression
severe malnutrition	E43	d	Unspecified severe protein-calorie malnutrition	severe protein calorie malnutrition
severe persistent asthma	J45.50	d	Severe persistent asthma, uncomplicated	
severe preeclampsia	O14.10	d	Severe pre-eclampsia, unspecified trimester	severe pre eclampsia|preeclampsia with severe features|pre eclampsia with severe features
severe sepsis	R65.20	d	Severe sepsis without septic shock	
sexually transmitted infection	A64	d	Unspecified sexually transmitted disease	sexually transmitted disease|=STI|=STD|venereal disease
shellfish allergy	Z91.013	d	Allergy to seafood	seafood allergy
shigellosis	A03.9	d	Shigellosis, unspecified	shigella
short bowel syndrome	K90.829	d	Short bowel syndrome, unspecified	short gut syndrome
shoulder bursitis	M75.50	d	Bursitis of unspecified shoulder	subacromial bursitis|bursitis of the shoulder|bursitis of shoulder
shoulder dislocation	S43.006	d	Unspecified dislocation of unspecified shoulder joint	dislocated shoulder|dislocation of the shoulder|dislocation of shoulder
shoulder dystocia	O66.0	d	Obstructed labor due to shoulder dystocia	
shoulder impingement	M75.40	d	Impingement syndrome of unspecified shoulder	impingement syndrome|shoulder impingement syndrome|impingement syndrome of shoulder
siadh	E22.2	d	Syndrome of inappropriate secretion of antidiuretic hormone	syndrome of inappropriate antidiuretic hormone|inappropriate antidiuretic hormone syndrome
sialadenitis	K11.20	d	Sialoadenitis, unspecified	parotitis|salivary gland infection
sialolithiasis	K11.5	d	Sialolithiasis	salivary stone|salivary gland stone|parotid stone
sick sinus syndrome	I49.5	d	Sick sinus syndrome	tachy brady syndrome|tachycardia bradycardia syndrome|sinus node dysfunction
sickle cell crisis	D57.00	d	Hb-SS disease with crisis, unspecified	vaso occlusive crisis|sickle cell pain crisis
sickle cell disease	D57.1	d	Sickle-cell disease without crisis	sickle cell anemia|sickle cell anaemia|sickle cell
sickle cell trait	D57.3	d	Sickle-cell trait	
sigmoid colon cancer	C18.7	d	Malignant neoplasm of sigmoid colon	cancer of the sigmoid colon|sigmoid cancer|malignant neoplasm of sigmoid colon|sigmoid adenocarcinoma
sigmoid diverticulitis	K57.32	d	Diverticulitis of large intestine without perforation or abscess without bleeding	colonic diverticulitis|diverticulitis of colon|diverticulitis of the colon|acute diverticulitis of the sigmoid colon|diverticulitis of the sigmoid colon
silicosis	J62.8	d	Pneumoconiosis due to other dust containing silica	
simple ovarian cyst	N83.299	d	Other ovarian cyst, unspecified side	complex ovarian cyst|hemorrhagic ovarian cyst|haemorrhagic ovarian cyst
sinusitis	J32.9	d	Chronic sinusitis, unspecified	chronic sinusitis|sinus disease|rhinosinusitis|paranasal sinus disease|chronic rhinosinusitis
sirs	R65.10	d	Systemic inflammatory response syndrome (SIRS) of non-infectious origin without acute organ dysfunction	systemic inflammatory response syndrome
sixth nerve palsy	H49.20	d	Sixth [abducent] nerve palsy, unspecified eye	abducens palsy|abducens nerve palsy|6 th nerve palsy
sjogren 's syndrome	M35.00	d	Sjogren syndrome, unspecified	sjogrens syndrome|sjogren syndrome|sjogren 's|sicca syndrome|sjögren 's syndrome|sjögrens syndrome|sjögren syndrome|sjogren 's disease|sjogrens disease|sjogren disease
skin cancer	C44.90	d	Unspecified malignant neoplasm of skin, unspecified	cancer of the skin|nonmelanoma skin cancer|non melanoma skin cancer
skin lesion	L98.9	d	Disorder of the skin and subcutaneous tissue, unspecified	skin disorder|lesion of skin|lesion on the skin
skin neoplasm	D49.2	d	Neoplasm of unspecified behavior of bone, soft tissue, and skin	bone tumor|bone tumour|skin tumor|skin tumour
skin tag	L91.8	d	Other hypertrophic disorders of the skin	acrochordon
skin ulcer	L98.499	d	Non-pressure chronic ulcer of skin of other sites with unspecified severity	cutaneous ulcer|chronic skin ulcer
skull fracture	S02.91	d	Unspecified fracture of skull	fracture of skull|fractured skull|fracture of the skull
sleep apnea	G47.30	d	Sleep apnea, unspecified	sleep apnoea
sleep disorder	G47.9	d	Sleep disorder, unspecified	sleep disturbance|sleep problems|disturbed sleep
sleep terror	F51.4	d	Sleep terrors [night terrors]	night terror
sleepwalking	F51.3	d	Sleepwalking [somnambulism]	sleep walking|somnambulism
slipped capital femoral epiphysis	M93.003	d	Unspecified slipped upper femoral epiphysis (nontraumatic), unspecified hip	scfe
slow transit constipation	K59.01	d	Slow transit constipation	
small bowel cancer	C17.9	d	Malignant neoplasm of small intestine, unspecified	small intestine cancer|cancer of the small intestine|small bowel adenocarcinoma
small fiber neuropathy	G62.89	d	Other specified polyneuropathies	
small for gestational age	P05.10	d	Newborn small for gestational age, unspecified weight	=SGA
small intestinal bacterial overgrowth	K63.8219	d	Small intestinal bacterial overgrowth, unspecified	sibo
small vessel ischemic disease	I67.82	d	Cerebral ischemia	small vessel ischaemic disease|chronic small vessel ischemic disease|chronic small vessel ischaemic disease|chronic microvascular ischemic changes|chronic microvascular ischaemic changes|chronic small vessel ischemic changes|chronic small vessel ischaemic changes|cerebral ischemia|cerebral ischaemia|microvascular ischemic disease|microvascular ischaemic disease|chronic microvascular ischemic disease|chronic microvascular ischaemic disease|small vessel disease of the brain|small vessel ischemic changes|small vessel ischaemic changes|chronic ischemic changes of the brain|chronic ischaemic changes of the brain
snake bite	T63.001	d	Toxic effect of unspecified snake venom, accidental (unintentional)	snakebite|venomous snake bite
social anxiety disorder	F40.10	d	Social phobia, unspecified	social phobia|social anxiety
solitary kidney	Q60.0	d	Renal agenesis, unilateral	congenital solitary kidney|unilateral renal agenesis
somatic symptom disorder	F45.1	d	Undifferentiated somatoform disorder	
somatization disorder	F45.0	d	Somatization disorder	
spastic quadriplegia	G80.0	d	Spastic quadriplegic cerebral palsy	spastic quadriplegic cerebral palsy
speech delay	F80.9	d	Developmental disorder of speech and language, unspecified	language delay|language disorder|speech and language delay|developmental disorder of speech and language
spermatocele	N43.40	d	Spermatocele of epididymis, unspecified	epididymal cyst
spider vein	I78.1	d	Nevus, non-neoplastic	
spina bifida	Q05.9	d	Spina bifida, unspecified	myelomeningocele
spina bifida occulta	Q76.0	d	Spina bifida occulta	
spinal cord compression	G95.20	d	Unspecified cord compression	cord compression|compression of the spinal cord
spinal cord tumor	D49.7	d	Neoplasm of unspecified behavior of endocrine glands and other parts of nervous system	spinal cord tumour|pituitary tumor|pituitary tumour|adrenal tumor|adrenal tumour
spinal epidural abscess	G06.1	d	Intraspinal abscess and granuloma	intraspinal abscess
spinal muscular atrophy	G12.9	d	Spinal muscular atrophy, unspecified	
spinal stenosis	M48.00	d	Spinal stenosis, site unspecified	central canal stenosis|spinal canal stenosis|canal stenosis|spinal canal narrowing
spinocerebellar ataxia	G11.8	d	Other hereditary ataxias	
splenic infarct	D73.5	d	Infarction of spleen	splenic infarction|infarction of spleen
splenic laceration	S36.039	d	Unspecified laceration of spleen	spleen laceration|laceration of spleen
splenic rupture	S36.09	d	Other injury of spleen	ruptured spleen
spondylolisthesis	M43.10	d	Spondylolisthesis, site unspecified	anterolisthesis|retrolisthesis|listhesis
spondylolysis	M43.00	d	Spondylolysis, site unspecified	pars defect
spondylosis	M47.9	d	Spondylosis, unspecified	spinal arthritis|arthritis of the spine|spinal osteoarthritis|degenerative changes of the spine|arthritis in my back|degenerative changes in the spine|spinal spondylosis|degenerative spine disease|spine arthritis
spondylotic myelopathy	M47.12	d	Other spondylosis with myelopathy, cervical region	cervical spondylotic myelopathy|cervical spondylosis with myelopathy
spontaneous bacterial peritonitis	K65.2	d	Spontaneous bacterial peritonitis	
spontaneous pneumothorax	J93.83	d	Other pneumothorax	
squamous cell carcinoma of skin	C44.92	d	Squamous cell carcinoma of skin, unspecified	=SCC|squamous cell carcinoma|squamous cell skin cancer|squamous cell carcinoma of the skin|squamous cell cancer
stable angina	I20.89	d	Other forms of angina pectoris	angina of effort|exertional angina
stage 1 pressure ulcer	L89.91	d	Pressure ulcer of unspecified site, stage 1	stage one pressure ulcer|stage i pressure ulcer|stage 1 pressure injury|stage one pressure injury|stage i pressure injury|pressure ulcer stage 1|pressure ulcer stage one|pressure ulcer stage i|stage 1 decubitus ulcer|stage one decubitus ulcer|stage i decubitus ulcer
stage 2 pressure ulcer	L89.92	d	Pressure ulcer of unspecified site, stage 2	stage two pressure ulcer|stage ii pressure ulcer|stage 2 pressure injury|stage two pressure injury|stage ii pressure injury|pressure ulcer stage 2|pressure ulcer stage two|pressure ulcer stage ii|stage 2 decubitus ulcer|stage two decubitus ulcer|stage ii decubitus ulcer
stage 3 pressure ulcer	L89.93	d	Pressure ulcer of unspecified site, stage 3	stage three pressure ulcer|stage iii pressure ulcer|stage 3 pressure injury|stage three pressure injury|stage iii pressure injury|pressure ulcer stage 3|pressure ulcer stage three|pressure ulcer stage iii|stage 3 decubitus ulcer|stage three decubitus ulcer|stage iii decubitus ulcer
stage 4 pressure ulcer	L89.94	d	Pressure ulcer of unspecified site, stage 4	stage four pressure ulcer|stage iv pressure ulcer|stage 4 pressure injury|stage four pressure injury|stage iv pressure injury|pressure ulcer stage 4|pressure ulcer stage four|pressure ulcer stage iv|stage 4 decubitus ulcer|stage four decubitus ulcer|stage iv decubitus ulcer
staph infection	A49.01	d	Methicillin susceptible Staphylococcus aureus infection, unspecified site	staphylococcal infection|mssa infection|methicillin susceptible staphylococcus aureus infection
staphylococcus aureus sepsis	A41.01	d	Sepsis due to Methicillin susceptible Staphylococcus aureus	mssa sepsis|mssa septicemia|mssa septicaemia
statin myopathy	G72.0	d	Drug-induced myopathy	drug induced myopathy|statin induced myopathy
status asthmaticus	J45.902	d	Unspecified asthma with status asthmaticus	
status epilepticus	G40.901	d	Epilepsy, unspecified, not intractable, with status epilepticus	
status migrainosus	G43.901	d	Migraine, unspecified, not intractable, with status migrainosus	
stemi	I21.3	d	ST elevation (STEMI) myocardial infarction of unspecified site	st elevation myocardial infarction|st elevation mi|st segment elevation myocardial infarction
sternal fracture	S22.20	d	Unspecified fracture of sternum	sternum fracture|fracture of sternum|fracture of the sternum|broken breastbone
stevens johnson syndrome	L51.1	d	Stevens-Johnson syndrome	=SJS
stillbirth	P95	d	Stillbirth	fetal demise|foetal demise|intrauterine fetal death|intrauterine foetal death|stillborn
stomach cancer	C16.9	d	Malignant neoplasm of stomach, unspecified	gastric cancer|gastric carcinoma|gastric adenocarcinoma|cancer of the stomach|carcinoma of the stomach|adenocarcinoma of the stomach
stomatitis	K12.1	d	Other forms of stomatitis	mouth ulcer|oral ulcer|oral ulceration|mouth ulceration|ulcer in the mouth
strabismus	H50.9	d	Unspecified strabismus	crossed eyes|squint|cross eyed
strep throat	J02.0	d	Streptococcal pharyngitis	streptococcal pharyngitis|strep pharyngitis|?strep|streptococcal sore throat
strep tonsillitis	J03.00	d	Acute streptococcal tonsillitis, unspecified	streptococcal tonsillitis
streptococcal infection	A49.1	d	Streptococcal infection, unspecified site	strep infection
stress fracture	M84.30	d	Stress fracture, unspecified site	fatigue fracture|stress reaction of bone
stress fracture of foot	M84.376	d	Stress fracture, unspecified foot	metatarsal stress fracture|march fracture|stress fracture of the foot
stress incontinence	N39.3	d	Stress incontinence (female) (male)	stress urinary incontinence|=SUI
stroke	I63.9	d	Cerebral infarction, unspecified	cva|cerebrovascular accident|ischemic stroke|ischaemic stroke|cerebral infarction|acute ischemic stroke|acute ischaemic stroke|brain attack|cerebral infarct|acute stroke|brain infarct|ischemic cva|ischaemic cva|acute cva
stuttering	F80.81	d	Childhood onset fluency disorder	childhood onset fluency disorder|stammering
stye	H00.019	d	Hordeolum externum unspecified eye, unspecified eyelid	hordeolum
subacute thyroiditis	E06.1	d	Subacute thyroiditis	de quervain 's thyroiditis|de quervains thyroiditis|de quervain thyroiditis
subarachnoid hemorrhage	I60.9	d	Nontraumatic subarachnoid hemorrhage, unspecified	subarachnoid haemorrhage|=SAH|ruptured cerebral aneurysm|ruptured brain aneurysm|ruptured berry aneurysm
subclavian steal syndrome	G45.8	d	Other transient cerebral ischemic attacks and related syndromes	
subclinical hypothyroidism	E02	d	Subclinical iodine-deficiency hypothyroidism	
subconjunctival hemorrhage	H11.30	d	Conjunctival hemorrhage, unspecified eye	subconjunctival haemorrhage|conjunctival hemorrhage|conjunctival haemorrhage|broken blood vessel in the eye|subconjunctival bleed
subcutaneous emphysema	T79.7	d	Traumatic subcutaneous emphysema	
subdural hematoma	I62.00	d	Nontraumatic subdural hemorrhage, unspecified	subdural haematoma|subdural hemorrhage|subdural haemorrhage|=SDH|?subdural
subglottic stenosis	J38.6	d	Stenosis of larynx	laryngeal stenosis|stenosis of larynx
submucosal fibroid	D25.0	d	Submucous leiomyoma of uterus	submucous leiomyoma|submucosal leiomyoma|submucous fibroid
subsegmental pulmonary embolism	I26.93	d	Single subsegmental thrombotic pulmonary embolism without acute cor pulmonale	subsegmental pulmonary embolus
subserosal fibroid	D25.2	d	Subserosal leiomyoma of uterus	subserosal leiomyoma|subserous fibroid
substance abuse	F19.10	d	Other psychoactive substance abuse, uncomplicated	drug abuse|polysubstance abuse|substance use disorder|illicit drug abuse|drug misuse
substance dependence	F19.20	d	Other psychoactive substance dependence, uncomplicated	drug addiction|polysubstance dependence|drug dependence|addicted to drugs
subtrochanteric fracture	S72.23	d	Displaced subtrochanteric fracture of unspecified femur	subtrochanteric femur fracture
sudden hearing loss	H91.20	d	Sudden idiopathic hearing loss, unspecified ear	sudden idiopathic hearing loss|sudden sensorineural hearing loss
sudden infant death syndrome	R99	d	Ill-defined and unknown cause of mortality	
suicide attempt	T14.91	d	Suicide attempt	suicidal behavior|attempted suicide|tried to kill myself|tried to kill himself|tried to kill herself
sunburn	L55.9	d	Sunburn, unspecified	
superficial thrombophlebitis	I80.00	d	Phlebitis and thrombophlebitis of superficial vessels of unspecified lower extremity	superficial phlebitis
superior vena cava syndrome	I87.1	d	Compression of vein	svc syndrome|may thurner syndrome|vein compression
suppurative otitis media	H66.40	d	Suppurative otitis media, unspecified, unspecified ear	purulent otitis media
supracondylar fracture of humerus	S42.41	d	Simple supracondylar fracture without intercondylar fracture of humerus	supracondylar humerus fracture|supracondylar fracture
supraventricular tachycardia	I47.10	d	Supraventricular tachycardia, unspecified	svt|psvt|paroxysmal supraventricular tachycardia
surgical site infection	T81.49	d	Infection following a procedure, other surgical site	postoperative wound infection|surgical wound infection|post operative wound infection|postprocedural infection
surgical wound dehiscence	T81.31	d	Disruption of external operation (surgical) wound, not elsewhere classified	wound dehiscence|dehiscence of surgical wound|disruption of surgical wound
syphilis	A53.9	d	Syphilis, unspecified	
syringomyelia	G95.0	d	Syringomyelia and syringobulbia	syrinx|syringobulbia
systemic lupus erythematosus	M32.9	d	Systemic lupus erythematosus, unspecified	lupus|sle
systolic heart failure	I50.20	d	Unspecified systolic (congestive) heart failure	heart failure with reduced ejection fraction|hfref|systolic chf|systolic dysfunction heart failure|systolic congestive heart failure
takayasu arteritis	M31.4	d	Aortic arch syndrome [Takayasu]	takayasu 's arteritis|takayasus arteritis
takotsubo cardiomyopathy	I51.81	d	Takotsubo syndrome	takotsubo syndrome|stress cardiomyopathy|broken heart syndrome|takotsubo
tardive dyskinesia	G24.01	d	Drug induced subacute dyskinesia	
tarsal tunnel syndrome	G57.50	d	Tarsal tunnel syndrome, unspecified lower limb	tarsal tunnel
telogen effluvium	L65.0	d	Telogen effluvium	
temporomandibular joint disorder	M26.609	d	Unspecified temporomandibular joint disorder, unspecified side	?tmj|temporomandibular joint dysfunction|tmj dysfunction|temporomandibular disorder|tmj syndrome|tmj disorder
tendinitis	M77.9	d	Enthesopathy, unspecified	tendonitis|tendinosis|enthesopathy|tendinopathy
tenosynovitis	M65.90	d	Unspecified synovitis and tenosynovitis, unspecified site	synovitis
tension headache	G44.209	d	Tension-type headache, unspecified, not intractable	tension type headache|?stress headache|muscle contraction headache
tension pneumothorax	J93.0	d	Spontaneous tension pneumothorax	spontaneous tension pneumothorax
testicular cancer	C62.90	d	Malignant neoplasm of unspecified testis, unspecified whether descended or undescended	cancer of the testicle|seminoma|testicular carcinoma|testicular seminoma|cancer of the testis|germ cell tumor of testis|germ cell tumour of testis
testicular torsion	N44.00	d	Torsion of testis, unspecified	torsion of testis|torsion of the testicle|torsion of testicle
tetanus	A35	d	Other tetanus	lockjaw
tethered cord	Q06.8	d	Other specified congenital malformations of spinal cord	tethered cord syndrome
tetralogy of fallot	Q21.3	d	Tetralogy of Fallot	
thalassemia	D56.9	d	Thalassemia, unspecified	thalassaemia
thalassemia minor	D56.3	d	Thalassemia minor	thalassaemia minor|thalassemia trait|thalassaemia trait|beta thalassemia minor|beta thalassaemia minor
thiamine deficiency	E51.9	d	Thiamine deficiency, unspecified	vitamin b 1 deficiency|beriberi|vitamin b1 deficiency
thickened endometrium	R93.89	d	Abnormal findings on diagnostic imaging of other specified body structures	endometrial thickening
third degree perineal laceration	O70.20	d	Third degree perineal laceration during delivery, unspecified	
third nerve palsy	H49.00	d	Third [oculomotor] nerve palsy, unspecified eye	oculomotor nerve palsy|3 rd nerve palsy|oculomotor palsy
thoracic aortic aneurysm	I71.20	d	Thoracic aortic aneurysm, without rupture, unspecified	taa
thoracic compression fracture	S22.000	d	Wedge compression fracture of unspecified thoracic vertebra	wedge compression fracture of thoracic vertebra|compression fracture of thoracic vertebra
thoracic outlet syndrome	G54.0	d	Brachial plexus disorders	brachial plexopathy|brachial plexus disorder
thoracic radiculopathy	M54.14	d	Radiculopathy, thoracic region	
thoracic spinal stenosis	M48.04	d	Spinal stenosis, thoracic region	thoracic stenosis
thoracic spondylosis	M47.814	d	Spondylosis without myelopathy or radiculopathy, thoracic region	
thoracic vertebral fracture	S22.009	d	Unspecified fracture of unspecified thoracic vertebra	thoracic spine fracture|fracture of thoracic vertebra|thoracic fracture
thoracoabdominal aortic aneurysm	I71.60	d	Thoracoabdominal aortic aneurysm, without rupture, unspecified	
threatened abortion	O20.0	d	Threatened abortion	threatened miscarriage
throat cancer	C14.0	d	Malignant neoplasm of pharynx, unspecified	pharyngeal cancer|cancer of the throat
thrombocytopenia	D69.6	d	Thrombocytopenia, unspecified	low platelets|low platelet count|thrombocytopenic
thrombocytosis	D75.839	d	Thrombocytosis, unspecified	high platelets|high platelet count
thrombophlebitis	I80.9	d	Phlebitis and thrombophlebitis of unspecified site	phlebitis
thrombosed hemorrhoid	K64.5	d	Perianal venous thrombosis	thrombosed haemorrhoid|thrombosed external hemorrhoid|thrombosed external haemorrhoid
thrombotic stroke	I63.30	d	Cerebral infarction due to thrombosis of unspecified cerebral artery	cerebral thrombosis with infarction
thrombotic thrombocytopenic purpura	M31.19	d	Other thrombotic microangiopathy	
thrush	B37.0	d	Candidal stomatitis	oral thrush|oral candidiasis|candidal stomatitis
thumb arthritis	M18.9	d	Osteoarthritis of first carpometacarpal joint, unspecified	first carpometacarpal arthritis|basal joint arthritis|cmc arthritis|thumb cmc arthritis
thumb fracture	S62.509	d	Fracture of unspecified phalanx of unspecified thumb	broken thumb|fractured thumb|fracture of thumb
thymoma	D49.89	d	Neoplasm of unspecified behavior of other specified sites	mediastinal tumor|mediastinal tumour
thyroglossal duct cyst	Q89.2	d	Congenital malformations of other endocrine glands	
thyroid adenoma	D34	d	Benign neoplasm of thyroid gland	benign thyroid tumor|benign thyroid tumour
thyroid cancer	C73	d	Malignant neoplasm of thyroid gland	papillary thyroid cancer|cancer of the thyroid|papillary thyroid carcinoma|thyroid carcinoma|medullary thyroid cancer|follicular thyroid cancer|medullary thyroid carcinoma|carcinoma of the thyroid|anaplastic thyroid cancer
thyroid disease	E07.9	d	Disorder of thyroid, unspecified	thyroid disorder|thyroid problem|thyroid trouble
thyroid nodule	E04.1	d	Nontoxic single thyroid nodule	nodule in the thyroid|nodule on the thyroid|nodule on my thyroid|thyroid cyst|nodule of the thyroid
thyroid storm	E05.91	d	Thyrotoxicosis, unspecified with thyrotoxic crisis or storm	thyrotoxic crisis
thyroiditis	E06.9	d	Thyroiditis, unspecified	
tibia fracture	S82.209	d	Unspecified fracture of shaft of unspecified tibia	tibial fracture|tibial shaft fracture|fracture of tibia|fracture of shaft of tibia|fracture of the tibia
tibial plateau fracture	S82.143	d	Displaced bicondylar fracture of unspecified tibia	fracture of the tibial plateau|bicondylar tibial plateau fracture
tic disorder	F95.9	d	Tic disorder, unspecified	motor tic|tics
tick bite	W57	d	Bitten or stung by nonvenomous insect and other nonvenomous arthropods	insect bite|bug bite|mosquito bite|bitten by an insect|bitten by a tick
tinea capitis	B35.0	d	Tinea barbae and tinea capitis	ringworm of scalp|ringworm of the scalp
tinea corporis	B35.4	d	Tinea corporis	ringworm of body|ringworm of the body
tinea cruris	B35.6	d	Tinea cruris	jock itch
tinea pedis	B35.3	d	Tinea pedis	athlete 's foot|athletes foot
tinea versicolor	B36.0	d	Pityriasis versicolor	pityriasis versicolor
tobacco use disorder	F17.200	d	Nicotine dependence, unspecified, uncomplicated	nicotine dependence|tobacco dependence|tobacco abuse|nicotine addiction
toe fracture	S92.919	d	Unspecified fracture of unspecified toe(s)	broken toe|fractured toe|broken big toe|broke my toe
tongue cancer	C02.9	d	Malignant neoplasm of tongue, unspecified	cancer of the tongue|squamous cell carcinoma of the tongue
tongue tie	Q38.1	d	Ankyloglossia	ankyloglossia
tonsil cancer	C09.9	d	Malignant neoplasm of tonsil, unspecified	tonsillar cancer|cancer of the tonsil|tonsillar carcinoma
tonsil stone	J35.8	d	Other chronic diseases of tonsils and adenoids	tonsillolith
tonsillar hypertrophy	J35.1	d	Hypertrophy of tonsils	enlarged tonsils|hypertrophy of tonsils|tonsil hypertrophy|big tonsils
tonsillitis	J03.90	d	Acute tonsillitis, unspecified	acute tonsillitis
tooth fracture	S02.5	d	Fracture of tooth (traumatic)	broken tooth|chipped tooth|cracked tooth|fractured tooth
torsades de pointes	I47.21	d	Torsades de pointes	torsades
torticollis	M43.6	d	Torticollis	wry neck|wryneck
tourette 's syndrome	F95.2	d	Tourette's disorder	tourettes syndrome|tourette syndrome|tourette 's|tourette 's disorder|tourettes disorder
toxic encephalopathy	G92.9	d	Unspecified toxic encephalopathy	toxic metabolic encephalopathy
toxic epidermal necrolysis	L51.2	d	Toxic epidermal necrolysis [Lyell]	
toxic megacolon	K59.31	d	Toxic megacolon	
toxic multinodular goiter	E05.20	d	Thyrotoxicosis with toxic multinodular goiter without thyrotoxic crisis or storm	toxic multinodular goitre
toxic shock syndrome	A48.3	d	Toxic shock syndrome	
toxoplasmosis	B58.9	d	Toxoplasmosis, unspecified	
tracheal stenosis	J39.8	d	Other specified diseases of upper respiratory tract	
tracheoesophageal fistula	Q39.2	d	Congenital tracheo-esophageal fistula without atresia	
tracheostomy status	Z93.0	d	Tracheostomy status	tracheostomy dependent
transient global amnesia	G45.4	d	Transient global amnesia	
transient ischemic attack	G45.9	d	Transient cerebral ischemic attack, unspecified	transient ischaemic attack|tia|mini stroke|ministroke|warning stroke
transient tachypnea of the newborn	P22.1	d	Transient tachypnea of newborn	transient tachypnea of newborn|ttn
transverse myelitis	G37.3	d	Acute transverse myelitis in demyelinating disease of central nervous system	acute transverse myelitis
traumatic brain injury	S06.9	d	Unspecified intracranial injury	tbi
traumatic pneumothorax	S27.0	d	Traumatic pneumothorax	
traumatic subarachnoid hemorrhage	S06.6	d	Traumatic subarachnoid hemorrhage	traumatic subarachnoid haemorrhage
traumatic subdural hematoma	S06.5	d	Traumatic subdural hemorrhage	traumatic subdural haematoma|traumatic subdural hemorrhage|traumatic subdural haemorrhage
trichomonas vaginitis	A59.01	d	Trichomonal vulvovaginitis	
trichomoniasis	A59.9	d	Trichomoniasis, unspecified	trich|trichomonas|trichomonas infection
trichotillomania	F63.3	d	Trichotillomania	hair pulling disorder
tricuspid regurgitation	I07.1	d	Rheumatic tricuspid insufficiency	tricuspid insufficiency|tricuspid valve regurgitation
tricuspid stenosis	I07.0	d	Rheumatic tricuspid stenosis	
trifascicular block	I45.3	d	Trifascicular block	
trigeminal neuralgia	G50.0	d	Trigeminal neuralgia	tic douloureux
trigger finger	M65.30	d	Trigger finger, unspecified finger	stenosing tenosynovitis|locked finger
trigger thumb	M65.319	d	Trigger thumb, unspecified thumb	
trimalleolar fracture	S82.853	d	Displaced trimalleolar fracture of unspecified lower leg	trimalleolar ankle fracture
triplet pregnancy	O30.109	d	Triplet pregnancy, unspecified number of placenta and unspecified number of amniotic sacs, unspecified trimester	triplet gestation
trochanteric bursitis	M70.60	d	Trochanteric bursitis, unspecified hip	hip bursitis|greater trochanteric bursitis|greater trochanteric pain syndrome|bursitis of the hip
tubal pregnancy	O00.109	d	Unspecified tubal pregnancy without intrauterine pregnancy	tubal ectopic pregnancy
tuberculosis	A15.9	d	Respiratory tuberculosis unspecified	tb
tuberculosis of the lung	A15.0	d	Tuberculosis of lung	pulmonary tb
tuberous sclerosis	Q85.1	d	Tuberous sclerosis	
tubo ovarian abscess	N70.93	d	Salpingitis and oophoritis, unspecified	tuboovarian abscess|=TOA|salpingitis and oophoritis
tumor lysis syndrome	E88.3	d	Tumor lysis syndrome	tumour lysis syndrome
turbinate hypertrophy	J34.3	d	Hypertrophy of nasal turbinates	hypertrophy of nasal turbinates|inferior turbinate hypertrophy|enlarged turbinates
turner syndrome	Q96.9	d	Turner's syndrome, unspecified	turner 's syndrome|turners syndrome
twin pregnancy	O30.009	d	Twin pregnancy, unspecified number of placenta and unspecified number of amniotic sacs, unspecified trimester	twin gestation|pregnant with twins|twins pregnancy|twin iup
tympanic membrane perforation	H72.90	d	Unspecified perforation of tympanic membrane, unspecified ear	perforated eardrum|ruptured eardrum|perforated tympanic membrane|ruptured tympanic membrane|hole in the eardrum|burst eardrum
type 1 diabetes mellitus	E10.9	d	Type 1 diabetes mellitus without complications	type one diabetes mellitus|type i diabetes mellitus|type 1 diabetes|type one diabetes|type i diabetes|t 1 dm|juvenile diabetes|insulin dependent diabetes|insulin dependent diabetes mellitus|type 1 diabetic|type one diabetic|type i diabetic|=IDDM
type 1 diabetes with ketoacidosis	E10.10	d	Type 1 diabetes mellitus with ketoacidosis without coma	type one diabetes with ketoacidosis|type i diabetes with ketoacidosis|type 1 diabetes mellitus with ketoacidosis|type one diabetes mellitus with ketoacidosis|type i diabetes mellitus with ketoacidosis
type 2 diabetes mellitus	E11.9	d	Type 2 diabetes mellitus without complications	type two diabetes mellitus|type ii diabetes mellitus|type 2 diabetes|type two diabetes|type ii diabetes|t 2 dm|diabetes|diabetes mellitus|diabetic|=DM|sugar diabetes|adult onset diabetes|non insulin dependent diabetes|niddm|type 2 diabetic|type two diabetic|type ii diabetic|dm 2|dm two|dm ii|dm type 2|dm type two|dm type ii|diabetes type 2|diabetes type two|diabetes type ii
type 2 diabetes with hyperglycemia	E11.65	d	Type 2 diabetes mellitus with hyperglycemia	type 2 diabetes with hyperglycaemia|type two diabetes with hyperglycemia|type two diabetes with hyperglycaemia|type ii diabetes with hyperglycemia|type ii diabetes with hyperglycaemia|diabetes with hyperglycemia|diabetes with hyperglycaemia|poorly controlled diabetes|uncontrolled diabetes with hyperglycemia|uncontrolled diabetes with hyperglycaemia|type 2 diabetes mellitus with hyperglycemia|type 2 diabetes mellitus with hyperglycaemia|type two diabetes mellitus with hyperglycemia|type two diabetes mellitus with hyperglycaemia|type ii diabetes mellitus with hyperglycemia|type ii diabetes mellitus with hyperglycaemia|out of control diabetes
type 2 myocardial infarction	I21.A1	d	Myocardial infarction type 2	type two myocardial infarction|type ii myocardial infarction|type 2 mi|type two mi|type ii mi
typhoid fever	A01.00	d	Typhoid fever, unspecified	typhoid
typical atrial flutter	I48.3	d	Typical atrial flutter	
ulcerative colitis	K51.90	d	Ulcerative colitis, unspecified, without complications	
ulcerative proctitis	K51.20	d	Ulcerative (chronic) proctitis without complications	
ulna fracture	S52.209	d	Unspecified fracture of shaft of unspecified ulna	ulnar fracture|fracture of ulna|ulnar shaft fracture|fracture of the ulna
umbilical cord prolapse	O69.0XX0	d	Labor and delivery complicated by prolapse of cord, not applicable or unspecified	cord prolapse|prolapsed cord
umbilical granuloma	P83.81	d	Umbilical granuloma	
umbilical hernia	K42.9	d	Umbilical hernia without obstruction or gangrene	belly button hernia|paraumbilical hernia
undescended testicle	Q53.9	d	Undescended testicle, unspecified	cryptorchidism|undescended testis|undescended testes|cryptorchism
unstable angina	I20.0	d	Unstable angina	crescendo angina
upper extremity deep vein thrombosis	I82.629	d	Acute embolism and thrombosis of deep veins of unspecified upper extremity	upper extremity dvt
upper respiratory infection	J06.9	d	Acute upper respiratory infection, unspecified	uri|upper respiratory tract infection|viral upper respiratory infection|viral uri|acute upper respiratory infection|urti
ureteral cancer	C66.9	d	Malignant neoplasm of unspecified ureter	cancer of the ureter|ureter cancer|urothelial carcinoma of the ureter
ureteral stone	N20.1	d	Calculus of ureter	ureteral calculus|ureterolithiasis|ureteral calculi|ureter stone|stone in the ureter|ureteric stone
ureteral stricture	N13.5	d	Crossing vessel and stricture of ureter without hydronephrosis	ureteral obstruction|ureter stricture
ureteropelvic junction obstruction	Q62.39	d	Other obstructive defects of renal pelvis and ureter	upj obstruction
urethral caruncle	N36.2	d	Urethral caruncle	
urethral diverticulum	N36.1	d	Urethral diverticulum	
urethral stricture	N35.919	d	Unspecified urethral stricture, male, unspecified site	stricture of urethra|urethral stricture disease
urethritis	N34.2	d	Other urethritis	
urge incontinence	N39.41	d	Urge incontinence	urge urinary incontinence
urinary tract infection	N39.0	d	Urinary tract infection, site not specified	uti|urine infection|u t i|urinary infection|complicated uti|recurrent uti|recurrent urinary tract infection
urolithiasis	N20.9	d	Urinary calculus, unspecified	urinary stone|urinary calculus
urticaria	L50.9	d	Urticaria, unspecified	hives
uterine cancer	C55	d	Malignant neoplasm of uterus, part unspecified	cancer of the uterus|malignant neoplasm of uterus
uterine fibroid	D25.9	d	Leiomyoma of uterus, unspecified	uterine leiomyoma|fibroid|fibroid uterus|leiomyoma of uterus|uterine myoma|leiomyoma of the uterus|fibroids in my uterus|uterine leiomyomata
uterine prolapse	N81.4	d	Uterovaginal prolapse, unspecified	prolapsed uterus|uterovaginal prolapse|prolapse of the uterus
uveitis	H20.9	d	Unspecified iridocyclitis	iridocyclitis|iritis|anterior uveitis
vaginal cancer	C52	d	Malignant neoplasm of vagina	cancer of the vagina|vaginal carcinoma
vaginal candidiasis	B37.31	d	Acute candidiasis of vulva and vagina	vaginal yeast infection|candidal vaginitis|vulvovaginal candidiasis|yeast vaginitis
vaginismus	N94.2	d	Vaginismus	
vaginitis	N76.0	d	Acute vaginitis	acute vaginitis|vulvovaginitis
valvular heart disease	I38	d	Endocarditis, valve unspecified	heart valve disease
vancomycin resistant enterococcus	Z16.21	d	Resistance to vancomycin	vre|resistance to vancomycin
varicella	B01.9	d	Varicella without complication	chickenpox|chicken pox
varicocele	I86.1	d	Scrotal varices	
varicosities	I83.90	d	Asymptomatic varicose veins of unspecified lower extremity	varicose vein|varicose veins of the legs
vascular dementia	F01.50	d	Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety	multi infarct dementia
vasculitis	I77.6	d	Arteritis, unspecified	arteritis
vasomotor rhinitis	J30.0	d	Vasomotor rhinitis	
vasovagal syncope	R55	d	Syncope and collapse	vasovagal episode|vasovagal reaction|neurocardiogenic syncope
venous insufficiency	I87.2	d	Venous insufficiency (chronic) (peripheral)	chronic venous insufficiency|venous stasis|venous stasis dermatitis|stasis dermatitis|venous reflux|peripheral venous insufficiency
venous stasis ulcer	I83.009	d	Varicose veins of unspecified lower extremity with ulcer of unspecified site	venous ulcer|varicose ulcer|venous leg ulcer|stasis ulcer
ventilator associated pneumonia	J95.851	d	Ventilator associated pneumonia	vap
ventilator dependence	Z99.11	d	Dependence on respirator [ventilator] status	ventilator dependent
ventral hernia	K43.9	d	Ventral hernia without obstruction or gangrene	abdominal wall hernia|epigastric hernia
ventricular fibrillation	I49.01	d	Ventricular fibrillation	v fib|vfib
ventricular flutter	I49.02	d	Ventricular flutter	
ventricular septal defect	Q21.0	d	Ventricular septal defect	vsd
ventricular tachycardia	I47.20	d	Ventricular tachycardia, unspecified	v tach|vtach|=VT|nonsustained ventricular tachycardia|non sustained ventricular tachycardia|nsvt
vertebral artery stenosis	I65.09	d	Occlusion and stenosis of unspecified vertebral artery	
vertebral compression fracture	M48.50	d	Collapsed vertebra, not elsewhere classified, site unspecified	compression fracture|collapsed vertebra|compression deformity|spinal compression fracture|vertebral body compression fracture|vertebral collapse|wedge compression deformity|compression fracture of the spine|vertebral compression deformity
vertebral osteomyelitis	M46.20	d	Osteomyelitis of vertebra, site unspecified	osteomyelitis of the spine|osteomyelitis of vertebra|spinal osteomyelitis
vertebrobasilar insufficiency	G45.0	d	Vertebro-basilar artery syndrome	vertebrobasilar artery syndrome
very low birth weight	P07.10	d	Other low birth weight newborn, unspecified weight	
vesicoureteral reflux	N13.70	d	Vesicoureteral-reflux, unspecified	=VUR
vesicovaginal fistula	N82.0	d	Vesicovaginal fistula	
vestibular migraine	G43.809	d	Other migraine, not intractable, without status migrainosus	
vestibular neuritis	H81.20	d	Vestibular neuronitis, unspecified ear	vestibular neuronitis
viral conjunctivitis	B30.9	d	Viral conjunctivitis, unspecified	
viral encephalitis	A86	d	Unspecified viral encephalitis	
viral gastroenteritis	A08.4	d	Viral intestinal infection, unspecified	stomach flu|stomach bug|tummy bug|viral enteritis
viral hepatitis	B19.9	d	Unspecified viral hepatitis without hepatic coma	
viral infection	B34.9	d	Viral infection, unspecified	?virus|viral syndrome|viral illness|viremia|virus infection
viral meningitis	A87.9	d	Viral meningitis, unspecified	
viral pericarditis	I30.1	d	Infective pericarditis	infective pericarditis
viral pneumonia	J12.9	d	Viral pneumonia, unspecified	
visual field defect	H53.40	d	Unspecified visual field defects	visual field deficit|visual field cut|visual field loss
vitamin a deficiency	E50.9	d	Vitamin A deficiency, unspecified	
vitamin b 12 deficiency	E53.8	d	Deficiency of other specified B group vitamins	b 12 deficiency|low b 12|vitamin b12 deficiency|b12 deficiency|low b12|cobalamin deficiency|low vitamin b12|low vitamin b 12|vitamin b twelve deficiency|b twelve deficiency
vitamin b 12 deficiency anemia	D51.9	d	Vitamin B12 deficiency anemia, unspecified	vitamin b 12 deficiency anaemia|b 12 deficiency anemia|b 12 deficiency anaemia|vitamin b12 deficiency anemia|vitamin b12 deficiency anaemia|b12 deficiency anemia|b12 deficiency anaemia
vitamin d deficiency	E55.9	d	Vitamin D deficiency, unspecified	low vitamin d|vit d deficiency
vitamin k deficiency	E56.1	d	Deficiency of vitamin K	
vitiligo	L80	d	Vitiligo	
vitreous detachment	H43.819	d	Vitreous degeneration, unspecified eye	posterior vitreous detachment|vitreous degeneration
vitreous hemorrhage	H43.10	d	Vitreous hemorrhage, unspecified eye	vitreous haemorrhage
vitreous opacity	H43.399	d	Other vitreous opacities, unspecified eye	
vocal cord dysfunction	J38.3	d	Other diseases of vocal cords	vocal cord lesion|paradoxical vocal fold motion|vocal cord granuloma
vocal cord nodule	J38.2	d	Nodules of vocal cords	vocal nodule
vocal cord paralysis	J38.00	d	Paralysis of vocal cords and larynx, unspecified	vocal cord palsy|vocal fold paralysis
vocal cord polyp	J38.1	d	Polyp of vocal cord and larynx	
volvulus	K56.2	d	Volvulus	sigmoid volvulus|cecal volvulus|caecal volvulus
von willebrand disease	D68.00	d	Von Willebrand disease, unspecified	von willebrand 's disease|von willebrands disease
vulvar cancer	C51.9	d	Malignant neoplasm of vulva, unspecified	cancer of the vulva|vulvar carcinoma
vulvitis	N76.2	d	Acute vulvitis	acute vulvitis
vulvodynia	N94.819	d	Vulvodynia, unspecified	
waldenstrom macroglobulinemia	C88.00	d	Waldenstrom macroglobulinemia not having achieved remission	waldenstrom 's macroglobulinemia|waldenstroms macroglobulinemia|waldenström macroglobulinemia
wart	B07.9	d	Viral wart, unspecified	verruca|verruca vulgaris|viral wart|common wart
warthin tumor	D11.9	d	Benign neoplasm of major salivary gland, unspecified	warthin tumour|pleomorphic adenoma|warthin 's tumor|warthin 's tumour|warthins tumor|warthins tumour
wernicke 's encephalopathy	E51.2	d	Wernicke's encephalopathy	wernickes encephalopathy
west nile virus	A92.30	d	West Nile virus infection, unspecified	west nile virus infection|west nile fever
wet macular degeneration	H35.3290	d	Exudative age-related macular degeneration, unspecified eye, stage unspecified	exudative macular degeneration|wet age related macular degeneration|neovascular macular degeneration
wheelchair dependence	Z99.3	d	Dependence on wheelchair	wheelchair bound|wheelchair dependent
whiplash	S13.4	d	Sprain of ligaments of cervical spine	whiplash injury|cervical sprain|neck sprain
whooping cough	A37.90	d	Whooping cough, unspecified species without pneumonia	pertussis
wilson 's disease	E83.01	d	Wilson's disease	wilsons disease|wilson disease|hepatolenticular degeneration
wolff parkinson white syndrome	I45.6	d	Pre-excitation syndrome	wolff parkinson white|wpw|wpw syndrome|pre excitation syndrome
wound infection	T14.8	d	Other injury of unspecified body region	infected wound
wrist fracture	S62.109	d	Fracture of unspecified carpal bone, unspecified wrist	broken wrist|carpal fracture|fractured wrist|carpal bone fracture|fracture of carpal bone|fracture of the wrist|broke my wrist|broke her wrist|broke his wrist
wrist sprain	S63.509	d	Unspecified sprain of unspecified wrist	sprained wrist|sprain of the wrist|sprain of wrist|sprained my wrist
xerosis	L85.3	d	Xerosis cutis	xerosis cutis|xeroderma
yellow fever	A95.9	d	Yellow fever, unspecified	
zenker 's diverticulum	K22.5	d	Diverticulum of esophagus, acquired	zenkers diverticulum|zenker diverticulum|esophageal diverticulum|oesophageal diverticulum
zika virus disease	A92.5	d	Zika virus disease	zika|zika virus|zika virus infection
zinc deficiency	E60	d	Dietary zinc deficiency	
zygomatic fracture	S02.402	d	Zygomatic fracture, unspecified side	zygoma fracture|cheekbone fracture
`;
