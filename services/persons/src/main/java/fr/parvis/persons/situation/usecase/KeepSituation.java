package fr.parvis.persons.situation.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.Sections;
import fr.parvis.persons.situation.EntourageSituation;
import fr.parvis.persons.situation.SituationRules;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * The one beside her writes and reads it while she agrees; when she takes her yes back it is there for her alone, and it is hers to read at any time
 * (PER-15, PER-29).
 */
@ApplicationScoped
public final class KeepSituation {

    private final OpenFile files;
    private final Sections sections;
    private final Clock clock;

    KeepSituation(OpenFile files, Sections sections, Clock clock) {
        this.files = files;
        this.sections = sections;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Section<EntourageSituation>> read(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_SITUATION, EntourageSituation.SHEET.accessed())
                .chain(() -> sections.find(id.value(), EntourageSituation.SHEET));
    }

    /**
     * Replaces the sheet.
     *
     * @param expected throws unless the caller saw the current state ({@code If-Match})
     */
    @WithTransaction
    public Uni<Section<EntourageSituation>> write(
            Caller caller, PersonId id, EntourageSituation sheet, Consumer<Section<EntourageSituation>> expected) {
        SituationRules.check(sheet);
        return files.forChange(caller, id, Action.WRITE_SITUATION)
                .chain(() -> sections.find(id.value(), EntourageSituation.SHEET))
                .invoke(expected)
                .chain(() ->
                        sections.put(id.value(), EntourageSituation.SHEET, sheet, caller.subject(), clock.instant()));
    }
}
