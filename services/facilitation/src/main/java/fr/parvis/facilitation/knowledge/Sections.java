package fr.parvis.facilitation.knowledge;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The sections she ever opened. */
public interface Sections {

    Uni<List<InformationSection>> of(CaseId caseId);

    Uni<Optional<InformationSection>> find(CaseId caseId, InfoSection section);

    /** As {@link #find}; nobody else decides about it or writes in it until this transaction is over. */
    Uni<Optional<InformationSection>> lock(CaseId caseId, InfoSection section);

    Uni<Void> add(InformationSection section);

    Uni<InformationSection> save(InformationSection section);
}
