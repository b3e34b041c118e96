package fr.parvis.facilitation.statistics.persistence;

import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.statistics.CountedTrials;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
final class HibernateCountedTrials implements CountedTrials {

    private static final String ADD = """
            insert into counted_trial (case_id, trial, person, counted_in, led_to_choice)
            values (:caseId, :trial, :person, :month, false) on conflict (case_id, trial) do nothing""";

    private static final String OF_OPTION = """
            from counted_trial c
            where not c.led_to_choice and exists (
                select 1 from linked_trial l
                where l.case_id = c.case_id and l.trial = c.trial and l.option_id = :option)""";

    private static final String CHOOSE = """
            update counted_trial set led_to_choice = true
            where (case_id, trial) in (select c.case_id, c.trial\s""" + OF_OPTION + ")";

    @Override
    public Uni<Boolean> add(LinkedTrial trial, LocalDate month) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("caseId", trial.caseId().value())
                        .setParameter("trial", trial.trial())
                        .setParameter("person", trial.person().value())
                        .setParameter("month", month)
                        .executeUpdate())
                .map(added -> added == 1);
    }

    @Override
    public Uni<List<LocalDate>> choose(UUID option) {
        // Locked: two options that were tried in one trial may be decided on at once.
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select c.counted_in " + OF_OPTION + " for update of c", LocalDate.class)
                        .setParameter("option", option)
                        .getResultList()
                        .call(() -> session.createNativeQuery(CHOOSE)
                                .setParameter("option", option)
                                .executeUpdate()));
    }
}
