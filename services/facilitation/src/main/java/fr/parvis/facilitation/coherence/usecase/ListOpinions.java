package fr.parvis.facilitation.coherence.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows the opinions on the responses of one case, private ones to those two alone. */
@ApplicationScoped
public final class ListOpinions {

    private final CaseAccess access;
    private final CoherenceOpinions opinions;

    ListOpinions(CaseAccess access, CoherenceOpinions opinions) {
        this.access = access;
        this.opinions = opinions;
    }

    @WithTransaction
    public Uni<List<CoherenceOpinion>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.COHERENCE_OPINIONS).chain(() -> opinions.of(caseId));
    }
}
