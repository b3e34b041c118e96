package fr.parvis.persons.support.persistence;

import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Selection;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.support.SupportProposals;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateSupportProposals implements SupportProposals {

    private static final String OF_FILES = """
            select p.* from support_proposal p join person f on f.id = p.person_id
            where p.id > :after
              and {selected}
            order by p.id
            """;

    @Override
    public Uni<SupportProposal> add(SupportProposal proposal) {
        ProposalRow row = ProposalRows.create(proposal);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .replaceWith(() -> ProposalRows.read(row));
    }

    @Override
    public Uni<Optional<SupportProposal>> find(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(ProposalRow.class, handle))
                .map(HibernateSupportProposals::read);
    }

    @Override
    public Uni<Optional<PersonId>> personOf(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select personId from ProposalRow where id = :id", UUID.class)
                        .setParameter("id", handle)
                        .getSingleResultOrNull())
                .map(id -> Optional.ofNullable(id).map(PersonId::new));
    }

    @Override
    public Uni<Optional<SupportProposal>> running(PersonId person) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ProposalRow where personId = :person and state in ('PROPOSED', 'ACCEPTED')",
                                ProposalRow.class)
                        .setParameter("person", person.value())
                        .getSingleResultOrNull())
                .map(HibernateSupportProposals::read);
    }

    @Override
    public Uni<SupportProposal> save(SupportProposal proposal) {
        return Panache.getSession()
                .chain(session -> session.find(ProposalRow.class, proposal.handle())
                        .map(row -> ProposalRows.update(proposal, row))
                        .call(session::flush))
                .map(ProposalRows::read);
    }

    @Override
    public Uni<List<SupportProposal>> ofFiles(Selection files, int count, UUID after) {
        return Panache.getSession()
                .chain(session -> {
                    SelectionQuery<ProposalRow> query =
                            session.createNativeQuery(files.within(OF_FILES), ProposalRow.class);
                    files.parameters().forEach((name, value) -> query.setParameter(name, value));
                    return query.setParameter("after", after)
                            .setMaxResults(count)
                            .getResultList();
                })
                .map(rows -> rows.stream().map(ProposalRows::read).toList());
    }

    private static Optional<SupportProposal> read(@Nullable ProposalRow row) {
        return Optional.ofNullable(row).map(ProposalRows::read);
    }
}
