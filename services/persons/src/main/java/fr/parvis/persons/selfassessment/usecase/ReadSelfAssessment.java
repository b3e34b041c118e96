package fr.parvis.persons.selfassessment.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.Sections;
import fr.parvis.persons.selfassessment.SelfAssessment;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows it to her, and to the one beside her while she wants that; otherwise for her or him there is none (404), written or not. */
@ApplicationScoped
public final class ReadSelfAssessment {

    private final OpenFile files;
    private final Sections sections;

    ReadSelfAssessment(OpenFile files, Sections sections) {
        this.files = files;
        this.sections = sections;
    }

    @WithTransaction
    public Uni<Section<SelfAssessment>> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_ASSESSMENT, Accessed.SELF_ASSESSMENT)
                .chain(person -> sections.find(id.value(), SelfAssessment.SHEET)
                        .invoke(sheet -> requireShown(caller, person, sheet)));
    }

    private static void requireShown(Caller caller, Person person, Section<SelfAssessment> sheet) {
        if (!sheet.content().shownToFacilitator() && !Action.READ_KEPT_ASSESSMENT.permits(caller, person)) {
            throw Problems.notFound();
        }
    }
}
