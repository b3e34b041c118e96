package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one interview. */
@ApplicationScoped
public final class ShowInterview {

    private final InterviewAccess access;

    ShowInterview(InterviewAccess access) {
        this.access = access;
    }

    @WithTransaction
    public Uni<Interview> handle(Participant participant, UUID id) {
        return access.reading(participant, id);
    }
}
