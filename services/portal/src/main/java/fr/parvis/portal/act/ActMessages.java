package fr.parvis.portal.act;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What she reads when it is not certain that her act was taken, by the rules of easy reading (UX-02, UX-15). */
@MessageBundle("act")
public interface ActMessages {

    @Message("Votre choix n’a pas été pris")
    String refusedTitle();

    @Message("Rien n’a changé. Regardez encore, puis recommencez.")
    String refusedText();

    @Message("Nous ne savons pas encore")
    String unknownTitle();

    @Message("Le service n’a pas répondu. Votre choix est peut-être déjà pris.")
    String unknownText();

    @Message("Regardez dans un moment. Recommencer ne fait pas de mal.")
    String unknownHelp();

    @Message("Regarder encore")
    String lookAgain();
}
