import ReadoutKit

/// Common given names and what they tell of a person.
///
/// General knowledge; a name on neither list tells nothing.
enum GivenNames {
  static let male = set(
    """
    aaron abdul abdullah abraham adam adrian ahmed ahmad aidan alan albert alec aleksandr aleksei
    alex alexander alexei alexey alfred ali alistair alberto alejandro allen amir amit anatoly andre
    andrei andrew andriy andy angus ansar anthony antonio antony anton arash arthur arvind asif askar
    barack barney barry bashar ben benjamin benny bernard bernie bert bill billy bob bobby boris brad
    bradley brendan brent bret brett brian bruce bryan byron caleb calvin cameron carl carlos cedric
    chad charles charlie chester chris christian christopher chuck clarence clark claude clayton
    cliff clifford clint clive cody colin conor corey cory craig curt curtis cyril dale dan daniel
    danny darrell darren dave david davud dean dennis denis derek dick dimitri dinesh dmitri dmitry
    dmytro dominic don donald doug douglas drew duncan dwight earl ed eddie edgar edmund eduardo
    edward edwin eli elijah elliot elliott elon emmanuel emomali enrique eric erik ernest ernie ethan
    eugene evan evgeny farid felix fernando fidel floyd francis francisco francois frank franklin
    fred frederick gabriel garrett gary gavin gene geoff geoffrey george gerald gerard gilbert glen
    glenn gordon graham grant greg gregory gurbanguly gus guy hal hamid hank hans harold harry hassan
    hector henri henry herbert herman homer horace howard hugh hugo hussein ian ibrahim igor ilham
    imran isaac islam ismail ivan ivo jack jackson jacob jacques jaime jake jamal james jamie jan
    jared jason javier jay jean jeb jeff jefferson jeffrey jens jeremy jerome jerry jesse jim jimmy
    joachim joe joel johan john johnny jon jonah jonathan jordan jorge jose josef joseph josh joshua
    josep juan julian julio justin karl kassym keith ken kenneth kevin kirk kofi konstantin kurt kyle
    kyrylo lance larry laurence lawrence lee len leo leon leonard leonid leroy les leslie lester
    lewis liam lindsey lloyd lou louis luc lucas luis luiz luke lyle lyndon mahmoud malcolm marc
    marcel marco marcus mario marion mark markus marshall martin marty marvin mathew matt matthew
    maurice max maxim mehmet mel michael michel micky miguel mikael mike mikhail miles milton mitch
    mitt mohamed mohammad mohammed morgan morris moshe muhammad murat mustafa narendra nate nathan
    nathaniel ned neil nelson newt nicholas nick nicolas nicola nigel nikita nikol nikolai noah noam
    norman nursultan olaf oleg oleksandr oleksii oleksiy oliver omar oscar otto owen pablo pat
    patrick paul pavel pedro percy pete peter petro phil philip phillip pierre rafael rahm ralph
    ramon ramzan rand randall randy raul ray raymond recep reince reuben rex ricardo richard rick
    ricky rishi rob robert roberto robin rod rodney rodrigo roger roland roman ron ronald ross roy
    ruben rudolf rudy rupert ruslan russ russell rustam ryan sadyr sal salman sam samuel sandy sandor
    sanjay saul scott sean seth serdar sergei sergey sergio seymour shane shaun shavkat sherman
    shimon sid sidney simon spencer stan stanley stefan stephen sterling steve steven stewart stuart
    subrahmanyam sven tariq taylor ted temur terrence terry theodore thomas tim timothy toby todd tom
    tommy tony travis trevor trey troy truman tucker tyler umar vadim valery vance vasily vernon
    victor viktor vince vincent virgil vitaly vitali vlad vladimir volodymyr vyacheslav wade wallace
    aiden albin alfonso alfredo ameen anders andreas ansgar anil antti aron arjun armando arne arnold
    artem arturo arvid asher axel aziz babak bartosz bassem behzad bilal bjorn bogdan boyd bruno
    casper chaim chidi chinedu ciaran cillian claus connor damian damien daniil danilo dariusz davide
    declan deepak demetrius denys dermot desmond diego dieter dylan eamon edoardo efraim ehud eitan
    emeka emilio emre enda enzo erdem ernst errol esteban eyal faisal faraz federico ferdinand filip
    finn flavio franz fritz gareth gaston georg georges georgi gerardo gerhard gerry giacomo gideon
    gilles gino giorgio giovanni giulio giuseppe goran gregor guido guillaume guillermo gunnar gunter
    gustav gustavo hakan hamish hamza harald harun hasan haruki heinz heinrich helmut hendrik henrik
    henryk hideki hiroshi horst hunter ibrahima ignacio ilan ilya ingmar isaiah ismael jaap jacek
    jakob jakub janos janusz jarrod jaroslav javad jeremiah jiri joao jochen joerg jonas joris jozef
    jukka julius jurgen kareem karim kamal karol kaspar kazuo keegan keir kemal kenji kenny khaled
    khalid kieran kiran klaus knut kostas krzysztof kunal kwame lachlan lamar lars lasse lauri leandro
    lech levi lionel lorenz lorenzo luca lucian ludwig luka lukas lukasz maciej magnus maksim malik
    manfred manish manoj manuel marat marcelo marcin marek mariusz martijn massimo mateo mateusz
    mathias mathieu mats matteo matthias mattias mauricio maurizio mauro maxime mehdi michal mihai
    milan milos mladen mohamad mordechai mounir murray mykhailo mykola nabil nasser neal nestor nico
    niels niklas nikhil nikos nils nuno oded olivier olli oren orhan orlando osama oskar osman osvaldo
    otis pankaj paolo pascal patrik paulo pawel pekka per petar petr petri petteri philippe pietro
    piotr pradeep prakash pranav quentin quinn radek rafal rafi rahul raj rajesh rajiv raoul rashid
    rasmus reinhard renato rene reza riccardo rohan rohit rolf romain ronnie rory rustem ryszard sami
    samir sander sandro sanjeev santiago sebastian selim sergio serge serhii serhiy shai shigeru
    shimon shlomo shmuel silvio slavko slobodan soren stanislav stefano sunil suresh svein sylvain
    tadeusz takashi takeshi tamas tarek terje theo thierry thiago thor thorsten tibor tobias todor
    tomas tomasz tommaso torsten tunde tuomas uday ulrich uri uwe valentin vasil vasyl vijay vikram
    vinod vitor vladislav volker waleed walid werner wojciech xavier yannick yann yannis yaroslav yoav
    yoel yoram yosef yoshihide youssef yosuke yves zac zach zakaria zbigniew zdenek zeev zoltan zoran
    ehsan sayed sean seán kwabena babatunde
    walt walter warren wayne wendell wesley wilbur wiley will william willie winston wolf wolfgang
    woodrow yair yang yasser yevgeny yitzhak yuri yusuf zachary zack zalmay bashar salva
    """)

  static let female = set(
    """
    abby abigail ada agnes aisha alena alexandra alexis alice alicia alina alison allison alla alma
    amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita ann anna annalena
    anne annette annie antonia april arlene ashley asma audrey aung ava barbara beatrice becky belinda
    bella bernice beth betsy betty beverly bonnie brenda bridget brigitte britney brittany brooke
    camille candice carla carly carmen carol carolina caroline carolyn carrie cassandra catherine
    cathy cecilia celeste charlotte chelsea cherie cheryl chloe christina christine chrystia cindy
    claire clara claudia colleen condoleezza connie constance crystal cynthia daisy dana daniela
    danielle daria darlene dawn deb debbie deborah debra denise diana diane dina dolores donna dora
    doreen doris dorothy edith eileen ekaterina elaine eleanor elena elisabeth elise elizabeth ella
    ellen elsa elvira emily emma erica erin estelle esther ethel eva eve evelyn faith fatima federica
    fiona florence frances gabrielle gail gayle georgia gertrude gina giorgia gladys glenda gloria
    golda grace greta gretchen gwen hailey hannah harriet hazel heather heidi helen helena helga
    hillary hilary holly hope huma ida indira ingrid irena irene irina iris isabel isabella ivanka
    jackie jacqueline jacinda jane janet janice jasmine jean jeanette jeanne jen jenna jennifer jenny
    jessica jill jo joan joanna jocelyn josephine joy joyce juanita judith judy julia juliana julie
    june kaja kamala kara karen karin kate katherine kathleen kathryn kathy katie katrina kay kayla
    kaylee kelley kellyanne kelly kendra kerry kim kimberly kirsten kirstjen kristen kristi kristina
    krysten laura lauren laurie leah leila lena leslie libby lila lillian linda lindsay lisa liz liza
    lois lola lorena loretta lori lorraine louise loretta lucia lucille lucy lydia lynn lynne mabel
    maddie madeleine magdalena maggie mandy marcia margaret margarita maria marie marilyn marina
    marine marissa marjorie marla marlene marsha martha mary maureen maxine megan meghan melania
    melanie melinda melissa mercedes meredith mia michele michelle mildred miriam moira molly mona
    monica monique myra nadia nadine nancy naomi natalia natalie natasha nellie nicole nikki nina
    niva nora norma olga olivia olha oksana paige pamela patricia patty paula pauline pearl peggy
    penelope penny petra phyllis priscilla rachel ramona reba rebecca regina rhonda rita roberta
    robyn rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sanna sara sarah
    sasha selena serena shannon sharon sheila shelby shelley shirley silvia simone sofia sonia sonya
    sophia sophie stacey stacy stella stephanie sue susan susana susanna susie suzanne svetlana sviatlana
    sylvia tamara tammy tania tanya tara tatiana teresa theresa theresa tiffany tina tonya tracey
    traci tricia ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet
    adele adriana agata agnieszka aiko aino aisling akiko alejandra aleksandra alessandra aliya alyssa
    amal amara amelie amira anastasiya aneta angelica anika anja anke annika anneke annelise antje
    anya arianna asha ashwini astrid aurora ayse azadeh barbora beata beatriz berit bianca birgit
    birgitta bozena brigid carina carlotta caterina catalina chantal chiara christa christiane
    ciara claudine consuelo cornelia cristina dagmar dalia danuta daphne deirdre delphine dilma
    dolly dominika dorota eimear ekaterina eleni eleonora elif elin eliza elke elodie elsie emer
    emilia emine emmanuelle esra esperanza eugenia eunice ewa farah fatma fatou fatoumata federica
    felicia fernanda flavia francesca franziska frida frauke freya galina genevieve geraldine gerda
    giulia graciela grainne greet gudrun guadalupe gulnara gwendolyn hadija haley halina hana hanan
    hanna hanne harumi hedwig heike helene helle henrietta hilda hildegard ilaria ilse imani imelda
    ines inge inger ioana irma isabelle ivana ivonne iwona jacinta jana jeannette jelena jill joana
    jolanta josefina jovana juana judit jutta kadri karolina kaori karina karla katarina katarzyna
    katerina kathrin katja katharina katya keiko kerstin khadija kirstie klara kristin kristine
    lara larisa latoya leila leonie leticia liesbeth lieke liliana lina linnea ljubica loredana lorna
    lotta louisa luciana ludmila luisa lupita luz lyudmila maeve magda mairead maja malala malgorzata
    malin manuela maren margaux margot margarida mariam mariana mariya marieke marisa marit marta
    martina maya mathilde matilda mayumi meera mette mika mikaela milena mina mireille mirjam monique
    nadezhda nadya naima nana narges nasrin natalya neha nelly neus niamh nicola nicoletta nikita
    nilufar nino nkechi noelle noor nora noura nuala nuria oluchi orla outi paola parisa paulina
    petronella pia pilar preeti priya priyanka rachael radha rania raquel reem reena renata renate
    rena riitta rina rocio rosario rosalie roshni roza ruta sabine sadia saida sakura salma samira
    sanja sania saoirse sara satu savita shabnam shanti shirin shreya sigrid silke silvana simona
    sinead siobhan sirpa solveig soraya stefania steffi stella sumaya sunita susanne suzana svenja
    swati taeko tatjana tamika tereza therese thandiwe tove trine tuula ulla ulrike unni uta valeria
    vanda vasilisa vera vibeke viktoria violeta wangari wiebke wilhelmina xenia yasmin yasmine yelizaveta
    yoko yuki yulia yuko zainab zara zeynep zofia zuzana ngozi ifeoma funmi folake chiamaka adaeze
    virginia vivian wanda wendy whitney wilma winnie yelena yulia yuliia yvette yvonne zahra zelda zoe
    """)

  static let either = set(
    """
    alex ariel ashley blair cameron carmen casey chris dana drew evelyn francis gale jackie jamie jan
    jean jerry jesse jo jody jordan joyce kelly kerry kim lee leslie lindsay lindsey lynn marion
    morgan nicola pat robin sam sandy sasha shannon stacy taylor terry tracy yang aung whitney april
    """)

  /// Places that are given names as well: one is a name only before a surname.
  static let places = set(
    """
    austin israel washington jordan paris georgia chelsea chad sydney florence lincoln jackson
    houston dallas carolina virginia london kent lincoln india vienna brooklyn madison savannah
    charlotte orlando denver cuba kenya asia america milan boston dakota phoenix
    """)

  /// Family names that stand first, as in Chinese, Korean and Vietnamese usage.
  static let leadingFamilyNames = set(
    """
    xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng
    liang xie tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu su ye lu jiang wei
    shen ding cui qin lai hua mao wen bo kim park moon yoon lee choi nguyen tran pham vo to tsai
    kishida abe
    """)

  private static func set(_ text: String) -> WordSet {
    WordSet(wordsOf: text)
  }
}
