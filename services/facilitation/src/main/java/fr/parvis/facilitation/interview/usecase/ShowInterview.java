package fr.parvis.facilitation.interview.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one interview. */
@ApplicationScoped
public final class ShowInterview {

    private final CaseAccess access;
    private final Interviews interviews;

    ShowInterview(CaseAccess access, Interviews interviews) {
        this.access = access;
        this.interviews = interviews;
    }

    @WithTransaction
    public Uni<Interview> handle(Participant participant, UUID id) {
        return access.reading(participant, interviews.withId(id), Part.INTERVIEWS)
                .map(Found::thing);
    }
}
