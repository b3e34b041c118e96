package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Sections;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The door to one section: to her facilitator one she does not share is as absent as one she never opened. Inside the caller's transaction. */
@ApplicationScoped
final class SectionAccess {

    private final CaseAccess cases;
    private final Sections sections;

    SectionAccess(CaseAccess cases, Sections sections) {
        this.cases = cases;
        this.sections = sections;
    }

    /** For showing what is in it: the read is written down first, that of her health under a name of its own. */
    Uni<InformationSection> reading(Participant participant, CaseId caseId, InfoSection section) {
        return cases.reading(participant, caseId, part(section))
                .chain(() -> sections.find(caseId, section))
                .map(found -> readable(participant, found));
    }

    /** For writing in it: it stays open as she opened it until that is done. */
    Uni<InformationSection> writing(Participant participant, CaseId caseId, InfoSection section) {
        return cases.open(participant, caseId)
                .chain(() -> sections.lock(caseId, section))
                .map(found -> readable(participant, found))
                .invoke(found -> {
                    if (!found.open()) {
                        throw new ProblemException(FacilitationProblem.SECTION_CLOSED);
                    }
                });
    }

    static InformationSection readable(Participant participant, Optional<InformationSection> found) {
        return found.filter(section -> section.readableBy(participant)).orElseThrow(Problems::notFound);
    }

    static Part part(InfoSection section) {
        return section == InfoSection.DIAGNOSIS_AND_HEALTH_COURSE ? Part.HEALTH_INFORMATION : Part.INFORMATION;
    }
}
