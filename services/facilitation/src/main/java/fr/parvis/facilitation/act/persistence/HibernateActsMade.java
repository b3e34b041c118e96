package fr.parvis.facilitation.act.persistence;

import fr.parvis.facilitation.act.ActMade;
import fr.parvis.facilitation.act.ActsMade;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
final class HibernateActsMade implements ActsMade {

    @Override
    public Uni<Void> add(ActMade act) {
        return Panache.getSession().chain(session -> session.persist(new ActRow(act)));
    }
}
