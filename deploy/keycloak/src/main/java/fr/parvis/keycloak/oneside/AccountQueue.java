package fr.parvis.keycloak.oneside;

import jakarta.persistence.EntityManager;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.Provider;

/** Lets one transaction after the other open or change professional accounts, over all realms and nodes of a server. */
final class AccountQueue {
    /** Its module is on no registry, so the class is asked for by name and its one method called by name. */
    private static final String JPA = "org.keycloak.connections.jpa.JpaConnectionProvider";

    private AccountQueue() {}

    /**
     * Waits until no other transaction is in the queue, and stays in it until this one ends.
     *
     * <p>The row of the administration realm is locked in the database; without it two accounts of one person opened in the
     * same second in two realms would both look and both find nobody.
     */
    static void enter(KeycloakSession session) {
        entityManager(session)
                .createNativeQuery("select ID from REALM where NAME = :name for update", String.class)
                .setParameter("name", Config.getAdminRealm())
                .getResultList();
    }

    private static EntityManager entityManager(KeycloakSession session) {
        Class<? extends Provider> jpa = session.getProviderClass(JPA);
        try {
            return (EntityManager) jpa.getMethod("getEntityManager").invoke(session.getProvider(jpa));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Keycloak keeps its accounts in no relational database", e);
        }
    }
}
