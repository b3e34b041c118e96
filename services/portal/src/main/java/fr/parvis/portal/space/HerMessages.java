package fr.parvis.portal.space;

import fr.parvis.portal.codes.ActAnswer;
import fr.parvis.portal.codes.ConsentState;
import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.Manner;
import fr.parvis.portal.codes.Purpose;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of her screens, by the rules of easy reading: short sentences, no acronym (UX-02, UX-15). */
@MessageBundle("her")
public interface HerMessages {

    @Message("Mon espace")
    String title();

    @Message("Bonjour {name}")
    String hello(String name);

    @Message("Bonjour")
    String helloWithoutName();

    @Message("Dans cette page")
    String places();

    @Message("Mes mots")
    String words();

    @Message("Mes choix")
    String choices();

    @Message("On me propose")
    String proposals();

    @Message("Mes proches")
    String people();

    @Message("Plus")
    String more();

    @Message("Mes autres pages")
    String otherPages();

    @Message("Le prochain rendez-vous\u00a0: {day}, à {time}")
    String nextAppointment(String day, String time);

    @Message("La prochaine réunion\u00a0: {day}, à {time}")
    String nextMeeting(String day, String time);

    @Message("Rien de prévu pour le moment.")
    String nothingNext();

    @Message("Regardez ce qui est prévu.")
    String manyNext();

    @Message("Depuis le début\u00a0: {time}")
    String hoursSoFar(String time);

    @Message("Rien n’est encore noté.")
    String noHours();

    @Message("{count} {#if count == 1}personne{#else}personnes{/if} sur votre liste")
    String onHerList(int count);

    @Message("Il n’y a encore personne sur votre liste.")
    String nobodyOnHerList();

    @Message("Nous ne pouvons pas le lire maintenant.")
    String notToldShort();

    @Message("Vous avez choisi ces personnes.")
    String peopleText();

    @Message("Vous n’avez encore choisi personne. Parlez-en avec votre facilitateur.")
    String noPeople();

    @Message("Nous ne lui disons rien de vous.")
    String mayKnowNothing();

    @Message("Peut savoir")
    String mayKnowAbout();

    @Message("On ne les contacte pas")
    String notContacted();

    @Message("Vous l’avez demandé.")
    String notContactedText();

    @Message("Le papier de ce choix")
    String receipt();

    @Message("Votre compte n’est pas encore relié à votre dossier. Votre facilitateur peut le faire avec vous.")
    String notLinked();

    @Message("Écrit pour vous")
    String writtenForYou();

    @Message("Quelqu’un a écrit un choix à votre place. Regardez si c’est juste.")
    String writtenForYouText();

    @Message("Si ce n’est pas juste, dites-le à votre facilitateur.")
    String writtenForYouHelp();

    @Message(
            "{#when manner}{#is OWN_SESSION}Vous l’avez fait vous-même{#is ACCESS_CARD}Avec votre carte{#is PAPER}Sur un papier{#is ORAL_WITNESSED}Vous l’avez dit devant {witness}{/when}")
    String manner(Manner manner, String witness);

    @Message(
            "{#when said}{#is YES}Il est écrit : oui{#is NO}Il est écrit : non{#is LATER}Il est écrit : plus tard{/when}")
    String writtenAnswer(ActAnswer said);

    @Message(
            "{#switch matter}{#case 'SUPPORT_DECISION'}Avoir un facilitateur{#case 'CONSENT'}Un accord{#case 'WITHDRAWAL'}La fin d’un accord{#case 'RELEASE'}Une demande envoyée{#case 'ANSWER_TO_RESPONSE'}Une réponse{#case 'EXPRESSION'}Vos mots{#case 'PRIORITY_MARK'}Ce qui compte le plus{#case 'FACILITATOR_CHOICE'}Le choix du facilitateur{#case 'CASE_PAUSE'}Une pause{#case 'CASE_STOP'}La fin de l’aide{#case 'REQUEST_CLOSE'}La fin d’une demande{#case 'INTERVIEW_DECISION'}Votre décision après un entretien{#case 'LIFE_PROJECT'}Votre projet de vie{#case 'INFORMATION'}Ce qui est noté sur vous{#case 'SHEET_VALIDATION'}Votre fiche{#case 'NETWORK'}Votre réseau{#case 'RIGHTS'}Vos droits{#case 'INTERVENTION_WORD'}Votre avis sur ce qui a été fait{#case 'ACCOMPANIMENT_LIST'}La liste de ceux qui vous accompagnent{#case 'REFERENT'}Votre référent{#case 'COMMISSION_GUESTS'}Les invités à votre réunion{#case 'COMMISSION_TOPICS'}Les sujets de votre réunion{#case 'COMMISSION'}Votre réunion{#case 'DECISION_RECORD'}Ce qui a été décidé à votre réunion{#case 'ENTOURAGE_CHOICE'}Une personne proche{#case 'NO_CONTACT'}Qui ne pas contacter{#case 'TRIAL_CONCLUSION'}Ce que vous pensez d’un essai{#case 'LOCKER'}Votre armoire pour vos papiers{#case 'LOCKER_SHARE'}Montrer un de vos papiers{#case 'FILE_HAND_OVER'}Une copie de votre dossier pour une autre antenne{#case 'FILE_IMPORT'}La copie que vous avez apportée{#case 'VOICE'}Ce que vous avez dit{#else}Un choix{/switch}")
    String matter(String matter);

    @Message("Dit le {day}")
    String saidOn(String day);

    @Message("Dit sans mots écrits : par la voix, une image ou des pictogrammes.")
    String saidOtherwise();

    @Message("Le plus important pour moi")
    String mostImportant();

    @Message("{name} peut le lire")
    String readBy(String name);

    @Message("{name} a votre accord pour en parler")
    String mayKnow(String name);

    @Message("Nous ne savons pas maintenant qui d’autre peut le lire")
    String readersNotTold();

    @Message("Votre facilitateur et vous pouvez le lire")
    String readByFacilitator();

    @Message("Ce que j’ai dit avant")
    String saidBefore();

    @Message("Vous n’avez encore rien dit ici.")
    String noWords();

    @Message("Qui peut voir quoi")
    String whoSeesWhat();

    @Message("Vous avez dit oui. Vous pouvez arrêter quand vous voulez.")
    String whoSeesWhatText();

    @Message("Qui")
    String who();

    @Message("Quoi")
    String what();

    @Message("Sur quoi")
    String about();

    @Message("Jusqu’au")
    String until();

    @Message("Changer")
    String change();

    @Message("Regarder ou arrêter")
    String lookOrStop();

    @Message("pour {who}")
    String lookOrStopFor(String who);

    @Message("Pas de fin")
    String noEnd();

    @Message("On en reparle le {day}")
    String reviewOn(String day);

    @Message("Personne n’a votre accord en ce moment.")
    String noChoices();

    @Message("On attend votre réponse")
    String waitingTitle();

    @Message("Prenez votre temps. Pour dire oui ou non, parlez-en avec votre facilitateur.")
    String waitingText();

    @Message("Pour faire quoi")
    String objective();

    @Message("Sauf")
    String limits();

    @Message("À partir du")
    String from();

    @Message("Mes anciens choix")
    String oldChoices();

    @Message("Il y a d’autres choix, plus anciens. Demandez-les à votre facilitateur.")
    String moreChoices();

    @Message("Ce qu’on me propose")
    String proposed();

    @Message("On vous propose")
    String youAreOffered();

    @Message("Pour votre demande :")
    String forYourRequest();

    @Message("À savoir :")
    String conditions();

    @Message("Reçu le {day}")
    String receivedOn(String day);

    @Message("Cela commence le {day}")
    String startsOn(String day);

    @Message("{hours} par semaine")
    String perWeek(String hours);

    @Message("{euros} par mois")
    String perMonth(String euros);

    @Message("Vous avez dit oui.")
    String saidYes();

    @Message("Vous avez dit non. Rien ne change pour vous.")
    String saidNo();

    @Message("Vous avez dit : je ne sais pas encore. Prenez votre temps.")
    String undecided();

    @Message("Votre demande est arrêtée. Cette proposition aussi.")
    String proposalOver();

    @Message("Vous n’avez pas encore répondu. Prenez votre temps.")
    String notAnswered();

    @Message("Pour répondre, parlez-en avec votre facilitateur. Dire non ne change rien pour vous.")
    String howToAnswer();

    @Message("Personne ne vous a encore fait de proposition.")
    String noProposals();

    @Message("Nous ne pouvons pas le lire maintenant. Rien n’est perdu. Revenez dans un moment.")
    String notTold();

    @Message("Cette page suit les règles du facile à lire. Aucun lecteur ne l’a encore relue.")
    String easyToRead();

    @Message("Pour avoir cette page sur papier, imprimez-la. Votre facilitateur peut le faire pour vous.")
    String onPaper();

    @Message("Retour à mon espace")
    String back();

    @Message(
            "{#when state}{#is REQUESTED}On attend votre réponse{#is GRANTED}Vous avez dit oui{#is REFUSED}Vous avez dit non{#is WITHDRAWN}Vous avez arrêté{#is EXPIRED}C’est fini{#is REPLACED}Vous avez choisi autre chose{/when}")
    String state(ConsentState state);

    @Message(
            "{#when purpose}{#is SUPPORT_ENTRY}Avoir un facilitateur{#is PRIORITY_FOLLOW_UP}Suivre ma situation de près{#is INFORMATION_COLLECTION}Recueillir des informations{#is CONTACT_THIRD_PARTY}Appeler quelqu’un pour moi{#is SHARE_WITH_NAMED_ACTOR}Partager avec cette personne{#is SHARE_IN_COMMISSION}Partager pendant une réunion{#is TOPIC_DISCUSSION}Parler de ce sujet{#is REFERENT_PROCESS}Chercher un référent avec moi{#is ENTOURAGE_INVOLVEMENT}Inviter mes proches{#is VISIT_HOME_OR_MILIEU}Venir chez moi{#is COMPLEMENTARY_ASSESSMENT}Faire un autre bilan{#is RELEASE_TO_C360}Lire la demande que j’ai envoyée{#is TRANSITION_PLAN_TRANSMISSION}Recevoir mon plan de passage{#is DIGITAL_LOCKER}Garder mes papiers{#is SATISFACTION_SURVEY}Me demander mon avis{#is COORDINATION}Organiser les aides entre elles{#is INDIVIDUAL_PROTOCOL}Suivre un accord fait pour moi{#is CRITICAL_SITUATION}Agir vite si c’est grave{/when}")
    String purpose(Purpose purpose);

    @Message(
            "{#when data}{#is IDENTITY}mon nom{#is CONTACT}mon adresse et mon téléphone{#is EXPRESSIONS}mes mots{#is LIFE_PROJECT}mon projet de vie{#is ASSESSMENTS_HEALTH}mes bilans et ma santé{#is DIAGNOSIS_SHEET}ma fiche de synthèse{#is ACCOMPANIMENT_LIST}la liste de qui m’aide{#is DECISION_RECORD}ce qui a été décidé{#is CO_BUILT_PROJECT}le projet fait ensemble{#is TRANSITION_PLAN}mon plan de passage{#is RESPONSES}les réponses reçues{#is LOCKER_DOCUMENTS}mes papiers{/when}")
    String data(DataCategory data);

    @Message(
            "{#when domain}{#is DAILY_LIFE}Tous les jours{#is HEALTH_WELLBEING}Santé et bien-être{#is HOUSING}Logement{#is SCHOOLING_EDUCATION}École{#is TRAINING_EMPLOYMENT}Travail et formation{#is SOCIAL_PARTICIPATION}Vie avec les autres{#is COMMUNICATION_RELATIONS}Parler et rencontrer{#is CULTURE_SPORT_LEISURE}Culture, sport et loisirs{#is AFFECTIVE_FAMILY_LIFE}Amour et famille{#is CHILDREN_PARENTHOOD}Enfants{#is CAREGIVER_SUPPORT}Aide à mes proches{#is BUDGET_ADMIN}Argent et papiers{#is RIGHTS_CITIZENSHIP}Droits et vote{#is MOBILITY}Déplacements{#is PATHWAY_COORDINATION}Mon parcours{#is ORDINARY_MILIEU_SUPPORT}Vivre avec tout le monde{#is OTHER}Autre chose{/when}")
    String domain(LifeDomain domain);
}
