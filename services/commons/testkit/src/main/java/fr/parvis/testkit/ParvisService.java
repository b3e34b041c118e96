package fr.parvis.testkit;

import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL 18 with the service's own migrations, its data-rights role, the
 * side's token key and, if wanted, a real Kafka with the topics of {@code deploy/topics.yaml}.
 *
 * <p>Put the same values on every test of a service: another value restarts the application.
 */
@WithTestResource(ParvisServices.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ParvisService {

    /** Name of the service, its database and its login role. */
    String name();

    /** demand, offer or neutral. */
    String side();

    /** A service that keeps nothing has no database, no migration and needs none of the server. */
    boolean database() default true;

    /** Starts the broker; without it nothing answers at the configured address. */
    boolean kafka() default false;

    /** Topics a test needs beyond the registry's, one partition each. */
    String[] moreTopics() default {};
}
