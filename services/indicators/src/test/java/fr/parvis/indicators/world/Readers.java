package fr.parvis.indicators.world;

import static fr.parvis.testkit.http.Http.given;

import fr.parvis.testkit.TestToken;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Those who read figures, and those who try. */
public final class Readers {

    private Readers() {}

    public static RequestSpecification ars() {
        return with("ars", "ARS");
    }

    public static RequestSpecification governance() {
        return with("governance", "GOVERNANCE");
    }

    public static RequestSpecification with(String subject, String... roles) {
        return given().auth().oauth2(TestToken.of("neutral", subject, roles).sign());
    }

    /** Figures of one indicator; each dimension of the breakdown by its name. */
    public static Response figures(String indicator, String period, String... by) {
        return ars().queryParam("by", (Object[]) by)
                .get("/api/v1/indicators/{code}/figures/{period}", indicator, period);
    }
}
