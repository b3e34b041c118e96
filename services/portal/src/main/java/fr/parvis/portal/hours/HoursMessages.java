package fr.parvis.portal.hours;

import fr.parvis.portal.codes.InterventionType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of her hours, by the rules of easy reading (UX-02, UX-15). */
@MessageBundle("hours")
public interface HoursMessages {

    @Message("Mes heures")
    String title();

    @Message("Votre facilitateur note ce qu’il fait pour vous. Il note aussi le temps.")
    String text();

    @Message("En tout")
    String total();

    @Message("Depuis le début\u00a0: {time}")
    String sinceTheBeginning(String time);

    @Message("Avec vous")
    String direct();

    @Message("Pour vous, sans vous")
    String indirect();

    @Message("Sur la route")
    String travel();

    @Message("La route n’est pas comptée dans le total.")
    String travelText();

    @Message("Vous avez dit : ce n’est pas juste")
    String contested();

    @Message("Corrigé depuis")
    String askedAgain();

    @Message("Rien n’est encore noté.")
    String nothing();

    @Message("En tout\u00a0: {time}")
    String ofTheMonth(String time);

    @Message("Ce mois a une suite sur une autre page.")
    String monthGoesOn();

    @Message("avec vous")
    String with();

    @Message("pour vous")
    String without();

    @Message("Vous avez dit : c’est juste.")
    String saidAgrees();

    @Message("Vous avez dit : ce n’est pas juste.")
    String saidContests();

    @Message("C’est corrigé depuis. Regardez à nouveau.")
    String corrected();

    @Message("C’est juste ?")
    String isItRight();

    @Message("Changer ma réponse")
    String change();

    @Message("{what}, le {day}")
    String which(String what, String day);

    @Message("Plus ancien")
    String older();

    @Message("Revenir au plus récent")
    String latest();

    @Message("Quand")
    String when();

    @Message("le {day} à {time}")
    String at(String day, String time);

    @Message("Combien de temps")
    String howLong();

    @Message("Où")
    String where();

    @Message("La route")
    String way();

    @Message("Votre réponse")
    String yourAnswer();

    @Message("Ce que vous en dites")
    String yourWords();

    @Message("Vous pouvez écrire pourquoi. Vous n’êtes pas obligé.")
    String wordsHelp();

    @Message("C’est juste")
    String agrees();

    @Message("Ce n’est pas juste")
    String contests();

    @Message("Les deux réponses sont bonnes. Vous pouvez changer quand vous voulez.")
    String bothFine();

    @Message("Rien n’est effacé. Votre réponse reste à côté.")
    String nothingRemoved();

    @Message("C’est trop long. Écrivez moins de 2000 lettres. Rien n’a changé.")
    String tooLong();

    @Message("Retour à mes heures")
    String back();

    @Message(
            "{#when type}{#is LISTENING_EXPRESSION}Vous écouter{#is LIFE_PROJECT_FORMULATION}Écrire votre projet de vie{#is INFORMATION_ON_POSSIBILITIES}Chercher ce qui est possible{#is INFORMED_CHOICE_SUPPORT}Vous aider à choisir{#is RIGHTS_DEFENCE}Défendre vos droits{#is SELF_REPRESENTATION_SUPPORT}Vous aider à parler pour vous{#is ABILITY_AND_CONFIDENCE_BUILDING}Prendre confiance{#is TRIAL_SUPPORT}Essayer quelque chose{#is NETWORK_BUILDING_SUPPORT}Trouver des personnes autour de vous{#is PROJECT_MEETING_SUPPORT}Préparer une réunion sur votre projet{#is MEDIATION}Aider à s’entendre{#is LINK_COMMON_LAW}Parler avec un service ouvert à tous{#is LINK_SPECIALISED}Parler avec un service spécialisé{#is FAMILY_LINK_SUPPORT}Garder le lien avec votre famille{#is BREAK_PREVENTION}Éviter que l’aide s’arrête{#is RESPONSE_COHERENCE_REVIEW}Regarder si une réponse va avec vos choix{#is TRANSITION_SUPPORT}Préparer un changement{#is PEER_CONNECTION}Rencontrer quelqu’un qui a vécu la même chose{#is ADMINISTRATIVE_SUPPORT}Remplir des papiers{/when}")
    String type(InterventionType type);
}
