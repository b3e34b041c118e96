package fr.parvis.facilitation.agenda.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.agenda.ExcludedTopic;
import fr.parvis.facilitation.agenda.ExcludedTopics;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows what she excludes, to her and her facilitator and to nobody else. */
@ApplicationScoped
public final class ListTopics {

    private final CaseAccess access;
    private final ExcludedTopics topics;

    ListTopics(CaseAccess access, ExcludedTopics topics) {
        this.access = access;
        this.topics = topics;
    }

    @WithTransaction
    public Uni<List<ExcludedTopic>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.EXCLUDED_TOPICS).chain(() -> topics.of(caseId));
    }
}
