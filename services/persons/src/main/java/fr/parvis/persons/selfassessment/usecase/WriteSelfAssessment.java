package fr.parvis.persons.selfassessment.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.Sections;
import fr.parvis.persons.selfassessment.SelfAssessment;
import fr.parvis.persons.selfassessment.SelfAssessmentRules;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;

/** She writes it; whoever else may open her file may not (PER-11). */
@ApplicationScoped
public final class WriteSelfAssessment {

    private final OpenFile files;
    private final Sections sections;
    private final Clock clock;

    WriteSelfAssessment(OpenFile files, Sections sections, Clock clock) {
        this.files = files;
        this.sections = sections;
        this.clock = clock;
    }

    /**
     * Replaces the sheet.
     *
     * @param expected throws unless the caller saw the current state ({@code If-Match})
     */
    @WithTransaction
    public Uni<Section<SelfAssessment>> handle(
            Caller caller, PersonId id, SelfAssessment sheet, Consumer<Section<SelfAssessment>> expected) {
        SelfAssessmentRules.check(sheet);
        return files.forChange(caller, id, Action.WRITE_ASSESSMENT)
                .chain(() -> sections.find(id.value(), SelfAssessment.SHEET))
                .invoke(expected)
                .chain(() -> sections.put(id.value(), SelfAssessment.SHEET, sheet, caller.subject(), clock.instant()));
    }
}
