package fr.parvis.facilitation.assessment.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.AssessmentProposals;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.assessment.ProposalState;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateAssessmentProposals implements AssessmentProposals {

    private static final String AGREED = "select count(*) from ProposalRow"
            + " where caseId = :caseId and kind = :kind and state = :agreed and decidedAt < :before";

    private final PersonKeys keys;

    HibernateAssessmentProposals(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<AssessmentProposal>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from ProposalRow where id = :id", ProposalRow.class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(this::opened)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<AssessmentProposal>> page(CaseId caseId, @Nullable Place after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        query(session, caseId, after).setMaxResults(limit).getResultList())
                .chain(this::opened);
    }

    private static Mutiny.SelectionQuery<ProposalRow> query(
            Mutiny.Session session, CaseId caseId, @Nullable Place after) {
        String start = after == null ? "" : " and (proposedAt < :at or (proposedAt = :at and id < :id))";
        Mutiny.SelectionQuery<ProposalRow> query = session.createSelectionQuery(
                        "from ProposalRow where caseId = :caseId" + start + " order by proposedAt desc, id desc",
                        ProposalRow.class)
                .setParameter("caseId", caseId.value());
        return after == null
                ? query
                : query.setParameter("at", after.proposedAt()).setParameter("id", after.id());
    }

    @Override
    public Uni<Boolean> agreed(CaseId caseId, ProposalKind kind, Instant before) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(AGREED, Long.class)
                        .setParameter("caseId", caseId.value())
                        .setParameter("kind", kind)
                        .setParameter("agreed", ProposalState.AGREED)
                        .setParameter("before", before)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<Void> add(AssessmentProposal proposal) {
        return keys.of(proposal.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new ProposalRow(proposal, key)).chain(session::flush)));
    }

    @Override
    public Uni<AssessmentProposal> save(AssessmentProposal proposal) {
        return Panache.getSession()
                .chain(session -> session.find(ProposalRow.class, proposal.id())
                        .invoke(row -> change(row, proposal))
                        .call(session::flush))
                .chain(row -> keys.of(proposal.person()).map(row::proposal));
    }

    private static void change(ProposalRow row, AssessmentProposal proposal) {
        if (row.version != proposal.version()) {
            throw Problems.versionConflict();
        }
        row.change(proposal);
    }

    /** All rows are of one case, hence of one person. */
    private Uni<List<AssessmentProposal>> opened(List<ProposalRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.proposal(key));
    }
}
