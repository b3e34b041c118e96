package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.SectionState;
import fr.parvis.facilitation.knowledge.Sections;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Tells of all ten sections how they stand, and nothing of what is in them. */
@ApplicationScoped
public final class ListSections {

    private final CaseAccess access;
    private final Sections sections;

    ListSections(CaseAccess access, Sections sections) {
        this.access = access;
        this.sections = sections;
    }

    /** A section and how it stands for whoever asks. */
    public record Line(InfoSection section, SectionState state) {}

    @WithTransaction
    public Uni<List<Line>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.INFORMATION)
                .chain(caze -> sections.of(caseId).map(found -> lines(participant, caze, found)));
    }

    private static List<Line> lines(Participant participant, Case caze, List<InformationSection> found) {
        SectionState absent = participant.is(caze.person()) ? SectionState.NOT_OPENED : SectionState.NOT_SHARED;
        return Stream.of(InfoSection.values())
                .map(section -> new Line(
                        section,
                        found.stream()
                                .filter(one -> one.section() == section)
                                .findFirst()
                                .map(one -> one.stateFor(participant))
                                .orElse(absent)))
                .toList();
    }
}
