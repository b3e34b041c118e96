package fr.parvis.keycloak.realms;

import static fr.parvis.keycloak.realms.Side.DEMAND;
import static fr.parvis.keycloak.realms.Side.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.keycloak.Http;
import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.SharedServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What only a server shows of the hardening. */
class RunningRealmTest {
    private final IdentityServer server = SharedServer.get();

    @Test
    void aTokenSaysWhoInWhichRolesForWhichSideAndNothingElse() {
        String token =
                new SignIn(server, OFFER).password("claire.marie").object().getString("access_token");
        JsonObject claims = SignIn.part(token, 1);

        assertThat(SignIn.part(token, 0).getString("alg")).isEqualTo("ES256");
        assertThat(claims.keySet())
                .containsExactlyInAnyOrder(
                        "iss",
                        "aud",
                        "sub",
                        "azp",
                        "exp",
                        "iat",
                        "jti",
                        "typ",
                        "sid",
                        "scope",
                        "realm_access",
                        "organisation");
        assertThat(claims.getString("aud")).isEqualTo("parvis-offer-api");
        assertThat(claims.getString("sub"))
                .isEqualTo(DemoPeople.named("claire.marie").id());
        assertThat(claims.getString("organisation")).isEqualTo("c360-14");
        assertThat(claims.getJsonObject("realm_access").getJsonArray("roles").getValuesAs(JsonString::getString))
                .containsExactly("C360_COORDINATOR");
        assertThat(claims.getInt("exp") - claims.getInt("iat")).isEqualTo(300);
    }

    /** persons compares it with the witness of an act she or he enters. */
    @Test
    void onlyTheTokenOfAFacilitatorSaysItsName() {
        assertThat(demandClaims("karim.benali").getString("name")).isEqualTo("Karim Benali");
        for (String other : List.of("p-7f3k2m", "paul.roussel", "claude.vasseur")) {
            assertThat(demandClaims(other).keySet()).as(other).doesNotContain("name");
        }
        assertThat(demandClaims("karim.benali").keySet())
                .doesNotContain("given_name", "family_name", "preferred_username", "email");
    }

    private JsonObject demandClaims(String username) {
        return SignIn.part(
                new SignIn(server, DEMAND).password(username).object().getString("access_token"), 1);
    }

    @Test
    void aMachineHasItsOneRole() {
        JsonObject claims = SignIn.part(
                new SignIn(server, DEMAND).machine("ars-signal").object().getString("access_token"), 1);

        assertThat(claims.getString("azp")).isEqualTo("ars-signal");
        assertThat(claims.getString("aud")).isEqualTo("parvis-demand-api");
        assertThat(claims.getJsonObject("realm_access").getJsonArray("roles").getValuesAs(JsonString::getString))
                .containsExactly("ARS_SIGNAL");
    }

    @Test
    void aPersonSignsInWithoutNameOrEmail() {
        assertThat(new SignIn(server, DEMAND).password("p-7f3k2m").status()).isEqualTo(200);
    }

    @Test
    void aRefreshTokenServesOnce() {
        SignIn signIn = new SignIn(server, DEMAND);
        String refresh = signIn.password("karim.benali").object().getString("refresh_token");

        assertThat(signIn.refresh(refresh).status()).isEqualTo(200);
        assertThat(signIn.refresh(refresh).status()).isEqualTo(400);
    }

    /** The start page offers it as long as the administration realm has no account; whoever got one would rule all realms. */
    @Test
    void makesNobodyAdministratorThroughTheStartPage() throws Exception {
        URI startPage = URI.create(server.url() + "/");
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpResponse<String> shown =
                    browser.send(HttpRequest.newBuilder(startPage).build(), HttpResponse.BodyHandlers.ofString());
            // By hand: the cookie is for HTTPS only, which a client of the test would obey.
            String cookie =
                    shown.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            Matcher state = Pattern.compile("name=\"stateChecker\"[^>]*value=\"([^\"]+)\"")
                    .matcher(shown.body());
            assertThat(state.find()).isTrue();
            String form = "stateChecker=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8)
                    + "&username=root&password=correct-horse-battery&passwordConfirmation=correct-horse-battery";

            HttpResponse<String> answer =
                    browser.send(form(startPage, cookie, form), HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> signIn = browser.send(
                    form(
                            startPage.resolve("/realms/master/protocol/openid-connect/token"),
                            cookie,
                            "grant_type=password&client_id=admin-cli&username=root&password=correct-horse-battery"),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
            assertThat(server.log()).contains("refused=role_without_fingerprint realm=master");
            assertThat(signIn.body()).contains("invalid_grant");
        }
    }

    private static HttpRequest form(URI address, String cookie, String body) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    @Test
    void nobodyGetsAnOfflineToken() {
        String password = server.secrets().password("p-xpywbb");

        Http.Answer answer = new SignIn(server, DEMAND).password("p-xpywbb", password, "openid offline_access");

        assertThat(answer.object().getString("error")).isEqualTo("invalid_scope");
    }

    @Test
    void fiveWrongPasswordsMakeTheRightOneWait() {
        SignIn signIn = new SignIn(server, DEMAND);
        assertThat(signIn.password("p-fqszsh").status()).isEqualTo(200);

        for (int i = 0; i < 6; i++) {
            signIn.password("p-fqszsh", "wrong-password-" + i, "openid");
        }

        assertThat(signIn.password("p-fqszsh").object().getString("error")).isEqualTo("invalid_grant");
    }

    @ParameterizedTest
    @EnumSource
    void aBrowserSignsInWithPkceAndFromTheExactAddressOnly(Side side) {
        SignIn signIn = new SignIn(server, side);
        String address = "redirect_uri=" + side.localOrigin() + "/sign-in";
        String challenge = "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

        assertThat(signIn.browser(address + challenge).status()).isEqualTo(200);
        assertThat(signIn.browser(address).location()).contains("error=invalid_request");
        assertThat(signIn.browser(address + challenge.replace("S256", "plain")).location())
                .contains("error=invalid_request");
        assertThat(signIn.browser(address + "/more" + challenge).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @EnumSource
    void theServerKeepsTheClientsAsTheFilesSay(Side side) {
        List<JsonObject> clients = server.operator(side).get("/clients").array().getValuesAs(JsonObject.class);

        assertThat(clients)
                .filteredOn(client -> !client.getBoolean("bearerOnly"))
                .allSatisfy(client -> {
                    assertThat(client.getBoolean("fullScopeAllowed"))
                            .as(client.getString("clientId"))
                            .isFalse();
                    assertThat(client.getBoolean("directAccessGrantsEnabled"))
                            .as(client.getString("clientId"))
                            .isEqualTo(client.getString("clientId").equals(side.demoClient()));
                    assertThat(client.getJsonArray("redirectUris").toString()).doesNotContain("*");
                });
    }

    @Test
    void aClientAddedByHandIsHeldToTheSameRules() {
        JsonObject wide = jakarta.json.Json.createObjectBuilder()
                .add("clientId", "added-by-hand")
                .add("fullScopeAllowed", true)
                .add("redirectUris", jakarta.json.Json.createArrayBuilder().add("https://example.org/in"))
                .build();

        Http.Answer added = server.operator(OFFER).post("/clients", wide);
        JsonObject kept = server.operator(OFFER).get("/clients/" + added.id()).object();
        server.operator(OFFER).delete("/clients/" + added.id());

        assertThat(kept.getBoolean("fullScopeAllowed")).isFalse();
        assertThat(kept.getJsonObject("attributes").getString("pkce.code.challenge.method"))
                .isEqualTo("S256");
    }

    @Test
    void aWeakPasswordIsRefused() {
        JsonObject password = jakarta.json.Json.createObjectBuilder()
                .add("type", "password")
                .add("value", "short")
                .build();

        Http.Answer answer = server.registrar(DEMAND)
                .put(
                        "/users/%s/reset-password"
                                .formatted(DemoPeople.named("p-tj9zz4").id()),
                        password);

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void signInsAndAdministrativeCallsAreKeptWithoutTheirContent() {
        new SignIn(server, DEMAND).password("sophie.lemoine");

        assertThat(server.operator(DEMAND).get("/events?type=LOGIN").array()).isNotEmpty();
        assertThat(server.operator(DEMAND).get("/admin-events").array().getValuesAs(JsonObject.class))
                .noneMatch(event -> event.containsKey("representation"));
    }

    @Test
    void noMachineOfASideReachesTheAdministrationRealm() {
        assertThat(server.operatorElsewhere(OFFER, "master").status()).isIn(401, 403);
        assertThat(server.operatorElsewhere(OFFER, "parvis-demand").status()).isIn(401, 403);
    }
}
