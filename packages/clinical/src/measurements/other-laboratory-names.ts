/**
 * Laboratory tests that are no kind of ours, things in other fluids than blood, and medicines and phrases with a test's
 * name in them: they end a search for a value.
 */

const words = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .flatMap((line) => line.split(';'))
    .map((name) => name.trim())
    .filter((name) => name !== '');

export const OTHER_LABORATORY_NAMES: readonly string[] = [
  // Short names of kinds: where nothing vouches for them they still end a search.
  ...words('na; k; cl; co2; cr; ck'),
  // Blood counts.
  ...words(`
    mch; mchc; m c h; m c h c; rdw; r d w; rdw cv; rdw sd; mpv; m p v; reticulocytes; reticulocyte count; retic; retic count; retics
    neutrophils; neutrophil count; absolute neutrophil count; anc; a n c; polys; segs; pmns; pmn; bands; band forms; bandemia of; bandemia
    lymphocytes; lymphocyte count; lymphs; monocytes; monos; eosinophils; eosinophil count; eos; basophils; basos; blasts
    granulocytes; immature granulocytes; differential; left shift; cd4; cd4 count; cd 4; cd 4 count; cd four count; t cell count
    mean corpuscular hemoglobin; mean corpuscular hemoglobin concentration; mean cell hemoglobin; red cell distribution width
    red blood cell distribution width; mean platelet volume; platelet transfusion; platelet transfusions; platelets transfused
    units of platelets; unit of platelets; packs of platelets; six pack of platelets; nucleated rbc; nucleated rbcs; nrbc; nucleated red blood cells
    prbc; prbcs; packed red blood cells; packed red cells; packed cells; packed rbcs; packed rbc; ffp; fresh frozen plasma
    white blood cell casts; rbc casts; wbc casts; red blood cell casts; wbc esterase; wbc clumps
    hemoglobin electrophoresis; hemoglobin s; hemoglobin f; hemoglobin a2; hemoglobin a; hemoglobin c; hemoglobin variant; fetal hemoglobin; plasma hemoglobin; free hemoglobin
    carboxyhemoglobin; methemoglobin; haptoglobin; crit line; anti platelet; antiplatelet; platelet function; platelet aggregation; platelet inhibitor; platelet rich plasma
    white count differential; h pylori; hb s; hb f
  `),
  // Coagulation.
  ...words(`
    d dimer; ddimer; d dimers; dee dimer; fibrinogen; factor v; factor viii; anti xa; anti ten a; antithrombin; protein c; protein s
    bleeding time; clotting time; activated clotting time; act; a c t; thrombin time; inr check; inr checks
    lupus anticoagulant; pt eval; pt consult; pt ot; pt and ot; pt / ot; pt session; pt sessions; pt visit; pt visits; pt therapy
  `),
  // Chemistry.
  ...words(`
    anion gap; osmolality; osmolarity; osmol gap; osm gap; serum osm; osms; uric acid; urate; ammonia; nh3; lipase; amylase; ldh; l d h; lactate dehydrogenase; lactic dehydrogenase
    ggt; g g t; ggtp; gamma gt; gamma glutamyl transferase; gamma glutamyl transpeptidase; total protein; protein; globulin; a / g ratio; a g ratio; albumin globulin ratio; albumin / globulin ratio; prealbumin; pre albumin
    indirect bilirubin; indirect bili; unconjugated bilirubin; bilirubin indirect; bilirubin scale; transcutaneous bilirubin; iron; serum iron; iron level; iron saturation; percent iron saturation; tibc; t i b c; total iron binding capacity; iron binding capacity; transferrin; uibc
    bun / creatinine ratio; bun creatinine ratio; bun / cr ratio; bun to creatinine ratio; bun cr ratio; b u n creatinine ratio; ast alt ratio; ast / alt ratio; ast to alt ratio
    cholesterol ratio; chol / hdl ratio; cholesterol hdl ratio; cholesterol / hdl ratio; total cholesterol / hdl ratio; total cholesterol hdl ratio; ldl hdl ratio; ldl / hdl ratio; hdl ratio; tg / hdl; non hdl; non hdl cholesterol; non hdl c; vldl; v l d l; vldl cholesterol; ldl particle; ldl p; apob; apo b; apolipoprotein b; apolipoprotein; lp ( a ); lipoprotein a; lipoprotein ( a ); lp a; cholesterol medication; cholesterol medicine; cholesterol pill; cholesterol pills; cholesterol med; cholesterol meds
    procalcitonin; pro calcitonin; calcitonin; pct; ceruloplasmin; copper; zinc; selenium; lead; lead level; mercury; homocysteine; methylmalonic acid; mma; folate; folic acid; serum folate; thiamine; carnitine; aldolase; myoglobin; ck mb; ckmb; c k m b; ck mb index; mb fraction; mb; cpk mb; troponin assay; troponin delta; delta troponin; creatine supplement; creatine monohydrate
    cystatin c; microalbumin; micro albumin; albumin / creatinine ratio; albumin creatinine ratio; albumin to creatinine ratio; microalbumin creatinine ratio; acr; uacr; upcr; protein creatinine ratio; protein / creatinine ratio; protein to creatinine ratio; creatinine clearance; crcl; cr cl; fena; f e n a; fractional excretion of sodium; feurea
    corrected calcium; calcium corrected; calcium score; coronary calcium; coronary calcium score; calcium scoring; calcium channel; calcium oxalate; agatston; base excess; base deficit; ketones; beta hydroxybutyrate; acetone; alcohol level; ethanol; ethanol level; etoh; etoh level; blood alcohol; blood alcohol level; bac
    bicarbonate deficit; sodium deficit; water deficit; specific gravity; sp gr; c peptide; insulin; insulin level; fructosamine; estimated average glucose; eag; average glucose; time in range; glucose tolerance; glucose tolerance test; gtt; ogtt; one hour glucose; 1 hour glucose; sugar alcohol; sugars from
    glucose monitor; glucose tablets; glucose gel; sugar free; sugar pill
  `),
  // Hormones, markers, serology.
  ...words(`
    t4; t 4; total t4; thyroxine; t3; t 3; free t3; free t 3; ft3; total t3; t three; free t three; t four; triiodothyronine; reverse t3; t3 uptake; thyroglobulin; tpo; tpo antibodies; anti tpo; thyroid antibodies; tsh receptor; trab; tsi; free thyroxine index; fti
    pth; p t h; intact pth; parathyroid hormone; cortisol; a m cortisol; am cortisol; acth; aldosterone; renin; prolactin; fsh; f s h; lh; estradiol; progesterone; testosterone; free testosterone; total testosterone; shbg; dhea; dheas; dhea s; igf 1; igf1; growth hormone; hcg; h c g; beta hcg; b hcg; bhcg; quantitative hcg; afp; a f p; alpha fetoprotein
    cea; c e a; ca 125; ca125; ca - 125; ca - 19 - 9; ca - 19; ca 19 - 9; ca - 15 - 3; ca 15 - 3; ca - 27; ca 19; ca 19 9; ca 19-9; ca199; ca 15 3; ca 27; ca 27 29; ca one twenty five; ca nineteen nine; free psa; percent free psa; psa density; psa velocity; psa doubling time; psma; beta 2 microglobulin; kappa; lambda; kappa lambda ratio; m spike; spep; immunoglobulin; iga; igg; igm; ige; total ige; tryptase; complement; c3; c4; ch50; ana; anca; rheumatoid factor; anti ccp; ccp; asa level; titer; titers; viral load; hiv viral load; hepatitis b; hepatitis c; hsv; rpr; quantiferon; monospot; aso; lyme; crp titers; 1 25 vitamin d; 1,25 vitamin d; 1 25 dihydroxyvitamin d; dihydroxyvitamin d; dihydroxy vitamin d; 1 25 dihydroxy vitamin d
    cultures; culture; blood culture; blood cultures; urine culture; gram stain
  `),
  // Levels of medicines.
  ...words(`
    vanco trough; vancomycin trough; vancomycin level; vanc trough; vanco level; vanc level; trough; troughs; peak level; digoxin level; dig level; digoxin; lithium level; lithium; dilantin level; phenytoin level; phenytoin; valproate level; valproic acid level; depakote level; tegretol level; carbamazepine level; phenobarbital level; keppra level; theophylline level; tacrolimus level; tacro level; prograf level; fk level; fk506; fk 506; cyclosporine level; sirolimus level; gentamicin level; gent level; tobramycin level; tylenol level; acetaminophen level; salicylate level; aspirin level; methotrexate level; drug level; drug levels
  `),
  // Medicines, foods and phrases with a test's name in them.
  ...words(`
    sodium chloride; sodium bicarbonate; sodium bicarb; bicarb drip; bicarb gtt; bicarb infusion; sodium phosphate; sodium acetate; sodium citrate; sodium diet; low sodium; low sodium diet; gram sodium; sodium restriction; sodium restricted; sodium intake; sodium a day; sodium per day; dietary sodium; docusate sodium; levothyroxine sodium; heparin sodium; warfarin sodium; diclofenac sodium; naproxen sodium; enoxaparin sodium; cromolyn sodium; sodium polystyrene; divalproex sodium; salt
    pravastatin sodium; rosuvastatin calcium; atorvastatin calcium; alendronate sodium; pantoprazole sodium; montelukast sodium; penicillin g potassium; losartan potassium; clavulanate potassium; diclofenac potassium
    potassium chloride; potassium phosphate; potassium citrate; potassium gluconate; potassium bicarbonate; potassium supplement; potassium supplements; potassium supplementation; potassium repletion; potassium replacement; potassium pill; potassium pills; potassium sparing; oral potassium; iv potassium; potassium rider; potassium riders; high potassium foods; low potassium diet; kcl; k cl; k dur; kdur; k lor; klor con; k phos; kphos; k rider; k riders; k tab; kayexalate; vitamin k; vitamin k1; vit k; vitamin k2; k wire; k wires; kirschner; j a k; jak; jak2; jak 2; j a k 2; j a k two; jak two; k pad; k cal; special k
    calcium chloride; calcium gluconate; calcium carbonate; calcium citrate; calcium acetate; calcium supplement; calcium supplements; calcium plus; calcium with; calcium and vitamin; calcium blocker; calcium pill; calcium pills; oral calcium; calcium plus vitamin d; calcium with vitamin d; calcium and vitamin d; calcium + vitamin d; calcium / vitamin d; calcium vitamin d; oyster shell calcium; cal mag; dietary calcium
    magnesium sulfate; magnesium oxide; magnesium citrate; magnesium hydroxide; magnesium glycinate; magnesium chloride; magnesium supplement; magnesium repletion; mag sulfate; mag ox; mag oxide; mag citrate; mag rider; mag hydroxide; mag sul; milk of magnesium; milk of magnesia; iv magnesium; iv mag; mag drip
    phosphate binder; phosphate binders; phospho soda; neutra phos; phos binder; phoslo; fleet phospho; fosphenytoin
    albumin infusion; iv albumin; albumin bolus; salt poor albumin; albumin 25 %; albumin 5 %; 25 % albumin; 5 % albumin
    vitamin d2; vitamin d3; vitamin d 2; vitamin d 3; vitamin d two; vitamin d three; vit d 3; vit d3; vit d2; vitamin d supplement; vitamin d supplements; vitamin d supplementation; vitamin d replacement; ergocalciferol; cholecalciferol; vitamin d capsule; vitamin d weekly; vitamin d daily
    vitamin b12 injection; vitamin b12 injections; b12 injection; b12 injections; b12 shot; b12 shots; b12 supplement; b12 supplements; b12 supplementation; cyanocobalamin; vitamin b6; vitamin b1; vitamin c; vitamin e; vitamin a; b complex
    iron supplement; ferrous sulfate; iron sulfate; iron pill; iron pills; iron infusion; ferrous gluconate
    lactated ringers; lactated ringer's; lactate ringers; ringers lactate; lactate clearance; alt lead; chloride channel; chlorhexidine; benzalkonium chloride; bethanechol chloride; co2 laser; co2 insufflation; co2 gas; co2 detector; co2 pressure; end tidal co2; end tidal c o 2; etco2; pco2 level; transcutaneous co2; co2 retainer; co2 narcosis; carbon dioxide insufflation; carbon dioxide laser
    ast lead; cr imaging; cr film; cr tablet; ca channel; ck tail; ca of; ca in situ; breast ca; lung ca; colon ca; prostate ca; bladder ca; ca breast; adeno ca; small cell ca; squamous cell ca; thyroid ca; renal ca; ovarian ca; hx ca
    hemoglobin drop; hemoglobin drop of; transfusion threshold; transfusion goal; transfuse for hemoglobin; alt text
  `),
];
