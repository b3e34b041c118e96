package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.InterviewState;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.interview.Notes;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes down what an interview was like, until it is closed. She reads all of it. */
@ApplicationScoped
public final class WriteNotes {

    private final CaseAccess access;
    private final Interviews interviews;

    WriteNotes(CaseAccess access, Interviews interviews) {
        this.access = access;
        this.interviews = interviews;
    }

    /**
     * What it was like.
     *
     * @param expected throws unless the caller saw the present state ({@code If-Match})
     */
    public record Command(UUID interview, Notes notes, Consumer<Interview> expected) {}

    @WithTransaction
    public Uni<Interview> handle(Participant participant, Command command) {
        return access.locked(
                        participant, interviews.withId(command.interview()), () -> interviews.lock(command.interview()))
                .invoke(found -> {
                    if (found.thing().state() == InterviewState.CLOSED) {
                        throw InterviewRefusal.of(found.thing());
                    }
                    command.expected().accept(found.thing());
                })
                .chain(found -> interviews.save(found.thing().with(command.notes())));
    }
}
