package fr.parvis.cooperation.invitation.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.invitation.InvitationToConvene;
import fr.parvis.cooperation.invitation.Invitations;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations through the session of the use case. */
@ApplicationScoped
final class HibernateInvitations implements Invitations {

    private static final String PAGE = """
            from InvitationRow i
            where (:community is null or i.community = :community)
                and (cast(:day as LocalDate) is null or i.sentOn < :day or (i.sentOn = :day and i.id > :after))
            order by i.sentOn desc, i.id""";

    private static final String ANSWER = """
            update InvitationRow i set i.state = :state, i.answeredOn = :answeredOn
            where i.id = :id and i.state = SENT""";

    private static final UUID START = new UUID(0, 0);

    @Override
    public Uni<Void> add(InvitationToConvene invitation) {
        return Panache.getSession()
                .chain(session -> session.persist(InvitationRow.of(invitation)).call(session::flush));
    }

    @Override
    public Uni<Optional<InvitationToConvene>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(InvitationRow.class, id))
                .map(row -> Optional.ofNullable(row).map(InvitationRow::toInvitation));
    }

    @Override
    public Uni<Boolean> saveAnswer(InvitationToConvene answered) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(ANSWER)
                        .setParameter("state", answered.state())
                        .setParameter("answeredOn", answered.answeredOn())
                        .setParameter("id", answered.id())
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<List<InvitationToConvene>> page(PageRequest page, @Nullable String community) {
        Place after = page.place(at -> new Place(at.day(0), at.id(1)));
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(PAGE, InvitationRow.class)
                        .setParameter("community", community)
                        .setParameter("day", after == null ? null : after.day())
                        .setParameter("after", after == null ? START : after.id())
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(rows -> rows.stream().map(InvitationRow::toInvitation).toList());
    }

    private record Place(LocalDate day, UUID id) {}
}
