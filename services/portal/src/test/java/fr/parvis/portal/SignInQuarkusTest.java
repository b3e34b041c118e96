package fr.parvis.portal;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import fr.parvis.testkit.TestDatabase;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class SignInQuarkusTest {

    private static final String SESSION = "__Host-parvis-demand-session";

    @TestHTTPResource("/")
    String address;

    @BeforeEach
    void lea() {
        Visitor.services("reset");
        Visitor.signsIn("lea", "PERSON", "");
    }

    @Test
    void leadsToHerSpaceAndGivesTheBrowserNoToken() {
        Visitor visitor = visitor();

        HttpResponse<String> page = visitor.open("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/mon-espace");
        assertThat(visitor.cookies().get(SESSION)).hasSize(43);
        // the cookie of a sign-in under way holds the encrypted PKCE verifier
        assertThat(visitor.setCookies())
                .filteredOn(line -> !line.contains("-auth_"))
                .hasSize(1)
                .noneMatch(line -> line.contains("eyJ"));
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        HttpResponse<String> page = visitor().open("/mes-choix/0197a000-0000-7000-8000-000000000001");

        assertThat(page.uri().getPath()).isEqualTo("/mes-choix/0197a000-0000-7000-8000-000000000001");
        assertThat(page.body()).contains("Arrêter ce choix");
    }

    @Test
    void everyCookieIsOfThisHostOnly() {
        Visitor visitor = visitor();

        visitor.open("/");
        visitor.open("/mes-choix/0197a000-0000-7000-8000-000000000001");
        visitor.open("/sign-out");

        assertThat(visitor.setCookies())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line)
                        .startsWith("__Host-parvis-demand-")
                        .contains("Path=/", "Secure", "HTTPOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    @Test
    void aSessionLivesInTheDatabaseAndEndsWhenItIsRemovedThere() {
        Visitor visitor = visitor();
        visitor.open("/");
        TestDatabase.of("portal").execute("delete from session");

        HttpResponse<String> answer = visitor.once("/mon-espace");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("code_challenge_method=S256");
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        Visitor visitor = visitor();
        visitor.open("/");
        String held = visitor.cookies().get(SESSION);

        HttpResponse<String> goodBye = visitor.open("/sign-out");
        visitor.cookies().put(SESSION, held);
        HttpResponse<String> again = visitor.once("/mon-espace");

        assertThat(goodBye.uri().getPath()).isEqualTo("/signed-out");
        assertThat(goodBye.body()).contains("Vous êtes sorti de votre espace");
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(again.headers().firstValue("Location").orElseThrow()).contains("/auth?");
    }

    @Test
    void anotherSiteCannotSignHerOut() {
        Visitor visitor = visitor();
        visitor.open("/");

        HttpResponse<String> refused = visitor.once("/sign-out", "Sec-Fetch-Site", "cross-site");

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("Location")).hasValue("/");
        assertThat(visitor.once("/mon-espace").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        Visitor visitor = visitor();
        visitor.open("/");

        assertThat(visitor.submit("/mes-choix/x/arret", Map.of(), "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.submit("/mes-choix/x/arret", Map.of(), "Sec-Fetch-Site", "same-site")
                        .body())
                .contains("Ce bouton n’était pas sur notre page", "Rien n’a changé");
        assertThat(visitor.submit("/mes-choix/x/arret", Map.of(), "Origin", "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tokensThatAreOverAreRenewedWithoutAskingHer() {
        Visitor visitor = visitor();
        Visitor.signsIn("lea", "PERSON", "&life=PT3S");
        visitor.open("/");
        String first = visitor.cookies().get(SESSION);
        Visitor.signsIn("lea", "PERSON", "");
        int before = Visitor.refreshed();

        await().atMost(ofSeconds(10)).untilAsserted(() -> {
            assertThat(visitor.once("/mon-espace").statusCode()).isEqualTo(200);
            assertThat(Visitor.refreshed()).isEqualTo(before + 1);
        });

        assertThat(visitor.cookies().get(SESSION)).hasSize(43).isNotEqualTo(first);
    }

    @Test
    void aCookieUnderTheMechanismsOwnNameIsNobodysSession() {
        Visitor visitor = visitor();
        visitor.open("/");
        String id = visitor.cookies().remove(SESSION);
        visitor.cookies().put("q_session", id);

        assertThat(visitor.once("/mon-espace").statusCode()).isEqualTo(302);
    }

    @Test
    void everyAnswerForbidsScriptsFramesAndForeignSources() {
        Visitor visitor = visitor();
        visitor.open("/");

        for (String path : new String[] {"/mon-espace", "/signed-out", "/assets/parvis.css", "/nowhere", "/bientot"}) {
            HttpResponse<String> answer = visitor.once(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'")
                    .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self' http://localhost:")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .isPresent();
        }
        assertThat(visitor.once("/mon-espace").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    @Test
    void rolesWithoutPagesAreToldSo() {
        Visitor.signsIn("karim", "FACILITATOR", "");

        HttpResponse<String> page = visitor().open("/");

        assertThat(page.body()).contains("Votre page n’existe pas encore");
        assertThat(visitor().open("/mon-espace").statusCode()).isEqualTo(403);
    }

    @Test
    void thePagesOfTheOtherSideDoNotExistHere() {
        Visitor.signsIn("claire", "C360_COORDINATOR", "");

        HttpResponse<String> page = visitor().open("/demandes");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette page n’existe pas");
    }

    @Test
    void aMissingPageIsTheSameForWhateverIsMissing() {
        Visitor visitor = visitor();
        visitor.open("/");

        String nowhere = visitor.once("/nowhere/lea").body();

        assertThat(nowhere).contains("Cette page n’existe pas").doesNotContain("nowhere");
        for (String path :
                new String[] {"/mes-choix", "/mes-choix/nonsense", "/mes-choix/0197a000-0000-7000-8000-0000000000ff"}) {
            HttpResponse<String> missing = visitor.once(path);
            assertThat(missing.statusCode()).as(path).isEqualTo(404);
            assertThat(missing.body()).as(path).isEqualTo(nowhere);
        }
    }

    @Test
    void aRefusedPageNamesNobodyAndIsKeptByNoCache() {
        Visitor.signsIn("karim", "FACILITATOR", "");
        Visitor visitor = visitor();
        visitor.open("/");

        HttpResponse<String> refused = visitor.once("/mon-espace");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(refused.body())
                .contains("Cette page n’est pas pour vous")
                .doesNotContainIgnoringCase("karim")
                .doesNotContain("Léa", "PERSON", "FACILITATOR", "fr.parvis", "Exception");
    }

    @Test
    void calledByAnotherNameItWritesNoAddress() {
        Visitor stranger = new Visitor(address.replaceAll("/$", "").replace("localhost", "127.0.0.1"));

        HttpResponse<String> answer = stranger.once("/mon-espace");

        assertThat(answer.statusCode()).isEqualTo(421);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(stranger.cookies()).isEmpty();
        assertThat(stranger.once("/q/health/ready").statusCode()).isEqualTo(200);
        for (String path : new String[] {"/q/x", "/q/healthy", "/", "//mon-espace", "/x/machines"}) {
            assertThat(stranger.once(path).statusCode()).as(path).isEqualTo(421);
        }
    }

    @Test
    void theWayBackIsOverTlsWhoeverEndsIt() {
        String location =
                visitor().once("/mon-espace").headers().firstValue("Location").orElseThrow();

        assertThat(location).contains("redirect_uri=https%3A%2F%2Flocalhost");
    }

    @Test
    void figuresAreForMachinesOfThisSide() {
        Visitor.services("silent?service=facilitation");
        Visitor person = visitor();
        person.open("/mon-espace");

        assertThat(visitor().once("/q/metrics").statusCode()).isEqualTo(401);
        assertThat(person.once("/q/metrics").statusCode()).isEqualTo(401);
        HttpResponse<String> figures = visitor().once("/q/metrics", "Authorization", "Bearer " + Visitor.machine());

        assertThat(figures.statusCode()).isEqualTo(200);
        assertThat(figures.body())
                .contains("parvis_portal_without_answer_total{asks=\"facilitation\"}")
                .doesNotContain("lea", "Léa");
    }

    @Test
    void healthNeedsNoSession() {
        assertThat(visitor().once("/q/health/ready").statusCode()).isEqualTo(200);
    }

    private Visitor visitor() {
        return new Visitor(address.replaceAll("/$", ""));
    }
}
