package fr.parvis.specimen.rooted;

import org.hibernate.reactive.mutiny.Mutiny;

/** Business that cannot be read without the machinery. */
final class KnowsHibernate {
    Class<?> machinery() {
        return Mutiny.Session.class;
    }
}
