package fr.parvis.portal.meeting;

import fr.parvis.portal.codes.CommissionState;
import fr.parvis.portal.codes.CommissionType;
import fr.parvis.portal.codes.GuestRole;
import fr.parvis.portal.codes.InterventionMode;
import fr.parvis.portal.codes.PresenceMode;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of her appointments and meetings, by the rules of easy reading (UX-02, UX-15). */
@MessageBundle("meeting")
public interface MeetingMessages {

    @Message("Mes rendez-vous et mes réunions")
    String title();

    @Message("Mes rendez-vous")
    String appointments();

    @Message("Mes réunions")
    String meetings();

    @Message("On prépare avec vous les réunions sur vous.")
    String meetingsText();

    @Message("Vous n’avez pas de rendez-vous à venir.")
    String noAppointments();

    @Message("Vous n’avez pas de réunion à venir.")
    String noMeetings();

    @Message("Il y en a d’autres. Demandez-les à votre facilitateur.")
    String moreToCome();

    @Message("Mes anciens rendez-vous")
    String appointmentsOver();

    @Message("Mes anciennes réunions")
    String meetingsOver();

    @Message("Annulé. Vous n’avez rien à faire.")
    String cancelled();

    @Message("Annulé")
    String cancelledShort();

    @Message("Ce rendez-vous a changé. Voici le nouveau moment.")
    String moved();

    @Message("Quand")
    String when();

    @Message("de {from} à {to}")
    String fromTo(String from, String to);

    @Message("à {from}, pendant {minutes}")
    String during(String from, String minutes);

    @Message("Où")
    String where();

    @Message("Qui")
    String who();

    @Message("Vous et votre facilitateur")
    String onlyYouTwo();

    @Message("Pour parler de quoi")
    String subject();

    @Message("Votre facilitateur ne travaille pas pour ce lieu. Il vous aide à dire ce que vous voulez.")
    String neutral();

    @Message("Vous pouvez dire non, ou demander un autre jour. Vous n’avez pas besoin de dire pourquoi.")
    String youMaySayNo();

    @Message("Dites-le à votre facilitateur.")
    String howToSayNo();

    @Message("Le papier de ce rendez-vous")
    String card();

    @Message("du {day}")
    String cardOf(String day);

    @Message("Regarder cette réunion")
    String look();

    @Message("du {day}")
    String lookAt(String day);

    @Message("Votre place")
    String yourPart();

    @Message(
            "{#when presence}{#is ON_SITE}Votre place est prévue dans la salle.{#is REMOTE}Votre place est prévue par téléphone ou par vidéo.{#is REPRESENTED}Quelqu’un parle pour vous.{#is AUTHORISED_ABSENCE}La réunion se fait sans vous, avec votre accord.{/when}")
    String presence(PresenceMode presence);

    @Message("Vous pouvez aussi ne pas venir. Dites-le à votre facilitateur.")
    String changePresence();

    @Message("Comment venir")
    String transport();

    @Message("Ce qui est prévu pour vous")
    String comfort();

    @Message("Les invités")
    String guests();

    @Message("Personne n’est encore sur la liste.")
    String noGuests();

    @Message("invitation envoyée")
    String invited();

    @Message("De quoi on parle")
    String agenda();

    @Message("Vous avez dit oui à ces sujets.")
    String agreedItems();

    @Message("On attend votre réponse")
    String waitingItems();

    @Message("Sans votre oui, on n’en parle pas. Dire non ne change rien pour vous.")
    String waitingItemsText();

    @Message("Pour répondre, parlez-en avec votre facilitateur.")
    String howToAnswer();

    @Message("Vous avez dit non à ces sujets. On n’en parle pas.")
    String refusedItems();

    @Message("Aucun sujet n’est encore prévu.")
    String noItems();

    @Message("La prochaine réunion est le {day}.")
    String next(String day);

    @Message("Retour à mes rendez-vous")
    String back();

    @Message(
            "{#when state}{#is PREPARED}On la prépare. Personne n’est invité sans votre oui.{#is GUESTS_VALIDATED}Vous avez dit oui à la liste des invités.{#is INVITED}Les invitations sont parties.{#is OPEN}Elle a commencé.{#is CLOSED}Elle est finie.{#is CANCELLED}Elle est annulée. Vous n’avez rien à faire.{/when}")
    String state(CommissionState state);

    @Message(
            "{#when type}{#is TECHNICAL_COMMISSION}Réunion pour trouver des solutions{#is SINGLE_REFERENT_COMMISSION}Réunion sur votre référent{#is CSP_RECEPTION}Réunion de suivi, au début{#is CSP_ACCOMPANIMENT}Réunion de suivi{#is PROJECT_MEETING}Réunion sur votre projet{#is EXISTING_BODY}Un moment pour vous dans une autre réunion{/when}")
    String type(CommissionType type);

    @Message(
            "{#when role}{#is CHAIR}anime la réunion{#is ADMIN_AGENT}organise la réunion{#is PARTNER}partenaire{#is REFERENT}référent{#is FAMILY}famille ou proche{#is OTHER_PROFESSIONAL}professionnel{/when}")
    String role(GuestRole role);

    @Message(
            "{#when mode}{#is HOME_VISIT}Chez vous{#is MILIEU_VISIT}Sur un lieu de votre vie{#is ANTENNA}Au lieu d’accueil{#is PARTNER_PLACE}Chez un partenaire{#is PHONE}Au téléphone{#is VIDEO}Par vidéo{#is MESSAGE}Par message{#is COMMISSION}En réunion{#is OTHER}Lieu à préciser{/when}")
    String mode(InterventionMode mode);
}
