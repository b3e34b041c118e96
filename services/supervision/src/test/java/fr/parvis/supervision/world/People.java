package fr.parvis.supervision.world;

import static fr.parvis.testkit.http.Http.given;

import fr.parvis.testkit.TestDatabase;
import fr.parvis.testkit.TestToken;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Callers of the three sides. */
public final class People {

    public static final TestDatabase DATABASE = TestDatabase.of("supervision");
    private static final AtomicInteger SIRENS =
            new AtomicInteger(Math.floorMod(UUID.randomUUID().hashCode(), 800_000_000));

    private People() {}

    public static RequestSpecification manager(String subject) {
        return with("demand", subject, "CARRIER_MANAGER");
    }

    public static RequestSpecification manager() {
        return manager("manager");
    }

    public static RequestSpecification facilitator(String subject) {
        return with("demand", subject, "FACILITATOR");
    }

    public static RequestSpecification supervisor(String subject) {
        return with("demand", subject, "SUPERVISOR");
    }

    public static RequestSpecification coordinator() {
        return with("offer", "coordinator", "C360_COORDINATOR");
    }

    public static RequestSpecification signatory() {
        return with("offer", "signatory", "CARRIER_SIGNATORY");
    }

    public static RequestSpecification governance() {
        return with("neutral", "governance", "GOVERNANCE");
    }

    public static RequestSpecification ars() {
        return with("neutral", "ars", "ARS");
    }

    public static RequestSpecification with(String side, String subject, String... roles) {
        return given().auth().oauth2(TestToken.of(side, subject, roles).sign());
    }

    /** The same with an idempotency key and a JSON body. */
    public static RequestSpecification act(RequestSpecification caller, Object body) {
        return act(caller).contentType(ContentType.JSON).body(body);
    }

    /** The same with an idempotency key and no body. */
    public static RequestSpecification act(RequestSpecification caller) {
        return caller.header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An account nobody has had before. */
    public static String anAccount() {
        return UUID.randomUUID().toString();
    }

    /** A SIREN nobody has had before. */
    public static String aSiren() {
        return Integer.toString(100_000_000 + SIRENS.incrementAndGet());
    }
}
