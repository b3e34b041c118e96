package fr.parvis.portal.desk;

import fr.parvis.portal.codes.Horizon;
import fr.parvis.portal.codes.LifeDomain;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the coordinator's desk. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message("Demandes reçues")
    String title();

    @Message("Chaque demande est celle de la personne, mot pour mot. Elle peut l’arrêter à tout moment.")
    String intro();

    @Message("{count} en retard")
    String late(long count);

    @Message("{count} à accuser")
    String waiting(long count);

    @Message("Tout est accusé sur cette page")
    String nothingWaiting();

    @Message("Chercher dans les textes")
    String search();

    @Message("Chercher")
    String searchButton();

    @Message("Voir toutes les demandes")
    String allRequests();

    @Message("Les textes sont masqués pour le moment")
    String staleTitle();

    @Message(
            "Ce côté ne sait plus, en ce moment, quels accords durent encore. Par respect du choix des personnes, les textes restent masqués jusqu’à ce qu’il le sache. Le reste fonctionne.")
    String staleText();

    @Message("Dernières nouvelles des accords : il y a {age} s.")
    String staleAge(Long age);

    @Message("Aucune nouvelle des accords n’est arrivée depuis le démarrage.")
    String staleNever();

    @Message("Les demandes ne peuvent pas être lues maintenant. Réessayez dans un moment ; rien n’est perdu.")
    String notTold();

    @Message("Aucune demande ne vous est adressée pour le moment.")
    String empty();

    @Message("Aucune demande ne contient ces mots.")
    String nothingFound();

    @Message("Demande")
    String request();

    @Message("État")
    String standing();

    @Message("Reçue le")
    String receivedOn();

    @Message("À accuser avant le")
    String acknowledgeBy();

    @Message("Accusée le")
    String acknowledgedOn();

    @Message("Réponse prévue le")
    String expectedAnswerOn();

    @Message("Réponse souhaitée le")
    String wishedAnswerOn();

    @Message("Lisible jusqu’au")
    String visibleUntil();

    @Message("En retard de {days}")
    String lateBy(String days);

    @Message("À accuser, encore {days}")
    String leftBy(String days);

    @Message("À accuser aujourd’hui")
    String today();

    @Message("À accuser")
    String toAcknowledge();

    @Message("Accusée")
    String acknowledged();

    @Message("Texte masqué")
    String hidden();

    @Message("non prévu")
    String none();

    @Message("Suite des demandes")
    String next();

    @Message("Retour aux demandes")
    String back();

    @Message("Une demande")
    String oneRequest();

    @Message("Ses mots")
    String herWords();

    @Message("Ce que la demande contient")
    String items();

    @Message("Numéro")
    String number();

    @Message("Domaine de vie")
    String domainTitle();

    @Message("Échéance")
    String horizonTitle();

    @Message("Priorité pour la personne")
    String priorityTitle();

    @Message("Oui, elle l’a dit")
    String priority();

    @Message("Non précisé")
    String noPriority();

    @Message("Délais")
    String dates();

    @Message(
            "Accuser réception et répondre se font aujourd’hui par l’interface des partenaires ; cette page sert à lire.")
    String readOnly();

    @Message("Chaque lecture d’un texte est notée, avec le jour et l’heure. La personne peut le demander.")
    String logged();

    @Message("{#when horizon}{#is SHORT}Court terme{#is MEDIUM}Moyen terme{#is LONG}Long terme{/when}")
    String horizon(Horizon horizon);

    @Message(
            "{#when domain}{#is DAILY_LIFE}Vie quotidienne{#is HEALTH_WELLBEING}Santé et bien-être{#is HOUSING}Logement{#is SCHOOLING_EDUCATION}Scolarité et éducation{#is TRAINING_EMPLOYMENT}Formation et emploi{#is SOCIAL_PARTICIPATION}Participation sociale{#is COMMUNICATION_RELATIONS}Communication et relations{#is CULTURE_SPORT_LEISURE}Culture, sport et loisirs{#is AFFECTIVE_FAMILY_LIFE}Vie affective et familiale{#is CHILDREN_PARENTHOOD}Enfants et parentalité{#is CAREGIVER_SUPPORT}Soutien aux proches aidants{#is BUDGET_ADMIN}Budget et démarches{#is RIGHTS_CITIZENSHIP}Droits et citoyenneté{#is MOBILITY}Mobilité{#is PATHWAY_COORDINATION}Coordination du parcours{#is ORDINARY_MILIEU_SUPPORT}Soutien au milieu ordinaire{#is OTHER}Autre{/when}")
    String domain(LifeDomain domain);
}
