package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows who reads a section, and what she was told before she opened it. */
@ApplicationScoped
public final class ShowSection {

    private final SectionAccess access;

    ShowSection(SectionAccess access) {
        this.access = access;
    }

    @WithTransaction
    public Uni<InformationSection> handle(Participant participant, CaseId caseId, InfoSection section) {
        return access.reading(participant, caseId, section);
    }
}
