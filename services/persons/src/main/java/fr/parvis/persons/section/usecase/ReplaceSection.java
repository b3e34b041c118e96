package fr.parvis.persons.section.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.SectionKind;
import fr.parvis.persons.section.Sections;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Replaces a sheet as a whole, from the state the writer has seen; two who write at once do not overwrite each other. */
@ApplicationScoped
public final class ReplaceSection {

    private final OpenFile files;
    private final Sections sections;
    private final Clock clock;

    ReplaceSection(OpenFile files, Sections sections, Clock clock) {
        this.files = files;
        this.sections = sections;
        this.clock = clock;
    }

    /**
     * Stores what was already checked by the rules of its feature.
     *
     * @param expected throws unless the caller saw the current state ({@code If-Match})
     */
    @WithTransaction
    public <T> Uni<Section<T>> handle(Opening opening, SectionKind<T> kind, T content, Consumer<Section<T>> expected) {
        UUID id = opening.id().value();
        return files.forChange(opening.caller(), opening.id(), opening.action())
                .chain(() -> sections.find(id, kind))
                .invoke(expected)
                .chain(() -> sections.put(id, kind, content, opening.caller().subject(), clock.instant()));
    }

    /** Who writes on which file, as which action. */
    public record Opening(Caller caller, PersonId id, Action action) {}
}
