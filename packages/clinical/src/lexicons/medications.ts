/**
 * Medications by generic name, brand name and class, with RxNorm codes.
 *
 * Columns: name, RxCUI, kind (g generic, b brand, c class), for a brand the generic names it stands for, other terms.
 * Classes have no code; nor have 131 names whose code could not be checked. `?` marks words that are also ordinary
 * language, a food or something the laboratory measures, `=` abbreviations that count in these capitals only.
 *
 * Codes: RxNorm; its normalized names and codes are in the public domain (RxNorm Terms of Service). This product uses
 * publicly available data courtesy of the U.S. National Library of Medicine (NLM), National Institutes of Health,
 * Department of Health and Human Services; NLM is not responsible for the product and does not endorse or recommend this
 * or any other product.
 *
 * A script compared the name with the code of all 3384: 2909 stand in RxNorm's Current Prescribable Content of
 * 6 October 2025 as ingredient (IN, PIN, MIN) or brand (BN), 2411 of all in two independent sources or more. The other
 * sources are copies of RxNorm inside the OHDSI vocabularies, the links between RxNorm and MeSH names in the UMLS (as of
 * 2014), and CPIC. 62 stand in the OHDSI copies only, 118 in the MeSH links only, which do not tell the kind of concept.
 * 179 codes are not in the Prescribable Content of February 2026: RxNorm may have retired them.
 */
export const MEDICATIONS = `5 alpha reductase inhibitor		c		
?albumin	828529	g		albumin human|human albumin|?iv albumin
?alli	708361	b	orlistat	
?amphetamine	725	g		
?angiotensin ii		g		
?antithrombin iii	1009	g		
?azo		b	phenazopyridine	
?biologic		c		?biologics
?birth control shot		c		
?caffeine	1886	g		
?calcitonin	1311287	g		
?calcium	1895	g		
?chromium	2496	g		
?cinnamon	477053	g		
?collagen	2714	g		
?copper	2837	g		
?cranberry		g		cranberry pills|cranberry extract
?dhea	3143	g		prasterone
?ella	1005925	b	ulipristal	
?emend	357280	b	aprepitant	
?estradiol	4083	g		
?estriol	4094	g		
?estrogen		c		?estrogens
?fluorescein	25138	g		
?garlic		g		garlic pills
?ginger	125921	g		
?iron	90176	g		
?iv fluids		c		?intravenous fluids
?lactic acid	28393	g		
?magnesium	6574	g		
?muse	844227	b	alprostadil	
?nicotine	7407	g		nicotine replacement
?nitrate		c		?nitrates|long acting nitrate
?nitric oxide	7442	g		
?nix		b	permethrin	
?omega 3	4301	g		omega 3 s|?omega - 3
?oxygen	7806	g		
?paralytic		c		paralytics|neuromuscular blocker|neuromuscular blockers
?plan b	261613	b	levonorgestrel	plan b one step
?potassium	8588	g		
?progesterone	8727	g		
?s adenosylmethionine	9504	g		=SAMe
?selenium	9641	g		
?skyla	1366335	b	levonorgestrel	
?sodium	9853	g		
?sonata	261654	b	zaleplon	
?steroid		c		steroids|corticosteroid|corticosteroids|oral steroids|topical steroid|topical steroids|inhaled corticosteroid|inhaled corticosteroids|steroid taper
?stimulant		c		?stimulants
?sulfur	10223	g		
?testosterone	10379	g		
?thyroid	10572	g		thyroid desiccated|desiccated thyroid
?tobi	220329	b	tobramycin	
?tryptophan	10898	g		
?tuberculin	10908	g		
?turmeric	1114883	g		
?urea	11002	g		
?vaseline	224932	b	petrolatum	
?versed	11177	b	midazolam	
?vitamin a	11246	g		
?vitamin d	11253	g		
?vitamins		c		?vitamin|?supplements|?supplement
?yasmin	284921	b	drospirenone + ethinyl estradiol	
?yaz	630735	b	drospirenone + ethinyl estradiol	
?zinc	11416	g		
abacavir	190521	g		
abacavir lamivudine	614534	g		abacavir / lamivudine|abacavir and lamivudine|lamivudine abacavir|lamivudine / abacavir|lamivudine and abacavir|abacavir with lamivudine
abacavir sulfate	221052	g		
abaloparatide		g		
abatacept	614391	g		
abciximab	83929	g		
abecma	2536435	b	idecabtagene vicleucel	
abelcet	81507	b	amphotericin b	
abemaciclib	1946825	g		
abilify	352393	b	aripiprazole	abilafy
abiraterone	1100072	g		abiraterone acetate
abobotulinumtoxina	860168	g		
abraxane	589511	b	paclitaxel	
abreva	285039	b	docosanol	
abrocitinib		g		
abrysvo	2642144	b	rsv vaccine	
acalabrutinib	1986808	g		
acamprosate	82819	g		
acarbose	16681	g		
accolate	135092	b	zafirlukast	
accuneb		b	albuterol	
accupril	72210	b	quinapril	
accutane	202795	b	isotretinoin	acutane
ace inhibitor		c		ace inhibitors|acei|?ace i
acebutolol	149	g		
aceon	261438	b	perindopril	
acetadote		b	acetylcysteine	
acetaminophen	161	g		paracetamol|apap|acetominophen|acetaminophine
acetaminophen codeine	817579	g		acetaminophen / codeine|acetaminophen and codeine|codeine acetaminophen|codeine / acetaminophen|codeine and acetaminophen|acetaminophen with codeine|apap codeine
acetazolamide	167	g		
acetic acid	168	g		
acetylcysteine	197	g		n acetylcysteine|n acetyl cysteine|=NAC
aciphex	261440	b	rabeprazole	
acitretin	16818	g		
aclidinium	1303098	g		
acne medication		c		
acoramidis		g		
actemra	895761	b	tocilizumab	
acthar	1040019	b	corticotropin	
acthib	637866	b	haemophilus b vaccine	
actigall		b	ursodiol	
actiq	215008	b	fentanyl	
activase	204210	b	alteplase	
activated charcoal	272	g		?charcoal
actonel	753143	b	risedronate	
actos	261442	b	pioglitazone	
acyclovir	281	g		acyclovere|aciclovir
acyclovir sodium	81944	g		
aczone	605173	b	dapsone	
adacel	605718	b	tetanus diphtheria pertussis vaccine	
adagrasib		g		
adakveo	2262426	b	crizanlizumab	
adalat	151131	b	nifedipine	
adalimumab	327361	g		
adapalene	60223	g		
adbry	2589380	b	tralokinumab	
adcetris	1147324	b	brentuximab vedotin	
adcirca	849863	b	tadalafil	
adderall	84815	b	amphetamine + dextroamphetamine	adderal
addyi	1666386	b	flibanserin	
adefovir	16521	g		
adempas	1439889	b	riociguat	
adenocard	258345	b	adenosine	
adenosine	296	g		
adipex	332	b	phentermine	adipex p
admelog	1992165	b	insulin lispro	
ado trastuzumab emtansine	1371041	g		trastuzumab emtansine
adriamycin	42512	b	doxorubicin	
adrucil	202632	b	fluorouracil	
adstiladrin	2644441	b	nadofaragene firadenovec	
aducanumab		g		
aduhelm		b	aducanumab	
advair	301543	b	fluticasone + salmeterol	advare
advil	153010	b	ibuprofen	advils
afatinib	1430438	g		
afinitor	845509	b	everolimus	
aflibercept	1232150	g		
afluria		b	influenza vaccine	
afrezza	1543203	b	insulin regular	
afrin	215051	b	oxymetazoline	
agalsidase beta	338817	g		
aggrastat	187024	b	tirofiban	
aggrenox	226718	b	aspirin + dipyridamole	
agrylin	215060	b	anagrelide	
aimovig	2045628	b	erenumab	
airduo	1918195	b	fluticasone + salmeterol	
airsupra	2665908	b	albuterol + budesonide	
ajovy	2056696	b	fremanezumab	
akeega	2645245	b	abiraterone + niraparib	
albendazole	430	g		
albenza	151717	b	albendazole	
albutein	151314	b	albumin human	
albuterol	435	g		albuteral|salbutamol|albuterol sulfate
albuterol ipratropium	214199	g		albuterol / ipratropium|albuterol and ipratropium|ipratropium albuterol|ipratropium / albuterol|ipratropium and albuterol|albuterol with ipratropium
alcaftadine	1000082	g		
alclometasone	108088	g		
aldactazide	17276	b	hydrochlorothiazide + spironolactone	
aldactone	151317	b	spironolactone	
aldara	215085	b	imiquimod	
aldomet	151318	b	methyldopa	
alecensa		b	alectinib	
alectinib	1727455	g		
alemtuzumab	117055	g		
alendronate	46041	g		alendronic acid
alendronate sodium	203152	g		
alesse		b	ethinyl estradiol + levonorgestrel	
aleve	215101	b	naproxen	aleves
alfentanil	480	g		
alfuzosin	17300	g		
alginic acid	17305	g		
alglucosidase alfa	629565	g		
alimta	323879	b	pemetrexed	
alirocumab	1659152	g		
aliskiren	325646	g		
alka seltzer	17315	b	aspirin + citric acid + sodium bicarbonate	alkaseltzer
alkeran	151325	b	melphalan	
allegra	324026	b	fexofenadine	
allegra d	215122	b	fexofenadine + pseudoephedrine	
allergy medicine		c		allergy medication|allergy pill|allergy pills
allopurinol	519	g		allopurinal|alopurinol
almotriptan	279645	g		
alogliptin	1368001	g		
alosetron	85248	g		
aloxi	397406	b	palonosetron	
alpelisib	2169285	g		
alpha blocker		c		alpha blockers
alpha lipoic acid	6417	g		lipoic acid
alphagan	153358	b	brimonidine	
alprazolam	596	g		alprazalam
alprostadil	598	g		
altace	262418	b	ramipril	
alteplase	8410	g		tpa
aluminum chloride	46241	g		
aluminum hydroxide	612	g		
aluminum hydroxide magnesium hydroxide	1009149	g		aluminum hydroxide / magnesium hydroxide|aluminum hydroxide and magnesium hydroxide|magnesium hydroxide aluminum hydroxide|magnesium hydroxide / aluminum hydroxide|magnesium hydroxide and aluminum hydroxide|aluminum hydroxide with magnesium hydroxide
alunbrig	1921223	b	brigatinib	
alvesco	356739	b	ciclesonide	
alyftrek	2701439	b	deutivacaftor + tezacaftor + vanzacaftor	
amantadine	620	g		
amantadine hydrochloride	282415	g		
amaryl	153592	b	glimepiride	
ambien	131725	b	zolpidem	ambian
ambisome	151338	b	amphotericin b	
ambrisentan	358274	g		
amerge	153442	b	naratriptan	
amicar	204292	b	aminocaproic acid	
amidate	215216	b	etomidate	
amikacin	641	g		
amiloride	644	g		
amiloride hydrochlorothiazide	214212	g		amiloride / hydrochlorothiazide|amiloride and hydrochlorothiazide|hydrochlorothiazide amiloride|hydrochlorothiazide / amiloride|hydrochlorothiazide and amiloride|amiloride with hydrochlorothiazide
aminocaproic acid	99	g		
aminoglycoside		c		aminoglycosides
aminophylline	689	g		
amiodarone	703	g		amiodorone|amio
amitiza	615205	b	lubiprostone	
amitriptyline	704	g		amitriptylene|amitryptiline
amivantamab	2549199	g		
amlodipine	17767	g		amlodopine|amlodapine|amlo
amlodipine atorvastatin	404773	g		amlodipine / atorvastatin|amlodipine and atorvastatin|atorvastatin amlodipine|atorvastatin / amlodipine|atorvastatin and amlodipine|amlodipine with atorvastatin
amlodipine benazepril		g		amlodipine / benazepril|amlodipine and benazepril|benazepril amlodipine|benazepril / amlodipine|benazepril and amlodipine
amlodipine besylate	104416	g		
amlodipine olmesartan		g		amlodipine / olmesartan|amlodipine and olmesartan|olmesartan amlodipine
amlodipine valsartan	729455	g		amlodipine / valsartan|amlodipine and valsartan|valsartan amlodipine|valsartan / amlodipine|valsartan and amlodipine|amlodipine with valsartan|valsartan with amlodipine
ammonium chloride	712	g		
ammonium lactate	215247	g		
amoxapine	722	g		
amoxicillin	723	g		amoxicilin|amoxacillin|amoxicillan|amox
amoxicillin clavulanate	19711	g		amoxicillin / clavulanate|amoxicillin and clavulanate|clavulanate amoxicillin|clavulanate / amoxicillin|clavulanate and amoxicillin|amoxicillin with clavulanate|amox clav|amoxicillin clavulanic acid
amoxil	203169	b	amoxicillin	
amphetamine salts		g		mixed amphetamine salts|dextroamphetamine amphetamine|amphetamine dextroamphetamine|dextroamphetamine / amphetamine
amphetamine sulfate	81952	g		
amphotericin b	732	g		amphotericin|liposomal amphotericin
ampicillin	733	g		
ampicillin sulbactam		g		ampicillin / sulbactam|ampicillin and sulbactam|amp sulbactam
ampyra	897022	b	dalfampridine	
amvuttra	2604790	b	vutrisiran	
amyvid		b	florbetapir f 18	
anafranil	756	b	clomipramine	
anagrelide	596724	g		
anakinra	72435	g		
anaprox	202399	b	naproxen	
anastrozole	84857	g		
ancef	203483	b	cefazolin	
andexxa	2045130	b	coagulation factor xa	
androgel	261448	b	testosterone	
anectine	203518	b	succinylcholine	
angiomax	285044	b	bivalirudin	
angiotensin receptor blocker		c		angiotensin receptor blockers|=ARB|=ARBs
anidulafungin	341018	g		
anifrolumab		g		
anoro	1487520	b	umeclidinium + vilanterol	
antabuse	151358	b	disulfiram	
antacid		c		antacids
anthracycline		c		anthracyclines
antiarrhythmic		c		antiarrhythmics
antibiotic		c		antibiotics|abx|antibiotic therapy
anticholinergic		c		anticholinergics
anticonvulsant		c		anticonvulsants|antiepileptic|antiepileptics|seizure medication|seizure medicine|=AEDs
antidepressant		c		antidepressants
antiemetic		c		antiemetics|anti nausea medicine|anti nausea medication
antifungal		c		antifungals
antihemophilic factor	4257	g		?factor viii
antihistamine		c		antihistamines
antimalarial		c		antimalarials
antiplatelet		c		antiplatelets|dual antiplatelet therapy|antiplatelet therapy
antipsychotic		c		antipsychotics
antiretroviral		c		antiretrovirals|antiretroviral therapy
antithymocyte globulin	1011	g		
antivert	91818	b	meclizine	
antiviral		c		antivirals
anxiety medication		c		anxiety medicine
apalutamide		g		
apidra	607583	b	insulin glulisine	
apixaban	1364430	g		apixiban
aplisol	227357	b	tuberculin	
apokyn		b	apomorphine	
apomorphine	1043	g		
apraclonidine	14845	g		
apremilast	1492727	g		
aprepitant	358255	g		
apresoline	202463	b	hydralazine	
apretude	2588044	b	cabotegravir	
apriso	825131	b	mesalamine	
aprocitentan		g		
aptiom	1482508	b	eslicarbazepine	
aquaphor	1052951	b	petrolatum	
aranesp	337045	b	darbepoetin alfa	
arava	215393	b	leflunomide	
aredia	46545	b	pamidronate	
arexvy	2636595	b	rsv vaccine	
arformoterol	304962	g		
argatroban	15202	g		
aricept	135446	b	donepezil	arisept
arikayce		b	amikacin	
arimidex	262485	b	anastrozole	
aripiprazole	89013	g		aripiprazol
aristocort		b	triamcinolone	
arixtra	322155	b	fondaparinux	
armodafinil	641465	g		
armour thyroid	215407	b	thyroid	?armour
arnuity	1547650	b	fluticasone	
aromasin	262105	b	exemestane	
aromatase inhibitor		c		aromatase inhibitors
arsenic trioxide	18330	g		
artemether	18343	g		
artesunate	18346	g		
arthrotec	68373	b	diclofenac + misoprostol	
articaine	592464	g		
asacol	196496	b	mesalamine	
asciminib		g		
ascorbic acid	1151	g		?vitamin c
asenapine	784649	g		
asfotase alfa	1720259	g		
ashwagandha		g		
asmanex	616812	b	mometasone	
asparaginase	1156	g		
aspirin	1191	g		?asa|acetylsalicylic acid|asprin|baby aspirin|aspirins
aspirin caffeine acetaminophen	466584	g		aspirin / caffeine / acetaminophen|aspirin caffeine and acetaminophen|aspirin acetaminophen caffeine|aspirin / acetaminophen / caffeine|aspirin acetaminophen and caffeine|caffeine aspirin acetaminophen|caffeine / aspirin / acetaminophen|caffeine aspirin and acetaminophen|caffeine acetaminophen aspirin|caffeine / acetaminophen / aspirin|caffeine acetaminophen and aspirin|acetaminophen aspirin caffeine|acetaminophen / aspirin / caffeine|acetaminophen aspirin and caffeine|acetaminophen caffeine aspirin|acetaminophen / caffeine / aspirin|acetaminophen caffeine and aspirin
aspirin dipyridamole	226716	g		aspirin / dipyridamole|aspirin and dipyridamole|dipyridamole aspirin|dipyridamole / aspirin|dipyridamole and aspirin|aspirin with dipyridamole
astelin	215453	b	azelastine	
astepro		b	azelastine	
atacand	215458	b	candesartan	
atarax	197116	b	hydroxyzine	
atazanavir	343047	g		
atazanavir sulfate	358299	g		
atenolol	1202	g		atenelol
atenolol chlorthalidone		g		atenolol / chlorthalidone
atezolizumab	1792776	g		
ativan	202479	b	lorazepam	adivan
atogepant	2571813	g		
atomoxetine	38400	g		
atorvastatin	83367	g		atorvastin|atorva
atorvastatin calcium	83366	g		
atovaquone	60212	g		
atovaquone proguanil	284623	g		atovaquone / proguanil|atovaquone and proguanil|proguanil atovaquone|proguanil / atovaquone|proguanil and atovaquone|atovaquone with proguanil
atracurium	1218	g		
atripla	643067	b	efavirenz + emtricitabine + tenofovir	
atropine	1223	g		
atropine sulfate	153971	g		
atrovent	151390	b	ipratropium	
attruby		b	acoramidis	
aubagio	1310526	b	teriflunomide	
augmentin	151392	b	amoxicillin + clavulanate	augmenton|augmentine
augtyro	2670650	b	repotrectinib	
auranofin	1227	g		
auryxia	1596018	b	ferric citrate	
austedo	1876911	b	deutetrabenazine	
auvelity	2611261	b	bupropion + dextromethorphan	
auvi q	1305264	b	epinephrine	
avacopan		g		
avalide	261454	b	hydrochlorothiazide + irbesartan	
avanafil	1291301	g		
avandia	261455	b	rosiglitazone	
avapritinib	2272107	g		
avapro	153668	b	irbesartan	
avastin	337521	b	bevacizumab	
avatrombopag		g		
avelox	261456	b	moxifloxacin	
avelumab	1875534	g		
avibactam	1603834	g		
avodart	352453	b	dutasteride	
avonex	153326	b	interferon beta 1 a	
avycaz	1603841	b	avibactam + ceftazidime	
axatilimab		g		
axicabtagene ciloleucel	1987398	g		
axid	196464	b	nizatidine	
axitinib	1242999	g		
aygestin	215496	b	norethindrone	
azacitidine	1251	g		
azactam	202561	b	aztreonam	
azathioprine	1256	g		
azelaic acid	18602	g		
azelastine	18603	g		
azelastine hydrochloride	235824	g		
azilect	635985	b	rasagiline	
azilsartan	1091643	g		
azithromycin	18631	g		azithromicin|azythromycin
azithromycin dihydrate	253155	g		
azopt	194882	b	brinzolamide	
azor	730862	b	amlodipine + olmesartan	
aztreonam	1272	g		
azulfidine	202770	b	sulfasalazine	
b complex	11251	g		vitamin b complex|b complex vitamin
bacitracin	1291	g		
bacitracin neomycin polymyxin b	477619	g		bacitracin / neomycin / polymyxin b|bacitracin neomycin and polymyxin b|bacitracin polymyxin b neomycin|bacitracin / polymyxin b / neomycin|bacitracin polymyxin b and neomycin|neomycin bacitracin polymyxin b|neomycin / bacitracin / polymyxin b|neomycin bacitracin and polymyxin b|neomycin polymyxin b bacitracin|neomycin / polymyxin b / bacitracin|neomycin polymyxin b and bacitracin|polymyxin b bacitracin neomycin|polymyxin b / bacitracin / neomycin|polymyxin b bacitracin and neomycin|polymyxin b neomycin bacitracin|polymyxin b / neomycin / bacitracin|polymyxin b neomycin and bacitracin|triple antibiotic
bacitracin polymyxin b	645555	g		bacitracin / polymyxin b|bacitracin and polymyxin b|polymyxin b bacitracin|polymyxin b / bacitracin|polymyxin b and bacitracin|bacitracin with polymyxin b
baclofen	1292	g		
bactrim	151399	b	sulfamethoxazole + trimethoprim	bactrum|bactrim ds
bactroban	227591	b	mupirocin	
baloxavir	2099995	g		
balsalazide	18747	g		
balversa	2123132	b	erdafitinib	
banzel	824296	b	rufinamide	
baqsimi	2180667	b	glucagon	
baraclude	588846	b	entecavir	
baricitinib	2047232	g		
barium sulfate	1331	g		
basaglar	1736859	b	insulin glargine	
basal insulin		c		long acting insulin|mealtime insulin|short acting insulin|sliding scale insulin|rapid acting insulin
basiliximab	196102	g		
bavencio		b	avelumab	
baxdela	1927668	b	delafloxacin	
bayer aspirin		b	aspirin	
bcg	221050	g		bacillus calmette guerin
becaplermin	115238	g		
beclomethasone	1347	g		
beconase	151414	b	beclomethasone	
bedaquiline	1364504	g		
belatacept	1112973	g		
belbuca	1716058	b	buprenorphine	
belimumab	1092437	g		
belsomra	1547105	b	suvorexant	
belzutifan	2567226	g		
bempedoic acid	2282403	g		
bempedoic acid ezetimibe	2283229	g		bempedoic acid / ezetimibe|bempedoic acid and ezetimibe|ezetimibe bempedoic acid|ezetimibe / bempedoic acid|ezetimibe and bempedoic acid|bempedoic acid with ezetimibe
benadryl	203457	b	diphenhydramine	benedryl|benadril|benadryls
benazepril	18867	g		
benazepril hydrochloride	235758	g		
benazepril hydrochlorothiazide	214287	g		benazepril / hydrochlorothiazide|benazepril and hydrochlorothiazide|hydrochlorothiazide benazepril|hydrochlorothiazide / benazepril|hydrochlorothiazide and benazepril|benazepril with hydrochlorothiazide|benazepril hctz
bendamustine	134547	g		
bendeka	1726098	b	bendamustine	
benefiber	687620	b	wheat dextrin	
benicar	327503	b	olmesartan	
benicar hct	404880	b	hydrochlorothiazide + olmesartan	
benlysta	1092441	b	belimumab	
benralizumab	1989100	g		
bentyl	203018	b	dicyclomine	bentil
benzethonium	1390	g		
benznidazole	18994	g		
benzocaine	1399	g		
benzodiazepine		c		benzodiazepines|benzo|benzos
benzonatate	18993	g		
benzoyl peroxide	1418	g		
benztropine	1424	g		
benztropine mesylate	18927	g		
beovu	2204921	b	brolucizumab	
bepotastine	863035	g		
beractant	46967	g		
berdazimer	2710434	g		
besifloxacin	819911	g		
beta agonist		c		beta agonists
beta blocker		c		beta blockers|betablocker|betablockers
beta carotene	19143	g		
betadine	202750	b	povidone iodine	
betaine	1512	g		betaine anhydrous
betamethasone	1514	g		
betamethasone dipropionate	19254	g		
betamethasone sodium phosphate	203220	g		
betamethasone valerate	227897	g		
betapace	224909	b	sotalol	
betaseron	82828	b	interferon beta 1 b	
betaxolol	1520	g		
bethanechol	19257	g		
bevacizumab	253337	g		
bevespi	1790640	b	formoterol + glycopyrrolate	
bexagliflozin	2627044	g		
bexarotene	233272	g		
bexsero	1601403	b	meningococcal b vaccine	
beyfortus	2642408	b	nirsevimab	
bezlotoxumab	1855048	g		
biaxin	203729	b	clarithromycin	
bicalutamide	83008	g		
bicillin	225110	b	penicillin g benzathine	bicillin l a
bictegravir	1999660	g		
bidil	303838	b	hydralazine + isosorbide dinitrate	
biktarvy	1999668	b	bictegravir + emtricitabine + tenofovir alafenamide	
bile acid sequestrant		c		
biltricide	204264	b	praziquantel	
bimatoprost	283810	g		
bimekizumab	2668041	g		
bimzelx	2668088	b	bimekizumab	
binimetinib	2049122	g		
biotin	1588	g		
birth control pill		c		birth control pills|birth control|oral contraceptive|oral contraceptives|=OCP|=OCPs
bisacodyl	1596	g		
bismuth subsalicylate	19478	g		
bisoprolol	19484	g		
bisoprolol hydrochlorothiazide	214317	g		bisoprolol / hydrochlorothiazide|bisoprolol and hydrochlorothiazide|hydrochlorothiazide bisoprolol|hydrochlorothiazide / bisoprolol|hydrochlorothiazide and bisoprolol|bisoprolol with hydrochlorothiazide|bisoprolol hctz
bisphosphonate		c		bisphosphonates
bivalirudin	60819	g		
black cohosh		g		
bleomycin	1622	g		
blinatumomab	1597258	g		
blincyto	1597263	b	blinatumomab	
blood pressure medication		c		blood pressure medications|blood pressure medicine|blood pressure pill|blood pressure pills|blood pressure meds|antihypertensive|antihypertensives
blood thinner		c		blood thinners|anticoagulant|anticoagulants|anticoagulation
bloxiverz	1429278	b	neostigmine	
blujepa	2709219	b	gepotidacin	
bonine	1694	b	meclizine	
boniva	541684	b	ibandronate	
bonjesta	1999652	b	doxylamine + pyridoxine	
boostrix	583411	b	tetanus diphtheria pertussis vaccine	
bortezomib	358258	g		
bosentan	75207	g		
bosulif	1307625	b	bosutinib	
bosutinib	1307619	g		
botox	203279	b	onabotulinumtoxina	
braftovi	2049112	b	encorafenib	
bremelanotide	2176312	g		
brentuximab vedotin	1147320	g		
breo	1539887	b	fluticasone + vilanterol	
brevibloc	151448	b	esmolol	
brevital	227282	b	methohexital	
brexanolone	2121777	g		
brexpiprazole	1658314	g		
breyna	2597666	b	budesonide + formoterol	
breztri	2387325	b	budesonide + formoterol + glycopyrrolate	
bridion	1726993	b	sugammadex	
brigatinib	1921217	g		
brilinta	1116636	b	ticagrelor	brillinta
brimonidine	134615	g		
brimonidine tartrate	39171	g		
brimonidine timolol	597142	g		brimonidine / timolol|brimonidine and timolol|timolol brimonidine|timolol / brimonidine|timolol and brimonidine|brimonidine with timolol
brinzolamide	194881	g		
brinzolamide brimonidine	1421450	g		brinzolamide / brimonidine|brinzolamide and brimonidine|brimonidine brinzolamide|brimonidine / brinzolamide|brimonidine and brinzolamide|brinzolamide with brimonidine
briumvi	2626355	b	ublituximab	
brivaracetam	1739745	g		
briviact	1739750	b	brivaracetam	
brodalumab	1872251	g		
brolucizumab	2204915	g		
bromelains	1752	g		bromelain
bromfenac	19737	g		
bromocriptine	1760	g		
bromocriptine mesylate	142426	g		
brompheniramine	1767	g		
bronchodilator		c		bronchodilators|?inhaler|?inhalers|=SABA|=LABA|=LAMA
brovana		b	arformoterol	
brukinsa	2262441	b	zanubrutinib	
budesonide	19831	g		
budesonide formoterol	389132	g		budesonide / formoterol|budesonide and formoterol|formoterol budesonide|formoterol / budesonide|formoterol and budesonide|budesonide with formoterol
bufferin	215770	b	aspirin	
bumetanide	1808	g		
bumex	203538	b	bumetanide	
bupivacaine	1815	g		
bupivacaine hydrochloride	267396	g		
buprenorphine	1819	g		
buprenorphine hydrochloride	203841	g		
buprenorphine naloxone	352364	g		buprenorphine / naloxone|buprenorphine and naloxone|naloxone buprenorphine|naloxone / buprenorphine|naloxone and buprenorphine|buprenorphine with naloxone
bupropion	42347	g		buproprion
bupropion hydrochloride	203204	g		
burosumab	2043855	g		
buspar	154990	b	buspirone	
buspirone	1827	g		
buspirone hydrochloride	203116	g		
busulfan	1828	g		
butalbital	19860	g		
butalbital acetaminophen caffeine	214130	g		butalbital / acetaminophen / caffeine|butalbital acetaminophen and caffeine|butalbital caffeine acetaminophen|butalbital / caffeine / acetaminophen|butalbital caffeine and acetaminophen|acetaminophen butalbital caffeine|acetaminophen / butalbital / caffeine|acetaminophen butalbital and caffeine|acetaminophen caffeine butalbital|acetaminophen / caffeine / butalbital|acetaminophen caffeine and butalbital|caffeine butalbital acetaminophen|caffeine / butalbital / acetaminophen|caffeine butalbital and acetaminophen|caffeine acetaminophen butalbital|caffeine / acetaminophen / butalbital|caffeine acetaminophen and butalbital
butenafine	47461	g		
butorphanol	1841	g		
butrans	904871	b	buprenorphine	
bydureon	1242964	b	exenatide	
byetta	604751	b	exenatide	
bystolic	751613	b	nebivolol	
cabazitaxel	996051	g		
cabenuva		b	cabotegravir + rilpivirine	
cabergoline	47579	g		
cabometyx	1790162	b	cabozantinib	
cabotegravir	2475077	g		
cabozantinib	1363268	g		
caduet	404914	b	amlodipine + atorvastatin	
cafergot	20027	b	caffeine + ergotamine	
calamine	106212	g		
calan	203490	b	verapamil	
calcipotriene	29365	g		
calcitriol	1894	g		
calcium acetate	214342	g		
calcium carbonate	1897	g		
calcium channel blocker		c		calcium channel blockers|=CCB
calcium chloride	1901	g		
calcium citrate	47613	g		
calcium gluconate	1908	g		
calcium lactate	47622	g		
calcium polycarbophil	20063	g		
calcium supplement		c		calcium supplements
calquence		b	acalabrutinib	
caltrate	215850	b	calcium carbonate	
camphor	1952	g		
campral	602959	b	acamprosate	
camptosar	203652	b	irinotecan	
camzyos	2600873	b	mavacamten	
canagliflozin	1373458	g		
canagliflozin metformin	1545149	g		canagliflozin / metformin|canagliflozin and metformin|metformin canagliflozin|metformin / canagliflozin|metformin and canagliflozin|canagliflozin with metformin
canakinumab	853491	g		
canasa	196493	b	mesalamine	
cancidas	282383	b	caspofungin	
candesartan	214354	g		
candesartan cilexetil	135481	g		
candesartan hydrochlorothiazide	284628	g		candesartan / hydrochlorothiazide|candesartan and hydrochlorothiazide|hydrochlorothiazide candesartan|hydrochlorothiazide / candesartan|hydrochlorothiazide and candesartan|candesartan with hydrochlorothiazide|candesartan hctz
cangrelor	1656052	g		
cannabidiol	2045371	g		
cantharidin	1984	g		
capecitabine	194000	g		
capivasertib	2669967	g		
caplacizumab	2110605	g		
caplyta	2275608	b	lumateperone	
capmatinib	2362165	g		
capoten	151482	b	captopril	
capsaicin	1992	g		
captopril	1998	g		
captopril hydrochlorothiazide	214357	g		captopril / hydrochlorothiazide|captopril and hydrochlorothiazide|hydrochlorothiazide captopril|hydrochlorothiazide / captopril|hydrochlorothiazide and captopril|captopril with hydrochlorothiazide
capvaxive	2686974	b	pneumococcal conjugate vaccine	
carafate	227743	b	sucralfate	
carbachol	1999	g		
carbamazepine	2002	g		carbamazapine
carbamide peroxide	47686	g		
carbapenem		c		carbapenems
carbidopa	2019	g		
carbidopa levodopa	103990	g		carbidopa / levodopa|carbidopa and levodopa|levodopa carbidopa|levodopa / carbidopa|levodopa and carbidopa|carbidopa with levodopa|carbidopa levadopa
carbidopa levodopa entacapone	404786	g		carbidopa / levodopa / entacapone|carbidopa levodopa and entacapone|carbidopa entacapone levodopa|carbidopa / entacapone / levodopa|carbidopa entacapone and levodopa|levodopa carbidopa entacapone|levodopa / carbidopa / entacapone|levodopa carbidopa and entacapone|levodopa entacapone carbidopa|levodopa / entacapone / carbidopa|levodopa entacapone and carbidopa|entacapone carbidopa levodopa|entacapone / carbidopa / levodopa|entacapone carbidopa and levodopa|entacapone levodopa carbidopa|entacapone / levodopa / carbidopa|entacapone levodopa and carbidopa
carbinoxamine	20220	g		
carbocaine	2021	b	mepivacaine	
carboplatin	40048	g		
carboprost	2051	g		
carboxymethylcellulose	2062	g		
cardene	151490	b	nicardipine	
cardiolite		b	technetium tc 99 m sestamibi	
cardizem	203494	b	diltiazem	
cardura	196468	b	doxazosin	
carfilzomib	1302966	g		
carglumic acid	401713	g		
cariprazine	1667655	g		
carisoprodol	2101	g		
carmustine	2105	g		
carnitor	151494	b	levocarnitine	
carospir	1943340	b	spironolactone	
carteolol	2116	g		
cartia	491095	b	diltiazem	
carvedilol	20352	g		carvedolol|carvedalol
carvedilol phosphate	668310	g		
carvykti	2594782	b	ciltacabtagene autoleucel	
casodex	151495	b	bicalutamide	
caspofungin	140108	g		
cataflam	215916	b	diclofenac	
catapres	202941	b	clonidine	
cathflo		b	alteplase	cathflo activase
caverject	477639	b	alprostadil	
cefaclor	2176	g		
cefadroxil	2177	g		
cefazolin	2180	g		
cefazolin sodium	203171	g		
cefdinir	25037	g		cefdinear
cefepime	20481	g		
cefiderocol	2265702	g		
cefixime	25033	g		
cefotaxime	2186	g		
cefotetan	2187	g		
cefoxitin	2189	g		
cefpodoxime	20489	g		
cefpodoxime proxetil	47835	g		
cefprozil	19552	g		
ceftaroline	1040004	g		
ceftazidime	2191	g		
ceftin	215926	b	cefuroxime	
ceftolozane	1597609	g		
ceftolozane tazobactam	1597614	g		ceftolozane / tazobactam|ceftolozane and tazobactam|tazobactam ceftolozane|tazobactam / ceftolozane|tazobactam and ceftolozane|ceftolozane with tazobactam
ceftriaxone	2193	g		ceftriaxon
ceftriaxone sodium	203172	g		
cefuroxime	2194	g		
cefuroxime axetil	20493	g		
celebrex	215927	b	celecoxib	celebrax
celecoxib	140587	g		
celestone	203699	b	betamethasone	
celexa	215928	b	citalopram	celexia
cellcept	152633	b	mycophenolate mofetil	
cemiplimab	2058826	g		
cenobamate	2265690	g		
centrum		b	multivitamin	
cepacol	2229	b	benzocaine	
cephalexin	2231	g		cefalexin|cephalexen
cephalosporin		c		cephalosporins
cequa	2055022	b	cyclosporine	
cerebyx	134860	b	fosphenytoin	
cerezyme	84958	b	imiglucerase	
ceritinib	1535457	g		
certolizumab	709271	g		certolizumab pegol
cervidil	215960	b	dinoprostone	
cetirizine	20610	g		cetirazine
cetirizine hydrochloride	203150	g		
cetirizine pseudoephedrine	352367	g		cetirizine / pseudoephedrine|cetirizine and pseudoephedrine|pseudoephedrine cetirizine|pseudoephedrine / cetirizine|pseudoephedrine and cetirizine|cetirizine with pseudoephedrine
cetrorelix	68147	g		
cetuximab	318341	g		
cevimeline	44281	g		
chantix	636230	b	varenicline	chantex
checkpoint inhibitor		c		checkpoint inhibitors
chlor trimeton	202384	b	chlorpheniramine	chlortrimeton
chlorambucil	2346	g		
chloramphenicol	2348	g		
chlordiazepoxide	2356	g		
chlorhexidine	2358	g		
chlorhexidine gluconate	20791	g		
chloroprocaine	20859	g		
chloroquine	2393	g		
chloroquine phosphate	20863	g		
chlorothiazide	2396	g		
chlorpheniramine	2400	g		
chlorpromazine	2403	g		
chlorpropamide	2404	g		
chlorthalidone	2409	g		chlorthaladone
chlorzoxazone	2410	g		
cholecalciferol	2418	g		?vitamin d3|?vitamin d 3|vitamin d three
cholesterol medication		c		cholesterol medicine|cholesterol pill|cholesterol pills
cholestyramine	2447	g		
cholic acid	1440856	g		
choline	2449	g		
cholinesterase inhibitor		c		cholinesterase inhibitors
chondroitin	2473	g		
chorionic gonadotropin	4986	g		hcg injection
cialis	303263	b	tadalafil	cialas
cibinqo		b	abrocitinib	
ciclesonide	274964	g		
ciclopirox	21090	g		
cidofovir	83171	g		
cilastatin	2540	g		
cilostazol	21107	g		
ciloxan		b	ciprofloxacin	
ciltacabtagene autoleucel	2594775	g		
cimetidine	2541	g		
cimzia	795082	b	certolizumab	
cinacalcet	407990	g		
cinqair	1746894	b	reslizumab	
cipro	203563	b	ciprofloxacin	
ciprodex	404930	b	ciprofloxacin + dexamethasone	
ciprofloxacin	2551	g		cipro floxacin|ciprofloxin
ciprofloxacin dexamethasone	465397	g		ciprofloxacin / dexamethasone|ciprofloxacin and dexamethasone|dexamethasone ciprofloxacin|dexamethasone / ciprofloxacin|dexamethasone and ciprofloxacin|ciprofloxacin with dexamethasone
ciprofloxacin hydrochloride	81981	g		
cisatracurium	319864	g		
cisplatin	2555	g		
citalopram	2556	g		citalapram
citracal	216069	b	calcium citrate	
citric acid	21183	g		
citrucel	92170	b	methylcellulose	
cladribine	44157	g		
claravis	405944	b	isotretinoin	
clarinex	323342	b	desloratadine	
clariscan		b	gadoterate	
clarithromycin	21212	g		
claritin	203576	b	loratadine	clariton
claritin d	216076	b	loratadine + pseudoephedrine	
clascoterone	2474340	g		
clavulanate	48203	g		
clemastine	2578	g		
clenpiq	1991504	b	citric acid + magnesium oxide + sodium picosulfate	
cleocin	202862	b	clindamycin	
clevidipine	233603	g		
cleviprex	804539	b	clevidipine	
climara	323984	b	estradiol	
clindamycin	2582	g		clindamycine|clinda
clindamycin benzoyl peroxide	646781	g		clindamycin / benzoyl peroxide|clindamycin and benzoyl peroxide|benzoyl peroxide clindamycin|benzoyl peroxide / clindamycin|benzoyl peroxide and clindamycin|clindamycin with benzoyl peroxide
clobazam	21241	g		
clobetasol	2590	g		clobetasol propionate
clobex	404945	b	clobetasol	
clocortolone	21249	g		
clofarabine	44151	g		
clomid	151525	b	clomiphene	
clomiphene	2596	g		
clomipramine	2597	g		
clonazepam	2598	g		clonazapam
clonidine	2599	g		clonodine
clonidine hydrochloride	142432	g		
clopidogrel	32968	g		clopidogril
clopidogrel bisulfate	236991	g		
clorazepate	2353	g		
clotrimazole	2623	g		
clotrimazole betamethasone	106928	g		clotrimazole / betamethasone|clotrimazole and betamethasone|betamethasone clotrimazole|betamethasone / clotrimazole|betamethasone and clotrimazole|clotrimazole with betamethasone
clozapine	2626	g		
clozaril	216102	b	clozapine	
coal tar	2635	g		
coartem	718834	b	artemether + lumefantrine	
cobenfy	2694844	b	trospium + xanomeline	
cobicistat	1306284	g		
cobimetinib	1722365	g		
cod liver oil	2669	g		
codeine	2670	g		
codeine phosphate	2672	g		
coenzyme q10	21406	g		coq10|co q 10|coenzyme q 10|co q ten|ubiquinone|coq 10
cogentin	151532	b	benztropine	
colace	82000	b	docusate	
colchicine	2683	g		colchicin
colcrys	858068	b	colchicine	
cold medicine		c		cold medication
colesevelam	141626	g		
colestid	151533	b	colestipol	
colestipol	2685	g		
colistin	2709	g		colistimethate
collagenase	58939	g		
colloidal oatmeal	221082	g		
columvi	2639788	b	glofitamab	
coly mycin m		b	colistin	
combigan	746962	b	brimonidine + timolol	
combivent	151539	b	albuterol + ipratropium	
combivir	192254	b	lamivudine + zidovudine	
cometriq	1363274	b	cabozantinib	
comirnaty		b	covid 19 vaccine	
compazine	203546	b	prochlorperazine	
complera	1145803	b	emtricitabine + rilpivirine + tenofovir	
comtan	262112	b	entacapone	
concerta	284704	b	methylphenidate	
concizumab	2708333	g		
condylox	203492	b	podofilox	
conivaptan	302285	g		
conjugated estrogens	4099	g		estrogens conjugated
conray	216196	b	iothalamate	
contrast dye		c		iv contrast|iodinated contrast|intravenous contrast|gadolinium|gadolinium contrast|gad contrast|contrast media|contrast material|?contrast
contrave	1551469	b	bupropion + naltrexone	
copaxone	135779	b	glatiramer	
cordarone	203588	b	amiodarone	
coreg	216221	b	carvedilol	
corgard	151549	b	nadolol	
corlanor	1649486	b	ivabradine	
cortef	202645	b	hydrocortisone	
corticotropin	376	g		
cortisone	2878	g		
corvert	180599	b	ibutilide	
cosentyx	1599793	b	secukinumab	cosentix
cosopt	216253	b	dorzolamide + timolol	
cosyntropin	2890	g		
cotellic	1722371	b	cobimetinib	
cough syrup		c		cough medicine|cough drops
coumadin	202421	b	warfarin	coumadine|cumadin
covid vaccine		c		covid 19 vaccine|covid booster|covid shot|covid shots|covid - 19 vaccine
cox 2 inhibitor		c		cox 2 inhibitors
cozaar	151558	b	losartan	
creatine	2907	g		
creon	48470	b	pancrelipase	
cresemba	1608328	b	isavuconazonium	
crestor	320864	b	rosuvastatin	
crinecerfont	2701386	g		
crisaborole	1865953	g		
crizanlizumab	2262279	g		
crizotinib	1148495	g		
crofab	343044	b	crotalidae polyvalent immune fab	
cromolyn	42612	g		
crotalidae polyvalent immune fab	285057	g		
crotamiton	21766	g		
crysvita	2043860	b	burosumab	
cubicin	404965	b	daptomycin	
curcumin	2955	g		
cyanocobalamin	11248	g		?vitamin b12|?b12|?vitamin b 12|?vitamin b - 12|?b 12|?b - 12|?b twelve|?vitamin b twelve|b12 shots|b 12 shots
cyanokit	687707	b	hydroxocobalamin	
cyclobenzaprine	21949	g		
cyclobenzaprine hydrochloride	52101	g		
cyclopentolate	3001	g		
cyclophosphamide	3002	g		
cycloserine	3007	g		
cycloset	859078	b	bromocriptine	
cyclosporine	3008	g		cyclosporin
cyltezo		b	adalimumab	
cymbalta	482574	b	duloxetine	simbalta
cyproheptadine	3013	g		
cyproheptadine hydrochloride	104592	g		
cyramza	1535993	b	ramucirumab	
cystagon	227215	b	cysteamine	
cysteamine	3022	g		
cystografin		b	diatrizoate	
cytarabine	3041	g		
cytomel	3081	b	liothyronine	
cytotec	151578	b	misoprostol	
cytovene	203743	b	ganciclovir	
cytoxan	202589	b	cyclophosphamide	
d mannose	6633	g		mannose
dabigatran	1037042	g		
dabrafenib	1424911	g		
dacarbazine	3098	g		
dacogen	636242	b	decitabine	
dactinomycin	3100	g		
dalbavancin	1539239	g		
dalfampridine	897018	g		
dalfopristin	229369	g		
daliresp	1091840	b	roflumilast	
dalteparin	67109	g		
dalvance	1539244	b	dalbavancin	
danazol	3102	g		
dantrolene	3105	g		
dantrolene sodium	3106	g		
dapagliflozin	1488564	g		
dapagliflozin metformin	1486436	g		dapagliflozin / metformin|dapagliflozin and metformin|metformin dapagliflozin|metformin / dapagliflozin|metformin and dapagliflozin|dapagliflozin with metformin
dapagliflozin saxagliptin	1727500	g		dapagliflozin / saxagliptin|dapagliflozin and saxagliptin|saxagliptin dapagliflozin|saxagliptin / dapagliflozin|saxagliptin and dapagliflozin|dapagliflozin with saxagliptin
daprodustat	2628210	g		
dapsone	3108	g		
daptacel	352572	b	diphtheria tetanus pertussis vaccine	
daptomycin	22299	g		dapto
daraprim	151583	b	pyrimethamine	
daratumumab	1721947	g		
darbepoetin alfa	283838	g		darbepoetin
daridorexant	2591497	g		
darifenacin	136198	g		
darolutamide	2180325	g		
darunavir	460132	g		
darzalex	1721952	b	daratumumab	darzalex faspro
dasatinib	475342	g		
dasiglucagon	2535233	g		
datopotamab deruxtecan	2703033	g		
datroway	2703041	b	datopotamab deruxtecan	
daunorubicin	3109	g		
daybue	2632858	b	trofinetide	
daypro	157381	b	oxaprozin	
dayquil		b	acetaminophen + dextromethorphan + phenylephrine	
daytrana	631252	b	methylphenidate	
dayvigo	2272409	b	lemborexant	
ddavp	203658	b	desmopressin	
debrox	216387	b	carbamide peroxide	
decadron	227682	b	dexamethasone	
decitabine	15657	g		
decongestant		c		decongestants
deferasirox	614373	g		
deferiprone	11645	g		
deferoxamine	3131	g		
definity	300005	b	perflutren	
deflazacort	22396	g		
degarelix	475230	g		
delafloxacin	1927663	g		
delgocitinib	2721163	g		
delstrigo	2055774	b	doravirine + lamivudine + tenofovir	
delsym	3146	b	dextromethorphan	
deltasone	227730	b	prednisone	
demadex	71974	b	torsemide	
demeclocycline	3154	g		
demerol	282381	b	meperidine	
denosumab	993449	g		
depakene	203245	b	valproic acid	
depakote	216459	b	divalproex	depacote
deplin		b	l methylfolate	
depo medrol	22584	b	methylprednisolone	depomedrol
depo provera	202886	b	medroxyprogesterone	?depo|depo shot|depoprovera
depo testosterone	48877	b	testosterone	depotestosterone
depression medication		c		
descovy	1747692	b	emtricitabine + tenofovir alafenamide	
desflurane	27340	g		
desipramine	3247	g		
desitin	216498	b	zinc oxide	
desloratadine	275635	g		
desmopressin	3251	g		
desogestrel	22656	g		
desogestrel ethinyl estradiol	324044	g		desogestrel / ethinyl estradiol|desogestrel and ethinyl estradiol|ethinyl estradiol desogestrel|ethinyl estradiol / desogestrel|ethinyl estradiol and desogestrel|desogestrel with ethinyl estradiol
desonide	3254	g		
desowen	216501	b	desonide	
desoximetasone	3255	g		
desvenlafaxine	734064	g		
desyrel	204192	b	trazodone	
detrol	216511	b	tolterodine	
deucravacitinib	2612087	g		
deutetrabenazine	1876905	g		
deutivacaftor	2701430	g		
dexamethasone	3264	g		dexamethazone
dexamethasone sodium phosphate	48933	g		
dexedrine	151612	b	dextroamphetamine	
dexilant	902621	b	dexlansoprazole	
dexlansoprazole	816346	g		
dexmedetomidine	48937	g		
dexmethylphenidate	352372	g		
dexrazoxane	42736	g		
dextroamphetamine	3288	g		
dextroamphetamine sulfate	3287	g		
dextromethorphan	3289	g		
dextromethorphan bupropion	2611256	g		dextromethorphan / bupropion|dextromethorphan and bupropion|bupropion dextromethorphan|bupropion / dextromethorphan|bupropion and dextromethorphan|dextromethorphan with bupropion
dextromethorphan hydrobromide	102490	g		
dextromethorphan quinidine	1040053	g		dextromethorphan / quinidine|dextromethorphan and quinidine|quinidine dextromethorphan|quinidine / dextromethorphan|quinidine and dextromethorphan|dextromethorphan with quinidine
dextrose	4850	g		?glucose|d5w|d 5 w|?d 50
dhe 45	227546	b	dihydroergotamine	d h e 45|=DHE
diabeta	203295	b	glyburide	
diabetes medication		c		diabetes medicine|diabetes pill|diabetes pills|diabetic medication
diamox	151619	b	acetazolamide	
diatrizoate	3319	g		
diazepam	3322	g		
diazoxide	3327	g		
dibucaine	3339	g		
diclegis	1375949	b	doxylamine + pyridoxine	
diclofenac	3355	g		
diclofenac sodium	203214	g		
dicloxacillin	3356	g		
dicyclomine	3361	g		
dicyclomine hydrochloride	152021	g		
dienogest	22968	g		
diethylpropion	3389	g		
difelikefalin	2569089	g		
differin	153184	b	adapalene	
dificid	1111107	b	fidaxomicin	
diflorasone	91311	g		
diflucan	202813	b	fluconazole	
diflunisal	3393	g		
difluprednate	23043	g		
digifab	404997	b	digoxin immune fab	
digitek	261504	b	digoxin	
digoxin	3407	g		?dig
digoxin immune fab	203223	g		
dihydroergotamine	3418	g		
dilantin	202740	b	phenytoin	dilantan
dilaudid	224913	b	hydromorphone	dilauded
diltiazem	3443	g		diltiazam|dilt
diltiazem hydrochloride	203211	g		
dimenhydrinate	3444	g		
dimercaprol	3445	g		
dimethicone	324072	g		
dimethyl fumarate	1373478	g		
dimethyl sulfoxide	3455	g		
dinoprostone	3478	g		
dinutuximab	1606274	g		
diovan	216652	b	valsartan	
diovan hct	216653	b	hydrochlorothiazide + valsartan	
diphenhydramine	3498	g		diphenhydramin|diphenhydromine
diphenhydramine hydrochloride	1362	g		
diphenoxylate	3500	g		
diphenoxylate atropine		g		diphenoxylate / atropine|diphenoxylate and atropine
diprivan	196459	b	propofol	
diprolene	216664	b	betamethasone	
dipyridamole	3521	g		
direct oral anticoagulant		c		direct oral anticoagulants|=DOAC|=DOACs|=NOAC
diroximel fumarate	2261783	g		
disopyramide	3541	g		
disulfiram	3554	g		
ditropan	151651	b	oxybutynin	
diuretic		c		diuretics|loop diuretic|loop diuretics|thiazide|thiazides|thiazide diuretic|thiazide diuretics|water pill|water pills|potassium sparing diuretic|fluid pill|fluid pills
diuril	216677	b	chlorothiazide	
divalproex	266856	g		divalproex sodium
dmard		c		dmards
dobutamine	3616	g		
dobutamine hydrochloride	203121	g		
docetaxel	72962	g		
docosanol	594680	g		
docusate	82003	g		docusate sodium
dofetilide	49247	g		
dolophine	202370	b	methadone	
dolutegravir	1433868	g		
donanemab	2687966	g		
donepezil	135447	g		
donepezil hydrochloride	236559	g		
dopamine	3628	g		
dopamine agonist		c		dopamine agonists
dopamine hydrochloride	82010	g		
doptelet		b	avatrombopag	
doravirine	2055755	g		
doripenem	119771	g		
dornase alfa	337623	g		
doryx	216727	b	doxycycline	
dorzolamide	60207	g		
dorzolamide hydrochloride	236065	g		
dorzolamide timolol	662263	g		dorzolamide / timolol|dorzolamide and timolol|timolol dorzolamide|timolol / dorzolamide|timolol and dorzolamide|dorzolamide with timolol
dostarlimab	2539967	g		
dotarem		b	gadoterate	
dovato	2122521	b	dolutegravir + lamivudine	
dovonex	216731	b	calcipotriene	
doxazosin	49276	g		
doxepin	3638	g		
doxil	80773	b	doxorubicin	
doxorubicin	3639	g		
doxorubicin hydrochloride	142433	g		
doxycycline	3640	g		doxycyclin|doxy|doxycycline hyclate
doxycycline monohydrate	203122	g		
doxylamine	3642	g		
doxylamine pyridoxine	1375947	g		doxylamine / pyridoxine|doxylamine and pyridoxine|pyridoxine doxylamine|pyridoxine / doxylamine|pyridoxine and doxylamine|doxylamine with pyridoxine
dpp 4 inhibitor		c		dpp 4 inhibitors|dpp four inhibitor
dramamine	151666	b	dimenhydrinate	
drisdol	92515	b	ergocalciferol	
dronabinol	10402	g		
dronedarone	233698	g		
droperidol	3648	g		
drospirenone	11636	g		
drospirenone ethinyl estradiol	840781	g		drospirenone / ethinyl estradiol|drospirenone and ethinyl estradiol|ethinyl estradiol drospirenone|ethinyl estradiol / drospirenone|ethinyl estradiol and drospirenone|drospirenone with ethinyl estradiol
droxia	216755	b	hydroxyurea	
droxidopa	1489913	g		
drysol	92529	b	aluminum chloride	
duexis	1100067	b	famotidine + ibuprofen	
dulaglutide	1551291	g		
dulcolax	151672	b	bisacodyl	
dulera	1372704	b	formoterol + mometasone	
duloxetine	72625	g		
duoneb		b	albuterol + ipratropium	duo neb|duonebs|duo nebs
duopa	1599847	b	carbidopa + levodopa	
dupilumab	1876376	g		
dupixent	1876402	b	dupilumab	dupixant
duragesic	151678	b	fentanyl	
duramorph	203355	b	morphine	
durezol	802597	b	difluprednate	
durvalumab	1919503	g		
dutasteride	228790	g		
dutasteride tamsulosin	1001472	g		dutasteride / tamsulosin|dutasteride and tamsulosin|tamsulosin dutasteride|tamsulosin / dutasteride|tamsulosin and dutasteride|dutasteride with tamsulosin
duvelisib	2058509	g		
dyazide	23742	b	hydrochlorothiazide + triamterene	
dymista	1291861	b	azelastine + fluticasone	
dysport	151682	b	abobotulinumtoxina	
e z hd		b	barium sulfate	
ebglyss	2693786	b	lebrikizumab	
echinacea		g		
echothiophate	89778	g		
econazole	3743	g		
ecotrin	202554	b	aspirin	
eculizumab	591781	g		
edaravone	1921877	g		
edarbi	1091647	b	azilsartan	
edarbyclor	1372759	b	azilsartan + chlorthalidone	
edecrin	151689	b	ethacrynic acid	
edetate calcium disodium	1368950	g		
edex	153020	b	alprostadil	
edoxaban	1599538	g		
edrophonium	3752	g		
edurant	1102274	b	rilpivirine	
efavirenz	195085	g		
effexor	151692	b	venlafaxine	
effient	855813	b	prasugrel	
efgartigimod	2587717	g		
efinaconazole	1539753	g		
eflornithine	569	g		
efudex	224945	b	fluorouracil	
elacestrant	2628469	g		
elafibranor	2684941	g		
elagolix	2049846	g		
elahere	2621555	b	mirvetuximab soravtansine	
elavil	42940	b	amitriptyline	
elderberry		g		
eletriptan	231049	g		
elexacaftor	2256951	g		
elexacaftor tezacaftor ivacaftor	2257010	g		elexacaftor / tezacaftor / ivacaftor|elexacaftor tezacaftor and ivacaftor|elexacaftor ivacaftor tezacaftor|elexacaftor / ivacaftor / tezacaftor|elexacaftor ivacaftor and tezacaftor|tezacaftor elexacaftor ivacaftor|tezacaftor / elexacaftor / ivacaftor|tezacaftor elexacaftor and ivacaftor|tezacaftor ivacaftor elexacaftor|tezacaftor / ivacaftor / elexacaftor|tezacaftor ivacaftor and elexacaftor|ivacaftor elexacaftor tezacaftor|ivacaftor / elexacaftor / tezacaftor|ivacaftor elexacaftor and tezacaftor|ivacaftor tezacaftor elexacaftor|ivacaftor / tezacaftor / elexacaftor|ivacaftor tezacaftor and elexacaftor
elidel	306865	b	pimecrolimus	
eligard	352619	b	leuprolide	
eliglustat	1547220	g		
elimite	216875	b	permethrin	
eliquis	1364436	b	apixaban	eloquis|elequis
elitek	352620	b	rasburicase	
elmiron	155043	b	pentosan polysulfate	
elocon	216878	b	mometasone	
elotuzumab	1726104	g		
eloxatin	337511	b	oxaliplatin	
elranatamab	2644880	g		
elrexfio	2644887	b	elranatamab	
eltrombopag	711942	g		
elucirem		b	gadopiclenol	
eluxadoline	1653781	g		
elvitegravir	1306286	g		
emedastine	28144	g		
emgality	2058873	b	galcanezumab	
emicizumab	1989794	g		
emla	23950	b	lidocaine + prilocaine	
empagliflozin	1545653	g		
empagliflozin linagliptin	1598392	g		empagliflozin / linagliptin|empagliflozin and linagliptin|linagliptin empagliflozin|linagliptin / empagliflozin|linagliptin and empagliflozin|empagliflozin with linagliptin
empagliflozin metformin	1664314	g		empagliflozin / metformin|empagliflozin and metformin|metformin empagliflozin|metformin / empagliflozin|metformin and empagliflozin|empagliflozin with metformin
empliciti	1726111	b	elotuzumab	
emsam	617716	b	selegiline	
emtricitabine	276237	g		
emtricitabine tenofovir disoproxil	1008145	g		emtricitabine / tenofovir disoproxil|emtricitabine and tenofovir disoproxil|tenofovir disoproxil emtricitabine|tenofovir disoproxil / emtricitabine|tenofovir disoproxil and emtricitabine|emtricitabine with tenofovir disoproxil
enablex	397392	b	darifenacin	
enalapril	3827	g		
enalapril hydrochlorothiazide	214536	g		enalapril / hydrochlorothiazide|enalapril and hydrochlorothiazide|hydrochlorothiazide enalapril|hydrochlorothiazide / enalapril|hydrochlorothiazide and enalapril|enalapril with hydrochlorothiazide|enalapril hctz
enalapril maleate	203123	g		
enalaprilat	3829	g		
enasidenib	1940332	g		
enbrel	216891	b	etanercept	embrel
encorafenib	2049106	g		
endocet	216903	b	acetaminophen + oxycodone	
enfortumab vedotin	2268306	g		
enfuvirtide	139896	g		
engerix b	49610	b	hepatitis b vaccine	
enhertu	2267577	b	fam trastuzumab deruxtecan	in hertu
enoxaparin	67108	g		
enoxaparin sodium	221095	g		
ensartinib	2712546	g		
ensifentrine	2687215	g		
entacapone	60307	g		
entecavir	306266	g		
entocort	153171	b	budesonide	
entrectinib	2197862	g		
entresto	1656341	b	sacubitril + valsartan	intresto
entyvio	1538138	b	vedolizumab	
enulose	216928	b	lactulose	
envarsus	1664435	b	tacrolimus	
enzalutamide	1307298	g		
eovist	195637	b	gadoxetate	
epclusa	1799213	b	sofosbuvir + velpatasvir	
epcoritamab	2637392	g		
ephedrine	3966	g		
epidiolex	2058901	b	cannabidiol	
epiduo	830645	b	adapalene + benzoyl peroxide	
epinastine	39684	g		
epinephrine	3992	g		adrenaline|?epi
epipen	727341	b	epinephrine	epi pen
epirubicin	3995	g		
epivir	196478	b	lamivudine	
epkinly	2637401	b	epcoritamab	
eplerenone	298869	g		
epoetin alfa	105694	g		?epoetin
epogen	203281	b	epoetin alfa	
epoprostenol	8814	g		
eprosartan	83515	g		
eptifibatide	75635	g		
eptinezumab	2282660	g		
epzicom	497184	b	abacavir + lamivudine	
eravacycline	2055906	g		
eraxis	617817	b	anidulafungin	
erbitux	355460	b	cetuximab	
erdafitinib	2123125	g		
erectile dysfunction medication		c		
erenumab	2045613	g		
ergocalciferol	4018	g		?vitamin d2|?vitamin d 2
ergotamine	4025	g		
eribulin	1045453	g		
erivedge	1242993	b	vismodegib	
erleada		b	apalutamide	
erlotinib	337525	g		
erlotinib hydrochloride	477320	g		
ertapenem	325642	g		
ertugliflozin	1992672	g		
ertugliflozin sitagliptin	1992825	g		ertugliflozin / sitagliptin|ertugliflozin and sitagliptin|sitagliptin ertugliflozin|sitagliptin / ertugliflozin|sitagliptin and ertugliflozin|ertugliflozin with sitagliptin
erythromycin	4053	g		
erythromycin ethylsuccinate	4056	g		
esbriet	1592280	b	pirfenidone	
escitalopram	321988	g		escitalapram
eskalith	203323	b	lithium	
esketamine	2119365	g		
eslicarbazepine	1482502	g		
esmolol	49737	g		
esmolol hydrochloride	203222	g		
esomeprazole	283742	g		
estazolam	4077	g		
esterified estrogens	214549	g		
estrace	202619	b	estradiol	
estradiol cypionate	1000146	g		
estradiol norethindrone	214551	g		estradiol / norethindrone|estradiol and norethindrone|norethindrone estradiol|norethindrone / estradiol|norethindrone and estradiol|estradiol with norethindrone
estradiol valerate	24395	g		
estring	151720	b	estradiol	
estropipate	33747	g		
eszopiclone	461016	g		
etanercept	214555	g		
etelcalcetide	1876119	g		
eteplirsen	1810569	g		
ethacrynic acid	4109	g		
ethambutol	4110	g		
ethinyl estradiol	4124	g		
ethiodized oil	4125	g		
ethionamide	4127	g		
ethosuximide	4135	g		
ethynodiol	24591	g		
etidronate	42682	g		
etodolac	24605	g		
etomidate	4177	g		
etonogestrel	14584	g		
etonogestrel ethinyl estradiol	352376	g		etonogestrel / ethinyl estradiol|etonogestrel and ethinyl estradiol|ethinyl estradiol etonogestrel|ethinyl estradiol / etonogestrel|ethinyl estradiol and etonogestrel|etonogestrel with ethinyl estradiol
etoposide	4179	g		
etravirine	475969	g		
eucrisa	1865958	b	crisaborole	
euthyrox	217006	b	levothyroxine	
evekeo		b	amphetamine	
evening primrose oil	203219	g		
evenity	2123186	b	romosozumab	
everolimus	141704	g		
evinacumab	2478335	g		
evista	217010	b	raloxifene	
evolocumab	1665684	g		
evoxac	261514	b	cevimeline	
evrysdi	2390941	b	risdiplam	
excedrin	217020	b	acetaminophen + aspirin + caffeine	excedrins
exelon	225807	b	rivastigmine	
exemestane	258494	g		
exenatide	60548	g		
exforge	722127	b	amlodipine + valsartan	
exjade	614084	b	deferasirox	
exondys	1810574	b	eteplirsen	
exparel	1191509	b	bupivacaine	
eylea	1232155	b	aflibercept	
ezetimibe	341248	g		
ezetimibe simvastatin	484211	g		ezetimibe / simvastatin|ezetimibe and simvastatin|simvastatin ezetimibe|simvastatin / ezetimibe|simvastatin and ezetimibe|ezetimibe with simvastatin
ezogabine	1112990	g		
fabhalta	2671075	b	iptacopan	
fabrazyme	338818	b	agalsidase beta	
fam trastuzumab deruxtecan	2267574	g		trastuzumab deruxtecan
famciclovir	68099	g		
famotidine	4278	g		
famvir	151733	b	famciclovir	
fanapt	848723	b	iloperidone	
faricimab	2591519	g		
farxiga	1486972	b	dapagliflozin	farsiga
fasenra	1989105	b	benralizumab	
faslodex	203870	b	fulvestrant	
fat burner		c		
febuxostat	73689	g		
fedratinib	2197490	g		
felbamate	24812	g		
felbatol	224900	b	felbamate	
feldene	197288	b	piroxicam	
felodipine	4316	g		
femara	203769	b	letrozole	
fenfluramine	4328	g		
fenofibrate	8703	g		
fenofibric acid	24852	g		
fenoglide	763247	b	fenofibrate	
fenoldopam	24853	g		
fenoprofen	4331	g		
fentanyl	4337	g		
fentanyl citrate	142436	g		
feosol	217091	b	ferrous sulfate	
feraheme	854775	b	ferumoxytol	
ferric carboxymaltose	1433693	g		
ferric citrate	1594675	g		
ferric derisomaltose	2274394	g		
ferric gluconate	261435	g		sodium ferric gluconate complex
ferrlecit	50013	b	ferric gluconate	
ferrous fumarate	24941	g		
ferrous gluconate	24942	g		
ferrous sulfate	24947	g		iron sulfate|feso4|feso 4
ferumoxytol	473387	g		
fesoterodine	797195	g		
fetroja	2265707	b	cefiderocol	
fetzima	1433218	b	levomilnacipran	
fexofenadine	87636	g		
fexofenadine hydrochloride	236474	g		
fexofenadine pseudoephedrine	214565	g		fexofenadine / pseudoephedrine|fexofenadine and pseudoephedrine|pseudoephedrine fexofenadine|pseudoephedrine / fexofenadine|pseudoephedrine and fexofenadine|fexofenadine with pseudoephedrine
fezolinetant	2637134	g		
fiasp	1986350	b	insulin aspart	
fiber supplement		c		fiber supplements
fibercon	217120	b	calcium polycarbophil	
fibrate		c		fibrates
fidaxomicin	1111103	g		
filgrastim	68442	g		
filspari	2630541	b	sparsentan	
finacea	352645	b	azelaic acid	
finasteride	25025	g		
finerenone	2562811	g		
fingolimod	1012892	g		
fintepla	2381139	b	fenfluramine	
fioricet	175184	b	acetaminophen + butalbital + caffeine	
fiorinal	25027	b	aspirin + butalbital + caffeine	
firazyr	1148142	b	icatibant	
firmagon	858122	b	degarelix	
firvanq	2000128	b	vancomycin	
fish oil	2053495	g		fish oils
fitusiran	2709439	g		
flagyl	202866	b	metronidazole	flagell
flavoxate	4440	g		
flax seed oil	6404	g		flaxseed oil|?flaxseed
flecainide	4441	g		
flecainide acetate	42686	g		
flector	135123	b	diclofenac	
flexeril	224954	b	cyclobenzaprine	
flibanserin	1665509	g		
flolan	114221	b	epoprostenol	
flomax	190283	b	tamsulosin	flo max
flonase	83373	b	fluticasone	flo nase
florinef	25105	b	fludrocortisone	
flovent	217152	b	fluticasone	
flu shot		c		flu vaccine|flu shots|influenza vaccine|influenza vaccination
fluad		b	influenza vaccine	
fluarix		b	influenza vaccine	
flublok		b	influenza vaccine	
flucelvax		b	influenza vaccine	
fluconazole	4450	g		fluconozole
flucytosine	4451	g		
fludarabine	24698	g		
fludeoxyglucose	1362737	g		?fdg|fluorodeoxyglucose|fludeoxyglucose f 18
fludrocortisone	4452	g		
flulaval		b	influenza vaccine	
flumazenil	4457	g		
flumist		b	influenza vaccine	
flunisolide	25120	g		
fluocinolone	25126	g		fluocinolone acetonide
fluocinonide	4462	g		
fluorescein sodium	57789	g		
fluorometholone	4491	g		
fluoroquinolone		c		fluoroquinolones|quinolone|quinolones
fluorouracil	4492	g		5 fu|five fu|five fluorouracil|5 fluorouracil
fluoxetine	4493	g		fluoxitine
fluoxetine hydrochloride	227224	g		
fluphenazine	4496	g		
fluphenazine decanoate	25190	g		
flurazepam	4501	g		
flurbiprofen	4502	g		
flutamide	4508	g		
fluticasone	41126	g		
fluticasone furoate	705022	g		
fluticasone propionate	50121	g		
fluticasone salmeterol	284635	g		fluticasone / salmeterol|fluticasone and salmeterol|salmeterol fluticasone|salmeterol / fluticasone|salmeterol and fluticasone|fluticasone with salmeterol
fluticasone umeclidinium vilanterol	1945038	g		fluticasone / umeclidinium / vilanterol|fluticasone umeclidinium and vilanterol|fluticasone vilanterol umeclidinium|fluticasone / vilanterol / umeclidinium|fluticasone vilanterol and umeclidinium|umeclidinium fluticasone vilanterol|umeclidinium / fluticasone / vilanterol|umeclidinium fluticasone and vilanterol|umeclidinium vilanterol fluticasone|umeclidinium / vilanterol / fluticasone|umeclidinium vilanterol and fluticasone|vilanterol fluticasone umeclidinium|vilanterol / fluticasone / umeclidinium|vilanterol fluticasone and umeclidinium|vilanterol umeclidinium fluticasone|vilanterol / umeclidinium / fluticasone|vilanterol umeclidinium and fluticasone
fluticasone vilanterol	1424888	g		fluticasone / vilanterol|fluticasone and vilanterol|vilanterol fluticasone|vilanterol / fluticasone|vilanterol and fluticasone|fluticasone with vilanterol
fluvastatin	41127	g		
fluvoxamine	42355	g		
fluzone	217175	b	influenza vaccine	
focalin	352654	b	dexmethylphenidate	
folic acid	4511	g		?folate
follitropin alfa	386938	g		
fomepizole	15226	g		
fondaparinux	321208	g		
formoterol	25255	g		
formoterol fumarate	236216	g		
fortamet		b	metformin	
fortaz	203421	b	ceftazidime	
forteo	352657	b	teriparatide	
fosamax	114265	b	alendronate	
fosaprepitant	1731071	g		
foscarnet	33562	g		
fosfomycin	4550	g		
fosinopril	50166	g		
fosinopril hydrochlorothiazide	261415	g		fosinopril / hydrochlorothiazide|fosinopril and hydrochlorothiazide|hydrochlorothiazide fosinopril|hydrochlorothiazide / fosinopril|hydrochlorothiazide and fosinopril|fosinopril with hydrochlorothiazide
fosinopril sodium	227278	g		
fosphenytoin	72236	g		
fosphenytoin sodium	82806	g		
fosrenol	356761	b	lanthanum	
fostamatinib	2044896	g		
fostemsavir	2380373	g		
fragmin	281554	b	dalteparin	
fremanezumab	2056691	g		
frova	322250	b	frovatriptan	
frovatriptan	228783	g		
fruquintinib	2670179	g		
fruzaqla	2670185	b	fruquintinib	
fulphila	2048021	b	pegfilgrastim	
fulvestrant	282357	g		
fungizone	258211	b	amphotericin b	
furoscix	2621024	b	furosemide	
furosemide	4603	g		furosemid|furosamide|frusemide
futibatinib	2628190	g		
fycompa	1356558	b	perampanel	
gabapentin	25480	g		gabapentine|gaba pentin
gabapentin enacarbil	1101333	g		
gabitril	217243	b	tiagabine	
gadavist		b	gadobutrol	
gadobenate	692620	g		gadobenate dimeglumine
gadobutrol	84990	g		
gadodiamide	41144	g		
gadopentetate	25486	g		gadopentetate dimeglumine
gadopiclenol		g		
gadoterate	1421151	g		gadoterate meglumine
gadoteridol	25483	g		
gadoxetate	637320	g		gadoxetate disodium
galantamine	4637	g		
galantamine hydrobromide	860693	g		
galcanezumab	2058846	g		
gammagard	42697	b	immune globulin	
gamunex	471329	b	immune globulin	
ganaxolone	2604689	g		
ganciclovir	4678	g		
ganirelix	35825	g		
ganirelix acetate	259264	g		
garadacimab	2717169	g		
garamycin	202392	b	gentamicin	
gardasil	659877	b	human papillomavirus vaccine	
gardasil 9	1597095	b	human papillomavirus vaccine	gardasil nine
gas x	217263	b	simethicone	
gastrografin	227545	b	diatrizoate	
gatifloxacin	228476	g		
gattex	1364473	b	teduglutide	
gazyva	1442694	b	obinutuzumab	
gefitinib	328134	g		
gemcitabine	12574	g		
gemcitabine hydrochloride	236234	g		
gemfibrozil	4719	g		
gemifloxacin	138099	g		
gemtesa	2472316	b	vibegron	
gemtuzumab ozogamicin	1294580	g		
gemzar	101236	b	gemcitabine	
general anesthetic		c		
gengraf	261530	b	cyclosporine	
genotropin	202828	b	somatropin	
gentamicin	1596450	g		?gent
genvoya	1721614	b	cobicistat + elvitegravir + emtricitabine + tenofovir alafenamide	
geodon	285064	b	ziprasidone	
gepotidacin	2709212	g		
giapreza		b	angiotensin ii	
gilenya	1012896	b	fingolimod	
gilotrif	1430268	b	afatinib	
gilteritinib	2105806	g		
ginkgo	259265	g		ginkgo biloba|gingko
ginseng	325526	g		
givosiran	2265712	g		
glasdegib	2105845	g		
glatiramer	214582	g		glatiramer acetate
glecaprevir	1940635	g		
glecaprevir pibrentasvir	1940702	g		glecaprevir / pibrentasvir|glecaprevir and pibrentasvir|pibrentasvir glecaprevir|pibrentasvir / glecaprevir|pibrentasvir and glecaprevir|glecaprevir with pibrentasvir
gleevec	282386	b	imatinib	
gliadel	217357	b	carmustine	
glimepiride	25789	g		glimiperide
glipizide	4821	g		glipazide
glipizide metformin	352381	g		glipizide / metformin|glipizide and metformin|metformin glipizide|metformin / glipizide|metformin and glipizide|glipizide with metformin
glofitamab	2639782	g		
glp 1 agonist		c		glp 1 agonists|glp one|glp 1|glp ones|glp 1 receptor agonist|glp one agonist|glp - 1|glp - 1 agonist|glp - 1 agonists|glp - 1 receptor agonist|glp - 1 receptor agonists|glp 1 receptor agonists
glucagen	151823	b	glucagon	
glucagon	4832	g		
glucarpidase	1242127	g		
glucophage	151827	b	metformin	glucofage
glucosamine	4845	g		
glucosamine chondroitin	1008567	g		glucosamine and chondroitin|chondroitin glucosamine
glucotrol	203680	b	glipizide	
glumetza	645109	b	metformin	
glutamine	4885	g		l glutamine
glyburide	4815	g		glibenclamide
glyburide metformin	285129	g		glyburide / metformin|glyburide and metformin|metformin glyburide|metformin / glyburide|metformin and glyburide|glyburide with metformin
glycerin	4910	g		
glycerol phenylbutyrate	1368451	g		
glycopyrrolate	4955	g		
glycopyrronium	1546438	g		glycopyrronium tosylate
glynase	881404	b	glyburide	
glyxambi	1602110	b	empagliflozin + linagliptin	
gocovri		b	amantadine	
golimumab	819300	g		
golytely	26180	b	polyethylene glycol 3350 + electrolytes	go lytely
goody 's		b	acetaminophen + aspirin + caffeine	
goserelin	50610	g		
gralise	1087976	b	gabapentin	
granisetron	26237	g		
griseofulvin	5021	g		
guaifenesin	5032	g		guafenesin
guaifenesin codeine	214442	g		guaifenesin / codeine|guaifenesin and codeine|codeine guaifenesin|codeine / guaifenesin|codeine and guaifenesin|guaifenesin with codeine
guaifenesin dextromethorphan	214488	g		guaifenesin / dextromethorphan|guaifenesin and dextromethorphan|dextromethorphan guaifenesin|dextromethorphan / guaifenesin|dextromethorphan and guaifenesin|guaifenesin with dextromethorphan|guaifenesin dm
guaifenesin pseudoephedrine	214599	g		guaifenesin / pseudoephedrine|guaifenesin and pseudoephedrine|pseudoephedrine guaifenesin|pseudoephedrine / guaifenesin|pseudoephedrine and guaifenesin|guaifenesin with pseudoephedrine
guanfacine	40114	g		
guarana	236953	g		
guselkumab	1928588	g		
gvoke	2199300	b	glucagon	
h2 blocker		c		h2 blockers|h 2 blocker|h 2 blockers
halaven	1045457	b	eribulin	
halcion	227423	b	triazolam	
haldol	151839	b	haloperidol	haldal
halobetasol	41208	g		
haloperidol	5093	g		
haloperidol decanoate	26420	g		
harvoni	1591944	b	ledipasvir + sofosbuvir	
havrix	203439	b	hepatitis a vaccine	
heart medication		c		heart medicine|heart pill|heart pills
hemabate	50808	b	carboprost	
hemangeol	1495059	b	propranolol	
hemlibra	1989800	b	emicizumab	
heparin	5224	g		subq heparin
hepatitis b immune globulin	26744	g		
hepatitis b vaccine		c		hep b vaccine
heplisav b	1994348	b	hepatitis b vaccine	
herbal medicine		c		herbal medicines|herbals
herbal supplement		c		herbal supplements
herceptin	101306	b	trastuzumab	
hetastarch	5531	g		
hibiclens	224892	b	chlorhexidine	
hiprex	151856	b	methenamine	
hizentra	902750	b	immune globulin	
homatropine	27084	g		
horizant	1095698	b	gabapentin enacarbil	
hpv vaccine		c		
humalog	135805	b	insulin lispro	humalogue
humatrope	197123	b	somatropin	
humira	353484	b	adalimumab	humara
humulin	1372744	b	insulin	
humulin n	92880	b	insulin nph	
humulin r	92881	b	insulin regular	
hyaluronic acid	62372	g		hyaluronate
hyaluronidase	5464	g		
hydralazine	5470	g		hydralizine
hydralazine hydrochloride	82027	g		
hydrea	151871	b	hydroxyurea	
hydrochlorothiazide	5487	g		hctz|hydrochlorathiazide|hydrochlorothyazide
hydrocodone	5489	g		
hydrocodone acetaminophen	214182	g		hydrocodone / acetaminophen|hydrocodone and acetaminophen|acetaminophen hydrocodone|acetaminophen / hydrocodone|acetaminophen and hydrocodone|hydrocodone with acetaminophen|hydrocodone apap
hydrocodone bitartrate	142439	g		
hydrocodone ibuprofen	214627	g		hydrocodone / ibuprofen|hydrocodone and ibuprofen|ibuprofen hydrocodone|ibuprofen / hydrocodone|ibuprofen and hydrocodone|hydrocodone with ibuprofen
hydrocortisone	5492	g		
hydrocortisone acetate	27197	g		
hydrocortisone valerate	27199	g		
hydrogen peroxide	5499	g		
hydromorphone	3423	g		hydromorphine
hydromorphone hydrochloride	203177	g		
hydroquinone	5509	g		
hydroxocobalamin	5514	g		
hydroxychloroquine	5521	g		hydroxychloriquine|hydroxy chloroquine
hydroxychloroquine sulfate	153972	g		
hydroxyurea	5552	g		
hydroxyzine	5553	g		hydroxazine
hydroxyzine hydrochloride	154987	g		
hydroxyzine pamoate	203182	g		
hyftor	2596865	b	sirolimus	
hyoscyamine	153970	g		
hyoscyamine sulfate	1225	g		
hyperrab	583496	b	rabies immune globulin	
hypromellose	27334	g		
hyrimoz		b	adalimumab	
hysingla	1595731	b	hydrocodone	
hytrin	151882	b	terazosin	
hyzaar	217681	b	hydrochlorothiazide + losartan	
ibandronate	115264	g		
ibrance	1601381	b	palbociclib	i brance
ibrexafungerp	2560213	g		
ibrutinib	1442981	g		
ibsrela	2199680	b	tenapanor	
ibuprofen	5640	g		ibuprophen|ibu|ibuprofens
ibutilide	41289	g		
ibutilide fumarate	51256	g		
icatibant	1148138	g		
iclusig	1364353	b	ponatinib	
icosapent ethyl	1304974	g		
icy hot	1038974	b	menthol + methyl salicylate	
idarubicin	5650	g		
idarucizumab	1716191	g		
idecabtagene vicleucel	2536430	g		
idelalisib	1544460	g		
ifex	217701	b	ifosfamide	
ifosfamide	5657	g		
igalmi	2601120	b	dexmedetomidine	
ilaris	853495	b	canakinumab	
ilevro	1365862	b	nepafenac	
iloperidone	73178	g		
iloprost	40138	g		
ilumya	2053454	b	tildrakizumab	
imatinib	282388	g		
imatinib mesylate	284924	g		
imbruvica	1442987	b	ibrutinib	
imdelltra	2682962	b	tarlatamab	
imdur	151162	b	isosorbide mononitrate	
imetelstat	2685236	g		
imfinzi	1919508	b	durvalumab	
imiglucerase	84959	g		
imipenem	5690	g		
imipenem cilastatin	34482	g		imipenem / cilastatin|imipenem and cilastatin|cilastatin imipenem|cilastatin / imipenem|cilastatin and imipenem|imipenem with cilastatin
imipramine	5691	g		
imiquimod	59943	g		
imitrex	217713	b	sumatriptan	
imjudo	2619319	b	tremelimumab	
imlygic	1721279	b	talimogene laherparepvec	
immune globulin	5666	g		?immunoglobulin g|ivig|intravenous immunoglobulin
immunosuppressant		c		immunosuppressants|immunosuppressive|immunosuppressives
imodium	151889	b	loperamide	
imovax	1659730	b	rabies vaccine	
imuran	202559	b	azathioprine	
inavolisib	2695422	g		
inclisiran	2588243	g		
incobotulinumtoxina	1000104	g		
incruse	1539881	b	umeclidinium	
indacaterol	1114326	g		
indapamide	5764	g		
inderal	151890	b	propranolol	
indocin	203365	b	indomethacin	
indocyanine green	5775	g		
indomethacin	5781	g		indomethicin
inebilizumab	2373951	g		
infanrix	224903	b	diphtheria tetanus pertussis vaccine	
infed	217731	b	iron dextran	
inflectra	1790542	b	infliximab	
infliximab	191831	g		
ingrezza	1918225	b	valbenazine	
injectafer	1435170	b	ferric carboxymaltose	
inlyta	1243005	b	axitinib	
inositol	5833	g		
inotersen	2099289	g		
inotuzumab ozogamicin	1942950	g		
inpefa	2638684	b	sotagliflozin	
inrebic	2197496	b	fedratinib	
inspra	342280	b	eplerenone	
insulin	5856	g		
insulin aspart	51428	g		aspart
insulin aspart protamine	352385	g		
insulin degludec	1670007	g		degludec
insulin degludec liraglutide	1727493	g		insulin degludec / liraglutide|insulin degludec and liraglutide|liraglutide insulin degludec|liraglutide / insulin degludec|liraglutide and insulin degludec|insulin degludec with liraglutide
insulin detemir	139825	g		detemir
insulin glargine	274783	g		glargine
insulin glargine lixisenatide	1858994	g		insulin glargine / lixisenatide|insulin glargine and lixisenatide|lixisenatide insulin glargine|lixisenatide / insulin glargine|lixisenatide and insulin glargine|insulin glargine with lixisenatide
insulin glulisine	400008	g		glulisine
insulin lispro	86009	g		lispro
insulin nph	253181	g		nph insulin|insulin isophane
insulin regular	253182	g		regular insulin|human regular insulin|insulin human
integrilin	288688	b	eptifibatide	
intelence	758552	b	etravirine	
interferon beta 1 a	75917	g		interferon beta - 1 a
interferon beta 1 b	72257	g		interferon beta - 1 b
intralipid	227582	b	intravenous lipid	
intravenous lipid	9949	g		soybean oil
intuniv	862007	b	guanfacine	
invanz	352721	b	ertapenem	
invega	686438	b	paliperidone	invega sustenna
invokamet	1545151	b	canagliflozin + metformin	
invokana	1373464	b	canagliflozin	
iodixanol	27729	g		
iohexol	5956	g		
iopamidol	5966	g		
iopromide	27781	g		
iothalamate	5970	g		
ioversol	27792	g		
ioxaglate	5973	g		
ipilimumab	1094833	g		
ipol	287617	b	polio vaccine	
ipratropium	7213	g		ipratropium bromide
iptacopan	2671061	g		
iqirvo	2684947	b	elafibranor	
irbesartan	83818	g		
irbesartan hydrochlorothiazide	214617	g		irbesartan / hydrochlorothiazide|irbesartan and hydrochlorothiazide|hydrochlorothiazide irbesartan|hydrochlorothiazide / irbesartan|hydrochlorothiazide and irbesartan|irbesartan with hydrochlorothiazide|irbesartan hctz
iressa	281883	b	gefitinib	
irinotecan	51499	g		
irinotecan hydrochloride	153329	g		
iron dextran	5992	g		
iron polysaccharide	105669	g		polysaccharide iron complex
iron sucrose	24909	g		
iron supplement		c		iron supplements|iron pill|iron pills
isatuximab	2282018	g		
isavuconazonium	1608322	g		
isentress	744843	b	raltegravir	
isocarboxazid	6011	g		
isoflurane	6026	g		
isoniazid	6038	g		=INH
isoproterenol	6054	g		
isoptin	203489	b	verapamil	
isordil	151187	b	isosorbide dinitrate	
isosorbide dinitrate	6058	g		
isosorbide dinitrate hydralazine	608424	g		isosorbide dinitrate / hydralazine|isosorbide dinitrate and hydralazine|hydralazine isosorbide dinitrate|hydralazine / isosorbide dinitrate|hydralazine and isosorbide dinitrate|isosorbide dinitrate with hydralazine
isosorbide mononitrate	28004	g		
isosulfan blue	27863	g		
isotretinoin	6064	g		
isovue		b	iopamidol	
isradipine	33910	g		
istradefylline	2199015	g		
isuprel	1299683	b	isoproterenol	
itovebi	2695428	b	inavolisib	
itraconazole	28031	g		
ivabradine	1649480	g		
ivacaftor	1243041	g		
ivermectin	6069	g		
ivosidenib	2049873	g		
ixabepilone	337523	g		
ixazomib	1723735	g		
ixekizumab	1745099	g		
ixiaro	845529	b	japanese encephalitis vaccine	
jadenu	1607785	b	deferasirox	
jakafi	1193332	b	ruxolitinib	
jalyn	996098	b	dutasteride + tamsulosin	
jantoven	405155	b	warfarin	
janumet	1372738	b	metformin + sitagliptin	
januvia	638596	b	sitagliptin	genuvia
jardiance	1545659	b	empagliflozin	jardians
jatenzo	2121771	b	testosterone	
jaypirca	2629344	b	pirtobrutinib	
jemperli	2539973	b	dostarlimab	
jentadueto	1372706	b	linagliptin + metformin	
jesduvroq	2628216	b	daprodustat	
jevtana	996055	b	cabazitaxel	
journavx	2704834	b	suzetrigine	
jublia	1539758	b	efinaconazole	
juluca	1989501	b	dolutegravir + rilpivirine	
juxtapid	1364485	b	lomitapide	
jynarque	2044350	b	tolvaptan	
jynneos	2464828	b	mpox vaccine	
k dur	93017	b	potassium chloride	
k phos	542409	b	potassium phosphate	
kadcyla	1371046	b	ado trastuzumab emtansine	
kadian	203240	b	morphine	
kaletra	284756	b	lopinavir + ritonavir	
kalydeco	1243047	b	ivacaftor	
kanjinti	2174805	b	trastuzumab	
kapvay	1013931	b	clonidine	
katerzia		b	amlodipine	
kayexalate	51670	b	sodium polystyrene sulfonate	k exalate
kazano	1372692	b	alogliptin + metformin	
kcentra	1484959	b	prothrombin complex	
keflex	203167	b	cephalexin	kflex
kefzol	203482	b	cefazolin	
kenalog	202877	b	triamcinolone	
kengreal	1656057	b	cangrelor	
keppra	261547	b	levetiracetam	kepra
kerendia	2562817	b	finerenone	
kesimpta	2390950	b	ofatumumab	
ketalar	6129	b	ketamine	
ketamine	6130	g		
ketamine hydrochloride	203184	g		
ketoconazole	6135	g		
ketoprofen	6142	g		
ketorolac	35827	g		
ketorolac tromethamine	28200	g		
ketotifen	6146	g		
kevzara	1923334	b	sarilumab	
keytruda	1547550	b	pembrolizumab	keytrude|key truda
kineret	352734	b	anakinra	
kinevac	227295	b	sincalide	
kisqali	1873984	b	ribociclib	
kisunla	2687974	b	donanemab	
klonopin	202585	b	clonazepam	klonapin|clonopin
klor con	217905	b	potassium chloride	klorcon
kloxxado	2540704	b	naloxone	
korlym	1245263	b	mifepristone	
korsuva	2569096	b	difelikefalin	
koselugo	2289419	b	selumetinib	
krazati		b	adagrasib	
kristalose	217928	b	lactulose	
krystexxa	1011654	b	pegloticase	
kuvan	751628	b	sapropterin	
kwell	151945	b	lindane	
kyleena	1856533	b	levonorgestrel	
kymriah	1986443	b	tisagenlecleucel	
kyprolis	1302971	b	carfilzomib	
l arginine	1091	g		arginine
l lysine	6536	g		lysine
l methylfolate	1592257	g		methylfolate|levomefolate
labetalol	6185	g		labetolol
labetalol hydrochloride	202693	g		
lac hydrin	217944	b	ammonium lactate	lachydrin
lacosamide	623400	g		
lactaid	795807	b	lactase	
lactase	41397	g		
lactated ringer 's	1008377	g		lactated ringers|ringer 's lactate|=LR
lactobacillus acidophilus	6205	g		
lactobacillus rhamnosus	602811	g		
lactulose	6218	g		
lagevrio	2603735	b	molnupiravir	
lamictal	196502	b	lamotrigine	lamictol
lamisil	217956	b	terbinafine	
lamivudine	68244	g		
lamotrigine	28439	g		lamotragine
lanadelumab	2055641	g		
landiolol	2712070	g		
lanolin	6227	g		
lanoxin	202988	b	digoxin	
lanreotide	68092	g		
lansoprazole	17128	g		
lanthanum	234416	g		lanthanum carbonate
lantus	261551	b	insulin glargine	
lapatinib	480167	g		
lapatinib ditosylate	481474	g		
laronidase	392509	g		
larotrectinib	2105628	g		
lasix	202991	b	furosemide	lasics|lasex
lasmiditan	2256930	g		
latanoprost	43611	g		
latanoprostene bunod	1988390	g		
latisse	831948	b	bimatoprost	
latuda	1040032	b	lurasidone	
laxative		c		laxatives
lazertinib	2691150	g		
lebrikizumab	2693758	g		
lecanemab	2626143	g		
ledipasvir	1591922	g		
ledipasvir sofosbuvir	1591942	g		ledipasvir / sofosbuvir|ledipasvir and sofosbuvir|sofosbuvir ledipasvir|sofosbuvir / ledipasvir|sofosbuvir and ledipasvir|ledipasvir with sofosbuvir
leflunomide	27169	g		
lemborexant	2272403	g		
lemtrada	1594659	b	alemtuzumab	
lenacapavir	2625651	g		
lenalidomide	342369	g		
lenvatinib	1603296	g		
lenvima	1792372	b	lenvatinib	
leqembi	2626149	b	lecanemab	
leqvio	2588265	b	inclisiran	
lescol	151972	b	fluvastatin	
letairis	722117	b	ambrisentan	
letermovir	1988648	g		
letrozole	72965	g		
leucovorin	6313	g		
leukotriene inhibitor		c		
leuprolide	42375	g		leuprolide acetate
levalbuterol	237159	g		
levalbuterol hydrochloride	237160	g		
levaquin	217992	b	levofloxacin	levaquine
levemir	400560	b	insulin detemir	
levetiracetam	114477	g		levetiracetem|leviteracetam
levitra	356884	b	vardenafil	
levobunolol	1813	g		
levocarnitine	42955	g		l carnitine
levocetirizine	356887	g		
levocetirizine dihydrochloride	402349	g		
levodopa	6375	g		
levofloxacin	82122	g		levofloxin
levoketoconazole	2588846	g		
levoleucovorin	877015	g		
levomefolate calcium	1028454	g		
levomilnacipran	1433212	g		
levonorgestrel	6373	g		
levonorgestrel ethinyl estradiol	214558	g		levonorgestrel / ethinyl estradiol|levonorgestrel and ethinyl estradiol|ethinyl estradiol levonorgestrel|ethinyl estradiol / levonorgestrel|ethinyl estradiol and levonorgestrel|levonorgestrel with ethinyl estradiol
levophed	227559	b	norepinephrine	
levorphanol	6378	g		
levosimendan	73107	g		
levothyroxine	10582	g		levothyroxin|l thyroxine
levoxyl	218002	b	levothyroxine	
levsin	218003	b	hyoscyamine	
lexapro	352741	b	escitalopram	
lexiscan		b	regadenoson	lexi scan
lialda	686430	b	mesalamine	
librium	3804	b	chlordiazepoxide	
libtayo	2058831	b	cemiplimab	
lidex	224946	b	fluocinonide	
lidocaine	6387	g		
lidocaine epinephrine	107602	g		lidocaine / epinephrine|lidocaine and epinephrine|epinephrine lidocaine|epinephrine / lidocaine|epinephrine and lidocaine|lidocaine with epinephrine
lidocaine hydrochloride	142440	g		
lidocaine prilocaine	166283	g		lidocaine / prilocaine|lidocaine and prilocaine|prilocaine lidocaine|prilocaine / lidocaine|prilocaine and lidocaine|lidocaine with prilocaine
lidoderm	261555	b	lidocaine	
lifitegrast	1801820	g		
liletta	1605253	b	levonorgestrel	
linaclotide	1307404	g		
linagliptin	1100699	g		
linagliptin empagliflozin metformin	2281864	g		linagliptin / empagliflozin / metformin|linagliptin empagliflozin and metformin|linagliptin metformin empagliflozin|linagliptin / metformin / empagliflozin|linagliptin metformin and empagliflozin|empagliflozin linagliptin metformin|empagliflozin / linagliptin / metformin|empagliflozin linagliptin and metformin|empagliflozin metformin linagliptin|empagliflozin / metformin / linagliptin|empagliflozin metformin and linagliptin|metformin linagliptin empagliflozin|metformin / linagliptin / empagliflozin|metformin linagliptin and empagliflozin|metformin empagliflozin linagliptin|metformin / empagliflozin / linagliptin|metformin empagliflozin and linagliptin
linagliptin metformin	1243019	g		linagliptin / metformin|linagliptin and metformin|metformin linagliptin|metformin / linagliptin|metformin and linagliptin|linagliptin with metformin
lindane	1388	g		
linezolid	190376	g		
linzess	1307410	b	linaclotide	linzes
lioresal	202996	b	baclofen	
liothyronine	10814	g		
lipiodol	1494849	b	ethiodized oil	
lipitor	153165	b	atorvastatin	lipator
liraglutide	475968	g		
lisdexamfetamine	700810	g		
lisdexamfetamine dimesylate	673579	g		
lisinopril	29046	g		lisinipril|lisinopryl|lysinopril|lisin opril
lisinopril hydrochlorothiazide	214618	g		lisinopril / hydrochlorothiazide|lisinopril and hydrochlorothiazide|hydrochlorothiazide lisinopril|hydrochlorothiazide / lisinopril|hydrochlorothiazide and lisinopril|lisinopril with hydrochlorothiazide|lisinopril hctz|lisinopril / hctz
litfulo	2641602	b	ritlecitinib	
lithium	6448	g		
lithium carbonate	42351	g		
lithium citrate	52105	g		
lithobid	203321	b	lithium	
livalo	861612	b	pitavastatin	
livdelzi	2690876	b	seladelpar	
livtencity	2586074	b	maribavir	
lixisenatide	1440051	g		
local anesthetic		c		local anesthetics
lodine	202998	b	etodolac	
lodoxamide	52151	g		
loestrin	52153	b	ethinyl estradiol + norethindrone	
lofexidine	28863	g		
lokelma	2047634	b	sodium zirconium cyclosilicate	
lomitapide	1364479	g		
lomotil	28874	b	atropine + diphenoxylate	
lomustine	6466	g		
loniten	202706	b	minoxidil	
lonsurf	1670317	b	tipiracil + trifluridine	
loperamide	6468	g		
loperamide hydrochloride	82038	g		
lopid	202999	b	gemfibrozil	
lopinavir	195088	g		
lopinavir ritonavir	284640	g		lopinavir / ritonavir|lopinavir and ritonavir|ritonavir lopinavir|ritonavir / lopinavir|ritonavir and lopinavir|lopinavir with ritonavir
lopressor	203344	b	metoprolol	
loratadine	28889	g		
loratadine pseudoephedrine	214682	g		loratadine / pseudoephedrine|loratadine and pseudoephedrine|pseudoephedrine loratadine|pseudoephedrine / loratadine|pseudoephedrine and loratadine|loratadine with pseudoephedrine
lorazepam	6470	g		lorazapam
lorbrena	2103170	b	lorlatinib	
lorlatinib	2103164	g		
lortab	144254	b	acetaminophen + hydrocodone	
losartan	52175	g		losartin|losarten
losartan hydrochlorothiazide	214619	g		losartan / hydrochlorothiazide|losartan and hydrochlorothiazide|hydrochlorothiazide losartan|hydrochlorothiazide / losartan|hydrochlorothiazide and losartan|losartan with hydrochlorothiazide|losartan hctz|losartan / hctz
losartan potassium	203160	g		
lotemax	218087	b	loteprednol	
lotensin	218088	b	benazepril	
lotensin hct	218089	b	benazepril + hydrochlorothiazide	
loteprednol	52177	g		loteprednol etabonate
lotrel	218090	b	amlodipine + benazepril	
lotrimin	202859	b	clotrimazole	
lotrisone	218093	b	betamethasone + clotrimazole	
lotronex	261563	b	alosetron	
lovastatin	6472	g		
lovaza	278346	b	omega 3 fatty acids	
lovenox	225036	b	enoxaparin	lovanox
loxapine	6475	g		
lubiprostone	623033	g		
lucemyra	2046592	b	lofexidine	
lucentis	644298	b	ranibizumab	
luliconazole	1482680	g		
lumacaftor	1655922	g		
lumacaftor ivacaftor	1655927	g		lumacaftor / ivacaftor|lumacaftor and ivacaftor|ivacaftor lumacaftor|ivacaftor / lumacaftor|ivacaftor and lumacaftor|lumacaftor with ivacaftor
lumakras	2550720	b	sotorasib	
lumasiran	2467140	g		
lumason		b	sulfur hexafluoride	
lumateperone	2275602	g		
lumefantrine	847728	g		
lumigan	284771	b	bimatoprost	
lunesta	540404	b	eszopiclone	
lunsumio	2625131	b	mosunetuzumab	
lupkynis	2475401	b	voclosporin	
lupron	203852	b	leuprolide	lupron depot
lurasidone	1040028	g		
lurasidone hydrochloride	1040027	g		
luspatercept	2262544	g		
lutathera	1999683	b	lutetium lu 177 dotatate	
lutein	11359	g		
lutetium lu 177 dotatate	1999335	g		
lutetium lu 177 vipivotide tetraxetan	2597053	g		
luvox	42687	b	fluvoxamine	
lybalvi	2570393	b	olanzapine + samidorphan	
lycopene	29008	g		
lymphazurin	52265	b	isosulfan blue	
lynparza	1597588	b	olaparib	linparza
lyrica	593441	b	pregabalin	
lysteda	883827	b	tranexamic acid	
lyumjev	2380232	b	insulin lispro	
m m r ii	218128	b	measles mumps rubella vaccine	
maalox	29115	b	aluminum hydroxide + magnesium hydroxide + simethicone	
macitentan	1442132	g		
macrobid	152001	b	nitrofurantoin	macro bid
macrodantin	203054	b	nitrofurantoin	
macrolide		c		macrolides
mag ox	93204	b	magnesium oxide	magox
magnesium chloride	6579	g		
magnesium citrate	52356	g		mag citrate
magnesium gluconate	52358	g		
magnesium hydroxide	6581	g		milk of magnesia
magnesium oxide	6582	g		mag oxide
magnesium salicylate	52364	g		
magnesium sulfate	6585	g		mag sulfate
magnevist	218180	b	gadopentetate	
makena	1087965	b	hydroxyprogesterone caproate	
malarone	153767	b	atovaquone + proguanil	
malathion	6606	g		
mannitol	6628	g		
maoi		c		maois|mao inhibitor|mao inhibitors|monoamine oxidase inhibitor
mapap		b	acetaminophen	
maralixibat	2571074	g		
maraviroc	620216	g		
marcaine	1012397	b	bupivacaine	
maribavir	2586068	g		
marinol	224925	b	dronabinol	
marstacimab	2697133	g		
mavacamten	2600867	g		
mavenclad	2122636	b	cladribine	
mavik	218245	b	trandolapril	
mavyret	1940704	b	glecaprevir + pibrentasvir	
maxalt	218248	b	rizatriptan	
maxipime	82808	b	cefepime	
maxitrol	134920	b	dexamethasone + neomycin + polymyxin b	
maxzide	52440	b	hydrochlorothiazide + triamterene	
mayzent	2121091	b	siponimod	
md gastroview		b	diatrizoate	gastroview
mebendazole	6672	g		
mecasermin	274403	g		
meclizine	6676	g		meclazine
medrol	202702	b	methylprednisolone	medrol dosepak|medrol dose pack|medrol dose pak
medroxyprogesterone	6691	g		medroxyprogesterone acetate
mefenamic acid	6693	g		
mefloquine	6694	g		
megace	203000	b	megestrol	
megestrol	6703	g		
mekinist	1425105	b	trametinib	
mektovi	2049128	b	binimetinib	
melatonin	6711	g		
meloxicam	41493	g		
melphalan	6718	g		
memantine	6719	g		
memantine donepezil	1430990	g		memantine / donepezil|memantine and donepezil|donepezil memantine|donepezil / memantine|donepezil and memantine|memantine with donepezil
memantine hydrochloride	236685	g		
menactra	596702	b	meningococcal vaccine	
menotropins	6745	g		
menquadfi	2360584	b	meningococcal vaccine	
menthol	6750	g		
menveo	901515	b	meningococcal vaccine	
meperidine	6754	g		
mephyton	218324	b	phytonadione	
mepivacaine	6759	g		
mepolizumab	1720597	g		
mepron	114972	b	atovaquone	
mercaptopurine	103	g		six mercaptopurine|6 mercaptopurine
meropenem	29561	g		
meropenem vaborbactam	1945217	g		meropenem / vaborbactam|meropenem and vaborbactam|vaborbactam meropenem|vaborbactam / meropenem|vaborbactam and meropenem|meropenem with vaborbactam
merrem	83175	b	meropenem	
mesalamine	52582	g		
mesna	44	g		
mesnex	218330	b	mesna	
mestinon	203001	b	pyridostigmine	
metadate	594111	b	methylphenidate	
metamucil	6802	b	psyllium	
metaxalone	59078	g		
metformin	6809	g		metforman|metformine|met formin|metphormin
metformin hydrochloride	235743	g		
methadone	6813	g		
methadone hydrochloride	218337	g		
methamphetamine	6816	g		
methazolamide	6826	g		
methenamine	6832	g		methenamine hippurate
methergine	227555	b	methylergonovine	
methimazole	6835	g		
methocarbamol	6845	g		
methohexital	6847	g		
methotrexate	6851	g		methotrexat|=MTX
methoxsalen	6854	g		
methoxy polyethylene glycol epoetin beta	729596	g		
methsuximide	47858	g		
methyl salicylate	29787	g		
methylcellulose	6873	g		
methylcobalamin	29421	g		mecobalamin
methyldopa	6876	g		
methylene blue	6878	g		
methylergonovine	6883	g		
methylnaltrexone	29899	g		
methylphenidate	6901	g		
methylphenidate hydrochloride	203188	g		
methylprednisolone	6902	g		
methylprednisolone acetate	155323	g		
methylprednisolone sodium succinate	203189	g		
methylsulfonylmethane	23247	g		
methyltestosterone	6904	g		
methysergide	6911	g		
metipranolol	10824	g		
metoclopramide	6915	g		
metoclopramide hydrochloride	267036	g		
metolazone	6916	g		
metoprolol	6918	g		metropolol|metoprolal|metoprol
metoprolol hydrochlorothiazide	214621	g		metoprolol / hydrochlorothiazide|metoprolol and hydrochlorothiazide|hydrochlorothiazide metoprolol|hydrochlorothiazide / metoprolol|hydrochlorothiazide and metoprolol|metoprolol with hydrochlorothiazide
metoprolol succinate	221124	g		
metoprolol tartrate	203191	g		
metrogel	202869	b	metronidazole	
metronidazole	6922	g		metronidazol|metronidizole
metyrapone	6923	g		
mevacor	224938	b	lovastatin	
mexiletine	6926	g		
miacalcin	218351	b	calcitonin	
micafungin	325887	g		
micardis	218353	b	telmisartan	
micardis hct	284780	b	hydrochlorothiazide + telmisartan	
miconazole	6932	g		
micro k	218365	b	potassium chloride	
micronase		b	glyburide	
microzide		b	hydrochlorothiazide	
midazolam	6960	g		
midazolam hydrochloride	203128	g		
midodrine	6963	g		
midostaurin	1919083	g		
miebo	2637552	b	perfluorohexyloctane	
mifeprex	284781	b	mifepristone	
mifepristone	6964	g		
migalastat	2054252	g		
miglitol	30009	g		
miglustat	402316	g		
migraine medication		c		migraine medicine
migranal	42643	b	dihydroergotamine	
milk thistle		g		silymarin
milnacipran	588250	g		
milrinone	52769	g		
miltefosine	1494066	g		
mineral oil	6972	g		
minipress	71515	b	prazosin	
minocin	152056	b	minocycline	
minocycline	6980	g		
minoxidil	6984	g		
mirabegron	1300786	g		
miralax	261575	b	polyethylene glycol 3350	mira lax|merilax
mirapex	218402	b	pramipexole	
mircera	1591957	b	methoxy polyethylene glycol epoetin beta	
mirena	152061	b	levonorgestrel	
mirikizumab	2668384	g		
mirtazapine	15996	g		mirtazepine
mirvaso	1436954	b	brimonidine	
mirvetuximab soravtansine	2621548	g		
misoprostol	42331	g		
mitigare	1550941	b	colchicine	
mitomycin	632	g		mitomycin c
mitotane	7004	g		
mitoxantrone	7005	g		
mmr vaccine		c		?mmr|measles mumps rubella vaccine
mobic	152699	b	meloxicam	
modafinil	30125	g		
moexipril	30131	g		
mogamulizumab	2054068	g		
molindone	7019	g		
molnupiravir	2587901	g		
momelotinib	2665204	g		
mometasone	108118	g		
mometasone formoterol	1002293	g		mometasone / formoterol|mometasone and formoterol|formoterol mometasone|formoterol / mometasone|formoterol and mometasone|mometasone with formoterol
mometasone furoate	30145	g		
monistat	358859	b	miconazole	
monodox		b	doxycycline	
monoferric	2274399	b	ferric derisomaltose	
monopril	225030	b	fosinopril	
montelukast	88249	g		montelucast
montelukast sodium	115713	g		
monurol	284785	b	fosfomycin	
mood stabilizer		c		mood stabilizers
morphine	7052	g		
morphine naltrexone	866331	g		morphine / naltrexone|morphine and naltrexone|naltrexone morphine|naltrexone / morphine|naltrexone and morphine|morphine with naltrexone
morphine sulfate	30236	g		mso4|mso 4
mosunetuzumab	2625122	g		
motegrity	2107346	b	prucalopride	
motrin	202488	b	ibuprofen	motrins
mounjaro	2601734	b	tirzepatide	monjaro|manjaro
movantik	1551918	b	naloxegol	
moxatag		b	amoxicillin	
moxifloxacin	139462	g		
ms contin	203354	b	morphine	
mucinex	352777	b	guaifenesin	
mucinex dm		b	dextromethorphan + guaifenesin	
mucomyst	202536	b	acetylcysteine	
multaq	677229	b	dronedarone	
multihance	228396	b	gadobenate	
multivitamin		c		multivitamins|multi vitamin|multi vitamins|mvi
mupirocin	42372	g		
muscarinic antagonist		c		
muscle relaxant		c		muscle relaxants|muscle relaxer|muscle relaxers
mvasi	2046141	b	bevacizumab	
myambutol	7122	b	ethambutol	
mycamine	583520	b	micafungin	
mycelex	202860	b	clotrimazole	
mycobutin	227450	b	rifabutin	
mycophenolate	7145	g		mycophenolic acid
mycophenolate mofetil	68149	g		
mycophenolate sodium	408142	g		
mydayis	1927611	b	amphetamine + dextroamphetamine	
myfembree	2556803	b	estradiol + norethindrone + relugolix	
myfortic	579570	b	mycophenolate	
mylanta	30421	b	aluminum hydroxide + magnesium hydroxide + simethicone	
mylicon	218528	b	simethicone	
myoview		b	technetium tc 99 m tetrofosmin	
myrbetriq	1300792	b	mirabegron	mirbetriq
mysoline	203011	b	primidone	
myxredlin	2179745	b	insulin regular	
nabumetone	31448	g		
nadofaragene firadenovec	2644436	g		
nadolol	7226	g		
nafcillin	7233	g		
naftifine	31476	g		
nalbuphine	7238	g		
naldemedine	1876597	g		
nalmefene	31479	g		nalmefene hydrochloride
naloxegol	1551777	g		
naloxone	7242	g		
naloxone hydrochloride	203192	g		
naltrexone	7243	g		
naltrexone bupropion	1551467	g		naltrexone / bupropion|naltrexone and bupropion|bupropion naltrexone|bupropion / naltrexone|bupropion and naltrexone|naltrexone with bupropion
namenda	405206	b	memantine	nemenda
namzaric	1602583	b	donepezil + memantine	
naphazoline	7247	g		
naprosyn	203012	b	naproxen	
naproxen	7258	g		naprosyn sodium
naproxen sodium	142442	g		
naratriptan	141366	g		
narcan	197117	b	naloxone	
nardil	203799	b	phenelzine	
naropin	134802	b	ropivacaine	
nasacort	153239	b	triamcinolone	
nasal steroid		c		
nascobal	262128	b	cyanocobalamin	
nasonex	153376	b	mometasone	
natalizumab	354770	g		
natamycin	7268	g		
nateglinide	274332	g		
natroba	1085817	b	spinosad	
navelbine	53557	b	vinorelbine	
nayzilam	2173495	b	midazolam	
nebivolol	31555	g		
necitumumab	1723738	g		
nedocromil	31563	g		
nefazodone	31565	g		
neffy	2693443	b	epinephrine	
nelarabine	274771	g		
nemluvio	2691317	b	nemolizumab	
nemolizumab	2691310	g		
neomycin	7299	g		
neomycin polymyxin b dexamethasone	216525	g		neomycin / polymyxin b / dexamethasone|neomycin polymyxin b and dexamethasone|neomycin dexamethasone polymyxin b|neomycin / dexamethasone / polymyxin b|neomycin dexamethasone and polymyxin b|polymyxin b neomycin dexamethasone|polymyxin b / neomycin / dexamethasone|polymyxin b neomycin and dexamethasone|polymyxin b dexamethasone neomycin|polymyxin b / dexamethasone / neomycin|polymyxin b dexamethasone and neomycin|dexamethasone neomycin polymyxin b|dexamethasone / neomycin / polymyxin b|dexamethasone neomycin and polymyxin b|dexamethasone polymyxin b neomycin|dexamethasone / polymyxin b / neomycin|dexamethasone polymyxin b and neomycin
neomycin polymyxin b hydrocortisone	217627	g		neomycin / polymyxin b / hydrocortisone|neomycin polymyxin b and hydrocortisone|neomycin hydrocortisone polymyxin b|neomycin / hydrocortisone / polymyxin b|neomycin hydrocortisone and polymyxin b|polymyxin b neomycin hydrocortisone|polymyxin b / neomycin / hydrocortisone|polymyxin b neomycin and hydrocortisone|polymyxin b hydrocortisone neomycin|polymyxin b / hydrocortisone / neomycin|polymyxin b hydrocortisone and neomycin|hydrocortisone neomycin polymyxin b|hydrocortisone / neomycin / polymyxin b|hydrocortisone neomycin and polymyxin b|hydrocortisone polymyxin b neomycin|hydrocortisone / polymyxin b / neomycin|hydrocortisone polymyxin b and neomycin
neoral	202817	b	cyclosporine	
neosporin	31607	b	bacitracin + neomycin + polymyxin b	
neostigmine	7315	g		
nepafenac	298665	g		
neratinib	1940643	g		
nerlynx	1940649	b	neratinib	
nesina	1368007	b	alogliptin	
netarsudil	1992864	g		
netarsudil latanoprost	2119700	g		netarsudil / latanoprost|netarsudil and latanoprost|latanoprost netarsudil|latanoprost / netarsudil|latanoprost and netarsudil|netarsudil with latanoprost
netspot		b	gallium ga 68 dotatate	
neulasta	353501	b	pegfilgrastim	new lasta
neupogen	227304	b	filgrastim	
neupro	707892	b	rotigotine	
neurontin	196498	b	gabapentin	neurotin
nevirapine	53654	g		
nexavar	619985	b	sorafenib	
nexium	284799	b	esomeprazole	
nexletol	2282409	b	bempedoic acid	
nexlizet	2283231	b	bempedoic acid + ezetimibe	
nexplanon	1111008	b	etonogestrel	
nexterone		b	amiodarone	
niacin	7393	g		?vitamin b3|nicotinic acid|?vitamin b 3
niacinamide	7405	g		nicotinamide
niaspan	346366	b	niacin	
nicardipine	7396	g		
nicardipine hydrochloride	235230	g		
nicoderm	203780	b	nicotine	nicoderm cq
nicorette	203808	b	nicotine	
nifedipine	7417	g		
nilotinib	662281	g		
nilutamide	31805	g		
nimbex	136560	b	cisatracurium	
nimodipine	7426	g		
ninlaro	1723758	b	ixazomib	
nintedanib	1592737	g		
nipocalimab	2712693	g		
niraparib	1918231	g		
nirmatrelvir	2587892	g		
nirmatrelvir ritonavir		g		nirmatrelvir / ritonavir|nirmatrelvir and ritonavir
nirsevimab	2642401	g		
nisoldipine	7435	g		
nitazoxanide	31819	g		
nitisinone	61805	g		
nitro dur	202508	b	nitroglycerin	nitrodur
nitrofurantoin	7454	g		nitrofurantoine|nitro furantoin
nitroglycerin	4917	g		nitro|nitroglycerine|sublingual nitro|nitro glycerin|ntg
nitropress	218753	b	nitroprusside	
nitroprusside	7476	g		sodium nitroprusside
nitrostat	202525	b	nitroglycerin	
nitrous oxide	7486	g		
nivolumab	1597876	g		
nizatidine	42319	g		
nizoral	202692	b	ketoconazole	
nolvadex	281964	b	tamoxifen	
norco	218772	b	acetaminophen + hydrocodone	norcos
norditropin	202829	b	somatropin	
norelgestromin	326374	g		
norepinephrine	7512	g		noradrenaline|?norepi
norepinephrine bitartrate	7508	g		
norethindrone	7514	g		
norethindrone acetate	31983	g		
norethindrone ethinyl estradiol	384410	g		norethindrone / ethinyl estradiol|norethindrone and ethinyl estradiol|ethinyl estradiol norethindrone|ethinyl estradiol / norethindrone|ethinyl estradiol and norethindrone|norethindrone with ethinyl estradiol
norgestimate	31994	g		
norgestimate ethinyl estradiol	214559	g		norgestimate / ethinyl estradiol|norgestimate and ethinyl estradiol|ethinyl estradiol norgestimate|ethinyl estradiol / norgestimate|ethinyl estradiol and norgestimate|norgestimate with ethinyl estradiol
norgestrel	7518	g		
norpace	203631	b	disopyramide	
northera	1490027	b	droxidopa	
nortriptyline	7531	g		nortriptylene
norvasc	58927	b	amlodipine	
norvir	196479	b	ritonavir	
nourianz	2199021	b	istradefylline	
novavax		b	covid 19 vaccine	
novolin	1372723	b	insulin	
novolin n	93558	b	insulin nph	
novolin r	93560	b	insulin regular	
novolog	284810	b	insulin aspart	novalog
noxafil	356772	b	posaconazole	
nplate	805456	b	romiplostim	
nsaid		c		nsaids|nonsteroidal|nonsteroidals|nonsteroidal anti inflammatory|nonsteroidal anti inflammatories|non steroidal anti inflammatory drugs|?anti inflammatory|anti inflammatories
nubeqa	2180331	b	darolutamide	
nucala	1720602	b	mepolizumab	
nucynta	854137	b	tapentadol	
nuedexta	1040055	b	dextromethorphan + quinidine	
nulojix	1112977	b	belatacept	
nuplazid	1791692	b	pimavanserin	
nurtec	2282314	b	rimegepant	nurtec odt
nusinersen	1863556	g		
nuvaring	710529	b	ethinyl estradiol + etonogestrel	nuva ring
nuvigil	710995	b	armodafinil	
nuzyra	2059275	b	omadacycline	
nyquil		b	acetaminophen + dextromethorphan + doxylamine	
nystatin	7597	g		
obeticholic acid	1798288	g		
obinutuzumab	974779	g		
ocaliva	1798365	b	obeticholic acid	
ocrelizumab	1876366	g		
ocrevus	1876381	b	ocrelizumab	
ocriplasmin	29998	g		
octagam	226026	b	immune globulin	
octreotide	7617	g		
ocuflox	218853	b	ofloxacin	
odefsey	1741734	b	emtricitabine + rilpivirine + tenofovir alafenamide	
odevixibat	2563966	g		
ofatumumab	712566	g		
ofev	1592743	b	nintedanib	
ofirmev	1041527	b	acetaminophen	
ofloxacin	7623	g		
ohtuvayre	2687222	b	ensifentrine	
ojjaara	2665211	b	momelotinib	
olanzapine	61381	g		
olanzapine fluoxetine	611247	g		olanzapine / fluoxetine|olanzapine and fluoxetine|fluoxetine olanzapine|fluoxetine / olanzapine|fluoxetine and olanzapine|olanzapine with fluoxetine
olanzapine samidorphan	2562108	g		olanzapine / samidorphan|olanzapine and samidorphan|samidorphan olanzapine|samidorphan / olanzapine|samidorphan and olanzapine|olanzapine with samidorphan
olaparib	1597582	g		
olezarsen	2701418	g		
olmesartan	321064	g		
olmesartan hydrochlorothiazide	817496	g		olmesartan / hydrochlorothiazide|olmesartan and hydrochlorothiazide|hydrochlorothiazide olmesartan|hydrochlorothiazide / olmesartan|hydrochlorothiazide and olmesartan|olmesartan with hydrochlorothiazide|olmesartan hctz
olmesartan medoxomil	118463	g		
olodaterol	1546059	g		
olopatadine	135391	g		
olopatadine hydrochloride	236599	g		
olsalazine	32385	g		
olumiant	2047242	b	baricitinib	
olutasidenib	2623641	g		
omadacycline	2059269	g		
omalizumab	302379	g		
omaveloxolone	2631931	g		
omega 3 fatty acids	484348	g		omega 3 acid ethyl esters
omeprazole	7646	g		omeprazol|omeprozole
omnicef	83099	b	cefdinir	
omnipaque	225218	b	iohexol	
omniscan	218879	b	gadodiamide	
omnitrope	644964	b	somatropin	
omvoh	2668393	b	mirikizumab	
onabotulinumtoxina	860189	g		botulinum toxin|botulinum toxin type a
onasemnogene abeparvovec	2170226	g		
ondansetron	26225	g		ondanzetron
ondansetron hydrochloride	203148	g		
onfi	1191051	b	clobazam	
ongentys	2362173	b	opicapone	
onglyza	858037	b	saxagliptin	
onivyde	1719773	b	irinotecan	
onpattro	2053525	b	patisiran	
onureg		b	azacitidine	
opana	643147	b	oxymorphone	
opdivo	1597881	b	nivolumab	opdevo
opicapone	2362167	g		
opioid		c		opioids|opiate|opiates|narcotic|narcotics
oprelvekin	139994	g		
opsumit	1442138	b	macitentan	
optiray		b	ioversol	
optison		b	perflutren	
opzelura	2570753	b	ruxolitinib	
orajel	798166	b	benzocaine	
orapred	285077	b	prednisolone	
orbactiv	1547616	b	oritavancin	
orencia	616011	b	abatacept	
orenitram	1485753	b	treprostinil	
orgovyx	2472784	b	relugolix	
orilissa	2049853	b	elagolix	
oritavancin	1547611	g		
orkambi	1655929	b	ivacaftor + lumacaftor	
orlistat	37925	g		
orphenadrine	7715	g		
orserdu	2628479	b	elacestrant	
orvaten		b	midodrine	
os cal		b	calcium carbonate	
oseltamivir	260101	g		
osilodrostat	2286252	g		
osimertinib	1721560	g		
ospemifene	1370971	g		
osphena	1370977	b	ospemifene	
oteseconazole	2602577	g		
otezla	1492733	b	apremilast	
otrexup	1441403	b	methotrexate	
oxacillin	7773	g		
oxaliplatin	32592	g		
oxandrolone	7779	g		
oxaprozin	32613	g		
oxazepam	7781	g		
oxbryta		b	voxelotor	
oxcarbazepine	32624	g		
oxiconazole	32638	g		
oxtellar	1365655	b	oxcarbazepine	
oxybutynin	32675	g		oxybutinin
oxybutynin chloride	54251	g		
oxycodone	7804	g		oxycodon
oxycodone acetaminophen	214183	g		oxycodone / acetaminophen|oxycodone and acetaminophen|acetaminophen oxycodone|acetaminophen / oxycodone|acetaminophen and oxycodone|oxycodone with acetaminophen|oxycodone apap
oxycodone hydrochloride	82063	g		
oxycontin	218986	b	oxycodone	oxy contin
oxymetazoline	7812	g		
oxymorphone	7814	g		
oxytocin	7824	g		
oxytrol	356886	b	oxybutynin	
ozanimod	2288236	g		
ozempic	1991307	b	semaglutide	ozempick
ozenoxacin	1994739	g		
pacerone		b	amiodarone	
paclitaxel	56946	g		
pacritinib	2595243	g		
padcev	2268093	b	enfortumab vedotin	
painkiller		c		painkillers|pain killer|pain killers|pain pill|pain pills|analgesic|analgesics
palbociclib	1601374	g		
paliperidone	679314	g		
paliperidone palmitate	858045	g		
palivizumab	194279	g		
palonosetron	70561	g		
palovarotene	2663954	g		
pamelor	7866	b	nortriptyline	
pamidronate	11473	g		
panadol	202432	b	acetaminophen	
pancrelipase	235379	g		pancreatic enzymes
pancuronium	7883	g		
panitumumab	263034	g		
pantoprazole	40790	g		pantoprozole
pantoprazole sodium	253191	g		
pantothenic acid	7891	g		
papain	7892	g		
papaverine	7895	g		
paraplatin	152200	b	carboplatin	
paricalcitol	73710	g		
parlodel	38	b	bromocriptine	
parnate	203832	b	tranylcypromine	
paroxetine	32937	g		
paroxetine hydrochloride	235830	g		
parsabiv	1876128	b	etelcalcetide	
pasireotide	1364105	g		
pataday	686434	b	olopatadine	
patanase	795090	b	olopatadine	
patiromer	1716203	g		
patisiran	2053490	g		
paxil	114228	b	paroxetine	
paxlovid		b	nirmatrelvir + ritonavir	
pazopanib	714438	g		
pcsk9 inhibitor		c		pcsk9 inhibitors|pcsk 9 inhibitor|pcsk 9 inhibitors
pediarix	352877	b	diphtheria tetanus pertussis vaccine + hepatitis b vaccine + polio vaccine	
pedvaxhib	798448	b	haemophilus b vaccine	
pegaptanib	498509	g		
pegaspargase	34132	g		
pegasys	358338	b	peginterferon alfa 2 a	
pegcetacoplan	2557372	g		
pegfilgrastim	338036	g		
peginterferon alfa 2 a	120608	g		
pegloticase	1011650	g		
pegvaliase	2046360	g		
pegvisomant	278739	g		
pembrolizumab	1547545	g		
pemetrexed	68446	g		
pemigatinib	2359268	g		
pemirolast	19551	g		
penciclovir	59839	g		
penicillamine	7975	g		
penicillin		c		penicillins|pcn|penicilin|pencillin
penicillin g	7980	g		penicillin g potassium
penicillin g benzathine	7982	g		benzathine penicillin
penicillin v	7984	g		penicillin vk|pen vk
penicillin v potassium	203195	g		
pennsaid	967941	b	diclofenac	
pentacel	674453	b	diphtheria tetanus pertussis vaccine + haemophilus b vaccine + polio vaccine	
pentamidine	7994	g		
pentasa	196495	b	mesalamine	
pentazocine	8001	g		
pentobarbital	8004	g		
pentosan polysulfate	155046	g		
pentoxifylline	8013	g		
pepcid	196458	b	famotidine	pepsid
pepto bismol	54536	b	bismuth subsalicylate	?pepto|peptobismol
peramivir	619693	g		
perampanel	1356552	g		
percocet	42844	b	acetaminophen + oxycodone	percocets
perfluorohexyloctane	2637547	g		
perflutren	283753	g		
perforomist	723732	b	formoterol	
periactin	8051	b	cyproheptadine	
peridex	224891	b	chlorhexidine	
perindopril	54552	g		
perjeta	1298949	b	pertuzumab	
permethrin	33199	g		
perphenazine	8076	g		
persantine	203015	b	dipyridamole	
pertuzumab	1298944	g		
petrolatum	8091	g		
pexidartinib	2183102	g		
phenazopyridine	8120	g		phenazopyridin
phendimetrazine	33272	g		
phenelzine	8123	g		
phenergan	152218	b	promethazine	fenergan
pheniramine	8132	g		
phenobarbital	8134	g		phenobarb
phenobarbital sodium	82077	g		
phenol	33290	g		
phenothiazine		c		phenothiazines
phenoxybenzamine	8149	g		
phentermine	8152	g		
phentermine topiramate	1302826	g		phentermine / topiramate|phentermine and topiramate|topiramate phentermine|topiramate / phentermine|topiramate and phentermine|phentermine with topiramate
phentolamine	8153	g		
phenyl salicylate	36122	g		
phenylephrine	8163	g		
phenylephrine hydrochloride	8164	g		
phenytoin	8183	g		
phenytoin sodium	71227	g		
phesgo	2382605	b	hyaluronidase + pertuzumab + trastuzumab	
phoslo	219236	b	calcium acetate	
physostigmine	8299	g		
physostigmine salicylate	33656	g		
phytonadione	8308	g		?vitamin k|vitamin k1|vitamin k 1
pibrentasvir	1940636	g		
pifeltro	2055761	b	doravirine	
pilocarpine	8328	g		
pimavanserin	1791685	g		
pimecrolimus	321952	g		
pimozide	8331	g		
pindolol	8332	g		
pioglitazone	33738	g		
pioglitazone glimepiride	647235	g		pioglitazone / glimepiride|pioglitazone and glimepiride|glimepiride pioglitazone|glimepiride / pioglitazone|glimepiride and pioglitazone|pioglitazone with glimepiride
pioglitazone metformin	607999	g		pioglitazone / metformin|pioglitazone and metformin|metformin pioglitazone|metformin / pioglitazone|metformin and pioglitazone|pioglitazone with metformin
piperacillin	8339	g		
piperacillin sodium	203134	g		
piperacillin tazobactam	74169	g		piperacillin / tazobactam|piperacillin and tazobactam|tazobactam piperacillin|tazobactam / piperacillin|tazobactam and piperacillin|piperacillin with tazobactam|pip tazo|pip taz
piqray		b	alpelisib	
pirfenidone	1592254	g		
piroxicam	8356	g		
pirtobrutinib	2629338	g		
pitavastatin	861634	g		
pitocin	227199	b	oxytocin	
pitolisant	2197878	g		
plaquenil	202462	b	hydroxychloroquine	plaquinil
platinol	202856	b	cisplatin	
plavix	174742	b	clopidogrel	plavics
plazomicin	2049549	g		
plecanatide	1873752	g		
plendil	203016	b	felodipine	
plerixafor	733003	g		
pletal	219267	b	cilostazol	
pluvicto	2597047	b	lutetium lu 177 vipivotide tetraxetan	
pneumonia vaccine		c		pneumonia shot|pneumococcal vaccine|pneumovax shot
pneumovax 23	287523	b	pneumococcal polysaccharide vaccine	pneumovax|pneumovax twenty three
podofilox	8463	g		
polatuzumab vedotin	2174090	g		
polivy	2174096	b	polatuzumab vedotin	
polyethylene glycol 3350	221147	g		peg 3350|polyethylene glycol
polymyxin b	8536	g		
polymyxin b trimethoprim	219314	g		polymyxin b / trimethoprim|polymyxin b and trimethoprim|trimethoprim polymyxin b|trimethoprim / polymyxin b|trimethoprim and polymyxin b|polymyxin b with trimethoprim
polysporin	54955	b	bacitracin + polymyxin b	
polytrim	128790	b	polymyxin b + trimethoprim	
polyvinyl alcohol	8570	g		
pomalidomide	1369713	g		
pomalyst	1369719	b	pomalidomide	
ponatinib	1364347	g		
ponesimod	2532300	g		
ponvory	2532306	b	ponesimod	
poractant alfa	236381	g		
posaconazole	282446	g		
potassium acetate	54987	g		
potassium bicarbonate	34296	g		
potassium chloride	8591	g		kcl|potassium chlor
potassium citrate	54993	g		
potassium gluconate	89903	g		
potassium iodide	8597	g		
potassium phosphate	34322	g		
potassium sulfate	34323	g		
potassium supplement		c		potassium supplements
povidone iodine	8611	g		?betadine swab
pradaxa	1037046	b	dabigatran	
pralatrexate	662019	g		
pralidoxime	34345	g		
pralsetinib	2394936	g		
praluent	1659157	b	alirocumab	
pramipexole	746741	g		
pramipexole dihydrochloride	236747	g		
pramlintide	139953	g		
pramoxine	34347	g		
prandin	219335	b	repaglinide	
prasugrel	613391	g		
pravachol	203333	b	pravastatin	
pravastatin	42463	g		
pravastatin sodium	203144	g		
praxbind	1716196	b	idarucizumab	
praziquantel	8628	g		
prazosin	8629	g		
precedex	262138	b	dexmedetomidine	precidex
precose	151826	b	acarbose	
pred forte	202844	b	prednisolone	
prednicarbate	34369	g		
prednisolone	8638	g		
prednisolone acetate	34372	g		
prednisolone sodium phosphate	55062	g		
prednisone	8640	g		prednizone|predisone|prednison
pregabalin	187832	g		pregabilin
premarin	202896	b	conjugated estrogens	
prempro	219362	b	conjugated estrogens + medroxyprogesterone	
prenatal vitamin		c		prenatal vitamins|prenatals
preparation h	34411	b	phenylephrine	
pretomanid	2198359	g		
prevacid	83156	b	lansoprazole	
prevnar	798236	b	pneumococcal conjugate vaccine	
prevnar 13	901641	b	pneumococcal conjugate vaccine	prevnar thirteen
prevnar 20	2566310	b	pneumococcal conjugate vaccine	prevnar twenty
prevymis	1988653	b	letermovir	
prezcobix	1600705	b	cobicistat + darunavir	
prezista	643075	b	darunavir	
priftin	262139	b	rifapentine	
prilocaine	8686	g		
prilosec	203345	b	omeprazole	
primaquine	8687	g		
primaquine phosphate	8689	g		
primaxin	227475	b	cilastatin + imipenem	
primidone	8691	g		
prinivil	203644	b	lisinopril	
prinzide	219412	b	hydrochlorothiazide + lisinopril	
pristiq	711372	b	desvenlafaxine	
privigen	758996	b	immune globulin	
proair		b	albuterol	pro air
probenecid	8698	g		
probiotics		c		
procainamide	8700	g		
procarbazine	8702	g		
procardia	203423	b	nifedipine	
prochlorperazine	8704	g		
procrit	227303	b	epoetin alfa	
prograf	196463	b	tacrolimus	
proguanil	2382	g		
prohance	72772	b	gadoteridol	
prolensa	1375918	b	bromfenac	
prolia	993453	b	denosumab	
promacta	825422	b	eltrombopag	
promethazine	8745	g		
promethazine codeine	214444	g		promethazine / codeine|promethazine and codeine|codeine promethazine|codeine / promethazine|codeine and promethazine|promethazine with codeine
promethazine dextromethorphan	214491	g		promethazine / dextromethorphan|promethazine and dextromethorphan|dextromethorphan promethazine|dextromethorphan / promethazine|dextromethorphan and promethazine|promethazine with dextromethorphan|promethazine dm
promethazine hydrochloride	142445	g		
prometrium	262140	b	progesterone	
propafenone	8754	g		
propafenone hydrochloride	203135	g		
proparacaine	34905	g		
propecia	219462	b	finasteride	
propofol	8782	g		
propranolol	8787	g		propanolol|propranalol
propranolol hydrochloride	82084	g		
propylene glycol	34693	g		
propylthiouracil	8794	g		=PTU
proquad	606051	b	measles mumps rubella vaccine + varicella vaccine	
proscar	196476	b	finasteride	
protamine	8825	g		
proton pump inhibitor		c		proton pump inhibitors|=PPI|=PPIs
protonix	261624	b	pantoprazole	
protopic	284848	b	tacrolimus	
protriptyline	8886	g		
provenge	978086	b	sipuleucel t	
proventil	202908	b	albuterol	
provera	202888	b	medroxyprogesterone	
provigil	219484	b	modafinil	
prozac	58827	b	fluoxetine	prozack
prucalopride	2107310	g		
pseudoephedrine	8896	g		
pseudoephedrine hydrochloride	91168	g		
psyllium	8928	g		
pulmicort	196487	b	budesonide	
pulmozyme	74704	b	dornase alfa	
purixan	1536485	b	mercaptopurine	
pylarify		b	piflufolastat f 18	
pyrantel	8984	g		
pyrazinamide	8987	g		
pyridium	8998	b	phenazopyridine	
pyridostigmine	9000	g		
pyridoxine	684879	g		?vitamin b6|?vitamin b 6|vitamin b six
pyrimethamine	9010	g		
pyrithione zinc	39952	g		zinc pyrithione
qalsody	2635001	b	tofersen	
qbrelis	1806885	b	lisinopril	
qbrexza	2054111	b	glycopyrronium	
qelbree	2536549	b	viloxazine	
qsymia	1372703	b	phentermine + topiramate	
qtern	1925499	b	dapagliflozin + saxagliptin	
quelicin	203516	b	succinylcholine	
quercetin	9060	g		
questran	202582	b	cholestyramine	
quetiapine	51272	g		quetiapin
quetiapine fumarate	221153	g		
quinapril	35208	g		
quinapril hydrochloride	235759	g		
quinapril hydrochlorothiazide	261417	g		quinapril / hydrochlorothiazide|quinapril and hydrochlorothiazide|hydrochlorothiazide quinapril|hydrochlorothiazide / quinapril|hydrochlorothiazide and quinapril|quinapril with hydrochlorothiazide
quinidine	9068	g		
quinine	9071	g		
quinine sulfate	9075	g		
quinupristin	229367	g		
quizartinib	2643048	g		
qulipta		b	atogepant	
qutenza	880803	b	capsaicin	
quviviq	2591503	b	daridorexant	
qvar	226084	b	beclomethasone	q var
rabavert	219579	b	rabies vaccine	
rabeprazole	114979	g		
rabies immune globulin	89886	g		
rabies vaccine		c		
racepinephrine	66887	g		racemic epinephrine
radicava	1921882	b	edaravone	
radium ra 223	1424174	g		
raloxifene	72143	g		
raloxifene hydrochloride	166551	g		
raltegravir	719872	g		
ramelteon	596205	g		
ramipril	35296	g		
ramiprilat	1546377	g		
ramucirumab	1535922	g		
ranexa	356778	b	ranolazine	
ranibizumab	595060	g		
ranitidine	9143	g		
ranitidine hydrochloride	203136	g		
ranolazine	35829	g		
rapaflo	809478	b	silodosin	
rapamune	258355	b	sirolimus	
rapivab	1598078	b	peramivir	
rasagiline	134748	g		
rasburicase	283821	g		
ravulizumab	2107301	g		
rayos	1303126	b	prednisone	
razadyne	583099	b	galantamine	
readi cat		b	barium sulfate	readicat
rebif	228271	b	interferon beta 1a	
reblozyl	2262907	b	luspatercept	
reclast	705872	b	zoledronic acid	
recombivax	55523	b	hepatitis b vaccine	
red yeast rice	232540	g		
regadenoson	640062	g		
reglan	9230	b	metoclopramide	
regorafenib	1312397	g		
regranex	219603	b	becaplermin	
relafen	203754	b	nabumetone	
relenza	261633	b	zanamivir	
relistor	796436	b	methylnaltrexone	
relpax	353724	b	eletriptan	
relugolix	2472778	g		
remdesivir	2284718	g		
remeron	134774	b	mirtazapine	
remicade	219610	b	infliximab	
remifentanil	73032	g		
remimazolam	2383941	g		
remodulin	323640	b	treprostinil	
renagel	135118	b	sevelamer	
renvela	749207	b	sevelamer	
repaglinide	73044	g		
repatha	1665896	b	evolocumab	
repotrectinib	2670644	g		
requip	152951	b	ropinirole	
reserpine	9260	g		
reslizumab	1746889	g		
resmetirom	2677894	g		
restasis	352951	b	cyclosporine	
restoril	219641	b	temazepam	
resveratrol	1000492	g		
retacrit	2047592	b	epoetin alfa	
retapamulin	642274	g		
reteplase	76895	g		
retevmo	2370165	b	selpercatinib	
retifanlimab	2632981	g		
retin a	153101	b	tretinoin	
retrovir	202791	b	zidovudine	
revatio	581642	b	sildenafil	
revia	152092	b	naltrexone	
revlimid	337535	b	lenalidomide	revlamid
revumenib	2698325	g		
rexulti	1658320	b	brexpiprazole	
reyataz	382467	b	atazanavir	
reyvow	2256938	b	lasmiditan	
rezafungin	2639155	g		
rezdiffra	2677900	b	resmetirom	
rezvoglar	2589010	b	insulin glargine	
rheumatrex	491604	b	methotrexate	
rhinocort	196488	b	budesonide	
rhogam	204300	b	rho d immune globulin	
rhopressa	1992869	b	netarsudil	
ribavirin	9344	g		
ribociclib	1873916	g		
riboflavin	9346	g		?vitamin b2|?vitamin b 2
rifabutin	55672	g		
rifadin	202953	b	rifampin	
rifampin	9384	g		rifampicin
rifapentine	35617	g		
rifaximin	35619	g		
rilonacept	763450	g		
rilpivirine	1102270	g		
rilutek	196501	b	riluzole	
riluzole	35623	g		
rilzabrutinib	2722398	g		
rimegepant	2282307	g		
rimexolone	55681	g		
rinvoq	2196895	b	upadacitinib	
riociguat	1439816	g		
riomet	405304	b	metformin	
ripretinib	2369389	g		
risankizumab	2166040	g		
risdiplam	2390935	g		
risedronate	73056	g		
risedronate sodium	60334	g		
risperdal	152318	b	risperidone	risperdol
risperidone	35636	g		risperdone
ritalin	224917	b	methylphenidate	
ritlecitinib	2641595	g		
ritonavir	85762	g		
rituxan	226754	b	rituximab	
rituximab	121191	g		
rivaroxaban	1114195	g		rivaroxiban
rivastigmine	183379	g		
rivastigmine tartrate	994808	g		
rizatriptan	88014	g		
rizatriptan benzoate	237082	g		
robaxin	202955	b	methocarbamol	
robinul	152322	b	glycopyrrolate	
robitussin	219702	b	guaifenesin	
rocaltrol	152323	b	calcitriol	
rocephin	9449	b	ceftriaxone	rosephin
rocklatan	2119702	b	latanoprost + netarsudil	
rocuronium	68139	g		
rocuronium bromide	32521	g		
roflumilast	1091836	g		
rogaine	225702	b	minoxidil	
rolaids	219721	b	calcium carbonate + magnesium hydroxide	
romidepsin	877510	g		
romiplostim	805452	g		
romosozumab	2123126	g		
ropinirole	72302	g		
ropinirole hydrochloride	236553	g		
ropivacaine	35780	g		
rose bengal	9471	g		
rosiglitazone	84108	g		
rosuvastatin	301542	g		rosuvastatine
rosuvastatin calcium	323828	g		
rosuvastatin ezetimibe	2535748	g		rosuvastatin / ezetimibe|rosuvastatin and ezetimibe|ezetimibe rosuvastatin|ezetimibe / rosuvastatin|ezetimibe and rosuvastatin|rosuvastatin with ezetimibe
roszet	2536055	b	ezetimibe + rosuvastatin	
rotarix	493191	b	rotavirus vaccine	
rotateq	496892	b	rotavirus vaccine	
rotigotine	616739	g		
roxicet	219739	b	acetaminophen + oxycodone	
roxicodone	219740	b	oxycodone	
rozanolixizumab	2642274	g		rozanolixizumab noli
rozerem	603159	b	ramelteon	
rsv vaccine		c		
rubraca	1862585	b	rucaparib	
rucaparib	1862579	g		
rufinamide	69036	g		
rukobia	2380540	b	fostemsavir	
rutin	9500	g		
ruxience	2273513	b	rituximab	
ruxolitinib	1193326	g		
rybelsus	2200645	b	semaglutide	
rybrevant		b	amivantamab	
rydapt	1919089	b	midostaurin	
rytary	1599245	b	carbidopa + levodopa	
rythmol	82079	b	propafenone	
sabril	152332	b	vigabatrin	
saccharomyces boulardii	236782	g		
sacituzumab govitecan	2360530	g		
sacubitril	1656328	g		
sacubitril valsartan	1656339	g		sacubitril / valsartan|sacubitril and valsartan|valsartan sacubitril|valsartan / sacubitril|valsartan and sacubitril|sacubitril with valsartan
safinamide	1922448	g		
salagen	202959	b	pilocarpine	
salicylic acid	9525	g		
salmeterol	36117	g		
salmeterol xinafoate	72616	g		
salonpas	654832	b	menthol + methyl salicylate	
salsalate	36108	g		
samidorphan	2559612	g		
samsca	849828	b	tolvaptan	
sanctura	579787	b	trospium	
sandimmune	202816	b	cyclosporine	
sandostatin	196457	b	octreotide	
santyl	219803	b	collagenase	
saphnelo		b	anifrolumab	
saphris	859976	b	asenapine	
sapropterin	753340	g		
sarclisa	2282024	b	isatuximab	
sarecycline	2059018	g		
sargramostim	69634	g		
sarilumab	1923319	g		
satralizumab	2391541	g		
savaysa	1599544	b	edoxaban	
savella	833136	b	milnacipran	
saw palmetto	236344	g		
saxagliptin	857974	g		
saxagliptin metformin	1043562	g		saxagliptin / metformin|saxagliptin and metformin|metformin saxagliptin|metformin / saxagliptin|metformin and saxagliptin|saxagliptin with metformin
saxenda	1598264	b	liraglutide	
scemblix		b	asciminib	
scopolamine	9601	g		
sebelipase alfa	1726975	g		
secnidazole	36314	g		
secretin	9627	g		
secukinumab	1599788	g		
sedative		c		sedatives|barbiturate|barbiturates
segesterone	2055978	g		
seladelpar	2690869	g		
selegiline	9639	g		
selenium sulfide	36345	g		
selexipag	1729002	g		
selinexor	2178390	g		
selpercatinib	2370147	g		
selsun	219849	b	selenium sulfide	
selumetinib	2289380	g		
selzentry	728648	b	maraviroc	
semaglutide	1991302	g		semaglutid
semglee	2377130	b	insulin glargine	
senna	36387	g		sennosides
senokot	202961	b	senna	
sensipar	460392	b	cinacalcet	
septra	202807	b	sulfamethoxazole + trimethoprim	
serevent	203159	b	salmeterol	
seroquel	83553	b	quetiapine	seroquil
sertaconazole	36435	g		
sertraline	36437	g		sertralin|sertaline
sertraline hydrochloride	155137	g		
setmelanotide	2469247	g		
sevelamer	214824	g		sevelamer carbonate
sevoflurane	36453	g		
sezaby	2624720	b	phenobarbital	
sglt2 inhibitor		c		sglt2 inhibitors|sglt 2 inhibitor|sglt 2 inhibitors|sglt two inhibitor
shingles vaccine		c		shingles shot|zoster vaccine
shingrix	1986826	b	recombinant zoster vaccine	shingrex
sildenafil	136411	g		sildenafil citrate
silenor	966788	b	doxepin	
siliq	1872257	b	brodalumab	
silodosin	720825	g		
siltuximab	1535218	g		
silvadene	224926	b	silver sulfadiazine	
silver nitrate	9789	g		
silver sulfadiazine	9793	g		
simbrinza	1421452	b	brimonidine + brinzolamide	
simethicone	9796	g		
simponi	848161	b	golimumab	
simulect	219912	b	basiliximab	
simvastatin	36567	g		simvastatine
sincalide	9800	g		
sinemet	36572	b	carbidopa + levodopa	
sinequan	224915	b	doxepin	
singulair	153889	b	montelukast	singulaire
siponimod	2121085	g		
sipuleucel t	997261	g		
sirolimus	35302	g		
sirturo	1364510	b	bedaquiline	
sitagliptin	593411	g		
sitagliptin metformin	729717	g		sitagliptin / metformin|sitagliptin and metformin|metformin sitagliptin|metformin / sitagliptin|metformin and sitagliptin|sitagliptin with metformin
sitagliptin phosphate	621590	g		
sivextro	1540863	b	tedizolid	
skelaxin	204315	b	metaxalone	
skyrizi	2166138	b	risankizumab	
sleeping pill		c		sleeping pills|sleep aid|sleep aids|hypnotic|hypnotics
slow fe		b	ferrous sulfate	
slow mag	219963	b	magnesium chloride	slowmag
slynd		b	drospirenone	
smoking cessation aid		c		
snri		c		snris
soaanz	2589872	b	torsemide	
sodium acetate	56443	g		
sodium benzoate	56455	g		
sodium bicarbonate	36676	g		?bicarb
sodium chloride	9863	g		normal saline|hypertonic saline|salt tablets
sodium citrate	56466	g		
sodium fluoride	9873	g		?fluoride
sodium hypochlorite	9881	g		
sodium lactate	56489	g		
sodium oxybate	9899	g		oxybate
sodium phenylbutyrate	214837	g		
sodium phosphate	36709	g		
sodium phosphate , dibasic	236719	g		
sodium picosulfate	1546458	g		
sodium polystyrene sulfonate	56512	g		
sodium sulfate	36721	g		
sodium thiosulfate	36726	g		
sodium zirconium cyclosilicate	2047628	g		
sofosbuvir	1484911	g		
sofosbuvir velpatasvir	1799211	g		sofosbuvir / velpatasvir|sofosbuvir and velpatasvir|velpatasvir sofosbuvir|velpatasvir / sofosbuvir|velpatasvir and sofosbuvir|sofosbuvir with velpatasvir
sofpironium	2689322	g		
solifenacin	322167	g		
solifenacin succinate	476588	g		
soliqua	1858996	b	insulin glargine + lixisenatide	
soliris	680973	b	eculizumab	
solodyn	630820	b	minocycline	
solriamfetol	2121751	g		
soltamox	498464	b	tamoxifen	
solu cortef	203592	b	hydrocortisone	solucortef
solu medrol	203856	b	methylprednisolone	solumedrol
soma	204362	b	carisoprodol	
somatropin	61148	g		?growth hormone
somatuline	72664	b	lanreotide	
somavert	356771	b	pegvisomant	
sonidegib	1659191	g		
soolantra	1598069	b	ivermectin	
sorafenib	495881	g		
sorafenib tosylate	597744	g		
soriatane	196467	b	acitretin	
sotagliflozin	2638675	g		
sotalol	9947	g		
sotalol hydrochloride	7008	g		
sotatercept	2678930	g		
sotorasib	2550714	g		
sotyktu	2612093	b	deucravacitinib	
sovaldi	1484917	b	sofosbuvir	
sparsentan	2630535	g		
spesolimab	2610417	g		
spikevax		b	covid 19 vaccine	
spinosad	299081	g		
spinraza	1863561	b	nusinersen	
spiriva	274535	b	tiotropium	spireva
spironolactone	9997	g		spironalactone|spirolactone
spironolactone hydrochlorothiazide	324042	g		spironolactone / hydrochlorothiazide|spironolactone and hydrochlorothiazide|hydrochlorothiazide spironolactone|hydrochlorothiazide / spironolactone|hydrochlorothiazide and spironolactone|spironolactone with hydrochlorothiazide
sporanox	202826	b	itraconazole	
spravato	2119382	b	esketamine	
sprintec		b	ethinyl estradiol + norgestimate	sprintec 28
sprycel	643170	b	dasatinib	
ssri		c		ssris|selective serotonin reuptake inhibitor|selective serotonin reuptake inhibitors
st john 's wort	258326	g		st johns wort|saint john 's wort
stalevo	1372713	b	carbidopa + entacapone + levodopa	
starlix	402943	b	nateglinide	
statin		c		statins
steglatro	1992811	b	ertugliflozin	
stelara	853351	b	ustekinumab	
stendra		b	avanafil	
stiolto	1651267	b	olodaterol + tiotropium	
stiripentol	2054968	g		
stivarga	1312403	b	regorafenib	
stool softener		c		stool softeners
strattera	358330	b	atomoxetine	stratera
strensiq		b	asfotase alfa	
streptomycin	10109	g		
streptozocin	10114	g		
stribild	1306293	b	cobicistat + elvitegravir + emtricitabine + tenofovir	
striverdi	1546064	b	olodaterol	
stromectol	220057	b	ivermectin	
sublimaze	4336	b	fentanyl	
sublocade	1996185	b	buprenorphine	
suboxone	352990	b	buprenorphine + naloxone	
subutex	1818	b	buprenorphine	
succimer	3446	g		
succinylcholine	10154	g		
succinylcholine chloride	3565	g		
sucralfate	10156	g		
sucroferric oxyhydroxide	1484283	g		
sudafed	203302	b	pseudoephedrine	
sufentanil	56795	g		
sugammadex	1726988	g		
sulbactam	10167	g		
sulbactam durlobactam	2573160	g		sulbactam / durlobactam|sulbactam and durlobactam|durlobactam sulbactam|durlobactam / sulbactam|durlobactam and sulbactam|sulbactam with durlobactam
sulconazole	37319	g		
sulfa		c		sulfa drugs|sulfa antibiotics|sulfonamide|sulfonamides|sulfas
sulfacetamide	10169	g		
sulfadiazine	10171	g		
sulfamethoxazole	10180	g		
sulfamethoxazole trimethoprim	10831	g		sulfamethoxazole / trimethoprim|sulfamethoxazole and trimethoprim|trimethoprim sulfamethoxazole|trimethoprim / sulfamethoxazole|trimethoprim and sulfamethoxazole|sulfamethoxazole with trimethoprim|tmp smx|tmp / smx|smz tmp|cotrimoxazole|co trimoxazole|sulfa trim
sulfasalazine	9524	g		
sulfonylurea		c		sulfonylureas
sulfur hexafluoride	1599276	g		
sulindac	10237	g		
sumatriptan	37418	g		
sumatriptan naproxen	797426	g		sumatriptan / naproxen|sumatriptan and naproxen|naproxen sumatriptan|naproxen / sumatriptan|naproxen and sumatriptan|sumatriptan with naproxen
sumatriptan succinate	67158	g		
sunitinib	357977	g		
sunitinib malate	616275	g		
sunlenca	2625891	b	lenacapavir	
sunosi	2121759	b	solriamfetol	
suprax	196499	b	cefixime	
suprep		b	magnesium sulfate + potassium sulfate + sodium sulfate	
sustiva	195084	b	efavirenz	
sutent	616274	b	sunitinib	
suvorexant	1547099	g		
suzetrigine	2704819	g		
symbicort	327148	b	budesonide + formoterol	simbicort
symbyax	405343	b	fluoxetine + olanzapine	
symlin	356774	b	pramlintide	
symmetrel	6959	b	amantadine	
symtuza	2049672	b	cobicistat + darunavir + emtricitabine + tenofovir alafenamide	
synagis	220141	b	palivizumab	
synjardy	1664316	b	empagliflozin + metformin	
synthroid	224920	b	levothyroxine	synthyroid|syntheroid
synvisc	220144	b	hyaluronic acid	
systane	605477	b	polyethylene glycol + propylene glycol	
taclonex	748281	b	betamethasone + calcipotriene	
tacrolimus	42316	g		
tadalafil	358263	g		
tafamidis	1545063	g		
tafenoquine	2054023	g		
tafinlar	1425223	b	dabrafenib	
tafluprost	1244607	g		
tagamet	152402	b	cimetidine	
tagrisso	1721566	b	osimertinib	
takhzyro	2055646	b	lanadelumab	
talazoparib	2099704	g		
talimogene laherparepvec	1721264	g		
talquetamab	2644447	g		
taltz	1745104	b	ixekizumab	
talvey	2644454	b	talquetamab	
talzenna	2099947	b	talazoparib	
tambocor	152403	b	flecainide	
tamiflu	261657	b	oseltamivir	tama flu
tamoxifen	10324	g		
tamoxifen citrate	40137	g		
tamsulosin	77492	g		tamsulosen|tamsolosin
tamsulosin hydrochloride	236495	g		
tapazole	224936	b	methimazole	
tapentadol	787390	g		
tapinarof	2602286	g		
tarceva	337526	b	erlotinib	
tarlatamab	2682954	g		
tasigna	735866	b	nilotinib	
tasimelteon	1490468	g		
tavaborole	1543173	g		
tavalisse	2044923	b	fostamatinib	
tavneos		b	avacopan	
taxane		c		taxanes
taxol	196466	b	paclitaxel	
taxotere	202982	b	docetaxel	
tazarotene	83947	g		
tazemetostat	2274378	g		
tazicef	203422	b	ceftazidime	
tazobactam	37617	g		
tazorac	220181	b	tazarotene	
tebentafusp	2590743	g		
tecentriq		b	atezolizumab	
tecfidera	1373484	b	dimethyl fumarate	
technetium tc 99 m sestamibi	1482913	g		sestamibi
teclistamab	2619426	g		
tecovirimat	2055104	g		
tecvayli	2619434	b	teclistamab	
tedizolid	1540825	g		
teduglutide	1364468	g		
teflaro	1040009	b	ceftaroline	
tegaserod	139778	g		
tegretol	203029	b	carbamazepine	
tekturna	700402	b	aliskiren	
telavancin	473837	g		
telmisartan	73494	g		
telmisartan amlodipine	901212	g		telmisartan / amlodipine|telmisartan and amlodipine|amlodipine telmisartan|amlodipine / telmisartan|amlodipine and telmisartan|telmisartan with amlodipine
telmisartan hydrochlorothiazide	284636	g		telmisartan / hydrochlorothiazide|telmisartan and hydrochlorothiazide|hydrochlorothiazide telmisartan|hydrochlorothiazide / telmisartan|hydrochlorothiazide and telmisartan|telmisartan with hydrochlorothiazide|telmisartan hctz
temazepam	10355	g		
temodar	261663	b	temozolomide	
temovate	114398	b	clobetasol	
temozolomide	37776	g		
tempra	94268	b	acetaminophen	
temsirolimus	657797	g		
tenapanor	2199674	g		
tenecteplase	259280	g		tnk
tenex	71556	b	guanfacine	
tenivac	1190911	b	tetanus diphtheria vaccine	
tenofovir	117466	g		
tenofovir alafenamide	1721603	g		
tenofovir disoproxil fumarate	322248	g		
tenoretic	37789	b	atenolol + chlorthalidone	
tenormin	152413	b	atenolol	
tepezza	2274808	b	teprotumumab	
teplizumab	2621880	g		
tepotinib	2477103	g		
teprotumumab	2274803	g		
terazosin	37798	g		
terbinafine	37801	g		
terbinafine hydrochloride	235838	g		
terbutaline	10368	g		
terconazole	37806	g		
teriflunomide	1310520	g		
teriparatide	32915	g		
tesamorelin	1044584	g		
tessalon	227783	b	benzonatate	tessalon perles|tessalon pearls
testim	353016	b	testosterone	
testosterone cypionate	835827	g		
testosterone enanthate	37859	g		
testosterone undecanoate	37864	g		
tetanus immune globulin	1727875	g		
tetanus shot		c		tetanus booster|tetanus vaccine|tdap|=Td|dtap
tetrabenazine	10390	g		
tetracaine	10391	g		
tetracycline	10395	g		
tetracyclines		c		
tetrahydrozoline	37935	g		
tetrofosmin		g		technetium tc 99 m tetrofosmin
tezacaftor	1999382	g		
tezepelumab	2587789	g		
tezspire	2587796	b	tezepelumab	
thalidomide	10432	g		
thalitone	203477	b	chlorthalidone	
thalomid	220239	b	thalidomide	
theo - 24	203388	b	theophylline	theo 24
theophylline	10438	g		
theraflu	494706	b	acetaminophen + dextromethorphan + phenylephrine	
thiamine	10454	g		?vitamin b1|?vitamin b 1|vitamin b one
thioguanine	10485	g		
thiola	227253	b	tiopronin	
thiopental	10493	g		
thioridazine	10502	g		
thiotepa	10473	g		
thiothixene	10510	g		
thorazine	202376	b	chlorpromazine	
thymoglobulin	225741	b	antithymocyte globulin	
thyroid medication		c		thyroid medicine|thyroid pill|thyroid replacement
thyrotropin alfa	4952	g		
tiagabine	31914	g		
tiazac	220309	b	diltiazem	
tibolone	38260	g		
tibsovo	2049879	b	ivosidenib	
ticagrelor	1116632	g		
ticarcillin	10591	g		
tice bcg	94317	b	bcg	
ticlopidine	10594	g		
tigan	227528	b	trimethobenzamide	
tigecycline	384455	g		
tikosyn	261672	b	dofetilide	
tildrakizumab	2053436	g		
timolol	10600	g		
timolol maleate	42933	g		
timoptic	10601	b	timolol	
tinactin	220322	b	tolnaftate	
tindamax	539806	b	tinidazole	
tinidazole	10612	g		
tiopronin	6765	g		
tiotropium	69120	g		
tiotropium olodaterol	1658460	g		tiotropium / olodaterol|tiotropium and olodaterol|olodaterol tiotropium|olodaterol / tiotropium|olodaterol and tiotropium|tiotropium with olodaterol
tipiracil	1670304	g		
tirofiban	73137	g		
tirosint	728656	b	levothyroxine	
tirzepatide	2601723	g		terzepatide
tisagenlecleucel	1986438	g		
tislelizumab	2677426	g		
tisotumab vedotin	2571093	g		
tivicay	1433874	b	dolutegravir	
tivozanib	2534233	g		
tizanidine	57258	g		
tizanidine hydrochloride	236460	g		
tnf inhibitor		c		tnf inhibitors
tnkase	284879	b	tenecteplase	
tobradex	220330	b	dexamethasone + tobramycin	
tobramycin	10627	g		tobra
tobramycin dexamethasone	883815	g		tobramycin / dexamethasone|tobramycin and dexamethasone|dexamethasone tobramycin|dexamethasone / tobramycin|dexamethasone and tobramycin|tobramycin with dexamethasone
tobramycin sulfate	7276	g		
tocilizumab	612865	g		
tofacitinib	1357536	g		
tofersen	2634995	g		
tofranil	6716	b	imipramine	
tolazamide	10633	g		
tolbutamide	10635	g		
tolcapone	72937	g		
tolnaftate	10637	g		
tolterodine	119565	g		
tolterodine tartrate	221174	g		
tolvaptan	358257	g		
topamax	220343	b	topiramate	topomax
topicort	220345	b	desoximetasone	
topiramate	38404	g		topiramite
topotecan	57308	g		
topotecan hydrochloride	266573	g		
toprol	865575	b	metoprolol	
toradol	57309	b	ketorolac	
toripalimab	2669406	g		
torsemide	38413	g		
toujeo	1604540	b	insulin glargine	
toviaz	810072	b	fesoterodine	
tovorafenib	2682434	g		
trabectedin	1716278	g		
tracleer	323502	b	bosentan	
tradjenta	1100703	b	linagliptin	
tralokinumab	2589225	g		
tramadol	10689	g		tramadal
tramadol hydrochloride	82110	g		
trametinib	1425099	g		
trandate	152440	b	labetalol	
trandolapril	38454	g		
tranexamic acid	10691	g		=TXA
transderm scop	220372	b	scopolamine	
tranxene	202966	b	clorazepate	
tranylcypromine	10734	g		
trastuzumab	224905	g		
travatan	284896	b	travoprost	
travoprost	283809	g		
trazodone	10737	g		trazadone|trazedone
trazodone hydrochloride	82112	g		
treanda	741098	b	bendamustine	
trelegy	1945040	b	fluticasone + umeclidinium + vilanterol	
trelstar	905054	b	triptorelin	
tremelimumab	2619313	g		
tremfya	1928593	b	guselkumab	
trental	202727	b	pentoxifylline	
treprostinil	343048	g		
tresiba	1670012	b	insulin degludec	traceba
tretinoin	10753	g		
trexall	284900	b	methotrexate	
treximet	794765	b	naproxen + sumatriptan	
triamcinolone	10759	g		
triamcinolone acetonide	10761	g		
triamterene	10763	g		
triamterene hydrochlorothiazide	258337	g		triamterene / hydrochlorothiazide|triamterene and hydrochlorothiazide|hydrochlorothiazide triamterene|hydrochlorothiazide / triamterene|hydrochlorothiazide and triamterene|triamterene with hydrochlorothiazide|triamterene hctz|triamterene / hctz
triazolam	10767	g		
tribenzor	1372732	b	amlodipine + hydrochlorothiazide + olmesartan	
tricor	220456	b	fenofibrate	
tricyclic		c		tricyclics|tricyclic antidepressant|tricyclic antidepressants
trientine	10798	g		
trifarotene	2205637	g		
trifluoperazine	10800	g		
trifluridine	10803	g		
trifluridine tipiracil	1670310	g		trifluridine / tipiracil|trifluridine and tipiracil|tipiracil trifluridine|tipiracil / trifluridine|tipiracil and trifluridine|trifluridine with tipiracil
trihexyphenidyl	10811	g		
trijardy	2359280	b	empagliflozin + linagliptin + metformin	
trikafta		b	elexacaftor + ivacaftor + tezacaftor	
trileptal	261680	b	oxcarbazepine	
trilipix	828374	b	fenofibric acid	
trimethobenzamide	38685	g		
trimethoprim	10829	g		
trimipramine	10834	g		
trintellix	1790881	b	vortioxetine	
triprolidine	10849	g		
triptan		c		triptans
triptorelin	38782	g		
triumeq	1546889	b	abacavir + dolutegravir + lamivudine	
trodelvy	2360535	b	sacituzumab govitecan	
trofinetide	2632852	g		
trokendi	1436240	b	topiramate	
tropicamide	10869	g		
trospium	236778	g		
trulance	1873760	b	plecanatide	
trulicity	1551296	b	dulaglutide	
trumenba	1593136	b	meningococcal b vaccine	
truqap	2669973	b	capivasertib	
trusopt	152463	b	dorzolamide	
truvada	495430	b	emtricitabine + tenofovir	
truxima	2105827	b	rituximab	
tryngolza	2701424	b	olezarsen	
trypan blue	10878	g		
tryvio		b	aprocitentan	
tubersol	220505	b	tuberculin	
tucatinib	2361285	g		
tudorza	1303103	b	aclidinium	
tukysa	2361291	b	tucatinib	
tums	220508	b	calcium carbonate	
twinrix	153189	b	hepatitis a vaccine + hepatitis b vaccine	
twynsta	1372734	b	amlodipine + telmisartan	
tygacil	584198	b	tigecycline	
tykerb	659616	b	lapatinib	
tylenol	202433	b	acetaminophen	tylenol extra strength|tylonol|tylenols
tylenol with codeine	220586	b	acetaminophen + codeine	tylenol 3|tylenol number 3|tylenol number three|tylenol three|tylenol # 3
tymlos		b	abaloparatide	
typhim vi	114883	b	typhoid vaccine	
tysabri	492635	b	natalizumab	
tyvaso	857796	b	treprostinil	
tzield	2621887	b	teplizumab	
ublituximab	2626349	g		
ubrelvy	2268222	b	ubrogepant	
ubrogepant	2268216	g		
uceris	1366551	b	budesonide	
udenyca	2102695	b	pegfilgrastim	
ulipristal	1005921	g		
uloric	834236	b	febuxostat	
ultane	220599	b	sevoflurane	
ultomiris	2107321	b	ravulizumab	
ultracet	353062	b	acetaminophen + tramadol	
ultram	220606	b	tramadol	
ultravist	224899	b	iopromide	
umeclidinium	1487514	g		
umeclidinium vilanterol	1487518	g		umeclidinium / vilanterol|umeclidinium and vilanterol|vilanterol umeclidinium|vilanterol / umeclidinium|vilanterol and umeclidinium|umeclidinium with vilanterol
unasyn	57773	b	ampicillin + sulbactam	
undecylenic acid	10989	g		
unisom	220672	b	doxylamine	
unithroid	284910	b	levothyroxine	
upadacitinib	2196092	g		
uptravi	1729008	b	selexipag	
urecholine	11004	b	bethanechol	
uribel	998338	b	hyoscyamine + methenamine + methylene blue + phenyl salicylate + sodium phosphate	
urocit k	220697	b	potassium citrate	
urofollitropin	134404	g		
uroxatral	356728	b	alfuzosin	
urso	220706	b	ursodiol	
ursodiol	11065	g		
ustekinumab	847083	g		
vabomere	1946647	b	meropenem + vaborbactam	
vaborbactam	1945213	g		
vabysmo	2591590	b	faricimab	
vaccine		c		vaccines
vadadustat	2679296	g		
vafseo	2679302	b	vadadustat	
vagifem	152483	b	estradiol	
valacyclovir	73645	g		valacyclovere
valacyclovir hydrochloride	236081	g		
valbenazine	1918219	g		valbenazine tosylate
valcyte	304959	b	valganciclovir	
valerian	253206	g		valerian root
valganciclovir	275891	g		
valium	202472	b	diazepam	
valproate	40254	g		
valproate sodium	9919	g		
valproic acid	11118	g		
valsartan	69749	g		valsartin
valsartan hydrochlorothiazide	214626	g		valsartan / hydrochlorothiazide|valsartan and hydrochlorothiazide|hydrochlorothiazide valsartan|hydrochlorothiazide / valsartan|hydrochlorothiazide and valsartan|valsartan with hydrochlorothiazide|valsartan hctz|valsartan / hctz
valtoco	2272614	b	diazepam	
valtrex	152490	b	valacyclovir	
vancocin	202368	b	vancomycin	
vancomycin	11124	g		vancomyacin|vanc|vanco
vancomycin hydrochloride	66955	g		
vandetanib	1098413	g		
vantin	220753	b	cefpodoxime	
vanzacaftor	2701431	g		
vanzacaftor tezacaftor deutivacaftor	2701434	g		vanzacaftor / tezacaftor / deutivacaftor|vanzacaftor tezacaftor and deutivacaftor|vanzacaftor deutivacaftor tezacaftor|vanzacaftor / deutivacaftor / tezacaftor|vanzacaftor deutivacaftor and tezacaftor|tezacaftor vanzacaftor deutivacaftor|tezacaftor / vanzacaftor / deutivacaftor|tezacaftor vanzacaftor and deutivacaftor|tezacaftor deutivacaftor vanzacaftor|tezacaftor / deutivacaftor / vanzacaftor|tezacaftor deutivacaftor and vanzacaftor|deutivacaftor vanzacaftor tezacaftor|deutivacaftor / vanzacaftor / tezacaftor|deutivacaftor vanzacaftor and tezacaftor|deutivacaftor tezacaftor vanzacaftor|deutivacaftor / tezacaftor / vanzacaftor|deutivacaftor tezacaftor and vanzacaftor
vaqta	115386	b	hepatitis a vaccine	
vardenafil	306674	g		
varenicline	591622	g		
varibar		b	barium sulfate	
varivax	287578	b	varicella vaccine	
vascepa	1304980	b	icosapent ethyl	
vaseretic	175128	b	enalapril + hydrochlorothiazide	
vasopressin	11149	g		
vasopressor		c		vasopressors|?pressor|?pressors
vasostrict	1593734	b	vasopressin	
vasotec	224921	b	enalapril	
vaxneuvance	2566418	b	pneumococcal conjugate vaccine	
vectibix	675979	b	panitumumab	
vecuronium	71535	g		
vecuronium bromide	11153	g		
vedolizumab	1538097	g		
veklury	2395498	b	remdesivir	
velcade	356733	b	bortezomib	
veletri	1009213	b	epoprostenol	
velpatasvir	1799206	g		
velphoro	1484290	b	sucroferric oxyhydroxide	
veltassa	1716210	b	patiromer	
vemlidy	1858262	b	tenofovir alafenamide	
vemurafenib	1147220	g		
venclexta	1747562	b	venetoclax	
venetoclax	1747556	g		
venlafaxine	39786	g		venlafaxin
venlafaxine hydrochloride	235988	g		
venofer	136209	b	iron sucrose	
ventolin	8887	b	albuterol	ventalin
veozah	2637142	b	fezolinetant	
verapamil	11170	g		
verapamil hydrochloride	203138	g		
verelan	220778	b	verapamil	
vericiguat	2475830	g		
verquvo	2475847	b	vericiguat	
verteporfin	118886	g		
verzenio		b	abemaciclib	
vesicare	539812	b	solifenacin	
vfend	338272	b	voriconazole	
viagra	190465	b	sildenafil	viagara
vibegron	2472254	g		
viberzi	1653787	b	eluxadoline	
vibramycin	202975	b	doxycycline	
vicodin	128793	b	acetaminophen + hydrocodone	vicodins
victoza	897123	b	liraglutide	
vidaza	545203	b	azacitidine	
vigabatrin	14851	g		
vigamox	405392	b	moxifloxacin	
viibryd	1086773	b	vilazodone	
vilanterol	1424884	g		
vilazodone	1086769	g		
viloxazine	11196	g		
vimovo	1372705	b	esomeprazole + naproxen	
vimpat	809979	b	lacosamide	
vinblastine	11198	g		
vinca alkaloid		c		vinca alkaloids
vincristine	11202	g		
vinorelbine	39541	g		
vinorelbine tartrate	114527	g		
viread	323726	b	tenofovir	
visine	227581	b	tetrahydrozoline	
visipaque	114691	b	iodixanol	
vismodegib	1242987	g		
vistaril	282519	b	hydroxyzine	
vitamin e	11256	g		tocopherol
vivelle	220918	b	estradiol	
vivelle dot		b	estradiol	vivelledot
vivitrol	636556	b	naltrexone	
voclosporin	2475166	g		
voltaren	202976	b	diclofenac	
vonoprazan	2604577	g		
voquezna	2669508	b	vonoprazan	
voranigo	2690654	b	vorasidenib	
vorapaxar	1537034	g		
vorasidenib	2690647	g		
voriconazole	121243	g		
vorinostat	194337	g		
vortioxetine	1455099	g		
vosoritide	2586354	g		
votrient	867503	b	pazopanib	
voxelotor		g		
voxzogo	2586365	b	vosoritide	
vraylar	1667661	b	cariprazine	
vtama	2602302	b	tapinarof	
vumerity	2261789	b	diroximel fumarate	
vutrisiran	2604578	g		
vyepti	2283050	b	eptinezumab	
vyloy	2695877	b	zolbetuximab	
vyndamax	2168535	b	tafamidis	
vyndaqel	2168543	b	tafamidis	
vytorin	495215	b	ezetimibe + simvastatin	
vyvanse	711043	b	lisdexamfetamine	vivanse
vyvgart	2587725	b	efgartigimod	
wakix	2197885	b	pitolisant	
warfarin	11289	g		warfrin
warfarin sodium	114194	g		
wegovy	2553502	b	semaglutide	wegovi
weight loss medication		c		weight loss injection|weight loss shots
welchol	284918	b	colesevelam	
welireg	2567232	b	belzutifan	
wellbutrin	42568	b	bupropion	welbutrin
wheat dextrin	637366	g		
winrevair	2678938	b	sotatercept	
witch hazel	89821	g		
wixela	2110506	b	fluticasone + salmeterol	
xadago	1922467	b	safinamide	
xalatan	153159	b	latanoprost	
xalkori	1148499	b	crizotinib	
xanax	202363	b	alprazolam	zanax
xanomeline	2694828	g		
xanomeline trospium	2694836	g		xanomeline / trospium|xanomeline and trospium|trospium xanomeline|trospium / xanomeline|trospium and xanomeline|xanomeline with trospium
xarelto	1114199	b	rivaroxaban	zarelto|xeralto
xcopri	2265696	b	cenobamate	
xeljanz	1357542	b	tofacitinib	
xeloda	220961	b	capecitabine	zeloda
xenazine	594629	b	tetrabenazine	
xenical	226918	b	orlistat	
xeomin	1000108	b	incobotulinumtoxina	
xerava	2055912	b	eravacycline	
xgeva	1046399	b	denosumab	
xiaflex	898496	b	collagenase	
xifaxan	539786	b	rifaximin	
xigduo	1592713	b	dapagliflozin + metformin	
xiidra	1801836	b	lifitegrast	
xofigo	1424215	b	radium ra 223	
xofluza	2100001	b	baloxavir	
xolair	356767	b	omalizumab	
xopenex	261702	b	levalbuterol	
xospata	2105812	b	gilteritinib	
xphozah	2669441	b	tenapanor	
xpovio	2178397	b	selinexor	
xtampza	1790528	b	oxycodone	
xtandi	1307304	b	enzalutamide	
xultophy	1860168	b	insulin degludec + liraglutide	
xylocaine	202398	b	lidocaine	
xyosted	2099682	b	testosterone	
xyrem	353098	b	sodium oxybate	
xywav	2393800	b	calcium oxybate + magnesium oxybate + potassium oxybate + sodium oxybate	
xyzal	398335	b	levocetirizine	
yervoy	1094837	b	ipilimumab	
yescarta		b	axicabtagene ciloleucel	
yf vax	220976	b	yellow fever vaccine	
yohimbine	220982	g		
zaditor	261705	b	ketotifen	
zafirlukast	114970	g		
zaleplon	74667	g		
zanaflex	153736	b	tizanidine	
zanamivir	69722	g		
zantac	152523	b	ranitidine	
zanubrutinib	2262435	g		
zarontin	202981	b	ethosuximide	
zaroxolyn	203794	b	metolazone	
zarxio	1605067	b	filgrastim	
zavegepant	2637955	g		
zavzpret	2637975	b	zavegepant	
zebeta		b	bisoprolol	
zejula	1918237	b	niraparib	
zelboraf	1147224	b	vemurafenib	
zemplar	221005	b	paricalcitol	
zemuron	151718	b	rocuronium	
zenpep	1117097	b	pancrelipase	
zepbound	2669702	b	tirzepatide	zep bound
zeposia	2288407	b	ozanimod	
zerbaxa	1597616	b	ceftolozane + tazobactam	
zestoretic	85783	b	hydrochlorothiazide + lisinopril	
zestril	196472	b	lisinopril	
zetia	353099	b	ezetimibe	
ziac	75038	b	bisoprolol + hydrochlorothiazide	
ziagen	221017	b	abacavir	
ziconotide	68503	g		
zidovudine	11413	g		
zileuton	40575	g		
zinacef	11415	b	cefuroxime	
zinc acetate	58295	g		
zinc gluconate	58300	g		
zinc oxide	11423	g		
zinc sulfate	39954	g		
ziprasidone	115698	g		
ziprasidone hydrochloride	1294533	g		
zirabev	2268040	b	bevacizumab	
zithromax	196474	b	azithromycin	z pak|z pack|zpak|zpack|zithromycin
zituvio	2670442	b	sitagliptin	
ziv aflibercept	1304475	g		
zocor	196503	b	simvastatin	
zofran	66981	b	ondansetron	zofram
zoladex	58328	b	goserelin	
zolbetuximab	2695869	g		
zoledronic acid	77655	g		zoledronate
zolgensma	2170231	b	onasemnogene abeparvovec	
zolmitriptan	135775	g		
zoloft	82728	b	sertraline	zolof
zolpidem	39993	g		zolpidem tartrate
zometa	285143	b	zoledronic acid	
zomig	153354	b	zolmitriptan	
zonegran	261708	b	zonisamide	
zongertinib	2721604	g		
zonisamide	39998	g		
zontivity	1537040	b	vorapaxar	
zortress	977428	b	everolimus	
zoryve	2608535	b	roflumilast	
zostavax	658273	b	zoster vaccine live	
zostrix	94650	b	capsaicin	
zosyn	74170	b	piperacillin + tazobactam	zosin
zovirax	152535	b	acyclovir	
zubsolv	1431077	b	buprenorphine + naloxone	
zuranolone	2669905	g		
zurzuvae	2669911	b	zuranolone	
zyban	227948	b	bupropion	
zydelig	1544466	b	idelalisib	
zyflo	221047	b	zileuton	
zyloprim	203600	b	allopurinol	
zymaxid	992396	b	gatifloxacin	
zyprexa	135423	b	olanzapine	
zyrtec	58930	b	cetirizine	zertec|zirtec
zyrtec d	353102	b	cetirizine + pseudoephedrine	
zytiga	1100076	b	abiraterone	
zyvox	261710	b	linezolid	
zzzquil	1233547	b	diphenhydramine	
`;
