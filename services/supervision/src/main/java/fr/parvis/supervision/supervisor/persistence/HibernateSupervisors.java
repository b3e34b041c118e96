package fr.parvis.supervision.supervisor.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.commons.web.side.SideConfig;
import fr.parvis.supervision.organisation.EmployedSupervisors;
import fr.parvis.supervision.supervisor.Supervisor;
import fr.parvis.supervision.supervisor.Supervisors;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Supervisors of this side through the session of the use case. */
@ApplicationScoped
final class HibernateSupervisors implements Supervisors, EmployedSupervisors {

    private static final UUID START = new UUID(0, 0);

    private static final String EMPLOYED = """
            select count(s) from SupervisorRow s
            where s.side = :side and s.employerSiren = :siren and s.contractUntil >= :from""";

    private final SideConfig config;

    HibernateSupervisors(SideConfig config) {
        this.config = config;
    }

    @Override
    public Uni<Void> add(Supervisor supervisor) {
        return Panache.getSession()
                .chain(session -> session.persist(SupervisorRow.of(supervisor, config.side()))
                        .call(session::flush));
    }

    @Override
    public Uni<Optional<Supervisor>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(SupervisorRow.class, id))
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> found.side == config.side())
                        .map(SupervisorRow::toSupervisor));
    }

    @Override
    public Uni<List<Supervisor>> page(PageRequest page) {
        String after = page.after();
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from SupervisorRow s where s.side = :side and s.id > :after order by s.id",
                                SupervisorRow.class)
                        .setParameter("side", config.side())
                        .setParameter("after", after == null ? START : UUID.fromString(after))
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(rows -> rows.stream().map(SupervisorRow::toSupervisor).toList());
    }

    @Override
    public Uni<Boolean> hasAccount(String account) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select count(s) from SupervisorRow s where s.side = :side and s.account = :account",
                                Long.class)
                        .setParameter("side", config.side())
                        .setParameter("account", account)
                        .getSingleResult())
                .map(number -> number > 0);
    }

    @Override
    public Uni<Boolean> of(String siren, LocalDate from) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(EMPLOYED, Long.class)
                        .setParameter("side", config.side())
                        .setParameter("siren", siren)
                        .setParameter("from", from)
                        .getSingleResult())
                .map(number -> number > 0);
    }
}
