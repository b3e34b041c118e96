package fr.parvis.portal.page;

import fr.parvis.portal.side.Side;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that every page uses. */
@MessageBundle("common")
public interface CommonMessages {

    @Message("Aller au contenu")
    String skip();

    @Message("Sortir")
    String signOut();

    @Message("{#when side}{#is DEMAND}Service des facilitateurs{#is OFFER}Communauté 360{#is NEUTRAL}Pilotage{/when}")
    String name(Side side);

    @Message(
            "{#when side}{#is DEMAND}Votre espace, pour vos choix{#is OFFER}Réponses aux demandes des personnes{#is NEUTRAL}Chiffres publiés, sans aucun nom{/when}")
    String purpose(Side side);

    @Message("Imprimé le {day}")
    String printedOn(String day);

    @Message("Parvis est un logiciel libre.")
    String free();

    @Message("Vous êtes sorti de votre espace")
    String signedOutTitle();

    @Message("Personne d’autre ne peut l’ouvrir sur cet appareil.")
    String signedOutText();

    @Message("Revenir")
    String signInAgain();

    @Message("Qui nous sommes")
    String discover();

    @Message("Votre page n’existe pas encore")
    String noPageYetTitle();

    @Message("Vous êtes connecté. Les pages de votre métier ne sont pas encore prêtes.")
    String noPageYetText();

    @Message("Cette page n’existe pas")
    String notFoundTitle();

    @Message("L’adresse est peut-être fausse. Ou la page n’est plus là.")
    String notFoundText();

    @Message("Cette page n’est pas pour vous")
    String notForYouTitle();

    @Message("Votre compte ne peut pas ouvrir cette page.")
    String notForYouText();

    @Message("Cette page est restée ouverte trop longtemps")
    String formTooOldTitle();

    @Message("Rien n’a changé. Ouvrez la page à nouveau.")
    String formTooOldText();

    @Message("Ce bouton n’était pas sur notre page")
    String fromElsewhereTitle();

    @Message("Rien n’a changé. Revenez au début et recommencez ici.")
    String fromElsewhereText();

    @Message("Quelque chose n’a pas marché")
    String ourFaultTitle();

    @Message("C’est notre faute. Essayez encore dans un moment.")
    String ourFaultText();

    @Message("Si vous demandez de l’aide, donnez ce numéro :")
    String reference();

    @Message("Retour au début")
    String home();
}
