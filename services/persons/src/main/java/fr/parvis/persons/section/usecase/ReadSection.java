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

/** Shows a sheet to the person or to the one beside her, and notes that it was read. */
@ApplicationScoped
public final class ReadSection {

    private final OpenFile files;
    private final Sections sections;

    ReadSection(OpenFile files, Sections sections) {
        this.files = files;
        this.sections = sections;
    }

    @WithTransaction
    public <T> Uni<Section<T>> handle(Caller caller, PersonId id, Action action, SectionKind<T> kind) {
        return files.forReading(caller, id, action, kind.accessed()).chain(() -> sections.find(id.value(), kind));
    }
}
