/** Words that tell the size of a lesion from any other length. */

/** What a size may be of. Phrases as tokens with single spaces, singular and plural. */
export const LESIONS: readonly string[] = (
  'nodule nodules|mass masses|lesion lesions|cyst cysts|pseudocyst pseudocysts|tumor tumors|tumour tumours|neoplasm neoplasms|polyp polyps|' +
  'ulcer ulcers|ulceration ulcerations|wound wounds|laceration lacerations|lac lacs|aneurysm aneurysms|aaa|pseudoaneurysm|stone stones|' +
  'calculus calculi|gallstone gallstones|node nodes|lymph_node lymph_nodes|adenopathy|lymphadenopathy|abscess abscesses|hematoma ' +
  'hematomas|haematoma haematomas|fibroid fibroids|myoma myomas|leiomyoma leiomyomas|adenoma adenomas|carcinoma carcinomas|melanoma ' +
  'melanomas|lipoma lipomas|hemangioma hemangiomas|meningioma meningiomas|goiter|granuloma granulomas|metastasis metastases|met mets|' +
  'collection collections|fluid_collection fluid_collections|seroma seromas|density densities|opacity opacities|consolidation|infiltrate|' +
  'lump lumps|bump bumps|mole moles|papule papules|plaque plaques|macule macules|vesicle vesicles|bulla bullae|blister blisters|' +
  'pustule pustules|nevus nevi|keloid|wart warts|burn burns|cut|gash abrasion abrasions|bruise bruises|ecchymosis|contusion|rash|' +
  'eschar|hernia hernias|hernia_defect|defect defects|perforation|tear tears|varix varices|thrombus clot clots|vegetation vegetations|' +
  'focus foci|calcification calcifications|diverticulum|bleb|cavity|cavitary_lesion|glioma|glioblastoma|schwannoma|insulinoma|' +
  'pheochromocytoma|sarcoma|lymphoma|hemorrhage|bleed|infarct|angiomyolipoma|incidentaloma|adrenaloma|teratoma|dermoid|endometrioma|' +
  'erosion|fistula|fluctuance|boil furuncle carbuncle|growth growths|callus corn|decubitus decubiti|tag tags|skin_tag skin_tags|erosions keloids eschars infarcts hemorrhages diverticula|effusion effusions|herniation protrusion extrusion'
)
  .split('|')
  .flatMap((group) => group.split(' '))
  .map((word) => word.replaceAll('_', ' '));

/** Heads that are verbs too, and what stands before the verb. */
export const VERBS_TOO: ReadonlySet<string> = new Set(
  'cut tear burn bleed bruise burns bruises tears'.split(' '),
);
export const VERB_LEADS: ReadonlySet<string> = new Set(
  'was were is are been be being then and to we i they he she it not will could would can did does patella bone'.split(
    ' ',
  ),
);

/** Instruments, cuts and margins: a size of one of these is none of a lesion. */
export const NO_LESIONS: ReadonlySet<string> = new Set(
  (
    'incision incisions screw screws catheter catheters needle needles trocar trocars port ports cannula tube tubes tubing drain drains ' +
    'stent stents balloon graft mesh suture sutures staple staples plate plates wire wires nail rod pin pins blade drill reamer anchor ' +
    'endotracheal ett scope laparoscope cystoscope ureteroscope resectoscope bougie dilator sheath introducer guidewire punch ellipse ' +
    'elliptical margin margins cuff strip strips gauze sponge tape scar scars colpotomy thoracotomy laparotomy minilaparotomy ' +
    'arteriotomy enterotomy gastrotomy venotomy bite bites depth insertion stapler stapling ' +
    'load fogarty probe electrode pacemaker lead leads thickness stripe ' +
    'elevation depression movement excursion shortening discrepancy dilation dilatation dilated dilator shift intervals slice slices ' +
    'sections implant implants prosthesis liner spacer cage allograft patch hole holes ' +
    'apart distance wave waves pupil pupils flap burr speculum bar socket stick packing iodoform telescope ' +
    'tunneling tunnelling undermining stalk stalks consists consisting vac pad sac biparietal'
  ).split(' '),
);

/** Organs: a size of one is none of a lesion, unless they only say where the lesion is. */
export const ORGANS: ReadonlySet<string> = new Set(
  (
    'uterus kidney kidneys liver spleen ovary ovaries prostate gland glands lobe lobes isthmus endometrium duct cbd aorta gallbladder ' +
    'heart atrium ventricle ventricles lumen canal bladder vein artery root thyroid pancreas testis testicle testes appendix esophagus ' +
    'colon breast placenta wall segment stump pedicle septation septations septa component portion head stem cervix lens femur window ' +
    'tonsil tonsils trachea appendage specimen cervical tissue piece fragment fragments skin area region'
  ).split(' '),
);

/** Before an organ: it says where. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'in of within on at from to involving along near into inside adjacent overlying by behind between over throughout'.split(
    ' ',
  ),
);

/** Right after a length: how far, not how large. */
export const DISTANCE_WORDS: ReadonlySet<string> = new Set(
  'from above below away beyond past off beneath apart margin margins short per up down under'.split(' '),
);

/** After a length these are ways if `to`, `of` or `from` follows (`2 cm proximal to`), and else describe the lesion. */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set(
  (
    'superior inferior lateral medial anterior posterior proximal distal cephalad caudal caudad cranial deep superficial inside outside ' +
    'superiorly inferiorly laterally medially proximally distally anteriorly posteriorly lower higher'
  ).split(' '),
);

/** Between the lesion and its size, or before both: they are about size. */
export const SIZE_WORDS: ReadonlySet<string> = new Set(
  (
    'measuring measures measured measure measurement measurements sized size sizes diameter dimension dimensions large big approximately ' +
    'approx about roughly is was were are now up to : = ( than least of , currently still remains stable unchanged at increased decreased ' +
    'grown enlarged previously prior formerly maximum maximal greatest largest estimated and from around almost nearly over under between ' +
    'with within has [ - < > <= >= an a the that which it each longest short long axis likely only just then today also again not no more less ' +
    'some length compared versus vs larger smaller bigger greater fewer'
  ).split(' '),
);

/** A verb or noun of measuring: it bridges whatever stands between it and the lesion. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    "measuring measures measured measure measurement measurements sized size diameter dimension dimensions large is 's was were are now " +
    'previously increased decreased grown enlarged largest greatest approximately estimated'
  ).split(' '),
);

/** Between the lesion and a length: something is done or lies so far. */
export const MOTION_WORDS: ReadonlySet<string> = new Set(
  (
    'located situated lies lying extended extending extends advanced inserted retracted placed introduced divided dissected opened incised ' +
    'undermined mobilized made created carried cut taken positioned starting beginning begins started entered passed excised removed ' +
    'injected resected through using via biopsied leaving apart'
  ).split(' '),
);

/** Right before a length that is a place (`polyp at 25 cm`), unless one of STABLE_WORDS stands before it. */
export const STABLE_WORDS: ReadonlySet<string> = new Set(
  'measured measuring measures stable unchanged remains estimated size sized now currently still in'.split(
    ' ',
  ),
);

/** Said of one dimension, between numbers or after the last. */
export const DIMENSION_WORDS: ReadonlySet<string> = new Set(
  (
    'ap tv tr trans transverse cc sagittal coronal axial craniocaudal craniocaudad anteroposterior mediolateral si lr long wide deep thick tall ' +
    'length width height depth breadth diameter size thickness dimension dimensions axis across each overall'
  ).split(' '),
);

/** Between `in` and a dimension (`in its greatest dimension`), or in the brackets behind a number. */
export const DIMENSION_LEADS: ReadonlySet<string> = new Set(
  'maximum maximal greatest largest longest average mean its the short long overall total each x by to anterior posterior left right superior inferior'.split(
    ' ',
  ),
);

/** At a sentence's start: it goes on about the lesion of the sentence before. */
export const BACK_WORDS: ReadonlySet<string> = new Set(
  'it this these they measures measuring measured size dimensions diameter measurement'.split(' '),
);
