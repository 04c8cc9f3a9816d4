/**
 * Names that are frequent elsewhere in the world and so among patients too, beside the lists of the United States
 * (given-names.ts, surnames.ts). Chosen by hand; those that are ordinary, clinical or place words are left out.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const WORLD_GIVEN_NAMES = words(`
abdul abdullah abebe abena adaeze adebayo aditi aditya adwoa agnieszka ahmad ahmed aisha aishwarya akiko akira
aleksander aleksandr alexei alhassan aliaksandr alireza amadou amina aminata amira amit anand ananya andrei andrzej
anika anil anish anjali ankit anwar apinya arash arjun arun aruna aryan asad asha ashok asif astrid ayesha aylin
azadeh aziz babajide babak bahar bao beata beatriz bhavna bilal bjorn bogdan bojan boris bronislaw carmela chandra
chiara chidi chien chinedu chinwe chioma chukwuemeka concepcion cuong dagmar davit deepa deepak deepika dilip dimitri
dinesh divya dmitri dmitry dorota efrain ekaterina elif elzbieta emeka emre esperanza esra eun evgeny ewa faisal farah
farhan farid fatemeh fatimah fatou femi fernanda florin folake francisca friedrich fumiko funmilayo galina gaurav
giancarlo giorgio giulia giuseppe gopal goran graciela grazyna grigory gudrun gulsen gunnar gunther habib hadi haitham
halima hamid hamza hana hans harish harpreet haruto hassan hatice heinrich helga hiroko hiroshi hitesh hossein huda
huong hussein huy hyun ibrahim ifeoma igor ikram ilana ilse imran indira ines irena irina ismail ivana iwona jacek
jagdish jamila jamshid janek javad jaya jelena jerzy jiang jinyoung johan josefina jurgen kadir kaito kamal kamala
kanika karim karthik kasia katarzyna katerina kavita kavya kayode kazimierz keanu keiko kenji khadija khadijah khaled
khalid khanh kiran kofi krishna krystyna krzysztof kunal kwabena kwaku kwame lakshmi lalita laszlo lidia lieu linh
ljubica lucja ludmila luigi magda magdalena mahdi mahesh mahmoud mahmud maia malgorzata mamadou manish manoj manuela
marcin marek mariam mariusz marta marwa maryam masako mateusz matteo meera mehdi mehmet mehul mei melita mihai mihir
mikhail milos mina mirela miroslav mohamed mohammad mohammed mohan monika moshe mrinal muhammad mukesh mustafa
nadezhda naoko narendra nasir nasreen navid nazanin neeraj neha ngozi nguyet nikhil nikita nikolai nilesh nisha nitin
njeri noor nour nuno obinna octavio oksana olabisi oleg olena olufemi oluwaseun osman padma pallavi paolo parisa
parvati pawel petra phuong pierre piotr pooja pradeep prakash pramod prasad praveen preeti priya priyanka purnima
quang quoc quynh rafal rahim rahul raj rajesh rajiv raju rakesh rama ramesh rania rashad rashid ravi reena rekha
renuka reza rina ritu rohan rohit rosario roxana ruchi rukhsana ryszard sachin sadia saeed saira sakura salma salman
samir samira sandeep sanjay sanjeev santosh satish sayed satoshi savita seema selim sergei sergey serkan shabnam shahid
shanti sharif shilpa shinji shreya siddharth simran sinead siobhan slavica slawomir soledad somchai sonal soren
srinivas stanislaw stefan sudha sumit sunil sunita suresh sushma svetlana swati takashi takeshi tamar tanvi tariq
tatyana tejas tenzin thandi thanh thuy tomasz tomoko trinh trung tuyet uchenna uma umar usha usman uzma vadim vasily
venkat vicente vijay vikas vikram viktor vinay vinod vishal vivek vladimir waheed waleed wanjiru wei wenjing wioletta
witold wojciech xiang xiao xiomara yan yash yasmin yasmine yelena yevgeny ying yosef youssef yuki yuko yun yuri yusuf
zahra zainab zbigniew zeynep zhen zoran zsofia zuzanna
`);

export const WORLD_SURNAMES = words(`
abbas abdi abdullah abebe abubakar achebe adebayo adekunle adeleke adeyemi afolabi agarwal aggarwal ahmad ahmadi
akhtar akinyemi aksoy alavi aliyev almeida amadi amari amin anand andersson andreou antonov araujo arora asante asghar
aslam assefa attia aydin aziz azizi badawi bajwa bakr balogun banerjee baptiste baraka barros basu batista bayram
belov benali bergstrom bernardi bhakta bhandari bhatia bhatt bhattacharya bianchi bielski bittar boateng bogdanov
bondarenko borisov boutros brankovic cabral cakir camara cardoso carvalho celik cermak chakraborty chandra chatterjee
chaudhary chaudhry chaudhuri chauhan chavan cheung chopra choudhury chowdhury ciobanu conti correia daher dalal
dasilva datta desai deshmukh deshpande desrosiers dhaliwal dhillon diaby diallo dimitrov diop djordjevic dlamini doan
dogan dubey duong dutta dvorak ekwueme elbaz eriksson etienne evangelista eze farah farooq farouk fedorov fernandes
ferrari fofana fontaine fujimoto fujita fukuda gabor gandhi ganesan garg gebre georgiou ghosh gomes gonsalves gopal
goyal grewal grigoryan gunawardena gupta haddad hakim hakimi halvorsen hamdan hamid hansson haque hariri hasan
hasegawa hashemi hashimoto hassan hayashi hegde hoang horvat horvath hossain hosseini hussain hussein ibrahim ikeda
inoue iqbal ishikawa ismail ivanov ivanova iyer jadhav jafari jain jankovic jankowski javed jha jiang jimoh johansson
joshi jovanovic kaba kalra kamara kamau kapadia kapoor karimi karlsson kato kaur kawasaki kazmi kealoha kebede keita
khalid khalil khanna kimura kobayashi konstantinou kovac kovacs kovalenko kowalczyk kowalski kozlov kozlowski krawczyk
krishnamurthy krishnan kulkarni kumar kumari kuznetsov kwiatkowski lakhani larsson laskowski lewandowski liang
lindberg lindqvist lopes lysenko macapagal mahajan mahmood mahmoud maiga malhotra malik mancini mandal manoukian
marchetti markovic marques martinelli martins matsuda matsumoto mazur mbeki mehra mehta menon mensah mikhailov mishra
misra mitra moghadam mohamed mohammad mohammed mohan moreau moreira moretti morozov mukherjee murata murthy mustafa
mutua nadar nagy naidu nair nakamura nakano nambiar narayan narayanan nasser nikolaidis nikolic nkosi noor novikov
nowak nunes nwosu ogawa okafor okeke okonkwo oliveira olsson onyango orlov osei osman ouedraogo owusu ozturk pak
pandey pandya papadopoulos parekh parmar patil pavlov pawlak petrenko petrov petrova petrovic pillai piotrowski popa
popescu popov prasad purohit qasim qureshi rahimi rahman rajan ramachandran raman ramaswamy ranganathan rao rashid
rastogi rathore reddy rehman ribeiro ricci rizvi romanov rousseau rusu saad sadeghi saeed saha sahin sahni saini saito
sakamoto saleem saleh salem samuelsson sangha sarkar sasaki sato sayed savchenko sedlak sengupta sesay seth shahin shaikh
shankar sharma sheikh shetty shevchenko shimizu shrestha shukla siddiqui sidhu singhal sinha sokolov solanki soni
sousa srinivasan srivastava stankovic stepanyan subramanian sultana suzuki svensson swamy syed szabo szymanski
takahashi talwar tanaka tandon teixeira tesfaye thakur thapa tiwari tkachenko tomar toure traore trinh tripathi
trivedi udoh upadhyay usman varga varghese varma venkataraman venkatesh verma vieira vinogradov vishwanathan volkov
vuong wadhwa walczak warsame watanabe wisniewska wisniewski wojcik wozniak xie xu yadav yamada yamaguchi yamamoto yeo
yildiz yilmaz yoo yoon yoshida yusuf zaidi zaman zhao zheng zhou zhu zielinski zubair
`);
