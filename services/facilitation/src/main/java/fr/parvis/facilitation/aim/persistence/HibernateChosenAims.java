package fr.parvis.facilitation.aim.persistence;

import fr.parvis.facilitation.aim.ChosenAim;
import fr.parvis.facilitation.aim.ChosenAims;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
final class HibernateChosenAims implements ChosenAims {

    @Override
    public Uni<List<ChosenAim>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ChosenAimRow where caseId = :caseId", ChosenAimRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .map(rows -> rows.stream().map(ChosenAimRow::chosen).toList());
    }

    /** One statement, so that two sessions at once leave one row and the later word. */
    @Override
    public Uni<Void> keep(Case caze, ChosenAim aim) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into chosen_aim (case_id, aim, person, state, said_on, act)
                                values (:case, :aim, :person, :state, :on, :act)
                                on conflict (case_id, aim) do update
                                set state = excluded.state, said_on = excluded.said_on, act = excluded.act""")
                        .setParameter("case", caze.id().value())
                        .setParameter("aim", aim.aim().name())
                        .setParameter("person", caze.person().value())
                        .setParameter("state", aim.state().name())
                        .setParameter("on", aim.saidOn())
                        .setParameter("act", aim.act())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
