/** Health care, dental care, mental and public health. */
export const health = `
sjukvård, hälso- och sjukvård, vård | healthcare, medical care, health care
vårdcentral, hälsocentral, primärvård, distriktsläkare, husläkare | health centre, primary care, gp
nära vård | local care, integrated care
lista sig, byta vårdcentral, listning | register with a health centre
sjukhus, lasarett | hospital
akutmottagning, akuten | emergency department, a and e
jourmottagning, närakut | urgent care
ambulans, sjuktransport | ambulance
sjukresa | patient transport
läkare, doktor | doctor, physician
sjuksköterska, sköterska | nurse
undersköterska, usk | assistant nurse
distriktssköterska | district nurse
sjukvårdsrådgivning, 1177, vårdguiden | healthcare advice line, 1177
patient | patient
patientavgift, högkostnadsskydd, frikort | patient fee, high-cost protection
remiss till specialist, remiss | referral
vårdgaranti, vårdkö | care guarantee, care queue
patientnämnd | patients advisory committee
patientjournal, journal | medical record, patient record
vårdskada, felbehandling, lex maria | patient injury, malpractice
operation, kirurgi | surgery, operation
behandling, terapi | treatment, therapy
sjuk, dålig, sjukdom | ill, sick, illness, disease
frisk, hälsa | healthy, health
ohälsa | ill health
medicin, läkemedel | medicine, drug, medication
recept, e-recept | prescription
apotek | pharmacy
vaccin, vaccination, vaccinera, spruta | vaccine, vaccination
influensa | flu, influenza
covid, corona, coronavirus, covid-19 | covid, coronavirus
pandemi, epidemi | pandemic, epidemic
smitta, infektion, smittsam | infection, contagious
smittskydd | communicable disease control
smittspårning | contact tracing
hygien, basal hygien, vårdhygien | hygiene
hemsjukvård | home nursing, home healthcare
rehabilitering, rehab | rehabilitation
arbetsterapeut | occupational therapist
fysioterapeut, sjukgymnast | physiotherapist, physical therapist
logoped | speech therapist
dietist | dietitian
psykolog | psychologist
psykisk ohälsa, må dåligt, psykiska problem | mental illness, mental ill health, mental health problems
psykisk hälsa, välbefinnande, må bra | mental health, wellbeing
psykiatri, psykvård | psychiatry, psychiatric care
bup, barn- och ungdomspsykiatri | child and adolescent psychiatry
depression, nedstämd, deprimerad | depression, depressed
ångest, oro | anxiety
stress, utbrändhet, utmattning, utmattningssyndrom, utbränd | stress, burnout, exhaustion
självmord, suicid, självmordstankar, ta livet av sig | suicide, suicidal
suicidprevention, självmordsprevention | suicide prevention
självskadebeteende | self-harm
ätstörning | eating disorder
krisstöd, krissamtal | crisis support
sorg, sorgstöd | grief, bereavement
demens, alzheimer, minnesproblem, dement | dementia, alzheimers
stroke | stroke
cancer, tumör | cancer
diabetes, sockersjuka | diabetes
hjärtinfarkt, hjärtstopp | heart attack, cardiac arrest
hjärtstartare, defibrillator | defibrillator
hjärt-lungräddning, hlr | cpr
allergi, allergisk | allergy
övervikt, fetma | overweight, obesity
tandvård, folktandvård | dental care
tandläkare | dentist
glasögon, glasögonbidrag | spectacles, glasses allowance
hörapparat, hörcentral | hearing aid
mödravård, mvc, barnmorskemottagning | maternity care, antenatal clinic
barnmorska | midwife
förlossning, bb, föda barn, föda | childbirth, maternity ward, delivery
gravid, graviditet | pregnant, pregnancy
abort | abortion
preventivmedel, p-piller | contraception, contraceptive
sexualitet, sexuell hälsa, könssjukdom | sexual health
barnhälsovård, bvc, barnavårdscentral | child health care, child health centre
spädbarn, bebis, nyfödd | infant, baby, newborn
amning, amma | breastfeeding
palliativ vård, vård i livets slutskede, hospice | palliative care, end-of-life care, hospice
medicinskt ansvarig sjuksköterska, mas | medically responsible nurse
utskrivning, utskrivningsklar | discharge
egenvård | self-care
folkhälsa, folkhälsoarbete | public health
hälsofrämjande, friskvård | health promotion
friskvårdsbidrag | wellness allowance
levnadsvanor, livsstil | lifestyle, living habits
motion, träning, fysisk aktivitet, gympa | exercise, physical activity, workout
jämlik hälsa, ojämlik hälsa | health equity, health inequality
blodgivning, ge blod | blood donation
organdonation, donera organ | organ donation
provtagning, blodprov | sample, blood test, testing
röntgen | x-ray
nätläkare, digital vård, digitalt vårdbesök, distansvård | telemedicine, online doctor, digital care
hyrläkare, hyrpersonal, bemanningsföretag | temporary staff, agency staff
folkhälsomyndigheten | public health agency
tolk, språktolk | interpreter
bedövning, narkos | anaesthesia
smärta, ont, värk | pain, ache
feber, förkyld, förkylning | fever, a cold
huvudvärk, migrän | headache, migraine
ryggont, ont i ryggen | back pain
utslag, eksem, hud | rash, eczema, skin
astma | asthma
blodtryck, högt blodtryck | blood pressure
hjärta, hjärtsjukdom | heart disease
klimakteriet, övergångsålder | menopause
cellprov, screening, mammografi | screening, smear test, mammography
magsjuka, vinterkräksjuka, kräkas | stomach flu, vomiting
fästing, tbe, borrelia | tick, lyme disease
löss, huvudlöss | head lice
barnlöshet, ivf, ofrivillig barnlöshet | infertility
sömn, sömnproblem, sova | sleep, insomnia
byta läkare, fast läkare | change doctor, regular doctor
förnya recept | renew prescription
boka tid på vårdcentral, läkartid | doctors appointment
anhörig på sjukhus, besöka patient | visiting a patient
vård på annat språk, språk i vården | care in another language
sluta röka, rökstopp | quit smoking
spelpaus, stänga av sig från spel | self-exclusion
hörsel, höra dåligt | hearing
syn, se dåligt | eyesight
hjälplinje, stödlinje, jourtelefon | helpline
vårdpersonal, vårdyrke | healthcare staff
vårdplats, överbeläggning | hospital bed, overcrowding
patientsäkerhet | patient safety
donera kroppen | body donation
`;
