package fr.parvis.facilitation.mail;

import fr.parvis.facilitation.portal.PortalConfig;
import fr.parvis.facilitation.task.DueCount;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words of the mails, in French: counts only, no name, no kind of task, no figure in the subject. Nothing in them tells the sender that they were read. */
@Singleton
public final class Letters {

    private static final String AUTOMATIC = "Ce message est envoyé automatiquement. Il ne lit pas les réponses.";

    private final Optional<URI> portal;

    public Letters(PortalConfig config) {
        this.portal = config.address();
    }

    public Letter daily(MailAddress to, DueCount due) {
        return letter(
                Letter.Kind.DAILY,
                to,
                "Vos tâches du jour",
                List.of(
                        "Bonjour,",
                        "Aujourd’hui : " + words(due) + ".",
                        "Votre espace : " + portal(),
                        "Vous avez demandé ce message. Pour l’arrêter, changez votre réglage là où vous l’avez demandé : le suivant ne part plus.",
                        AUTOMATIC));
    }

    public Letter code(MailAddress to, MailCode code) {
        return letter(
                Letter.Kind.CODE,
                to,
                "Confirmez votre adresse",
                List.of(
                        "Bonjour,",
                        "Quelqu’un a donné cette adresse pour recevoir le nombre de ses tâches, les jours ouvrés, de : "
                                + portal(),
                        "Si c’est vous, voici votre code : " + code.readable(),
                        "Il vaut %d heures.".formatted(AddressCheck.LIFE.toHours()),
                        "Si ce n’est pas vous, ne faites rien : sans ce code, aucun autre message ne part.",
                        AUTOMATIC));
    }

    private URI portal() {
        return portal.orElseThrow(() -> new IllegalStateException("no mail is sent without parvis.portal.address"));
    }

    static String words(DueCount due) {
        String all = due.due() + (due.due() > 1 ? " tâches" : " tâche");
        if (due.overdue() == 0) {
            return all;
        }
        if (due.overdue() < due.due()) {
            return all + ", dont " + due.overdue() + " en retard";
        }
        return due.due() > 1 ? all + ", toutes en retard" : all + ", en retard";
    }

    private static Letter letter(Letter.Kind kind, MailAddress to, String subject, List<String> paragraphs) {
        return new Letter(kind, to, subject, String.join("\n\n", paragraphs) + "\n", html(subject, paragraphs));
    }

    private static String html(String subject, List<String> paragraphs) {
        return "<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><title>" + escaped(subject)
                + "</title></head><body>\n"
                + paragraphs.stream()
                        .map(paragraph -> "<p>" + escaped(paragraph) + "</p>\n")
                        .collect(Collectors.joining())
                + "</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
