package fr.parvis.facilitation.interview.usecase;

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

    private final InterviewAccess access;
    private final Interviews interviews;

    WriteNotes(InterviewAccess access, Interviews interviews) {
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
        return access.locked(participant, command.interview())
                .invoke(found -> {
                    if (found.interview().state() == InterviewState.CLOSED) {
                        throw found.refused();
                    }
                    command.expected().accept(found.interview());
                })
                .chain(found -> interviews.save(found.interview().with(command.notes())));
    }
}
