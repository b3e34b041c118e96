package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.commons.documents.Entry;
import fr.parvis.commons.documents.Paper;
import fr.parvis.commons.documents.PdfWriter;
import fr.parvis.commons.documents.Printout;
import fr.parvis.commons.documents.forms.Forms;
import fr.parvis.commons.documents.forms.Reading;
import fr.parvis.facilitation.appointment.AppointmentCard;
import fr.parvis.facilitation.appointment.CardWording;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Prints the card of an appointment as a file to keep, to hand over or to have read aloud (FAC-17). */
@ApplicationScoped
public final class PrintCard {

    private final WriteCard writeCard;
    private final PdfWriter writer;
    private final Vertx vertx;
    private final Clock clock;

    PrintCard(WriteCard writeCard, PdfWriter writer, Vertx vertx, Clock clock) {
        this.writeCard = writeCard;
        this.writer = writer;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** PDF/UA-1; it is no reading of its own: what is printed was read by {@link WriteCard}, and is in the access log once. */
    public Uni<byte[]> handle(Participant participant, WriteCard.Query query) {
        return writeCard.handle(participant, query).chain(card -> aside(paper(card, query.wording())));
    }

    /** A tenth of a second is too long for an event loop. */
    private Uni<byte[]> aside(Paper paper) {
        return Uni.createFrom()
                .completionStage(
                        () -> vertx.executeBlocking(() -> printed(paper), false).toCompletionStage());
    }

    private byte[] printed(Paper paper) {
        return switch (writer.print(paper, clock.instant())) {
            case Printout.Printed done -> done.pdf();
            case Printout.Stopped stopped -> throw new IllegalStateException("words of our own: " + stopped.reasons());
        };
    }

    /** Answers hold names, places and what somebody wrote, which nobody could correct once it is planned: they stand as they are. */
    private static Paper paper(AppointmentCard card, CardWording wording) {
        return Forms.paper(
                new fr.parvis.commons.documents.forms.AppointmentCard(
                        card.title(), card.parts().stream().map(PrintCard::part).toList()),
                wording == CardWording.EASY_TO_READ ? Reading.EASY : Reading.USUAL,
                card.locale());
    }

    private static fr.parvis.commons.documents.forms.AppointmentCard.Part part(AppointmentCard.Part part) {
        return new fr.parvis.commons.documents.forms.AppointmentCard.Part(
                part.question(), part.lines().stream().map(Entry::identity).toList());
    }
}
