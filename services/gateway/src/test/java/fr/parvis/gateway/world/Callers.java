package fr.parvis.gateway.world;

import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.http.Http;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may stand before the gateway. Each is somebody new, so that no test uses up the calls of another. */
public final class Callers {

    public static final String COORDINATOR = "C360_COORDINATOR";
    public static final String ARS = "ARS_SIGNAL";
    public static final String AGENT = "ARS";

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

    /** An agent of the agency, signed in through a client of its own. */
    public static String agent() {
        return TestToken.of("neutral", "account-" + some(), AGENT)
                .withClaim("azp", "portal-" + some())
                .sign();
    }

    /** The role a side's only partner has there. */
    public static String partnersRoleOf(String side) {
        return switch (side) {
            case "offer" -> COORDINATOR;
            case "demand" -> ARS;
            case "neutral" -> AGENT;
            default -> throw new IllegalArgumentException(side);
        };
    }

    /** The partner of a side. */
    public static String partnerOf(String side) {
        return switch (side) {
            case "offer" -> coordinator();
            case "demand" -> ars();
            case "neutral" -> agent();
            default -> throw new IllegalArgumentException(side);
        };
    }

    /** Every role of a side, none, and two partner roles' neighbours; each with an organisation. */
    public static Map<String, Supplier<String>> everyRoleOf(String side) {
        Stream<String> roles = switch (side) {
            case "offer" -> Stream.of(COORDINATOR, "PROVIDER", "CARRIER_SIGNATORY", "SERVICE", "NONE", ARS, AGENT);
            case "demand" ->
                Stream.of(
                        "PERSON",
                        "SUPPORTER",
                        "REPRESENTATIVE",
                        "FACILITATOR",
                        "CARRIER_MANAGER",
                        "SUPERVISOR",
                        ARS,
                        "SERVICE",
                        "NONE",
                        COORDINATOR,
                        AGENT);
            case "neutral" -> Stream.of(AGENT, "GOVERNANCE", "OPERATOR", "SERVICE", "NONE", COORDINATOR, ARS);
            default -> throw new IllegalArgumentException(side);
        };
        return roles.collect(Collectors.toMap(
                role -> role,
                role -> () -> TestToken.of(side, "account-" + some(), role)
                        .withClaim("organisation", "c360-" + some())
                        .sign()));
    }

    /** Tokens that open nothing on that side. */
    public static Map<String, String> strangersOf(String side) {
        String role = partnersRoleOf(side);
        List<String> others = Stream.of("demand", "offer", "neutral")
                .filter(other -> !other.equals(side))
                .toList();
        TestToken own = TestToken.of(side, "account", role).withClaim("organisation", "c360-14");
        return Map.of(
                "of another side",
                        TestToken.of(others.getFirst(), "account", role).sign(),
                "of the third side",
                        TestToken.of(others.getLast(), "account", role).sign(),
                "expired", own.expired().sign(),
                "for another API",
                        own.withAudience("parvis-" + others.getFirst() + "-api").sign(),
                "of another server",
                        own.withIssuer("https://elsewhere.invalid/realms/parvis-" + side)
                                .sign(),
                "tampered with", own.sign() + "x",
                "no token", "nothing");
    }

    /** What is sent stands as it is written. */
    public static RequestSpecification as(String token) {
        return Http.given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    public static String some() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
