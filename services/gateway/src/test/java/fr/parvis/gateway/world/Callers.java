package fr.parvis.gateway.world;

import fr.parvis.testkit.TestToken;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may stand before the gateway. Each is somebody new, so that no test uses up the calls of another. */
public final class Callers {

    public static final String COORDINATOR = "C360_COORDINATOR";
    public static final String ARS = "ARS_SIGNAL";

    private Callers() {}

    /** A coordinator of a Communauté 360 of its own. */
    public static String coordinator() {
        return coordinator("c360-" + some());
    }

    public static String coordinator(String organisation) {
        return TestToken.of("offer", "account-" + some(), COORDINATOR)
                .withClaim("organisation", organisation)
                .withClaim("azp", "portal-of-" + organisation)
                .sign();
    }

    /** A machine client of the agency. */
    public static String ars() {
        return TestToken.of("demand", "service-account", ARS)
                .withClaim("azp", "ars-" + some())
                .sign();
    }

    /** Every role of a side, none, and two partner roles' neighbours; each with an organisation. */
    public static Map<String, Supplier<String>> everyRoleOf(String side) {
        Stream<String> roles = side.equals("offer")
                ? Stream.of(COORDINATOR, "PROVIDER", "CARRIER_SIGNATORY", "SERVICE", "NONE", ARS)
                : Stream.of(
                        "PERSON",
                        "SUPPORTER",
                        "REPRESENTATIVE",
                        "FACILITATOR",
                        "CARRIER_MANAGER",
                        "SUPERVISOR",
                        ARS,
                        "SERVICE",
                        "NONE",
                        COORDINATOR);
        return roles.collect(Collectors.toMap(
                role -> role,
                role -> () -> TestToken.of(side, "account-" + some(), role)
                        .withClaim("organisation", "c360-" + some())
                        .sign()));
    }

    /** Tokens that open nothing on that side. */
    public static Map<String, String> strangersOf(String side) {
        String role = side.equals("offer") ? COORDINATOR : ARS;
        String other = side.equals("offer") ? "demand" : "offer";
        TestToken own = TestToken.of(side, "account", role).withClaim("organisation", "c360-14");
        return Map.of(
                "of the other side", TestToken.of(other, "account", role).sign(),
                "of the neutral side", TestToken.of("neutral", "account", role).sign(),
                "expired", own.expired().sign(),
                "for another API", own.withAudience("parvis-" + other + "-api").sign(),
                "of another server",
                        own.withIssuer("https://elsewhere.invalid/realms/parvis-" + side)
                                .sign(),
                "tampered with", own.sign() + "x",
                "no token", "nothing");
    }

    /** What is sent stands as it is written. */
    public static RequestSpecification as(String token) {
        return RestAssured.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    public static String some() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
