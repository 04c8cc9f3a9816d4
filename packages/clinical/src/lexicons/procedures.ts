/**
 * Procedures, tests and treatments. Columns: name; code (`loinc:…` or `snomed:…`, empty where none was checked);
 * `t` test, `p` procedure, `r` treatment; the code's display; other terms.
 *
 * Each code and display was found by a script in public copies of: the LOINC Universal Lab Orders Value Set, the value
 * sets of the eCQM updates of 2021 and 2025, eHDSI's value sets 8.1.0, the SNOMED CT Global Patient Set of September 2020,
 * the IPS free set of July 2022, DICOM PS3.16's context groups, HL7 Switzerland's laboratory orders, LHNCBC's flowsheet
 * and Synthea's concepts; three were looked up in other public repositories (LOINC 24558-9, SNOMED CT 36777000 and
 * 82918005). The terms are our own.
 * This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the
 * LOINC Committee and is available at no cost under the license at http://loinc.org/license. SNOMED CT is copyright
 * International Health Terminology Standards Development Organisation; the Global Patient Set is under CC BY 4.0.
 */
export const PROCEDURES = `12 lead ekg	snomed:268400002	t	12 lead electrocardiogram	twelve lead ekg|12 lead ecg|12 lead|twelve lead ecg|twelve lead
24 hour urine		t		twenty four hour urine|24 hour urine collection|twenty four hour urine collection
24 hour urine protein	loinc:2889-4	t	Protein [Mass/time] in 24 hour Urine	twenty four hour urine protein
abdominal ct	loinc:41806-1	t	CT Abdomen	ct abdomen|ct of the abdomen|ct scan of the abdomen|abdominal ct scan|cat scan of the abdomen
abdominal mri	loinc:24556-3	t	MR Abdomen	mri abdomen|mri of the abdomen
abdominal ultrasound	loinc:24558-9	t	US Abdomen	ultrasound of the abdomen|abdominal sonogram|ultrasound abdomen
abdominal x ray	loinc:37636-8	t	XR Abdomen Views	kub|abdominal xray|x ray of the abdomen|abdominal film|abdominal radiograph|acute abdominal series|abdominal series|k u b
above knee amputation	snomed:79733001	p	Amputation above-knee	above the knee amputation
acetaminophen level	loinc:3298-7	t	Acetaminophen [Mass/volume] in Serum or Plasma	tylenol level
acl reconstruction	snomed:239431009	p	Reconstruction of anterior cruciate ligament of knee joint	acl repair|acl surgery|anterior cruciate ligament reconstruction|a c l reconstruction
acth stimulation test		t		cosyntropin stimulation test|synacthen test|cosyntropin test
acupuncture	snomed:44868003	r	Acupuncture	
adenoidectomy		p		adenoids removed|adenoids out
adrenalectomy	snomed:31904001	p	Adrenalectomy	
afb culture	loinc:543-9	t	Mycobacterium sp identified in Specimen by Organism specific culture	mycobacterial culture|acid fast culture|tb culture
afb smear	loinc:11545-1	t	Microscopic observation [Identifier] in Specimen by Acid fast stain	acid fast smear|afb stain|acid fast stain
?albumin	loinc:1751-7	t	Albumin [Mass/volume] in Serum or Plasma	serum albumin|albumin level
alcohol level	loinc:5643-2	t	Ethanol [Mass/volume] in Serum or Plasma	blood alcohol level|ethanol level|etoh level|blood alcohol
aldosterone renin ratio	loinc:55151-5	t	Aldosterone and renin activity panel - Plasma	renin aldosterone ratio|aldosterone to renin ratio
alkaline phosphatase	loinc:6768-6	t	Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma	alk phos|alkaline phos
allergy shots	snomed:182678001	r	Allergen immunotherapy	allergen immunotherapy|allergy shot|allergy immunotherapy
allergy testing		t		allergy test|skin prick test|prick test|allergy skin test|skin prick testing|allergy skin testing
alpha 1 antitrypsin level	loinc:6771-0	t	Alpha 1 antitrypsin [Mass/volume] in Serum or Plasma by Nephelometry	alpha one antitrypsin level
alpha fetoprotein	loinc:1834-1	t	Alpha-1-Fetoprotein [Mass/volume] in Serum or Plasma	afp|alpha feto protein
alt	loinc:1742-6	t	Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma	alanine aminotransferase|sgpt|alanine transaminase|a l t
ambulatory blood pressure monitoring	snomed:164783007	t	Ambulatory blood pressure recording	24 hour blood pressure monitor|abpm|home blood pressure monitoring|ambulatory blood pressure monitor
ammonia level	loinc:22763-7	t	Ammonia [Mass/volume] in Plasma	serum ammonia|?ammonia
amniocentesis	snomed:34536000	t	Amniocentesis	
amputation	snomed:81723002	p	Amputation	
amylase	loinc:1798-8	t	Amylase [Enzymatic activity/volume] in Serum or Plasma	serum amylase
?ana	loinc:8061-4	t	Nuclear Ab [Presence] in Serum	antinuclear antibody|anti nuclear antibody|ana panel|ana titer|a n a
anca	loinc:21023-7	t	Neutrophil cytoplasmic Ab [Titer] in Serum	antineutrophil cytoplasmic antibody
aneurysm repair		p		
angiogram	snomed:77343006	t	Angiography	angiography|arteriogram|arteriography
angioplasty	snomed:418285008	p	Angioplasty of blood vessel	
ankle brachial index		t		=ABI|ankle brachial indices
ankle mri	loinc:24538-1	t	MR Ankle	mri ankle|mri of the ankle
ankle x ray	loinc:24541-5	t	XR Ankle Views	x ray of the ankle|ankle xray
anoscopy		t		proctoscopy
anti ccp	loinc:32218-0	t	Cyclic citrullinated peptide Ab [Units/volume] in Serum by Immunoassay	ccp antibody|anti ccp antibody|cyclic citrullinated peptide antibody|c c p|?ccp
anti dsdna	loinc:5130-0	t	DNA double strand Ab [Units/volume] in Serum	double stranded dna antibody|ds dna antibody|dsdna
anti xa level		t		anti factor xa|heparin level|anti xa
anticardiolipin antibody	loinc:24319-6	t	Cardiolipin IgG and IgM panel - Serum	cardiolipin antibody|antiphospholipid antibodies|antiphospholipid panel
aortic aneurysm repair	snomed:233370007	p	Aortic aneurysm repair	abdominal aortic aneurysm repair|aaa repair
aortic ultrasound		t		aaa screening|aaa ultrasound|ultrasound of the aorta|abdominal aortic aneurysm screening
aortic valve replacement	snomed:26212005	p	Replacement of aortic valve	=AVR|surgical aortic valve replacement
appendectomy	snomed:80146002	p	Appendectomy	appendix removal|appendicectomy|removal of the appendix|appendix removed|appendix taken out
arterial blood gas	loinc:24336-0	t	Gas panel - Arterial blood	abg|blood gas|arterial blood gases|blood gases|a b g
arterial doppler		t		arterial duplex|arterial ultrasound
arterial line		p		arterial line placement
arthrocentesis		p		joint aspiration|knee aspiration|joint tap|aspiration of the knee
arthrogram		t		arthrography|mr arthrogram|mri arthrogram
arthroscopy	snomed:13714004	p	Arthroscopy	arthroscopic surgery
ast	loinc:1920-8	t	Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma	aspartate aminotransferase|sgot|aspartate transaminase|a s t
av fistula		p		arteriovenous fistula creation|av fistula creation|fistula creation|av graft
axillary lymph node dissection	snomed:79544006	p	Complete axillary lymphadenectomy	axillary dissection|axillary node dissection
back surgery		p		spine surgery|spinal surgery|lumbar surgery|neck surgery
bariatric surgery	snomed:430715008	p	Bariatric operative procedure	weight loss surgery
barium enema	loinc:24667-8	t	RF Colon Views W contrast PR	contrast enema
barium swallow	loinc:30633-2	t	RF Esophagus Views W barium contrast PO	esophagram|oesophagram|barium esophagram
below knee amputation		p		bka|below the knee amputation|transtibial amputation
beta hcg	loinc:21198-7	t	Choriogonadotropin.beta subunit [Units/volume] in Serum or Plasma	hcg|quantitative hcg|serum hcg|beta h c g|hcg level|quant hcg|h c g
?bicarbonate	loinc:1963-8	t	Bicarbonate [Moles/volume] in Serum or Plasma	serum bicarbonate
?bilirubin	loinc:1975-2	t	Bilirubin.total [Mass/volume] in Serum or Plasma	total bilirubin|serum bilirubin|bilirubin level|?bili
biophysical profile		t		bpp
biopsy	snomed:86273004	t	Biopsy	needle biopsy|excisional biopsy|incisional biopsy|tissue biopsy
bipap	snomed:243142003	r	Dual pressure spontaneous ventilation support	bi level positive airway pressure|bilevel positive airway pressure|bi pap
bladder scan		t		bladder ultrasound|post void residual|postvoid residual|pvr
bladder sling		p		midurethral sling|sling procedure|bladder suspension
bladder training	snomed:37799002	r	Urinary bladder training	
blepharoplasty		p		eyelid surgery
blood culture	loinc:600-7	t	Bacteria identified in Blood by Culture	blood cx|bcx
blood transfusion	snomed:116859006	r	Transfusion of blood product	transfusion|?transfused|transfusion of blood
blood type	loinc:882-1	t	ABO and Rh group [Type] in Blood	blood group|abo and rh|abo typing
bmp	loinc:24321-2	t	Basic metabolic 2000 panel - Serum or Plasma	basic metabolic panel|chem 7|chem seven|b m p|sma 7|basic chemistry panel|chem - 7
bnp	loinc:30934-4	t	Natriuretic peptide B [Mass/volume] in Serum or Plasma	brain natriuretic peptide|b type natriuretic peptide|b n p
body fluid culture	loinc:611-4	t	Bacteria identified in Body fluid by Culture	fluid culture|pleural fluid culture|ascitic fluid culture
bone marrow biopsy		t		bone marrow aspiration|bone marrow aspirate|bone marrow exam
bone marrow transplant	snomed:23719005	r	Transplantation of bone marrow	bone marrow transplantation
bone scan		t		nuclear bone scan|bone scintigraphy|whole body bone scan
botox injection	snomed:404909007	p	Injection of botulinum toxin	botulinum toxin injection
bowel resection		p		resection of bowel
bowel surgery		p		colon surgery
brachytherapy	snomed:152198000	r	Brachytherapy	seed implants|radioactive seed implantation
brain mri	loinc:24590-2	t	MR Brain	mri brain|mri of the brain|head mri|mri head|mri of the head|brain mri scan|m r i of the brain
breast augmentation	snomed:22890008	p	Augmentation mammoplasty	breast implants|augmentation mammoplasty
breast biopsy	snomed:122548005	t	Biopsy of breast	biopsy of the breast|stereotactic biopsy|stereotactic breast biopsy
breast exam	snomed:46662001	t	Examination of breast	clinical breast exam|breast examination
breast mri	loinc:30794-2	t	MR Breast	mri breast|mri of the breast
breast reconstruction	snomed:33496007	p	Reconstruction of breast	
breast reduction	snomed:59214008	p	Reduction mammoplasty	reduction mammoplasty|reduction mammaplasty
breast ultrasound	loinc:24601-7	t	US Breast Report	ultrasound of the breast|breast sonogram
bronchoalveolar lavage	snomed:782971002	t	Bronchoalveolar lavage	=BAL|bronchial washings|bronchial lavage
bronchoscopy	snomed:10847001	t	Bronchoscopy	flexible bronchoscopy|?bronch
?bun	loinc:3094-0	t	Urea nitrogen [Mass/volume] in Serum or Plasma	blood urea nitrogen|b u n
bunionectomy	snomed:27480002	p	Excision of bunion	bunion surgery
burr hole	snomed:67864003	p	Trephination of cranium	
c diff toxin	loinc:34713-8	t	Clostridioides difficile toxin A+B [Presence] in Stool	c difficile toxin|c diff test|c diff pcr|c difficile test|clostridium difficile toxin|c diff assay|c . diff toxin|c . diff test|c . diff pcr|c . difficile toxin
c peptide	loinc:1986-9	t	C peptide [Mass/volume] in Serum or Plasma	
c reactive protein	loinc:1988-5	t	C reactive protein [Mass/volume] in Serum or Plasma	crp|c r p
ca 125	loinc:10334-1	t	Cancer Ag 125 [Units/volume] in Serum or Plasma	ca one twenty five|cancer antigen 125|ca - 125
ca 19 - 9	loinc:24108-3	t	Cancer Ag 19-9 [Units/volume] in Serum or Plasma	ca nineteen nine|ca 19 9
?calcium	loinc:17861-6	t	Calcium [Mass/volume] in Serum or Plasma	serum calcium|calcium level
capsule endoscopy		t		pill camera|video capsule endoscopy|pillcam
carboxyhemoglobin	loinc:20563-3	t	Carboxyhemoglobin/Hemoglobin.total in Blood	carbon monoxide level
cardiac ablation	snomed:233159005	p	Ablation operation for arrhythmia	catheter ablation|atrial fibrillation ablation|afib ablation|?ablation|cardiac ablation procedure|a fib ablation|heart ablation
cardiac catheterization	snomed:41976001	t	Cardiac catheterization	heart cath|cardiac cath|heart catheterization|?cath|cardiac catheterisation|heart catheter|cath lab procedure
cardiac enzymes		t		cardiac markers
cardiac mri	loinc:24748-6	t	MR Heart	mri heart|mri of the heart|cardiac magnetic resonance
cardiac rehab	snomed:313395003	r	Cardiac rehabilitation	cardiac rehabilitation
cardioversion	snomed:250980009	r	Cardioversion	dc cardioversion|electrical cardioversion|dccv|electric cardioversion
carotid endarterectomy	snomed:66951008	p	Carotid endarterectomy	endarterectomy|carotid surgery
carotid ultrasound	loinc:24616-5	t	US Carotid Arteries Report	carotid doppler|carotid duplex|ultrasound of the carotids|carotid artery ultrasound
carpal tunnel release	snomed:47534009	p	Decompression of median nerve	carpal tunnel surgery
cast application		p		?casting|application of cast|?cast|short arm cast|long arm cast|short leg cast
cataract surgery	snomed:110473004	p	Cataract surgery	cataract extraction|cataract removal|phacoemulsification|cataracts removed|intraocular lens implant
catheterization		p		catheterisation
cbc	loinc:58410-2	t	CBC panel - Blood by Automated count	complete blood count|full blood count|hemogram|haemogram|blood count|=FBC|c b c
cbc with differential	loinc:57021-8	t	CBC W Auto Differential panel - Blood	cbc with diff|cbc and diff|cbc w diff|complete blood count with differential|cbc w / diff
cea	loinc:2039-6	t	Carcinoembryonic Ag [Mass/volume] in Serum or Plasma	carcinoembryonic antigen|c e a
celiac panel		t		tissue transglutaminase antibody|ttg|celiac screen|ttg iga|coeliac screen|celiac serology
cell free dna test		t		nipt|cell free dna|noninvasive prenatal testing|non invasive prenatal testing|cell free fetal dna
central line placement		p		central line|central venous catheter|cvc|central venous line|triple lumen catheter|central venous catheterization|central venous catheter placement
cerclage	snomed:265636007	p	Cerclage of cervix	cervical cerclage
cerebral angiogram		t		cerebral angiography
ceruloplasmin	loinc:2064-4	t	Ceruloplasmin [Mass/volume] in Serum or Plasma	
cerumen removal	snomed:385904005	p	Removal of ear wax	earwax removal|cerumen disimpaction|ear wax removal
cervical biopsy		t		biopsy of the cervix
cervical fusion	snomed:81099000	p	Cervical arthrodesis	acdf|anterior cervical discectomy and fusion|neck fusion|anterior cervical fusion
cervical spine ct	loinc:24932-6	t	CT Cervical spine	ct cervical spine|ct c spine|ct of the cervical spine
cervical spine mri	loinc:24935-9	t	MR Cervical spine	mri cervical spine|mri of the cervical spine|mri c spine|c spine mri
cervical spine x ray	loinc:24946-6	t	XR Cervical spine Views	c spine x ray|cervical spine films|c spine films|neck x ray
cesarean section	snomed:11466000	p	Cesarean section	c section|caesarean section|cesarean delivery|cesarean|caesarean|low transverse cesarean section|caesarian section
chemoradiation	snomed:703423002	r	Combined chemotherapy and radiation therapy	chemoradiotherapy|chemo radiation|concurrent chemoradiation
chemotherapy	snomed:367336001	r	Chemotherapy	chemo|systemic chemotherapy|adjuvant chemotherapy|neoadjuvant chemotherapy|chemo treatment
chest ct	loinc:24627-2	t	CT Chest	ct chest|ct of the chest|ct scan of the chest|ct thorax|chest ct scan|cat scan of the chest
chest physiotherapy		r		chest pt|chest physical therapy|postural drainage
chest tube	snomed:264957007	p	Insertion of pleural tube drain	tube thoracostomy|chest tube placement|thoracostomy tube|pigtail catheter|chest tube insertion
chest x ray	loinc:30745-4	t	XR Chest Views	cxr|chest xray|chest radiograph|chest film|x ray of the chest|portable chest x ray|c x r|pa and lateral chest x ray|chest plain film|portable chest
chiropractic treatment		r		chiropractic adjustment|chiropractic manipulation|spinal manipulation|chiropractic care
chlamydia test	loinc:43304-5	t	Chlamydia trachomatis rRNA [Presence] in Specimen by NAA with probe detection	chlamydia screen|chlamydia pcr|chlamydia naat|chlamydia testing
?chloride	loinc:2075-0	t	Chloride [Moles/volume] in Serum or Plasma	serum chloride
cholecystectomy	snomed:38102005	p	Cholecystectomy	gallbladder removal|gallbladder surgery|gallbladder removed|gallbladder taken out|removal of the gallbladder|gallbladder out
?cholesterol	loinc:2093-3	t	Cholesterol [Mass/volume] in Serum or Plasma	total cholesterol|cholesterol level|serum cholesterol
chorionic villus sampling	snomed:303720006	t	Sampling of chorionic villus	
circumcision	snomed:72310004	p	Circumcision	?circumcised
closed reduction		p		closed reduction of fracture|fracture reduction
cmp	loinc:24323-8	t	Comprehensive metabolic 2000 panel - Serum or Plasma	comprehensive metabolic panel|complete metabolic panel|chem 14|c m p|metabolic panel|chem - 14
coagulation panel		t		coags|coagulation studies|coag panel|clotting studies|coagulation profile
cochlear implant	snomed:359612003	p	Implantation of cochlear prosthetic device	cochlear implantation
cognitive behavioral therapy	snomed:228557008	r	Cognitive and behavioral therapy	cbt|cognitive behavioural therapy|cognitive therapy
colectomy	snomed:23968004	p	Colectomy	
cologuard	loinc:77353-1	t	Noninvasive colorectal cancer DNA and occult blood screening [Interpretation] in Stool Narrative	stool dna test|multitarget stool dna test
colon biopsy	snomed:76164006	t	Biopsy of colon	
colonoscopy	snomed:73761001	t	Colonoscopy	c scope|coloscopy
colostomy	snomed:398740003	p	Colostomy	
colostomy reversal	snomed:3183007	p	Closure of colostomy	colostomy takedown|takedown of colostomy
colposcopy	snomed:392003006	t	Colposcopy	?colpo
complement level	loinc:34544-7	t	Complement C3 and C4 panel [Mass/volume] - Serum or Plasma	c3 and c4
compression stockings	snomed:229511001	r	Application of graduated compression garment	support hose|support stockings|compression hose|ted hose
cone biopsy	snomed:54535009	p	Cone biopsy of cervix	conization|cervical conization|cold knife cone
conscious sedation		p		moderate sedation|iv sedation|procedural sedation
continuous glucose monitor		t		cgm|continuous glucose monitoring|freestyle libre|dexcom|libre sensor
continuous renal replacement therapy	snomed:714749008	r	Continuous renal replacement therapy	crrt|cvvh|cvvhd
core needle biopsy		t		core biopsy
corneal transplant	snomed:60656008	p	Corneal transplant	keratoplasty
coronary angiogram	snomed:33367005	t	Coronary angiography	coronary angiography|coronary arteriogram|coronary arteriography|left heart cath|left heart catheterization
coronary angioplasty	snomed:11101003	p	Percutaneous transluminal coronary angioplasty	ptca|balloon angioplasty|coronary balloon angioplasty
coronary artery bypass graft	snomed:232717009	p	Coronary artery bypass graft	cabg|bypass surgery|coronary artery bypass grafting|coronary bypass|triple bypass|quadruple bypass|heart bypass|coronary artery bypass|coronary artery bypass surgery|double bypass|coronary bypass surgery|c a b g
coronary calcium score	loinc:79087-3	t	CT Heart and Coronary arteries for calcium scoring WO contrast	calcium score|coronary artery calcium score|cac score|cac scan|coronary calcium scan|calcium scoring
coronary ct angiogram		t		coronary cta|coronary ct|ccta|coronary ct angiography|cardiac ct
coronary stent	snomed:36969009	p	Placement of stent in coronary artery	coronary stenting|cardiac stent|coronary stent placement|heart stent
?cortisol	loinc:2143-6	t	Cortisol [Mass/volume] in Serum or Plasma	cortisol level|am cortisol|morning cortisol|serum cortisol|cortisol test
cortisone injection		p		steroid injection|cortisone shot|corticosteroid injection|kenalog injection|steroid shot|intraarticular steroid injection
covid test		t		covid 19 test|covid pcr|covid swab|sars cov 2 pcr|coronavirus test|covid nineteen test|sars cov 2 test|covid - 19 test|sars cov - 2 pcr|sars cov - 2 test
covid vaccine	snomed:840534001	r	Severe acute respiratory syndrome coronavirus 2 vaccination	covid vaccination|covid shot|covid booster|covid 19 vaccine|coronavirus vaccine|covid 19 vaccination|covid - 19 vaccine|covid - 19 vaccination
cpap	snomed:47545007	r	Continuous positive airway pressure ventilation treatment	continuous positive airway pressure|c pap|cpap machine|cpap therapy
cpr	snomed:89666000	r	Cardiopulmonary resuscitation	cardiopulmonary resuscitation|chest compressions|c p r|?resuscitation
craniectomy	snomed:36910002	p	Craniectomy	
craniotomy	snomed:25353009	p	Craniotomy	brain surgery
creatine kinase	loinc:2157-6	t	Creatine kinase [Enzymatic activity/volume] in Serum or Plasma	cpk|creatine phosphokinase|ck level|?ck mb|c p k
?creatinine	loinc:2160-0	t	Creatinine [Mass/volume] in Serum or Plasma	serum creatinine|creatinine level
creatinine clearance		t		twenty four hour creatinine clearance
cryotherapy		p		cryosurgery
csf analysis	loinc:34564-5	t	Cell count and Differential panel - Cerebral spinal fluid	spinal fluid analysis|csf studies|csf cell count|cerebrospinal fluid analysis
csf culture	loinc:606-4	t	Bacteria identified in Cerebral spinal fluid by Culture	cerebrospinal fluid culture|spinal fluid culture
ct abdomen and pelvis	loinc:44115-4	t	CT Abdomen and Pelvis	ct of the abdomen and pelvis|ct scan of the abdomen and pelvis|ct a / p|abdominal pelvic ct|abdomen pelvis ct|ct ap
ct angiogram		t		cta|ct angiography|ct angio|c t angiogram
ct angiogram of the head and neck		t		cta head and neck|ct angiography of the head and neck
ct colonography		t		virtual colonoscopy
ct pulmonary angiogram	loinc:72251-2	t	CT Pulmonary arteries for pulmonary embolus	ctpa|ct angiogram of the chest|pe protocol ct|cta chest|ct angiography of the chest|ct angio chest|chest cta|ct pe protocol
ct scan	snomed:77477000	t	Computerized axial tomography	cat scan|computed tomography|computerized tomography|c t scan|ct|ct imaging|c a t scan
ct urogram		t		ct urography|ct ivp
cyst removal		p		cyst excision
cystectomy		p		radical cystectomy|bladder removal
cystoscopy	snomed:24139008	t	Cystoscopy	flexible cystoscopy|cystourethroscopy|?cysto
?cytology		t		cytology study|urine cytology|cytologic examination
d dimer	loinc:48065-7	t	Fibrin D-dimer FEU [Mass/volume] in Platelet poor plasma	
debridement	snomed:36777000	p	Debridement	wound debridement|surgical debridement
decortication	snomed:177784006	p	Decortication of lung	
deep brain stimulation		p		dbs|deep brain stimulator
defibrillation		r		?shocked
dental cleaning		p		teeth cleaning
dental implant		p		
?depression screening	snomed:171207006	t	Depression screening	?depression screen
?detox	snomed:67516001	r	Detoxification therapy	detoxification|alcohol detox|medical detox
dexa scan	loinc:38268-9	t	DXA Skeletal system Views for bone density	bone density|bone density scan|bone densitometry|dxa scan|dexa|bone density test|dxa|bone mineral density test|d e x a scan|d e x a
dexamethasone suppression test		t		
diabetic foot exam	snomed:401191002	t	Diabetic foot examination	diabetic foot examination
diagnostic mammogram	loinc:24605-8	t	MG Breast Diagnostic	diagnostic mammography
dialysis	snomed:108241001	r	Dialysis procedure	renal replacement therapy
digoxin level	loinc:10535-3	t	Digoxin [Mass/volume] in Serum or Plasma	dig level
dilated eye exam		t		fundoscopy|funduscopic exam|dilated fundus exam|diabetic eye exam|retinal exam|ophthalmoscopy|dilated retinal exam|funduscopy
dilation and curettage	snomed:11401008	p	Dilation and curettage of uterus	d and c|d & c|dilatation and curettage|d n c
direct bilirubin	loinc:1968-7	t	Bilirubin.direct [Mass/volume] in Serum or Plasma	conjugated bilirubin
direct coombs test		t		coombs test|direct antiglobulin test|coombs
discectomy		p		diskectomy|microdiscectomy|microdiskectomy|lumbar discectomy
discogram		t		discography
dix hallpike		t		dix hallpike maneuver|dix hallpike test
dlco		t		diffusing capacity|diffusion capacity
dobutamine stress echo		t		dobutamine echo|dobutamine stress echocardiogram
?doppler	snomed:765172009	t	Doppler ultrasound	doppler ultrasound|duplex ultrasound|doppler study|duplex scan
drug screen		t		urine drug screen|uds|tox screen|toxicology screen|drug test|urine tox|urine toxicology|urine drug test
ear irrigation		p		ear lavage
ear tubes	snomed:397862008	p	Tympanostomy	tympanostomy tubes|myringotomy tubes|pe tubes|tympanostomy|myringotomy and tubes|tubes in the ears|pressure equalization tubes|tympanostomy tube placement
echocardiogram	snomed:40701008	t	Echocardiography	?echo|echocardiography|cardiac echo|2 d echo|two d echo|cardiac ultrasound|surface echo
ecmo	snomed:233573008	r	Extracorporeal membrane oxygenation	extracorporeal membrane oxygenation
eeg	snomed:54550000	t	EEG	electroencephalogram|e e g|electroencephalography|video eeg|continuous eeg|sleep deprived eeg
egfr	loinc:69405-9	t	Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum, Plasma or Blood	glomerular filtration rate|estimated gfr|gfr|e g f r|g f r
ekg	snomed:29303009	t	Electrocardiographic procedure	ecg|electrocardiogram|e k g|e c g|electrocardiography|cardiogram
elbow x ray	loinc:24676-9	t	XR Elbow Views	x ray of the elbow|elbow xray
electrocautery		p		?cautery|electrodesiccation and curettage|cauterization|electrodesiccation
electroconvulsive therapy		r		=ECT|electroconvulsive treatment|shock therapy|e c t
electrolyte panel	loinc:24326-1	t	Electrolytes 1998 panel - Serum or Plasma	?electrolytes|?lytes|serum electrolytes
electrophysiology study	snomed:252425004	t	Cardiac electrophysiology	ep study|electrophysiologic study
embolization	snomed:16736007	p	Transcatheter therapy for embolization	embolisation|coil embolization|?coiling|uterine artery embolization
emg		t		electromyography|electromyogram|e m g
endometrial ablation	snomed:265060005	p	Endometrial ablation	
endometrial biopsy		t		endometrial sampling
endoscopic ultrasound		t		eus|endoscopic ultrasonography
?endoscopy	snomed:423827005	t	Endoscopy	endoscopic examination
endovascular aneurysm repair	snomed:444588006	p	Endovascular repair of abdominal aortic aneurysm	evar
enema	snomed:61919008	r	Giving patient an enema	fleet enema|soap suds enema
?epidural	snomed:18946005	p	Epidural anesthesia	epidural anesthesia|labor epidural|epidural anaesthesia|epidural block
epidural steroid injection		r		epidural injection|lumbar epidural steroid injection
episiotomy	snomed:85548006	p	Episiotomy	
epley maneuver		p		canalith repositioning|epley manoeuvre
ercp	snomed:386718000	p	Endoscopic retrograde cholangiopancreatography	endoscopic retrograde cholangiopancreatography|e r c p
esophageal dilation	snomed:195565004	p	Dilation of esophagus	esophageal dilatation|dilation of the esophagus
esophageal manometry		t		manometry|oesophageal manometry|anorectal manometry
esophagectomy	snomed:45900003	p	Esophagectomy	oesophagectomy
esr	loinc:30341-2	t	Erythrocyte sedimentation rate	sed rate|erythrocyte sedimentation rate|sedimentation rate|westergren|e s r
?estradiol	loinc:2243-4	t	Estradiol (E2) [Mass/volume] in Serum or Plasma	estradiol level
event monitor		t		loop recorder|event recorder|zio patch|cardiac event monitor|cardiac monitor
evoked potentials		t		visual evoked potentials|somatosensory evoked potentials|evoked potential
excision of skin lesion	snomed:35646002	p	Excision of lesion of skin	skin lesion excision|mole removal|lesion excision|wide local excision|skin lesion removal|excision of lesion
exercise stress echocardiogram	snomed:433233004	t	Exercise stress echocardiography	exercise echocardiogram|exercise stress echo
external beam radiation therapy	snomed:33195004	r	External beam radiation therapy procedure	external beam radiation
external fixation		p		external fixator|ex fix
extubation	snomed:271280005	p	Removal of endotracheal tube	?extubated
eye exam	snomed:78831002	t	Comprehensive eye examination	eye examination|ophthalmic exam|ophthalmologic examination
eye surgery		p		
factor v leiden test		t		factor 5 leiden test|factor five leiden test|factor v leiden testing|factor v leiden assay
fall precautions		r		
family therapy		r		family counseling|couples therapy|marriage counseling
fasciotomy		p		
fast exam		t		focused assessment with sonography for trauma|e fast
fasting glucose	loinc:1558-6	t	Fasting glucose [Mass/volume] in Serum or Plasma	fasting blood sugar|fasting blood glucose
fecal calprotectin	loinc:38445-3	t	Calprotectin [Mass/mass] in Stool	calprotectin|faecal calprotectin|stool calprotectin
fecal immunochemical test	loinc:29771-3	t	Hemoglobin.gastrointestinal.lower [Presence] in Stool by Immunoassay	?fit test|faecal immunochemical test
fecal occult blood test	loinc:2335-8	t	Hemoglobin.gastrointestinal [Presence] in Stool	fobt|stool guaiac|hemoccult|guaiac|stool occult blood|guaiac test|faecal occult blood test|occult blood test
fecal transplant		p		fecal microbiota transplant|stool transplant
feeding tube		p		feeding tube placement
femoral popliteal bypass		p		fem pop bypass|femoropopliteal bypass
?ferritin	loinc:2276-4	t	Ferritin [Mass/volume] in Serum or Plasma	serum ferritin|ferritin level
fetal echocardiogram	snomed:433235006	t	Fetal echocardiography	fetal echo
fibrinogen	loinc:3255-7	t	Fibrinogen [Mass/volume] in Platelet poor plasma by Coagulation assay	fibrinogen level
fine needle aspiration		t		fna|fine needle aspirate|fine needle aspiration biopsy|fine needle biopsy|f n a
fingerstick glucose	loinc:41653-7	t	Glucose [Mass/volume] in Capillary blood by Glucometer	fingerstick|finger stick|accucheck|accu check|finger stick glucose|fingerstick blood sugar|fsbs
flow cytometry		t		
flu shot	snomed:86198006	r	Administration of vaccine product containing only Influenza virus antigen	influenza vaccine|flu vaccine|influenza vaccination|flu vaccination|influenza immunization|flu jab
flu test	loinc:72366-8	t	Influenza virus A and B Ag [Identifier] in Nose by Rapid immunoassay	influenza test|rapid flu test|rapid flu|flu swab|influenza swab|rapid influenza test
?fluoroscopy	snomed:44491008	t	Fluoroscopy	
?folate	loinc:2284-8	t	Folate [Mass/volume] in Serum or Plasma	folate level|folic acid level|serum folate
foley catheter	snomed:410024004	p	Catheterization of urinary bladder	?foley|urinary catheter|indwelling catheter|foley placement|bladder catheterization|indwelling urinary catheter|urinary catheterization|catheterization of the bladder|straight cath|foley catheter placement
foot exam		t		monofilament test|monofilament exam
foot x ray	loinc:24709-8	t	XR Foot Views	x ray of the foot|foot xray
forceps delivery	snomed:302383004	p	Forceps delivery	forceps assisted delivery
foreign body removal	snomed:10849003	p	Removal of foreign body	removal of foreign body
free light chains	loinc:57778-3	t	Immunoglobulin light chains.free panel - Serum	serum free light chains|kappa lambda ratio
free t3	loinc:3051-0	t	Triiodothyronine (T3) Free [Mass/volume] in Serum or Plasma	free triiodothyronine|free t 3|free t three|free t - 3|ft3
free t4	loinc:3024-7	t	Thyroxine (T4) free [Mass/volume] in Serum or Plasma	free thyroxine|free t 4|free t four|ft4|free t - 4
fsh	loinc:15067-2	t	Follitropin [Units/volume] in Serum or Plasma	follicle stimulating hormone|f s h
fulguration		p		electrofulguration|fulgurated
fundoplication	snomed:359890009	p	Fundoplication	nissen fundoplication|antireflux surgery
fungal culture	loinc:580-1	t	Fungus identified in Specimen by Culture	fungus culture
g 6 pd	loinc:2357-2	t	Glucose-6-Phosphate dehydrogenase [Enzymatic activity/volume] in Red Blood Cells	g 6 p d
gad 7	loinc:69737-5	t	Generalized anxiety disorder 7 item (GAD-7)	gad seven|gad - 7
gastrectomy	snomed:53442002	p	Gastrectomy	
gastric bypass		p		roux en y gastric bypass|gastric bypass surgery|roux en y
gastric emptying study		t		gastric emptying scan|gastric emptying test
gastric lavage		p		stomach pumping
gastrostomy tube	snomed:54956002	p	Gastrostomy	peg tube|=PEG|g tube|peg tube placement|percutaneous endoscopic gastrostomy|gastrostomy|peg placement
general anesthesia	snomed:50697003	p	General anesthesia	general anaesthesia|general endotracheal anesthesia
genetic testing	snomed:405824009	t	Genetic test	genetic test|brca testing|genetic screening|gene testing
genital culture	loinc:10352-3	t	Bacteria identified in Genital specimen by Aerobe culture	cervical culture|vaginal culture
ggt	loinc:2324-2	t	Gamma glutamyl transferase [Enzymatic activity/volume] in Serum or Plasma	gamma glutamyl transferase|gamma gt|g g t
glaucoma surgery		p		
?glucose	loinc:2345-7	t	Glucose [Mass/volume] in Serum or Plasma	blood glucose|random glucose|?blood sugar|serum glucose
glucose tolerance test		t		ogtt|oral glucose tolerance test|glucose challenge test|glucose challenge|three hour glucose tolerance test|one hour glucose test
gonorrhea test	loinc:43305-2	t	Neisseria gonorrhoeae rRNA [Presence] in Specimen by NAA with probe detection	gonorrhoea test|gonorrhea screen|gonorrhea naat|gonorrhea testing
gram stain	loinc:664-3	t	Microscopic observation [Identifier] in Specimen by Gram stain	gram staining|gram 's stain
group b strep screen	loinc:586-8	t	Streptococcus agalactiae [Presence] in Specimen by Organism specific culture	gbs screen|gbs culture|gbs swab|group b strep culture
group therapy	snomed:76168009	r	Group psychotherapy	group psychotherapy
growth hormone level	loinc:2963-7	t	Somatotropin [Mass/volume] in Serum or Plasma	
h and h	loinc:24360-0	t	Hemoglobin and Hematocrit panel - Blood	hemoglobin and hematocrit|h & h|h / h
h pylori breath test	loinc:29891-9	t	Helicobacter pylori [Presence] in Stomach by urea breath test	urea breath test|h . pylori breath test
hand x ray	loinc:28582-5	t	XR Hand Views	x ray of the hand|hand xray
haptoglobin	loinc:4542-7	t	Haptoglobin [Mass/volume] in Serum or Plasma	
hardware removal	snomed:72010008	p	Removal of internal fixation device	removal of hardware
?hdl	loinc:2085-9	t	Cholesterol in HDL [Mass/volume] in Serum or Plasma	hdl cholesterol|hdl level|h d l
head ct	loinc:24725-4	t	CT Head	ct head|ct of the head|ct scan of the head|ct brain|brain ct|cat scan of the head|noncontrast head ct|ct of the brain|ct scan of the brain|head ct scan|non contrast head ct|c t head
hearing test	snomed:398171003	t	Hearing examination	audiogram|audiometry|audiology exam|audiology evaluation
heart surgery	snomed:64915003	p	Operation on heart	cardiac surgery|open heart surgery
heart transplant	snomed:32413006	p	Transplantation of heart	cardiac transplant|heart transplantation
heart valve replacement	snomed:34068001	p	Heart valve replacement	valve replacement
heart valve surgery	snomed:73544002	p	Operation on heart valve	valve surgery
helicobacter pylori test	loinc:17780-8	t	Helicobacter pylori Ag [Presence] in Stool by Immunoassay	h pylori stool antigen|h pylori test|helicobacter pylori stool antigen|h pylori testing|h . pylori stool antigen|h . pylori test|h . pylori testing
?hematocrit	loinc:20570-8	t	Hematocrit [Volume Fraction] of Blood	?hct|?haematocrit
hemiarthroplasty		p		
hemicolectomy		p		
hemodialysis	snomed:302497006	r	Hemodialysis	haemodialysis
?hemoglobin	loinc:718-7	t	Hemoglobin [Mass/volume] in Blood	?hgb|?haemoglobin|hemoglobin level
hemoglobin a1c	loinc:4548-4	t	Hemoglobin A1c/Hemoglobin.total in Blood	a1c|hba1c|hgba1c|glycated hemoglobin|glycosylated hemoglobin|hemoglobin a 1 c|a one c|hemoglobin a one c|haemoglobin a1c|hgb a1c|a 1 c
hemoglobin electrophoresis	loinc:43113-0	t	Hemoglobin electrophoresis panel in Blood	sickle cell screen|haemoglobin electrophoresis
hemorrhoid banding		p		rubber band ligation|hemorrhoid band ligation
hemorrhoidectomy	snomed:24496007	p	Hemorrhoidectomy	hemorrhoid surgery|haemorrhoidectomy
hepatectomy		p		liver resection
hepatitis a vaccine	snomed:243789007	r	Administration of vaccine product containing only Hepatitis A virus antigen	hepatitis a vaccination|hep a vaccine
hepatitis b surface antigen	loinc:5195-3	t	Hepatitis B virus surface Ag [Presence] in Serum	hbsag|hep b surface antigen
hepatitis b vaccine		r		hepatitis b vaccination|hep b vaccine|hepatitis b series|hep b shot
hepatitis c antibody	loinc:16128-1	t	Hepatitis C virus Ab [Presence] in Serum	hep c antibody|hcv antibody|hepatitis c screen|hepatitis c screening|hep c screen
hepatitis panel	loinc:24363-4	t	Acute hepatitis 2000 panel - Serum	acute hepatitis panel|hepatitis serology|viral hepatitis panel
hernia repair	snomed:50465008	p	Hernia repair	herniorrhaphy|hernia surgery
hiatal hernia repair		p		paraesophageal hernia repair
hida scan		t		hida|hepatobiliary scan|cholescintigraphy|hepatobiliary iminodiacetic acid scan
high resolution chest ct		t		hrct|high resolution ct
hip mri	loinc:36013-1	t	MR Hip	mri hip|mri of the hip
hip pinning		p		intramedullary nailing|intramedullary nail|im nail
hip x ray	loinc:24762-7	t	XR Hip Views	x ray of the hip|hip xray
hiv test	loinc:56888-1	t	HIV 1+2 Ab+HIV1 p24 Ag [Presence] in Serum or Plasma by Immunoassay	hiv screen|hiv antibody|hiv testing|hiv screening|hiv serology|h i v test
hiv viral load	loinc:20447-9	t	HIV 1 RNA [#/volume] (viral load) in Serum or Plasma by NAA with probe detection	hiv rna
holter monitor		t		holter|24 hour holter|holter monitoring|24 hour holter monitor|twenty four hour holter monitor|ambulatory ekg
home exercise program		r		?home exercises|?exercise program
homocysteine	loinc:13965-9	t	Homocysteine [Moles/volume] in Serum or Plasma	homocysteine level
hormone replacement therapy	snomed:266717002	r	Hormone replacement therapy	hrt|hormone replacement
hormone therapy	snomed:169413002	r	Hormone therapy	hormonal therapy|endocrine therapy|androgen deprivation therapy
hospice care	snomed:385763009	r	Hospice care	?hospice
hpv test	loinc:21440-3	t	Human papilloma virus 16+18+31+33+35+45+51+52+56 DNA [Presence] in Cervix by Probe	hpv testing|human papillomavirus test|hpv screen|h p v test
hpv vaccine		r		hpv vaccination|human papillomavirus vaccine
hydrocelectomy		p		hydrocele repair
hydrogen breath test		t		lactulose breath test
hyperbaric oxygen therapy		r		hyperbaric oxygen|hyperbaric therapy
hypercoagulable workup		t		hypercoagulable panel|thrombophilia screen|hypercoag workup|thrombophilia workup
hysterectomy	snomed:236886002	p	Hysterectomy	uterus removed|removal of the uterus
hysterosalpingogram	snomed:168884001	t	Hysterosalpingography	hsg|hysterosalpingography
hysteroscopy		t		
icd placement	snomed:233170003	p	Implantation of automatic cardiac defibrillator	=AICD|implantable cardioverter defibrillator|implantable defibrillator|defibrillator placement|icd implantation|defibrillator|aicd placement
ige level	loinc:19113-0	t	IgE [Units/volume] in Serum or Plasma	total ige
igf 1	loinc:2484-4	t	Insulin-like growth factor-I [Mass/volume] in Serum or Plasma	insulin like growth factor|igf one|igf - 1
ileostomy	snomed:301784005	p	Ileostomy operation	
immunoglobulin level		t		quantitative immunoglobulins
immunotherapy	snomed:76334006	r	Immunotherapy	
in vitro fertilization		p		in vitro fertilisation
incentive spirometry		r		incentive spirometer
incision and drainage	snomed:56783008	p	Incision AND drainage	i and d|i & d|abscess drainage|i n d|drainage of abscess
induction of labor	snomed:236958009	p	Induction of labor	labor induction|induction of labour
inguinal hernia repair	snomed:44558001	p	Repair of inguinal hernia	inguinal herniorrhaphy|inguinal hernia surgery
?inr	loinc:6301-6	t	INR in Platelet poor plasma by Coagulation assay	pt inr|pt / inr|inr check|inr level|i n r
?insulin pump		r		insulin pump therapy
intermittent catheterization		p		self catheterization|clean intermittent catheterization|intermittent self catheterization
internal fixation		p		screw fixation|percutaneous screw fixation|percutaneous pinning|plate fixation
intra aortic balloon pump	snomed:16965008	p	Insertion of intra-aortic balloon counterpulsation	iabp|balloon pump|intraaortic balloon pump
intravenous pyelogram	loinc:24788-2	t	XR Kidney - bilateral Views W contrast IV	ivp|iv pyelogram|intravenous urogram
intravitreal injection		p		eye injection
intubation	snomed:52765003	p	Intubation	endotracheal intubation|?intubated|orotracheal intubation|rapid sequence intubation|endotracheal tube
ionized calcium	loinc:17863-2	t	Calcium.ionized [Mass/volume] in Serum or Plasma	ionised calcium
?iron	loinc:2498-4	t	Iron [Mass/volume] in Serum or Plasma	serum iron|iron level
iron infusion		r		iv iron|intravenous iron
iron studies	loinc:50190-8	t	Iron and Iron binding capacity panel - Serum or Plasma	iron panel|iron profile
?isolation precautions	snomed:40174006	r	Isolation procedure	contact precautions|droplet precautions|airborne precautions
iud insertion	snomed:65200003	p	Insertion of intrauterine contraceptive device	iud placement|iud|intrauterine device|mirena placement|i u d
iud removal	snomed:68254000	p	Removal of intrauterine device	
iv fluids		r		iv hydration|fluid resuscitation|fluid bolus|iv fluid|intravenous fluid|i v fluids|fluid boluses
iv placement		p		peripheral iv|iv line|intravenous line|iv access|intravenous access
ivc filter	snomed:397913009	p	Percutaneous insertion of inferior vena cava filter	inferior vena cava filter|greenfield filter|ivc filter placement
joint fusion	snomed:19578002	p	Arthrodesis	arthrodesis|ankle fusion|wrist fusion
joint injection		p		knee injection|shoulder injection|intraarticular injection|intra articular injection|viscosupplementation
joint replacement		p		arthroplasty|joint replacement surgery
kegel exercises		r		pelvic floor therapy|pelvic floor exercises|pelvic floor physical therapy
kidney biopsy		t		renal biopsy|biopsy of the kidney
kidney transplant	snomed:70536003	p	Transplant of kidney	renal transplant|renal transplantation|kidney transplantation
knee arthroscopy	snomed:309431009	p	Arthroscopy of knee	arthroscopic knee surgery|arthroscopy of the knee|knee scope
?knee brace		r		?bracing|?brace|?wrist brace|?back brace
knee mri	loinc:24802-1	t	MR Knee	mri knee|mri of the knee
knee x ray	loinc:28565-0	t	XR Knee Views	x ray of the knee|knee xray|knee films
koh prep	loinc:667-6	t	Microscopic observation [Identifier] in Specimen by KOH preparation	koh preparation|koh smear|koh exam
kyphoplasty		p		vertebroplasty
lab work	snomed:15220000	t	Laboratory test	blood work|bloodwork|?labs|blood test|laboratory studies|laboratory test|blood draw|routine labs|labwork|fasting labs|lab test
laceration repair		p		?stitches|?sutures|wound closure|suturing|suture repair|repair of laceration
lachman test		t		lachman 's test|lachman
lactate	loinc:2524-7	t	Lactate [Moles/volume] in Serum or Plasma	lactic acid|serum lactate|lactate level|lactic acid level
laminectomy	snomed:387731002	p	Laminectomy	lumbar laminectomy|decompressive laminectomy|lumbar decompression
lap band		p		gastric banding|lap band surgery|gastric band|lap banding|laparoscopic gastric banding
laparoscopic appendectomy	snomed:6025007	p	Laparoscopic appendectomy	lap appy
laparoscopic cholecystectomy	snomed:45595009	p	Laparoscopic cholecystectomy	lap chole
laparoscopic hysterectomy	snomed:236887006	p	Laparoscopic hysterectomy	
laparoscopy	snomed:73632009	p	Laparoscopy	diagnostic laparoscopy|exploratory laparoscopy
laparotomy	snomed:86481000	p	Laparotomy	exploratory laparotomy|ex lap
laryngectomy	snomed:72791001	p	Laryngectomy	
laryngoscopy		t		flexible laryngoscopy|direct laryngoscopy|nasopharyngoscopy|fiberoptic laryngoscopy|nasolaryngoscopy
laser photocoagulation	snomed:399867007	p	Laser photocoagulation to retina	retinal laser|panretinal photocoagulation
lasik	snomed:312965008	p	Laser assisted in situ keratomileusis	lasik surgery|laser eye surgery
ldh	loinc:2532-0	t	Lactate dehydrogenase [Enzymatic activity/volume] in Serum or Plasma	lactate dehydrogenase|l d h
?ldl	loinc:2089-1	t	Cholesterol in LDL [Mass/volume] in Serum or Plasma	ldl cholesterol|ldl level|l d l
lead level	loinc:5671-3	t	Lead [Mass/volume] in Blood	blood lead level|lead screening|lead screen
leep		p		loop electrosurgical excision procedure|leep procedure|loop excision
left ventricular assist device	snomed:232967006	p	Implantation of left ventricular assist device	lvad|lvad placement|ventricular assist device|l v a d
lipase	loinc:3040-3	t	Lipase [Enzymatic activity/volume] in Serum or Plasma	serum lipase
lipid panel	loinc:24331-1	t	Lipid 1996 panel - Serum or Plasma	lipid profile|fasting lipids|fasting lipid panel|cholesterol panel|cholesterol test|?lipids
lipoma excision	snomed:274068006	p	Excision of lipoma	lipoma removal
liposuction	snomed:302441008	p	Liposuction of subcutaneous tissue	
liquid nitrogen	snomed:302396003	p	Cryotherapy to skin lesion	liquid nitrogen treatment|cryotherapy of skin lesion
lithium level	loinc:14334-7	t	Lithium [Moles/volume] in Serum or Plasma	
lithotripsy	snomed:133864008	p	Lithotripsy	eswl|shock wave lithotripsy|shockwave lithotripsy|laser lithotripsy|extracorporeal shock wave lithotripsy
liver biopsy	snomed:86259008	t	Biopsy of liver	biopsy of the liver
liver function test	loinc:24325-3	t	Hepatic function 2000 panel - Serum or Plasma	liver function panel|hepatic function panel|liver panel|lft|liver enzymes|liver tests|hepatic panel|l f t
liver transplant	snomed:18027006	p	Transplantation of liver	liver transplantation
lobectomy	snomed:173171007	p	Lobectomy of lung	lobectomy of the lung
local anesthesia	snomed:386761002	p	Local anesthesia	local anaesthetic|local anesthetic|local anaesthesia
low dose chest ct	loinc:79086-5	t	CT Chest for screening WO contrast	low dose ct|lung cancer screening ct|ldct
lumbar puncture	snomed:277762005	t	Lumbar puncture	spinal tap|l p|=LP
lumbar spine ct	loinc:24963-1	t	CT Lumbar spine	ct lumbar spine|ct l spine|ct of the lumbar spine
lumbar spine mri	loinc:24968-0	t	MR Lumbar spine	mri lumbar spine|mri of the lumbar spine|lumbar mri|mri l spine|mri of the low back|mri of the lower back|mri of the back|back mri
lumbar spine x ray	loinc:24972-2	t	XR Lumbar spine Views	lumbar x ray|l spine x ray|low back x ray|back x ray|lumbar spine films
lumpectomy	snomed:392021009	p	Lumpectomy of breast	partial mastectomy|breast lumpectomy
lung biopsy		t		biopsy of the lung|transbronchial biopsy
lung resection		p		wedge resection|lung wedge resection
lung transplant	snomed:88039007	p	Transplant of lung	lung transplantation
lupus anticoagulant		t		
luteinizing hormone	loinc:10501-5	t	Lutropin [Units/volume] in Serum or Plasma	lh level
lyme test	loinc:20449-5	t	Borrelia burgdorferi Ab [Presence] in Serum by Immunoassay	lyme titer|lyme serology|lyme antibody|lyme screen
lymph node biopsy		t		biopsy of the lymph node
lymph node dissection		p		lymphadenectomy|neck dissection|pelvic lymph node dissection
lysis of adhesions		p		adhesiolysis
?magnesium	loinc:19123-9	t	Magnesium [Mass/volume] in Serum or Plasma	serum magnesium|magnesium level|mag level
mammogram	snomed:71651007	t	Mammography	mammography|mammo
manual disimpaction		p		fecal disimpaction|disimpaction
massage therapy	snomed:387854002	r	Massage physiotherapy	
mastectomy	snomed:5884001	p	Mastectomy	double mastectomy|breast removal|bilateral mastectomy
mastoidectomy	snomed:50445001	p	Mastoidectomy	
mcmurray test		t		mcmurray 's test|mcmurray
?mcv	loinc:30428-7	t	MCV	mean corpuscular volume
mechanical ventilation	snomed:40617009	r	Artificial respiration	ventilator|vent support|?vent|ventilator support|ventilatory support|invasive ventilation
mediastinoscopy	snomed:261479009	t	Mediastinoscopy	
meningitis vaccine	snomed:41088001	r	Administration of Meningococcus vaccine	meningococcal vaccine|meningococcal vaccination
meniscectomy		p		meniscus surgery|meniscus repair|meniscal repair
methacholine challenge		t		methacholine challenge test|bronchial challenge test
methadone maintenance	snomed:310653000	r	Drug addiction therapy using methadone	methadone clinic|methadone maintenance therapy|medication assisted treatment
methylmalonic acid	loinc:13964-2	t	Methylmalonate [Moles/volume] in Serum or Plasma	methylmalonic acid level
mini mental status exam		t		mmse|mini mental|mini mental state exam|mini mental state examination
mitral valve repair	snomed:384641003	p	Repair of mitral valve	mitraclip|mitral annuloplasty
mitral valve replacement	snomed:53059001	p	Replacement of mitral valve	=MVR
mmr vaccine	snomed:38598009	r	Administration of vaccine product containing only Measles morbillivirus and Mumps orthorubulavirus and Rubella virus antigens	mmr|measles vaccine|mmr vaccination
modified barium swallow	snomed:241149003	t	Videofluoroscopy swallow	videofluoroscopic swallow study|video swallow study|video swallow|modified barium swallow study
modified radical mastectomy	snomed:406505007	p	Modified radical mastectomy	
mohs surgery		p		mohs micrographic surgery|mohs procedure|mohs
monospot	loinc:31418-7	t	Heterophile Ab [Presence] in Serum	mono test|mono spot|heterophile antibody test|heterophile antibody
montreal cognitive assessment		t		moca test
mr venogram	loinc:30858-5	t	MRA Head veins	mrv|magnetic resonance venography
=MRA		t		magnetic resonance angiography|mr angiogram|magnetic resonance angiogram|mr angiography
mrcp	loinc:37220-1	t	MR Biliary ducts and Pancreatic duct	magnetic resonance cholangiopancreatography|m r c p
mri	snomed:113091000	t	Magnetic resonance imaging	magnetic resonance imaging|m r i|mri scan|mr imaging|mri study
mrsa screen	loinc:13317-3	t	Methicillin resistant Staphylococcus aureus [Presence] in Specimen by Organism specific culture	mrsa swab|mrsa culture|mrsa nares|mrsa pcr
muga scan		t		muga|multigated acquisition scan
muscle biopsy		t		
myelogram		t		myelography|ct myelogram
myomectomy	snomed:42010004	p	Uterine myomectomy	fibroid removal|fibroid surgery
myringotomy		p		
nail removal	snomed:265698006	p	Removal of nail plate	ingrown toenail removal|toenail removal
nasal endoscopy		t		rhinoscopy
nasal packing		p		
nasogastric tube		p		ng tube|=NGT|nasogastric tube placement|n g tube|ng tube placement
nebulizer treatment	snomed:56251003	r	Nebulizer therapy	breathing treatment|neb treatment|nebulizer|nebulizer therapy|?nebs|nebuliser
neck ct	loinc:36051-1	t	CT Neck	ct neck|ct of the neck|ct soft tissue neck
neck mri		t		mri of the neck|mri neck
nephrectomy	snomed:175905003	p	Total nephrectomy	kidney removal|kidney removed
nephrostomy tube	snomed:39834009	p	Nephrostomy	percutaneous nephrostomy|nephrostomy|nephrostomy tube placement
nerve block		p		medial branch block|regional block|facet injection|peripheral nerve block
nerve conduction study		t		nerve conduction velocity|ncs|nerve conduction test|ncv|emg nerve conduction study
neurologic exam	snomed:84728005	t	Neurological examination	neurological exam|neurological examination|neuro exam|neurologic examination
neuropsychological testing	snomed:307808008	t	Neuropsychological testing	neuropsych testing|neuropsychological evaluation|neurocognitive testing
newborn screen	loinc:54089-8	t	Newborn screening panel American Health Information Community (AHIC)	newborn screening|heel prick test|heel prick
noninvasive ventilation		r		non invasive ventilation|=NIV
nonstress test	snomed:387673001	t	Nonstress test	non stress test|nst|fetal nonstress test
nt pro bnp	loinc:33762-6	t	Natriuretic peptide.B prohormone N-Terminal [Mass/volume] in Serum or Plasma	pro bnp|probnp|nt probnp
nuchal translucency		t		nuchal translucency scan|nuchal scan|nt scan|nuchal translucency ultrasound
nuclear stress test	snomed:252432008	t	Radionuclide myocardial perfusion study	myocardial perfusion scan|lexiscan stress test|stress mibi|persantine stress test|myocardial perfusion imaging|sestamibi scan|chemical stress test|thallium stress test|nuclear stress
nutrition counseling	snomed:61310001	r	Nutrition education	dietary counseling|nutritional counseling|dietitian consult|nutrition consult|dietary counselling
obstetric panel	loinc:24364-2	t	Obstetric 1996 panel - Serum and Blood	prenatal panel|prenatal labs|ob panel
obstetric ultrasound		t		ob ultrasound|fetal ultrasound|dating ultrasound|anatomy scan|anatomy ultrasound|prenatal ultrasound|growth scan|growth ultrasound
occupational therapy	snomed:84478008	r	Occupational therapy	
oophorectomy	snomed:83152002	p	Oophorectomy	ovary removal|ovaries removed|ovary removed
open reduction internal fixation	snomed:20701002	p	Open reduction of fracture with internal fixation	orif|open reduction and internal fixation|open reduction with internal fixation|o r i f
optical coherence tomography		t		
orchiectomy		p		orchidectomy|testicle removal
orchiopexy	snomed:85419002	p	Orchidopexy	orchidopexy
ostomy reversal		p		ileostomy reversal|ileostomy takedown
ova and parasites	loinc:10704-5	t	Ova and parasites identified in Stool by Light microscopy	o and p|ova and parasite|stool ova and parasites|o & p
oxygen therapy	snomed:57485005	r	Oxygen therapy	supplemental oxygen|home oxygen|high flow oxygen|oxygen by nasal cannula|supplemental o2|high flow nasal cannula|home o2
pacemaker placement	snomed:307280005	p	Implantation of cardiac pacemaker	pacemaker|permanent pacemaker|pacemaker implantation|pacemaker insertion|=PPM|permanent pacemaker placement|dual chamber pacemaker|pace maker
palliative care	snomed:103735009	r	Palliative care	comfort care|palliative care consult
pancreatectomy	snomed:33149006	p	Pancreatectomy	
pap smear	loinc:10524-7	t	Microscopic observation [Identifier] in Cervix by Cyto stain	pap test|papanicolaou smear|papanicolaou test|cervical smear|cervical cytology|smear test|?pap
paracentesis		p		abdominal paracentesis|ascitic tap|peritoneal tap|paracenteses|large volume paracentesis
parathyroid hormone	loinc:2731-8	t	Parathyrin.intact [Mass/volume] in Serum or Plasma	pth|intact pth|parathyroid hormone level|pth level|p t h
parathyroidectomy	snomed:53304009	p	Parathyroidectomy	
partial colectomy	snomed:43075005	p	Partial resection of colon	colon resection
partial hysterectomy		p		supracervical hysterectomy|subtotal hysterectomy
partial nephrectomy	snomed:81516001	p	Partial nephrectomy	nephron sparing surgery
partial thromboplastin time	loinc:14979-9	t	aPTT in Platelet poor plasma by Coagulation assay	ptt|aptt|activated partial thromboplastin time|p t t
patch test		t		patch testing
?pathology	loinc:11526-1	t	Pathology study	surgical pathology|pathology report|histopathology|pathology review
pelvic ct	loinc:24865-8	t	CT Pelvis	ct pelvis|ct of the pelvis
pelvic exam	snomed:35025007	t	Manual pelvic examination	pelvic examination|bimanual exam|speculum exam|gynecologic exam
pelvic mri	loinc:24867-4	t	MR Pelvis	mri pelvis|mri of the pelvis
pelvic ultrasound	loinc:24869-0	t	US Pelvis	ultrasound of the pelvis|pelvic sonogram
pelvic x ray	loinc:28561-9	t	XR Pelvis Views	x ray of the pelvis|pelvis x ray
percutaneous coronary intervention	snomed:415070008	p	Percutaneous coronary intervention	pci|coronary intervention|p c i
percutaneous nephrolithotomy		p		pcnl
pericardial window		p		
pericardiocentesis		p		
peripheral smear		t		blood smear|peripheral blood smear|blood film|peripheral film
peritoneal dialysis	snomed:71192002	r	Peritoneal dialysis	
pessary fitting	snomed:45372001	p	Insertion of pessary into vagina	pessary|pessary placement
pet scan	snomed:82918005	t	Positron emission tomography	pet ct|pet / ct|positron emission tomography|pet ct scan|p e t scan
ph monitoring		t		esophageal ph monitoring|24 hour ph study|ph probe|bravo ph study|24 hour ph probe
phalen test		t		phalen 's test|phalen 's sign
phenytoin level	loinc:3968-5	t	Phenytoin [Mass/volume] in Serum or Plasma	dilantin level
?phosphorus	loinc:2777-1	t	Phosphate [Mass/volume] in Serum or Plasma	?phosphate|serum phosphorus|phosphorus level|phosphate level|?phos
phototherapy	snomed:31394004	r	Light therapy	light therapy|uv therapy|bili lights|narrowband uvb
phq 9	loinc:44249-1	t	PHQ-9 quick depression assessment panel [Reported.PHQ]	phq nine|patient health questionnaire|phq - 9
?physical exam	snomed:5880005	t	Physical examination	?physical examination|?physical|?annual physical
physical therapy	snomed:91251008	r	Physical therapy procedure	physiotherapy|physio|?pt evaluation|physical therapist evaluation
picc line	snomed:425196008	p	Insertion of peripherally inserted central catheter	picc|picc line placement|peripherally inserted central catheter|p i c c line|p i c c
pilonidal cystectomy		p		pilonidal cyst excision
plasma metanephrines		t		metanephrines|urine metanephrines|catecholamines
plasma transfusion	snomed:13569004	r	Transfusion of plasma	ffp transfusion|fresh frozen plasma transfusion
plasmapheresis		r		plasma exchange|=PLEX|therapeutic plasma exchange
?platelet count	loinc:26515-7	t	Platelets [#/volume] in Blood	?platelets|plt count
platelet transfusion		r		transfusion of platelets
pleural fluid analysis		t		pleural fluid studies
pleurodesis		p		
pneumonectomy	snomed:49795001	p	Total pneumonectomy	lung removal
pneumonia vaccine	snomed:12866006	r	Administration of vaccine product containing only Streptococcus pneumoniae antigen	pneumococcal vaccine|pneumonia shot|pneumococcal vaccination
polio vaccine	snomed:72093006	r	Administration of poliomyelitis vaccine	polio vaccination
polypectomy		p		polyp removal|removal of polyp
port placement		p		port a cath|portacath|mediport|mediport placement|port a cath placement
?potassium	loinc:2823-3	t	Potassium [Moles/volume] in Serum or Plasma	serum potassium|potassium level
prealbumin	loinc:14338-8	t	Prealbumin [Mass/volume] in Serum or Plasma	
pregnancy test	loinc:2106-3	t	Choriogonadotropin (pregnancy test) [Presence] in Urine	urine pregnancy test|urine hcg|upt|home pregnancy test|hcg urine
procalcitonin	loinc:33959-8	t	Procalcitonin [Mass/volume] in Serum or Plasma	
?progesterone	loinc:2839-9	t	Progesterone [Mass/volume] in Serum or Plasma	progesterone level
prolactin	loinc:2842-3	t	Prolactin [Mass/volume] in Serum or Plasma	prolactin level
prostate biopsy	snomed:65575008	t	Biopsy of prostate	biopsy of the prostate|transrectal prostate biopsy
prostate mri	loinc:30675-3	t	MR Prostate	mri prostate|mri of the prostate|multiparametric mri
prostatectomy	snomed:90470006	p	Prostatectomy	prostate removal|prostate surgery
protein electrophoresis	loinc:24351-9	t	Protein electrophoresis panel - Serum or Plasma	spep|serum protein electrophoresis
prothrombin time	loinc:5902-2	t	Prothrombin time (PT)	pro time|protime
psa	loinc:2857-1	t	Prostate specific Ag [Mass/volume] in Serum or Plasma	prostate specific antigen|p s a|psa level|psa test
psychotherapy	snomed:75516001	r	Psychotherapy	talk therapy|?counseling|?counselling|behavioral therapy
pulmonary function test	snomed:23426006	t	Measurement of respiratory function	pft|lung function test|pulmonary function testing|pulmonary function studies|breathing test|p f t
pulmonary rehab	snomed:15081005	r	Pulmonary rehabilitation	pulmonary rehabilitation
pulse oximetry	snomed:284034009	t	Pulse oximetry monitoring	pulse ox|overnight oximetry|overnight pulse oximetry|pulse oximeter
punch biopsy		t		
quad screen	loinc:48800-7	t	Second trimester quad maternal screen panel - Serum or Plasma	quad test|quadruple screen|maternal serum screen
quantiferon		t		quantiferon gold|tb blood test|interferon gamma release assay|igra|quantiferon test
radiation therapy	snomed:108290001	r	Radiation therapy	?radiation|radiotherapy|radiation treatment|xrt|radio therapy
radical nephrectomy	snomed:116033007	p	Radical nephrectomy	
radical prostatectomy	snomed:26294005	p	Radical prostatectomy	
radioactive iodine	snomed:228698009	r	Iodine 131 therapy	radioactive iodine therapy|radioiodine therapy|radioactive iodine ablation|radioiodine ablation
radiofrequency ablation	snomed:879916008	p	Radiofrequency ablation	=RFA|radio frequency ablation
rapid strep test	loinc:18481-2	t	Streptococcus pyogenes Ag [Presence] in Throat	rapid strep|strep test|strep screen|strep swab|throat swab
rectal exam	snomed:410006001	t	Digital Examination of Rectum	digital rectal exam|rectal examination|=DRE|digital rectal examination
red cell transfusion	snomed:71493000	r	Transfusion of packed red blood cells	packed red blood cell transfusion|prbc transfusion|packed red cell transfusion
?rehabilitation	snomed:52052004	r	Rehabilitation therapy	?rehab|inpatient rehab|acute rehab|inpatient rehabilitation|rehabilitation therapy
renal function panel	loinc:24362-6	t	Renal function 2000 panel - Serum or Plasma	renal panel|kidney function test|kidney function panel|renal function test
renal scan		t		nuclear renal scan|mag 3 scan|renogram
renal ultrasound	loinc:38036-0	t	US Kidney Report	kidney ultrasound|ultrasound of the kidneys|renal sonogram|bladder and kidney ultrasound
reticulocyte count	loinc:17849-1	t	Reticulocytes/100 erythrocytes in Blood by Automated count	retic count|?retic
retinal detachment repair	snomed:8920006	p	Repair of retina for retinal detachment	scleral buckle
retrograde pyelogram		t		retrograde pyelography
reverse shoulder arthroplasty		p		reverse total shoulder|reverse total shoulder arthroplasty
rheumatoid factor	loinc:11572-5	t	Rheumatoid factor [Units/volume] in Serum or Plasma	
rhinoplasty		p		nose job
rib x ray	loinc:24899-7	t	XR Ribs Views	rib films|rib series|x ray of the ribs
right heart catheterization	snomed:40403005	t	Catheterization of right heart	right heart cath|swan ganz catheterization
right upper quadrant ultrasound		t		ruq ultrasound|gallbladder ultrasound|ultrasound of the gallbladder|liver ultrasound|ultrasound of the liver|ultrasound of the right upper quadrant
robotic prostatectomy		p		robot assisted prostatectomy
romberg test		t		romberg 's test|romberg
root canal		p		root canal treatment
rotator cuff repair		p		rotator cuff surgery
rpr	loinc:20507-0	t	Reagin Ab [Presence] in Serum by RPR	rapid plasma reagin|syphilis test|syphilis screen|syphilis serology|r p r
rsv test	loinc:5876-8	t	Respiratory syncytial virus Ag [Presence] in Specimen by Immunoassay	rsv swab|rsv antigen
rsv vaccine		r		rsv vaccination
rubella titer	loinc:5334-8	t	Rubella virus IgG Ab [Units/volume] in Serum or Plasma by Immunoassay	rubella antibody|rubella igg
salicylate level	loinc:4024-6	t	Salicylates [Mass/volume] in Serum or Plasma	aspirin level
salpingectomy		p		
salpingo oophorectomy	snomed:116028008	p	Salpingo-oophorectomy	bso|bilateral salpingo oophorectomy
sclerotherapy		p		
screening colonoscopy	snomed:444783004	t	Screening colonoscopy	
screening mammogram	loinc:24606-6	t	MG Breast Screening	screening mammography
scrotal ultrasound	loinc:25002-7	t	US Scrotum and Testicle Report	testicular ultrasound|ultrasound of the scrotum|ultrasound of the testicles
semen analysis	loinc:13361-1	t	Semen analysis panel	sperm count|sperm analysis
sentinel lymph node biopsy	snomed:396487001	t	Sentinel lymph node biopsy	sentinel node biopsy|slnb
septoplasty	snomed:13529000	p	Nasal septoplasty	deviated septum repair|nasal septoplasty
serum osmolality	loinc:2692-2	t	Osmolality of Serum or Plasma	serum osm|plasma osmolality
shingles vaccine		r		zoster vaccine|shingles shot|shingles vaccination|shingrix vaccine
shoulder arthroscopy		p		arthroscopic shoulder surgery|arthroscopy of the shoulder
shoulder mri	loinc:24905-2	t	MR Shoulder	mri shoulder|mri of the shoulder
shoulder replacement	snomed:42262007	p	Total shoulder replacement	shoulder arthroplasty|total shoulder arthroplasty|total shoulder replacement
shoulder x ray	loinc:24909-4	t	XR Shoulder Views	x ray of the shoulder|shoulder xray
sigmoid colectomy	snomed:84604002	p	Sigmoid colectomy	sigmoid resection|sigmoidectomy
sigmoidoscopy	snomed:24420007	t	Sigmoidoscopy	flexible sigmoidoscopy|flex sig|proctosigmoidoscopy
simple mastectomy	snomed:172043006	p	Simple mastectomy	
sinus ct	loinc:30588-8	t	CT Sinuses	ct sinus|ct of the sinuses|ct sinuses
sinus surgery		p		functional endoscopic sinus surgery|fess|endoscopic sinus surgery
six minute walk test		t		6 minute walk test|6 minute walk|six minute walk
skeletal survey	loinc:43518-0	t	XR Bones Survey Views	bone survey
skin biopsy	snomed:240977001	t	Biopsy of skin	biopsy of the skin|shave biopsy
skin graft		p		skin grafting|split thickness skin graft
skull x ray	loinc:28564-3	t	XR Skull Views	
sleep study		t		polysomnography|polysomnogram|home sleep study|home sleep test|overnight sleep study|home sleep apnea test
sleeve gastrectomy		p		gastric sleeve|gastric sleeve surgery|laparoscopic sleeve gastrectomy
slit lamp exam	snomed:55468007	t	Ocular slit lamp examination	slit lamp|slit lamp examination
small bowel resection	snomed:54357003	p	Partial excision of small intestine	
smoking cessation counseling	snomed:225323000	r	Smoking cessation education	smoking cessation|tobacco cessation|tobacco cessation counseling|smoking cessation counselling
?sodium	loinc:2951-2	t	Sodium [Moles/volume] in Serum or Plasma	serum sodium|sodium level
speech therapy		r		speech language therapy|speech and language therapy|speech pathology evaluation
spinal anesthesia	snomed:231249005	p	Spinal anesthesia	spinal anaesthesia|spinal block
spinal cord stimulator		p		spinal cord stimulation|spinal cord stimulator placement
spinal fusion	snomed:55705006	p	Spinal arthrodesis	back fusion|spine fusion|lumbar fusion|fusion of the spine|posterior lumbar fusion
spine mri	loinc:36067-7	t	MR Spine	mri spine|mri of the spine|spinal mri
spirometry	snomed:127783003	t	Spirometry	spirogram
splenectomy	snomed:234319005	p	Splenectomy	spleen removal|spleen removed
splint application		p		?splinting|?splint|application of splint
sputum culture	loinc:6460-0	t	Bacteria identified in Sputum by Culture	sputum cx|respiratory culture
std testing	loinc:36903-3	t	Chlamydia trachomatis and Neisseria gonorrhoeae DNA [Identifier] in Specimen by NAA with probe detection	sti testing|std screen|sti screen|std test|sti test
stem cell transplant		r		stem cell transplantation|autologous stem cell transplant|allogeneic stem cell transplant
stent placement	snomed:103716009	p	Placement of stent	stenting|drug eluting stent|bare metal stent
stereotactic radiosurgery		r		gamma knife|cyberknife|cyber knife|gamma knife radiosurgery
stool culture	loinc:625-4	t	Bacteria identified in Stool by Culture	
straight leg raise		t		straight leg raise test|=SLR|straight leg raising|straight leg raising test|straight leg test
stress echocardiogram		t		stress echo
stress test	snomed:76746007	t	Cardiovascular stress testing	cardiac stress test|exercise stress test|treadmill test|treadmill stress test|exercise treadmill test|exercise tolerance test|=ETT|?treadmill|stress ekg|exercise test
suctioning		r		airway suctioning|tracheal suctioning
suprapubic catheter		p		suprapubic tube|suprapubic catheter placement
surgery	snomed:387713003	p	Surgical procedure	surgical procedure|operative procedure|?operation|surgical intervention|operative intervention
suture removal	snomed:30549001	p	Removal of suture	stitches out|staple removal|removal of sutures|stitches removed|sutures removed
swan ganz catheter		p		pulmonary artery catheter|swan ganz
synovial fluid analysis		t		joint fluid analysis|synovial fluid cell count
synovial fluid culture	loinc:621-3	t	Bacteria identified in Synovial fluid by Culture	joint fluid culture
tacrolimus level	loinc:11253-2	t	Tacrolimus [Mass/volume] in Blood	prograf level
tah bso	snomed:116144002	p	Total abdominal hysterectomy with bilateral salpingo-oophorectomy	total abdominal hysterectomy with bilateral salpingo oophorectomy
tavr	snomed:773996000	p	Transcatheter aortic valve implantation	transcatheter aortic valve replacement|tavi|transcatheter aortic valve implantation
tdap vaccine	snomed:428251000124104	r	Administration of vaccine product containing only low dose acellular Bordetella pertussis and Clostridium tetani and low dose Corynebacterium diphtheriae antigens	tdap|tdap booster
telemetry		t		telemetry monitoring|cardiac telemetry|cardiac monitoring
temporal artery biopsy		t		
tendon repair		p		achilles tendon repair
tens unit		r		transcutaneous electrical nerve stimulation|tens therapy
termination of pregnancy	snomed:386639001	p	Termination of pregnancy	elective abortion|therapeutic abortion|induced abortion
?testosterone	loinc:2986-8	t	Testosterone [Mass/volume] in Serum or Plasma	testosterone level|total testosterone
tetanus shot	snomed:127786006	r	Administration of tetanus vaccine	tetanus vaccine|tetanus booster|td booster|tetanus vaccination|tetanus toxoid
therapeutic hypothermia		r		targeted temperature management
therapeutic phlebotomy	snomed:127606004	r	Therapeutic phlebotomy	
thoracentesis	snomed:91602002	p	Thoracentesis	pleural tap|thoracocentesis|thoracenteses
thoracic spine mri	loinc:24980-5	t	MR Thoracic spine	mri thoracic spine|mri of the thoracic spine|mri t spine
thoracotomy		p		
throat culture	loinc:626-2	t	Bacteria identified in Throat by Culture	throat swab culture
thrombectomy		p		embolectomy|mechanical thrombectomy
thrombolysis		r		thrombolytic therapy|clot busting therapy
thyroid antibodies	loinc:8099-4	t	Thyroperoxidase Ab [Units/volume] in Serum or Plasma	tpo antibody|thyroid peroxidase antibody|anti tpo
thyroid biopsy		t		thyroid fna
thyroid panel		t		thyroid function test|thyroid function panel|thyroid function studies|thyroid studies|thyroid labs
thyroid scan		t		thyroid uptake scan|radioactive iodine uptake scan|thyroid uptake and scan|nuclear thyroid scan
thyroid ultrasound	loinc:25010-0	t	US Thyroid Report	ultrasound of the thyroid|neck ultrasound|thyroid sonogram
thyroidectomy	snomed:13619001	p	Thyroidectomy	total thyroidectomy|thyroid lobectomy|thyroid surgery|hemithyroidectomy
tibc	loinc:2500-7	t	Iron binding capacity [Mass/volume] in Serum or Plasma	total iron binding capacity|iron binding capacity|t i b c
tilt table test	snomed:14769009	t	Tilt table test	tilt test|tilt table testing
tinel sign		t		tinel 's sign|tinel 's test|tinel test
tips procedure	snomed:233445008	p	Transjugular intrahepatic portosystemic shunt	transjugular intrahepatic portosystemic shunt|=TIPS
toe amputation	snomed:371186005	p	Amputation of toe	amputation of toe|amputation of the toe
tonometry		t		intraocular pressure check
tonsillectomy	snomed:173422009	p	Tonsillectomy	tonsils out|tonsils removed|tonsils taken out
tonsillectomy and adenoidectomy	snomed:28913000	p	Tonsillectomy and adenoidectomy	t and a|t & a
tooth extraction		p		dental extraction|wisdom teeth removal|wisdom teeth removed|wisdom teeth out|tooth pulled|wisdom tooth extraction|teeth pulled
total abdominal hysterectomy	snomed:116143008	p	Total abdominal hysterectomy	tah|abdominal hysterectomy
total hip replacement	snomed:52734007	p	Total replacement of hip	tha|=THR|hip replacement|total hip arthroplasty|hip arthroplasty|total hip|hip replacement surgery
total hysterectomy	snomed:116140006	p	Total hysterectomy	
total knee replacement	snomed:609588000	p	Total knee replacement	tka|=TKR|knee replacement|total knee arthroplasty|knee arthroplasty|total knee|knee replacement surgery
total parenteral nutrition	snomed:225372007	r	Total parenteral nutrition	tpn|parenteral nutrition|hyperalimentation
total protein	loinc:2885-2	t	Protein [Mass/volume] in Serum or Plasma	
trabeculectomy	snomed:30880003	p	Trabeculectomy ab externo	
tracheostomy		p		trach|trach tube|trach placement
tracheotomy	snomed:48387007	p	Incision of trachea	
?traction	snomed:66391000	r	Traction	cervical traction|skeletal traction
transcranial magnetic stimulation		r		=TMS|tms therapy
transesophageal echocardiogram	snomed:105376000	t	Transesophageal echocardiography	=TEE|transesophageal echo|transoesophageal echocardiogram|t e e
transferrin saturation	loinc:2502-3	t	Iron saturation [Mass Fraction] in Serum or Plasma	iron saturation
transrectal ultrasound	loinc:24884-9	t	US Prostate (transrectal) Report	trus|transrectal ultrasound of the prostate|prostate ultrasound
transthoracic echocardiogram	snomed:433236007	t	Transthoracic echocardiography	transthoracic echo|=TTE
transurethral resection		p		=TUR
transvaginal ultrasound		t		transvaginal sonogram|endovaginal ultrasound|tvus|transvaginal scan
trigger finger release		p		
trigger point injection		p		
?triglycerides	loinc:2571-8	t	Triglyceride [Mass/volume] in Serum or Plasma	triglyceride level|?triglyceride
troponin	loinc:10839-9	t	Troponin I.cardiac [Mass/volume] in Serum or Plasma	troponin level|serial troponins|cardiac troponin|troponin i|high sensitivity troponin|trop
troponin t	loinc:6598-7	t	Troponin T.cardiac [Mass/volume] in Serum or Plasma	
?tsh	loinc:3016-3	t	Thyrotropin [Units/volume] in Serum or Plasma	thyroid stimulating hormone|t s h|tsh level|thyrotropin
tubal ligation	snomed:77543007	p	Ligation of fallopian tube	btl|bilateral tubal ligation|tubes tied|tubal sterilization|?tubal
tube feeding	snomed:61420007	r	Tube feeding of patient	tube feeds|enteral nutrition|enteral feeding
tuberculin skin test	snomed:424294008	t	Delayed hypersensitivity skin test for tuberculin PPD	tb skin test|mantoux test|tb test|ppd test|mantoux|?ppd
tummy tuck	snomed:177250006	p	Abdominoplasty	abdominoplasty|panniculectomy
tumor markers		t		tumour markers|tumor marker
turbt	snomed:386792000	p	Transurethral resection of bladder neoplasm	transurethral resection of bladder tumor|transurethral resection of bladder tumour
turp	snomed:90199006	p	Transurethral prostatectomy	transurethral resection of the prostate|transurethral resection of prostate|t u r p
tympanometry	snomed:91573000	t	Tympanometry testing	tympanogram
tympanoplasty		p		eardrum repair
type and screen	loinc:34532-2	t	Blood type and Indirect antibody screen panel - Blood	type and cross|type and crossmatch|blood typing|crossmatch|type and hold
ultrasound	snomed:16310003	t	Diagnostic ultrasonography	ultrasonography|sonogram|sonography|ultrasound scan|ultra sound
umbilical hernia repair	snomed:44946007	p	Repair of umbilical hernia	
upper endoscopy	snomed:76009000	t	Esophagogastroduodenoscopy	egd|esophagogastroduodenoscopy|gastroscopy|upper gi endoscopy|e g d|esophagoscopy|oesophagogastroduodenoscopy|upper g i endoscopy
upper gi series	loinc:42459-8	t	RF Gastrointestinal tract upper Views W contrast PO	upper gi study|barium meal|small bowel follow through|upper g i series
ureteral stent		p		ureteral stent placement|double j stent|jj stent|ureteric stent
ureteroscopy		p		
uric acid	loinc:3084-1	t	Urate [Mass/volume] in Serum or Plasma	uric acid level|serum urate|serum uric acid
urinalysis	loinc:24356-8	t	Urinalysis complete panel - Urine	urine analysis|=UA|?u a
urine albumin creatinine ratio	loinc:9318-7	t	Albumin/Creatinine [Mass Ratio] in Urine	microalbumin creatinine ratio|urine microalbumin|microalbumin|albumin creatinine ratio|uacr|urine acr|albumin to creatinine ratio|microalbumin to creatinine ratio
urine culture	loinc:630-4	t	Bacteria identified in Urine by Culture	urine cx|urine c and s|ucx
urine dipstick	loinc:24357-6	t	Urinalysis macro (dipstick) panel - Urine	urine dip|dipstick urinalysis
urine electrolytes		t		urine lytes|urine sodium
urine microscopy		t		urine sediment|urinary sediment|microscopic urinalysis
urine osmolality	loinc:2695-5	t	Osmolality of Urine	urine osm
urine protein creatinine ratio	loinc:2890-2	t	Protein/Creatinine [Mass Ratio] in Urine	protein creatinine ratio|upcr|protein to creatinine ratio
urine protein electrophoresis		t		upep
urodynamic study	snomed:252895004	t	Urodynamic studies	urodynamics|urodynamic testing
uroflowmetry		t		uroflow
vaccination	snomed:33879002	r	Active immunization	immunization|immunisation|vaccine|immunised|?shots|inoculation
vacuum delivery	snomed:61586001	p	Delivery by vacuum extraction	vacuum assisted delivery|vacuum extraction
vaginal delivery	snomed:700000006	p	Vaginal delivery of fetus	normal spontaneous vaginal delivery|nsvd|=SVD|spontaneous vaginal delivery|vaginal birth
vaginal hysterectomy	snomed:265056007	p	Vaginal hysterectomy	
vagus nerve stimulator		p		vagal nerve stimulator|vagus nerve stimulation
valproate level	loinc:4086-5	t	Valproate [Mass/volume] in Serum or Plasma	valproic acid level|depakote level
vancomycin level	loinc:4092-3	t	Vancomycin [Mass/volume] in Serum or Plasma --trough	vancomycin trough|vanc level|vanc trough
varicella titer	loinc:8047-3	t	Varicella zoster virus IgG Ab [Units/volume] in Serum	varicella antibody|varicella igg
varicella vaccine	snomed:571611000119101	r	Administration of varicella live vaccine	chickenpox vaccine|varicella vaccination
vasectomy	snomed:22523008	p	Vasectomy	
vats		p		video assisted thoracoscopic surgery|thoracoscopy|thoracoscopic surgery
vdrl	loinc:5292-8	t	Reagin Ab [Presence] in Serum by VDRL	
vein stripping	snomed:265855005	p	Varicose vein stripping	varicose vein surgery|saphenous vein ablation|endovenous ablation|vein ablation
venipuncture	snomed:22778000	t	Venipuncture	phlebotomy|venepuncture
venogram	snomed:4970003	t	Venography	venography|phlebogram
venous blood gas		t		vbg
venous doppler		t		venous duplex|lower extremity doppler|lower extremity ultrasound|venous ultrasound|leg doppler|leg ultrasound|lower extremity venous doppler|lower extremity duplex
ventral hernia repair	snomed:238192002	p	Repair of ventral hernia	incisional hernia repair
ventriculostomy	snomed:63933000	p	Ventriculostomy	external ventricular drain|evd placement
vestibular therapy		r		vestibular rehabilitation|vestibular rehab
viral culture	loinc:6584-7	t	Virus identified in Specimen by Culture	
vision test	snomed:268360001	t	Visual testing	?eye chart|visual acuity test|visual acuity testing|vision screening
visual field test	snomed:86944008	t	Visual field study	visual fields|visual field testing|humphrey visual field
?vitamin b12	loinc:2132-9	t	Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma	vitamin b12 level|b12 level|cobalamin level|?vitamin b twelve|b twelve level
?vitamin d	loinc:62292-8	t	25-Hydroxyvitamin D3+25-Hydroxyvitamin D2 [Mass/volume] in Serum or Plasma	vitamin d level|25 hydroxy vitamin d|twenty five hydroxy vitamin d|25 oh vitamin d
vitrectomy	snomed:75732000	p	Vitrectomy	
voiding cystourethrogram	loinc:25017-5	t	RF Urinary bladder and Urethra Views W contrast intra bladder	vcug|voiding cystourethrography
vp shunt	snomed:47020004	p	Ventriculoperitoneal shunt	ventriculoperitoneal shunt|vp shunt placement|v p shunt
vq scan		t		v / q scan|ventilation perfusion scan|v q scan|ventilation perfusion study
wet mount		t		wet prep|vaginal wet mount|vaginal wet prep
whipple procedure	snomed:116241004	p	Pancreaticoduodenectomy	?whipple|pancreaticoduodenectomy
white count	loinc:26464-8	t	Leukocytes [#/volume] in Blood	white blood cell count|wbc count|white blood count|white cell count|leukocyte count|?wbc
whole brain radiation		r		whole brain radiation therapy
wound care	snomed:225358003	r	Wound care	dressing change|wound dressing
wound culture	loinc:6462-6	t	Bacteria identified in Wound by Culture	wound swab|wound cx
wound vac		r		negative pressure wound therapy|wound vacuum
wrist x ray	loinc:24619-9	t	XR Wrist Views	x ray of the wrist|wrist xray
x ray	snomed:168537006	t	Plain radiography	xray|radiograph|plain film|plain radiograph|plain x ray
`;
