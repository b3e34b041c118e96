package fr.parvis.portal.choice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page of one choice, where she may stop it, by the rules of easy reading (UX-02, UX-15). */
@MessageBundle("choice")
public interface ChoiceMessages {

    @Message("Arrêter ce choix")
    String stopTitle();

    @Message("Ce choix est arrêté")
    String stoppedTitle();

    @Message("Ce que cela change")
    String whatChanges();

    @Message("{who} ne pourra plus lire cela.")
    String whoNoLongerReads(String who);

    @Message("Par ce choix, {who} ne pourra plus rien lire. Vos autres choix continuent.")
    String whoReadsByOthers(String who);

    @Message("Cela s’arrête tout de suite ici. Ailleurs, en moins de deux minutes.")
    String howFast();

    @Message("Ce qu’on a déjà lu, on peut s’en souvenir.")
    String alreadyRead();

    @Message("Vous pouvez dire oui à nouveau, plus tard.")
    String yesAgain();

    @Message("Vous pouvez dire oui plus tard, si vous voulez.")
    String yesLater();

    @Message("Votre facilitateur reste avec vous.")
    String facilitatorStays();

    @Message("Je garde mon choix")
    String keep();

    @Message("J’arrête ce choix")
    String stop();

    @Message("Si vous gardez, rien ne change. Les deux choix sont bons.")
    String bothFine();

    @Message("depuis le {day}")
    String since(String day);
}
