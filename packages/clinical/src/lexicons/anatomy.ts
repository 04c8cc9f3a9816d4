/**
 * Body sites; sides are found by the engine. Columns: name; code (`snomed:…`, empty where none was checked); the code's
 * display; other terms.
 *
 * Each code and display was found by a script in public copies of eHDSI's body sites 8.1.0, the SNOMED CT Global Patient
 * Set of September 2020 and DICOM PS3.16's context groups. The terms are our own. SNOMED CT is copyright International
 * Health Terminology Standards Development Organisation; the Global Patient Set is under CC BY 4.0.
 */
export const ANATOMY = `abdomen	snomed:818983003	Abdomen	?belly|?tummy
abdominal aorta	snomed:7832008	Abdominal aorta structure	
abdominal cavity			
abdominal wall			
acetabulum	snomed:37783008	Bone structure of acetabulum	hip socket|acetabula
achilles tendon	snomed:61352006	Structure of Achilles tendon	?achilles|heel cord
acoustic nerve	snomed:8598002	Vestibulocochlear nerve structure	vestibulocochlear nerve|auditory nerve
acromioclavicular joint	snomed:85856004	Acromioclavicular joint structure	ac joint
acromion	snomed:31934006	Structure of acromion	
adenoid	snomed:55940004	Adenoidal structure	
adnexa	snomed:23043003	Structure of uterine adnexa	adnexae|adnexal region
adrenal gland	snomed:23451007	Adrenal structure	?adrenal
?airway	snomed:89187006	Airway structure	
alveolus			alveoli
amniotic sac			
amygdala	snomed:4958002	Amygdaloid structure	
anal canal	snomed:34381000	Anal canal structure	
anal sphincter			rectal sphincter
ankle	snomed:344001	Ankle region structure	ankle joint
antecubital fossa			antecubital area
anterior cerebral artery	snomed:60176003	Structure of anterior cerebral artery	
anterior chamber	snomed:31636006	Anterior chamber of eye structure	
anterior chest			anterior chest wall
anterior cruciate ligament	snomed:895007	Structure of anterior cruciate ligament of knee joint	acl|a c l
anterior descending artery	snomed:59438005	Structure of anterior descending branch of left coronary artery	anterior descending|=LAD|l a d
anus	snomed:53505006	Anal structure	
aorta	snomed:15825003	Aortic structure	
aortic arch	snomed:57034009	Aortic arch structure	
aortic root			
aortic valve	snomed:34202007	Aortic valve structure	
?appendix	snomed:66754008	Appendix structure	vermiform appendix
arch of foot	snomed:9089003	Structure of arch of foot	arch of the foot
areola			areolae
?arm	snomed:53120007	Upper limb structure	upper extremity|upper limb
?artery	snomed:51114001	Arterial structure	
ascending aorta	snomed:54247002	Ascending aorta structure	
ascending colon	snomed:9040008	Ascending colon structure	
atlas vertebra	snomed:14806007	Bone structure of atlas	c 1 vertebra|c one vertebra|first cervical vertebra
atrial appendage			
?atrium	snomed:59652004	Atrial structure	?atria
axilla	snomed:91470000	Axillary region structure	axillae|armpit|arm pit|underarm
axillary lymph node	snomed:68171009	Axillary lymph node structure	axillary nodes
axis vertebra	snomed:39976000	Bone structure of axis	c 2 vertebra|c two vertebra|odontoid|?dens|second cervical vertebra
?back	snomed:77568009	Structure of back of trunk	
basal ganglia	snomed:32610002	Basal ganglion structure	
basilar artery	snomed:59011009	Structure of basilar artery	
basilic vein	snomed:19715009	Structure of basilic vein	
biceps			bicep|biceps muscle
biceps tendon	snomed:1197044005	Structure of tendon of biceps brachii	bicipital tendon
bile duct	snomed:28273000	Bile duct structure	biliary tract|biliary tree
?bladder	snomed:89837001	Urinary bladder structure	urinary bladder
bladder neck	snomed:64344009	Structure of neck of urinary bladder	
blood vessel	snomed:59820001	Blood vessel structure	
?bone	snomed:272673000	Bone structure	
bone marrow	snomed:14016003	Bone marrow structure	
?bowel	snomed:113276009	Intestinal structure	intestine
brachial artery	snomed:17137000	Structure of brachial artery	
brachial plexus	snomed:36582005	Brachial plexus structure	
?brain	snomed:12738006	Brain structure	
brain ventricle	snomed:35764002	Brain ventricle structure	cerebral ventricles
brainstem	snomed:15926001	Brainstem structure	brain stem
breast	snomed:76752008	Breast structure	
bronchiole	snomed:55214000	Bronchiole structure	
bronchus	snomed:955009	Bronchial structure	bronchi
bursa	snomed:13351007	Structure of bursa	bursae
buttock	snomed:46862004	Buttock structure	gluteal region
c 4 c 5			c four c five|?c four five|c4 c 5|c4 - 5
c 5 c 6			c five c six|c 5 - 6|?c five six|c 5 / 6
c 6 c 7			c six c seven|c 6 - 7|?c six seven
c3 c4			c3 c 4|c three c four|c3 - 4
calcaneus	snomed:80144004	Bone structure of calcaneum	heel bone|calcaneum|calcanei
?calf	snomed:53840002	Structure of calf of leg	?calves|calf muscle|gastrocnemius
?capillary			
cardiac apex	snomed:13383001	Structure of apex of heart	apex of the heart
?carina	snomed:28700002	Structure of carina	
carotid artery	snomed:69105007	Carotid artery structure	?carotid
carotid bifurcation	snomed:80272002	Structure of carotid bifurcation	
carpal bone			carpals
cartilage	snomed:771314001	Cartilage structure	
cauda equina	snomed:7173007	Cauda equina structure	
caudate lobe	snomed:71133005	Structure of caudate lobe of liver	
cecum	snomed:32713005	Cecum structure	caecum|ceca
celiac artery	snomed:57850000	Structure of celiac artery	celiac axis|celiac trunk|coeliac artery
cephalic vein	snomed:20699002	Structure of cephalic vein	
cerebellopontine angle			
cerebellum	snomed:113305005	Cerebellar structure	cerebellar hemisphere
cerebral cortex	snomed:40146001	Structure of cerebral cortex	
cerebral hemisphere	snomed:372073000	Cerebral hemisphere structure	hemisphere of the brain
cerebrum			
cervical lymph node	snomed:81105003	Cervical lymph node structure	cervical nodes|cervical chain
cervical spine	snomed:122494005	Structure of cervical vertebral column	c spine
cervical vertebra	snomed:84667006	Bone structure of cervical vertebra	cervical vertebrae
cervix	snomed:71252005	Cervix uteri structure	uterine cervix|cervices
?cheek	snomed:60819002	Cheek structure	
?chest	snomed:51185008	Thoracic structure	thorax|thoracic cavity
chest wall	snomed:78904004	Chest wall structure	
?chin			
circle of willis	snomed:11279006	Structure of circle of Willis	
circumflex artery	snomed:57396003	Structure of circumflex branch of left coronary artery	?circumflex
clavicle	snomed:51299004	Bone structure of clavicle	collarbone|collar bone
clitoris			
coccyx	snomed:64688005	Bone structure of coccyx	tailbone|tail bone
cochlea	snomed:80169004	Cochlear structure	cochleae
?colon	snomed:71854001	Colon structure	
common bile duct	snomed:79741001	Common bile duct structure	=CBD|c b d
common carotid artery	snomed:32062004	Common carotid artery structure	
conjunctiva	snomed:29445007	Conjunctival structure	conjunctivae
conus medullaris			?conus
cornea	snomed:28726007	Corneal structure	corneae
coronary artery	snomed:41801008	Coronary artery structure	coronaries
corpus callosum	snomed:88442005	Corpus callosum structure	
costophrenic angle			
costovertebral angle			
cranial nerve	snomed:25238003	Cranial nerve structure	=CN
cricoid cartilage	snomed:8600008	Cricoid cartilage structure	cricoid
?cul de sac	snomed:53843000	Structure of rectouterine pouch	pouch of douglas
cystic duct			
deltoid	snomed:35259002	Structure of deltoid muscle	deltoid muscle
dermis			
descending aorta	snomed:281130003	Descending aorta structure	
descending colon	snomed:32622004	Descending colon structure	
diaphragm	snomed:5798000	Diaphragm structure	hemidiaphragm
dip joint	snomed:371200006	Distal interphalangeal joint of finger structure	distal interphalangeal joint
distal radius	snomed:75129005	Bone structure of distal radius	
dorsalis pedis	snomed:86547008	Structure of dorsalis pedis artery	dorsalis pedis artery
duodenum	snomed:38848004	Duodenal structure	duodenal bulb
dura	snomed:18545000	Dura mater structure	dura mater
?ear	snomed:117590005	Ear structure	
ear canal	snomed:84301002	External auditory canal structure	external auditory canal|external ear canal|auditory canal|eac
eardrum	snomed:42859004	Tympanic membrane structure	tympanic membrane|ear drum
?elbow	snomed:127949000	Elbow region structure	
endocardium	snomed:37949006	Endocardium structure	
endometrium	snomed:2739003	Endometrial structure	uterine lining
epidermis			
epididymis	snomed:87644002	Epididymis structure	
epidural space			
epigastrium	snomed:27947004	Epigastric region structure	epigastric region|epigastric area|?pit of the stomach
epiglottis	snomed:61563008	Epiglottis structure	
esophagus	snomed:32849002	Esophageal structure	oesophagus|food pipe
ethmoid sinus	snomed:54215007	Ethmoid sinus structure	ethmoid sinuses
external carotid artery	snomed:22286001	External carotid artery structure	
external ear	snomed:28347008	External ear structure	outer ear|auricle|pinna|earlobe|ear lobe
extremity	snomed:66019005	Limb structure	?limb
?eye	snomed:81745001	Eye structure	eyeball|globe of the eye
eyebrow	snomed:392262008	Eyebrow structure	?brow
eyelash	snomed:85803001	Structure of eyelash	
eyelid	snomed:80243003	Eyelid structure	eye lid|?lid
?face	snomed:89545001	Face structure	
facet joint	snomed:81168003	Zygapophyseal joint structure	?facet
facial nerve	snomed:56052001	Facial nerve structure	
fallopian tube	snomed:31435000	Fallopian tube structure	
femoral artery	snomed:7657000	Structure of femoral artery	
femoral head	snomed:2812003	Structure of head of femur	head of the femur
femoral neck	snomed:29627003	Structure of neck of femur	neck of the femur
femoral nerve			
femoral vein	snomed:83419000	Femoral vein structure	
femur	snomed:71341001	Bone structure of femur	thigh bone|thighbone
fibula	snomed:87342007	Bone structure of fibula	fibulae
fifth metatarsal	snomed:301000	Fifth metatarsal structure	5 th metatarsal
?finger	snomed:7569003	Finger structure	digit of the hand
fingernail			finger nail
fingertip			finger tip
flank	snomed:58602004	Flank structure	
floor of mouth	snomed:36360002	Floor of mouth structure	floor of the mouth
?foot	snomed:56459004	Foot structure	?feet
forearm	snomed:14975008	Forearm structure	
forefoot			ball of the foot
forehead	snomed:52795006	Forehead structure	
foreskin			prepuce
fourth ventricle	snomed:35918002	Fourth ventricle structure	
frontal bone	snomed:74872008	Frontal bone structure	
frontal lobe	snomed:83251001	Frontal lobe structure	
frontal sinus	snomed:55060009	Frontal sinus structure	frontal sinuses
gallbladder	snomed:28231008	Gallbladder structure	gall bladder
gastric antrum	snomed:66051006	Pyloric antrum structure	antrum of the stomach
gastric fundus	snomed:414003	Gastric fundus structure	fundus of the stomach
gastroesophageal junction	snomed:25271004	Cardioesophageal junction structure	ge junction|esophagogastric junction|gej
gi tract	snomed:122865005	Gastrointestinal tract structure	gastrointestinal tract|g i tract|digestive tract
glans penis	snomed:60319009	Glans penis structure	glans
gluteus			gluteus maximus|gluteal muscle
great toe	snomed:78883009	Hallux structure	big toe|hallux
greater trochanter	snomed:30547004	Structure of greater trochanter of femur	trochanter|trochanteric bursa
groin	snomed:26893007	Inguinal region structure	inguinal region|inguinal area
?gum	snomed:113279002	Gingival structure	gingiva|gingivae
?gut			
hair follicle	snomed:67290009	Hair follicle structure	
hamstring			hamstring muscle
?hand	snomed:85562004	Hand structure	
hard palate	snomed:90228003	Hard palate structure	
?head	snomed:69536005	Head structure	
?heart	snomed:80891009	Heart structure	
heart valve	snomed:17401000	Cardiac valve structure	cardiac valve
?heel	snomed:76853006	Heel structure	
hepatic artery	snomed:76015000	Hepatic artery	
hepatic flexure	snomed:48338005	Structure of right colic flexure	
hepatic vein	snomed:8993003	Structure of hepatic vein	
hilum of lung	snomed:46750007	Structure of hilum of lung	?hilum|hila|perihilar region
?hip	snomed:29836001	Hip region structure	
hip joint	snomed:24136001	Hip joint structure	
hippocampus	snomed:5366008	Hippocampal structure	
humeral head			head of the humerus
humerus	snomed:85050009	Bone structure of humerus	humeri
hyoid bone	snomed:21387005	Hyoid bone structure	hyoid
hypopharynx	snomed:81502006	Hypopharyngeal structure	
hypothalamus	snomed:67923007	Hypothalamic structure	
ileocecal valve	snomed:23153004	Ileocecal valve structure	
ileum	snomed:34516001	Ileal structure	
iliac artery	snomed:10293006	Structure of iliac artery	
iliac crest	snomed:29850006	Iliac crest structure	
iliac vein	snomed:244411005	Iliac vein structure	
iliotibial band	snomed:7480001	Structure of iliotibial tract	it band
ilium	snomed:22356005	Bone structure of ilium	
index finger			pointer finger|forefinger
inferior vena cava	snomed:64131007	Inferior vena cava structure	ivc|i v c
inguinal canal	snomed:90785001	Inguinal canal structure	
inguinal lymph node	snomed:8928004	Inguinal lymph node structure	inguinal nodes
inner ear	snomed:22945000	Inner ear structure	
inner thigh			
interatrial septum	snomed:58095006	Interatrial septum structure	atrial septum
intercostal space			
internal capsule	snomed:85637007	Internal capsule structure	
internal carotid artery	snomed:86117002	Internal carotid artery structure	
internal jugular vein	snomed:12123001	Internal jugular vein structure	internal jugular
interventricular septum	snomed:589001	Interventricular septum structure	ventricular septum
intervertebral disc	snomed:360499006	Structure of intervertebral disc	intervertebral disk|disc space|disk space|vertebral disc
introitus	snomed:18857001	Vaginal introitus structure	
?iris	snomed:41296002	Iris structure	irides
ischium	snomed:85710004	Bone structure of ischium	ischial tuberosity
?jaw	snomed:661005	Jaw region structure	
jejunum	snomed:21306003	Jejunal structure	
?joint	snomed:39352004	Joint structure	
jugular vein	snomed:63190004	Structure of jugular vein	?jugular
?kidney	snomed:64033007	Kidney structure	
?knee	snomed:72696002	Knee region structure	knee joint
kneecap	snomed:64234005	Bone structure of patella	patella|knee cap|patellae
?knuckle			metacarpophalangeal joint|mcp joint
l 1 l 2	snomed:243920003	Level of L1/L2 intervertebral disc	l one l two|l 1 - 2
l 1 vertebra	snomed:66794005	Bone structure of L1	l one vertebra|first lumbar vertebra|l 1 vertebral body|l one vertebral body
l 2 l 3	snomed:243921004	Level of L2/L3 intervertebral disc	l two l three|l 2 - 3
l 2 vertebra	snomed:14293000	Bone structure of L2	l two vertebra|second lumbar vertebra|l 2 vertebral body
l 3 l 4	snomed:243922006	Level of L3/L4 intervertebral disc	l three l four|l 3 - 4|?l three four
l 3 vertebra	snomed:36470004	Bone structure of L3	l three vertebra|third lumbar vertebra|l 3 vertebral body
l 4 l 5	snomed:243923001	Level of L4/L5 intervertebral disc	l four l five|l 4 - 5|?l four five|?l 4 5|l 4 / 5|l 4 - l 5
l 4 vertebra	snomed:11994002	Bone structure of L4	l four vertebra|fourth lumbar vertebra|l 4 vertebral body
l 5 s 1	snomed:715056000	Structure of intervertebral disc of L5 and S1	l five s one|l 5 - s 1|l 5 / s 1|l five - s one|l five and s one
l 5 vertebra	snomed:49668003	Bone structure of L5	l five vertebra|fifth lumbar vertebra|l 5 vertebral body
labia	snomed:39117004	Genital labium structure	labia majora|labium|labia minora
labrum	snomed:86721001	Structure of glenoid labrum	glenoid labrum
lacrimal gland	snomed:13561001	Lacrimal gland structure	tear gland
large bowel	snomed:14742008	Large intestinal structure	large intestine
larynx	snomed:4596009	Laryngeal structure	voice box
lateral collateral ligament			lcl
lateral epicondyle	snomed:73451009	Structure of lateral epicondyle of humerus	
lateral malleolus	snomed:113225006	Structure of lateral malleolus of fibula	malleolus|malleoli
lateral meniscus	snomed:10013000	Lateral meniscus structure	
lateral ventricle	snomed:66720007	Lateral ventricle structure	
?leg	snomed:61685007	Lower limb structure	lower extremity|lower limb
?lens	snomed:78076003	Structure of lens of eye	lens of the eye
ligament	snomed:52082005	Structure of ligament	
lingula			
?lip	snomed:48477009	Lip structure	
little finger			pinky|pinky finger|?small finger|pinkie
little toe			fifth toe|pinky toe
?liver	snomed:10200004	Liver structure	
liver lobe			lobe of the liver|hepatic lobe
lll	snomed:41224006	Structure of lower lobe of left lung	
llq	snomed:68505006	Structure of left lower quadrant of abdomen	
lower abdomen	snomed:27033000	Lower abdomen structure	
lower back	snomed:37822005	Lower back structure	low back|lumbar region|lumbar area
lower eyelid	snomed:62736007	Lower eyelid structure	lower lid
lower leg	snomed:30021000	Lower leg structure	
lower lip	snomed:32032005	Lower lip structure	
lower lobe	snomed:90572001	Structure of lower lobe of lung	
lower quadrant			
lul	snomed:44714003	Structure of upper lobe of left lung	
lumbar spine	snomed:122496007	Structure of lumbar vertebral column	l spine
lumbar vertebra	snomed:73903008	Bone structure of lumbar vertebra	lumbar vertebrae
lumbosacral spine			ls spine
?lung	snomed:39607008	Lung structure	lung field
lung apex	snomed:86598002	Structure of apex of lung	lung apices|apex of the lung
lung base			base of the lung|bases of the lungs
luq	snomed:86367003	Structure of left upper quadrant of abdomen	
lymph node	snomed:59441001	Structure of lymph node	lymph gland
macula	snomed:82859000	Macula lutea structure	macula lutea
main bronchus	snomed:102297006	Main bronchus structure	mainstem bronchus|main stem bronchus|main bronchi
main coronary artery	snomed:3227004	Structure of left main coronary artery	
mandible	snomed:91609006	Bone structure of mandible	lower jaw|jawbone|jaw bone
mastoid	snomed:59066005	Mastoid structure	mastoid process|mastoid bone
maxilla	snomed:70925003	Bone structure of maxilla	upper jaw|maxillae
maxillary sinus	snomed:15924003	Maxillary sinus structure	maxillary sinuses
medial collateral ligament	snomed:1627004	Structure of medial collateral ligament of knee joint	mcl
medial epicondyle	snomed:31167009	Structure of medial epicondyle of humerus	
medial malleolus	snomed:6417001	Medial malleolus structure	
medial meniscus	snomed:49390008	Medial meniscus structure	
median nerve	snomed:38464002	Structure of median nerve	
mediastinal lymph node	snomed:62683002	Mediastinal lymph node structure	mediastinal nodes
mediastinum	snomed:72410000	Mediastinal structure	
medulla			medulla oblongata
meninges	snomed:1231004	Meninges structure	
meniscus	snomed:74135004	Meniscus structure of joint	menisci
mesenteric artery	snomed:86570000	Structure of mesenteric artery	
mesentery			
metacarpal	snomed:36455000	Metacarpal bone structure	metacarpal bone
metatarsal	snomed:53884002	Metatarsal bone structure	metatarsal bone
midbrain	snomed:61962009	Midbrain structure	
middle cerebral artery	snomed:17232002	Structure of middle cerebral artery	mca|mca territory
middle ear	snomed:25342003	Middle ear structure	
middle finger			?long finger
middle lobe	snomed:72481006	Structure of middle lobe of right lung	
midfoot			
mitral valve	snomed:91134007	Mitral valve structure	
?mouth	snomed:123851003	Mouth region structure	oral cavity
mucous membranes	snomed:414781009	Mucous membrane structure	mucous membrane|mucosa
?muscle	snomed:127954009	Skeletal muscle structure	
myocardium	snomed:74281007	Myocardium structure	heart muscle
myometrium			
?nail	snomed:770802007	Nail unit structure	
nail bed			nailbed
nasal bone			
nasal cavity	snomed:279549004	Nasal cavity structure	nasal passage
nasal septum	snomed:68426009	Nasal septum structure	
nasopharynx	snomed:71836000	Nasopharyngeal structure	
navicular	snomed:75772009	Bone structure of navicular	navicular bone
?neck	snomed:45048000	Neck structure	cervical region
?nerve	snomed:3057000	Nerve structure	
nerve root	snomed:40958000	Nerve root structure	spinal nerve root
neural foramen			neural foramina|neuroforamen|intervertebral foramen
nipple	snomed:24142002	Nipple structure	
?nose	snomed:45206002	Nasal structure	
nostril			nares|naris|anterior nares
occipital bone	snomed:31640002	Occipital bone structure	
occipital lobe	snomed:31065004	Occipital lobe structure	
occiput	snomed:43631005	Occipital region structure	occipital region|back of the head
olecranon	snomed:371504003	Structure of olecranon	olecranon bursa
omentum	snomed:27398004	Omentum structure	
optic disc	snomed:81016008	Optic disc structure	optic disk
optic nerve	snomed:18234004	Optic nerve structure	second cranial nerve|cranial nerve ii
oral mucosa	snomed:113277000	Oral mucous membrane structure	buccal mucosa|mucous membranes of the mouth
?orbit	snomed:363654007	Structure of orbit proper	eye socket
oropharynx	snomed:31389004	Oropharyngeal structure	
ovary	snomed:15497006	Ovarian structure	
palate	snomed:72914001	Palatal structure	roof of the mouth
?palm			palm of the hand
pancreas	snomed:15776009	Pancreatic structure	
pancreatic duct	snomed:69930009	Pancreatic duct structure	
pancreatic head	snomed:64163001	Structure of head of pancreas	head of the pancreas
pancreatic tail	snomed:73239005	Structure of tail of pancreas	tail of the pancreas
paraspinal muscle			paravertebral muscle|paraspinous muscles
parathyroid gland	snomed:111002	Parathyroid structure	parathyroid
paratracheal region			paratracheal lymph node
parietal bone	snomed:24924006	Parietal bone structure	
parietal lobe	snomed:16630005	Parietal lobe structure	
parotid gland	snomed:45289007	Parotid gland structure	?parotid
patellar tendon	snomed:18033002	Structure of patellar ligament	
pelvic floor	snomed:87770006	Pelvic floor structure	
pelvis	snomed:12921003	Pelvic structure	
penis	snomed:18911002	Penile structure	penile shaft
perianal area	snomed:397158004	Perianal region structure	perianal region
pericardial space	snomed:25489000	Pericardial cavity structure	pericardial cavity
pericardium	snomed:76848001	Pericardial structure	pericardial sac
perineum	snomed:38864007	Perineal structure	
?peripheral zone	snomed:279706003	Peripheral zone of prostate	peripheral zone of the prostate
peritoneal cavity	snomed:83670000	Peritoneal cavity structure	
peritoneum	snomed:15425007	Peritoneum (serous membrane) structure	
periumbilical region	snomed:90290004	Umbilical region structure	periumbilical area|umbilical region
peroneal nerve	snomed:27841004	Structure of common peroneal nerve	
phalanx			phalanges
pharyngeal wall			posterior pharynx|posterior pharyngeal wall
pharynx	snomed:54066008	Pharyngeal structure	
phrenic nerve			
pineal gland	snomed:45793000	Pineal structure	
pip joint			proximal interphalangeal joint
pituitary	snomed:56329008	Pituitary structure	pituitary gland
placenta	snomed:78067005	Placental structure	
plantar fascia	snomed:220023008	Plantar fascia structure	
pleura	snomed:3120008	Pleural structure	pleurae
pleural space	snomed:91381003	Pleural cavity structure	pleural cavity
pons	snomed:49557009	Pontine structure	
popliteal artery	snomed:43899006	Structure of popliteal artery	
popliteal fossa	snomed:32361000	Popliteal fossa structure	back of the knee
popliteal vein	snomed:56849005	Structure of popliteal vein	
portal vein	snomed:32764006	Portal vein structure	
posterior cerebral artery	snomed:70382005	Structure of posterior cerebral artery	
posterior cruciate ligament	snomed:16219000	Structure of posterior cruciate ligament of knee joint	pcl
prostate	snomed:41216001	Prostatic structure	prostate gland
psoas muscle			?psoas
pubic bone	snomed:66040006	Bone structure of pubis	pubis
pubic symphysis	snomed:82561000	Symphysis pubis structure	symphysis pubis
pulmonary artery	snomed:81040000	Pulmonary artery structure	
pulmonary vein	snomed:122972007	Structure of vein of pulmonary circulation	
pulmonic valve	snomed:39057004	Pulmonary valve structure	pulmonary valve
?pupil	snomed:392406005	Pupil structure	
pylorus	snomed:280119005	Pyloric structure of stomach	
quadriceps			?quad|quadriceps muscle
radial artery	snomed:45631007	Structure of radial artery	
radial nerve	snomed:8079007	Structure of radial nerve	
?radius	snomed:62413002	Bone structure of radius	radial head|?radii
=RCA	snomed:13647002	Right coronary artery structure	
rectum	snomed:34402009	Rectum structure	
rectus abdominis			rectus muscle|rectus sheath
recurrent laryngeal nerve			
renal artery	snomed:2841007	Structure of renal artery	
renal cortex	snomed:50403003	Structure of cortex of kidney	
renal pelvis	snomed:25990002	Renal pelvis structure	
renal vein	snomed:56400007	Structure of renal vein	
retina	snomed:5665001	Retinal structure	retinae
retroperitoneum	snomed:82849001	Retroperitoneal compartment structure	retroperitoneal space
?rib	snomed:113197003	Bone structure of rib	
rib cage			ribcage
ring finger			
rll	snomed:266005	Structure of lower lobe of right lung	
rlq	snomed:48544008	Structure of right lower quadrant of abdomen	
rml	snomed:72481006	Structure of middle lobe of right lung	
rotator cuff	snomed:7885001	Structure of rotator cuff including muscles and tendons	
rul			
ruq	snomed:50519007	Structure of right upper quadrant of abdomen	
sacroiliac joint	snomed:39723000	Sacroiliac joint structure	si joint
sacrum	snomed:54735007	Bone structure of sacrum	
salivary gland	snomed:385294005	Salivary gland structure	
saphenous vein	snomed:362072009	Saphenous vein structure	greater saphenous vein
scalp	snomed:41695006	Scalp structure	
scaphoid	snomed:30518006	Bone structure of scaphoid	scaphoid bone
scapula	snomed:79601000	Bone structure of scapula	scapulae|shoulder blade
sciatic nerve	snomed:41519007	Structure of sciatic nerve	
sclera	snomed:18619003	Scleral structure	sclerae
scrotum	snomed:20233005	Scrotal structure	
second toe			
sella	snomed:42575006	Structure of pituitary fossa	sella turcica
seminal vesicle	snomed:64739004	Seminal vesicle structure	
?shin			
?shoulder	snomed:16982005	Shoulder region structure	
shoulder joint	snomed:85537004	Glenohumeral joint structure	glenohumeral joint
sigmoid colon	snomed:60184004	Sigmoid colon structure	?sigmoid
?sinus	snomed:2095001	Nasal sinus structure	paranasal sinus|?sinuses|paranasal sinuses|nasal sinus
?skin	snomed:39937001	Skin structure	
skull	snomed:89546000	Bone structure of cranium	cranium|calvarium|calvaria
skull base			base of the skull|base of skull
small bowel	snomed:30315005	Small intestinal structure	small intestine|small gut
snuffbox			anatomic snuffbox|anatomical snuffbox|?snuff box
soft palate	snomed:49460000	Soft palate structure	
sole of the foot			soles of the feet|bottom of the foot|plantar surface|sole of foot
spermatic cord	snomed:49957000	Spermatic cord structure	
sphenoid sinus	snomed:24999009	Sphenoid sinus structure	sphenoid sinuses
spinal canal	snomed:61853006	Spinal canal structure	
spinal cord	snomed:2748008	Spinal cord structure	?cord
?spine	snomed:421060004	Structure of vertebral column	vertebral column|spinal column|backbone
spleen	snomed:78961009	Splenic structure	
splenic artery	snomed:22083002	Structure of splenic artery	
splenic flexure	snomed:72592005	Structure of left colic flexure	
splenic vein	snomed:35819009	Structure of splenic vein	
sternocleidomastoid	snomed:22823000	Structure of sternocleidomastoid muscle	sternocleidomastoid muscle
sternum	snomed:56873002	Bone structure of sternum	breastbone|breast bone|sternal border
?stomach	snomed:69695003	Stomach structure	
subclavian artery	snomed:36765005	Structure of subclavian artery	
subclavian vein	snomed:9454009	Structure of subclavian vein	
subcutaneous tissue	snomed:71966008	Subcutaneous tissue structure	subcutaneous fat|soft tissue
subdural space	snomed:7851002	Intracranial subdural space structure	
submandibular gland	snomed:385296007	Submandibular salivary gland structure	
superior mesenteric artery	snomed:42258001	Superior mesenteric artery structure	=SMA
superior vena cava	snomed:48345005	Superior vena cava structure	=SVC
supraclavicular fossa	snomed:77621008	Structure of supraclavicular region of neck	supraclavicular region|supraclavicular area
suprapubic region	snomed:11708003	Hypogastric region structure	suprapubic area
supraspinatus	snomed:6423006	Supraspinatus muscle structure	supraspinatus muscle
supraspinatus tendon	snomed:5580002	Structure of tendon of supraspinatus muscle	
sural nerve			
synovium	snomed:64331004	Synovial membrane	
t 12 l 1			t twelve l one
t 12 vertebra	snomed:23215003	Bone structure of T12	t twelve vertebra|twelfth thoracic vertebra|t 12 vertebral body
talus	snomed:67453005	Bone structure of talus	
tear duct			lacrimal duct|nasolacrimal duct
?temple			temporal area|temporal region
temporal bone	snomed:60911003	Temporal bone structure	
temporal lobe	snomed:78277001	Temporal lobe structure	
temporomandibular joint	snomed:53620006	Temporomandibular joint structure	tmj joint|jaw joint
tendon	snomed:13024002	Tendon structure	
terminal ileum			
testicle	snomed:40689003	Testis structure	testis|testes
thalamus	snomed:42695009	Thalamic structure	
thigh	snomed:68367000	Thigh structure	
third ventricle	snomed:49841001	Third ventricle structure	
thoracic aorta	snomed:113262008	Thoracic aorta structure	
thoracic duct	snomed:1732005	Thoracic duct structure	
thoracic spine	snomed:122495006	Structure of thoracic vertebral column	t spine|dorsal spine
thoracic vertebra	snomed:35769007	Bone structure of thoracic vertebra	thoracic vertebrae
?throat			
?thumb	snomed:76505004	Thumb structure	
thymus	snomed:9875009	Thymus gland structure	
thyroid	snomed:69748006	Thyroid structure	thyroid gland
thyroid isthmus	snomed:40867004	Structure of isthmus of thyroid gland	
thyroid lobe	snomed:119281005	Structure of lobe of thyroid gland	lobe of the thyroid
tibia	snomed:12611008	Bone structure of tibia	tibiae|shin bone|shinbone
tibial artery	snomed:181351007	Tibial artery	posterior tibial artery
tibial plateau	snomed:306783000	Tibial plateau structure	
?toe	snomed:29707007	Toe structure	
toenail			toe nail
?tongue	snomed:21974007	Tongue structure	
tonsil	snomed:75573002	Palatine tonsillar structure	palatine tonsil|tonsillar fossa
tooth	snomed:38199008	Tooth structure	teeth|?molar|incisor
torso	snomed:22943007	Trunk structure	?trunk
trachea	snomed:44567001	Tracheal structure	windpipe|wind pipe
?transition zone	snomed:399384005	Transition zone of prostate	?transitional zone
transverse colon	snomed:485005	Transverse colon structure	
trapezius	snomed:31764008	Structure of trapezius muscle	trapezius muscle
triceps			tricep|triceps muscle
tricuspid valve	snomed:46030003	Tricuspid valve structure	
trigeminal nerve	snomed:27612005	Trigeminal nerve structure	
turbinate	snomed:46607005	Nasal turbinate structure	nasal turbinate|inferior turbinate
ulna	snomed:23416004	Bone structure of ulna	ulnae
ulnar artery	snomed:44984001	Structure of ulnar artery	
ulnar nerve	snomed:58696008	Structure of ulnar nerve	
umbilical cord	snomed:29870000	Umbilical cord structure	
umbilicus	snomed:78220002	Umbilical structure	belly button|navel|bellybutton
upper abdomen	snomed:80581009	Upper abdomen structure	
upper arm	snomed:40983000	Upper arm structure	
upper back			mid back|middle back
upper eyelid	snomed:38934000	Upper eyelid structure	upper lid
upper lip	snomed:11681001	Upper lip structure	
upper lobe	snomed:45653009	Structure of upper lobe of lung	
upper quadrant			
ureter	snomed:87953007	Ureteric structure	
ureteropelvic junction	snomed:32004001	Structure of ureteropelvic junction	upj
ureterovesical junction			uvj
urethra	snomed:13648007	Urethral structure	urethral meatus
urinary tract	snomed:431938005	Structure of urinary tract proper	
uterine fundus			fundus of the uterus
uterus	snomed:35039007	Uterine structure	womb|uteri
uvula	snomed:26140008	Uvula palatina structure	
vagina	snomed:76784001	Vaginal structure	vaginal vault|vaginal canal
vagus nerve	snomed:88882009	Vagus nerve structure	
vas deferens	snomed:57671007	Vas deferens structure	
?vein	snomed:29092000	Venous structure	
vena cava	snomed:35532006	Vena caval structure	
ventricle	snomed:21814001	Cardiac ventricular structure	cardiac ventricle
vertebra	snomed:420345000	Bone structure of vertebra	vertebrae|vertebral body
vertebral artery	snomed:85234005	Structure of vertebral artery	
vitreous	snomed:47538007	Vitreous body structure	vitreous body|vitreous humor
vocal cord	snomed:46105003	Vocal cord structure	vocal fold
vulva	snomed:45292006	Vulval structure	vulvar area
white matter			periventricular white matter
wisdom tooth			wisdom teeth|third molar
?wrist	snomed:8205005	Wrist region structure	
xiphoid	snomed:20298003	Structure of xiphoid process of sternum	xiphoid process
zygoma	snomed:13881006	Zygomatic bone structure	zygomatic arch|cheekbone|cheek bone|zygomatic bone
`;
