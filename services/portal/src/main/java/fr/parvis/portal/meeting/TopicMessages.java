package fr.parvis.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words about what she does not want spoken of, by the rules of easy reading (UX-02, UX-10, UX-15). */
@MessageBundle("topic")
public interface TopicMessages {

    @Message("De quoi on ne parle pas")
    String title();

    @Message("Pendant vos réunions, on ne parle pas de cela :")
    String text();

    @Message("Votre liste est vide.")
    String none();

    @Message("Votre facilitateur et vous pouvez lire cette liste. Les invités ne la voient pas.")
    String whoReads();

    @Message("Choisir les sujets")
    String change();

    @Message("Changer")
    String changeOne();

    @Message("ce sujet : {topic}")
    String changeWhich(String topic);

    @Message("Ma liste")
    String list();

    @Message("Ajouter un sujet")
    String add();

    @Message("Choisissez un sujet")
    String fromTheList();

    @Message("Ou dites-le avec vos mots")
    String inYourWords();

    @Message("Un mot ou quelques mots")
    String words();

    @Message("On cherche ces mots dans ce qui est prévu. Choisissez des mots simples.")
    String wordsHelp();

    @Message("Je ne change rien")
    String keep();

    @Message("Je ne veux pas en parler")
    String exclude();

    @Message("Les deux choix sont bons. Vous pouvez changer quand vous voulez.")
    String bothFine();

    @Message("Choisissez un sujet, ou écrivez un mot.")
    String nothingChosen();

    @Message("C’est trop long. Écrivez moins de 200 lettres.")
    String tooLong();

    @Message("Rien n’a changé.")
    String nothingChanged();

    @Message("C’est noté")
    String notedTitle();

    @Message("On n’en parle pas depuis le {day}.")
    String since(String day);

    @Message("Vous voulez en parler à nouveau ?")
    String liftTitle();

    @Message("Si vous dites oui, quelqu’un peut proposer ce sujet.")
    String liftText();

    @Message("À chaque réunion, on vous demande d’abord.")
    String liftItems();

    @Message("On continue de ne pas en parler")
    String keepExcluded();

    @Message("On peut en parler à nouveau")
    String lift();

    @Message("C’est fait. Voici votre liste maintenant.")
    String done();

    @Message("Retour à ma liste")
    String back();
}
