package fr.parvis.persons.situation.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.Sections;
import fr.parvis.persons.situation.EntourageSituation;
import fr.parvis.persons.situation.SituationRules;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * The one beside her writes and reads it while she agrees; when she takes her yes back it is there for her alone, and it is hers to read at any time
 * (PER-15, PER-29).
 */
@ApplicationScoped
public final class KeepSituation {

    private final OpenFile files;
    private final Sections sections;
    private final Consents consents;
    private final Clock clock;

    KeepSituation(OpenFile files, Sections sections, Consents consents, Clock clock) {
        this.files = files;
        this.sections = sections;
        this.consents = consents;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Section<EntourageSituation>> read(Caller caller, PersonId id) {
        return files.forReading(caller, id, EntourageSituation.SHEET.accessed())
                .call(person -> allowed(person).invoke(allowed -> {
                    if (!allowed && !FileAccess.isHers(caller, person)) {
                        throw Problems.notFound();
                    }
                }))
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
        return files.forChange(caller, id)
                .call(person -> allowed(person).invoke(KeepSituation::require))
                .chain(() -> sections.find(id.value(), EntourageSituation.SHEET))
                .invoke(expected)
                .chain(() ->
                        sections.put(id.value(), EntourageSituation.SHEET, sheet, caller.subject(), clock.instant()));
    }

    private Uni<Boolean> allowed(Person person) {
        return consents.granted(List.of(person.id().value()))
                .map(granted -> SituationRules.isAllowed(granted, LocalDate.now(clock)));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new RefusedException("consent", Rule.NO_CONSENT_FOR_THIS);
        }
    }
}
