package fr.parvis.persons.support;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where proposals are kept. */
public interface SupportProposals {

    Uni<SupportProposal> add(SupportProposal proposal);

    Uni<Optional<SupportProposal>> find(UUID handle);

    /** Whose proposal it is, without loading it. */
    Uni<Optional<PersonId>> personOf(UUID handle);

    /** The one that is proposed or accepted; there is never more than one. */
    Uni<Optional<SupportProposal>> running(PersonId person);

    Uni<SupportProposal> save(SupportProposal proposal);

    /** Proposals of these files, by handle, after {@code after}. */
    Uni<List<SupportProposal>> ofFiles(Selection files, int count, UUID after);
}
