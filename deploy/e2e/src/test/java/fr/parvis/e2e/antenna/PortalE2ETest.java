package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.e2e.antenna.Browser.Page;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People sign in at the real identity server and see what the real services tell. */
@ExtendWith(AntennaExtension.class)
final class PortalE2ETest {

    @Test
    void showsHerWhatSheSaidAndWhoMaySeeIt(RunningAntenna antenna) throws IOException, InterruptedException {
        PlatformDescription platform = antenna.description();
        try (Browser browser = new Browser()) {
            Page page = signIn(browser, portal(platform, "demand"), account(platform, "Amina"));

            assertThat(page.address().getPath()).isEqualTo("/mon-espace");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("id=\"mots\"", "id=\"choix\"", "<blockquote>", "/mes-choix/");
            assertThat(page.text()).doesNotContain("Nous ne pouvons pas le lire maintenant");
            assertThat(page.answer().headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.answer().headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe"));
            // Nothing that the browser holds is a token.
            assertThat(browser.cookiesOf("demand.localhost").values()).noneMatch(value -> value.startsWith("eyJ"));
        }
    }

    @Test
    void showsACoordinatorTheRequestsReleasedToHim(RunningAntenna antenna) throws IOException, InterruptedException {
        PlatformDescription platform = antenna.description();
        DemoAccount coordinator = platform.demoAccounts().stream()
                .filter(account -> account.role().equals("C360_COORDINATOR"))
                .findFirst()
                .orElseThrow();
        try (Browser browser = new Browser()) {
            Page page = signIn(browser, portal(platform, "offer"), coordinator);

            assertThat(page.address().getPath()).isEqualTo("/demandes");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).contains("href=\"/demandes/");
        }
    }

    @Test
    void showsTheArsItsIndicators(RunningAntenna antenna) throws IOException, InterruptedException {
        PlatformDescription platform = antenna.description();
        DemoAccount ars = platform.demoAccounts().stream()
                .filter(account -> account.role().equals("ARS"))
                .findFirst()
                .orElseThrow();
        try (Browser browser = new Browser()) {
            String portal = portal(platform, "neutral");
            Page page = signIn(browser, portal, ars);

            assertThat(page.address().getPath()).isEqualTo("/indicateurs");
            assertThat(page.text()).contains("data-side=\"neutral\"", "/indicateurs/IND-42");
            assertThat(browser.open(portal + "/indicateurs/IND-02").text())
                    .contains("Personnes accompagnées dans la période", "Ce qui est masqué, et pourquoi");
        }
    }

    @Test
    void knowsNobodyOfTheOtherSide(RunningAntenna antenna) throws IOException, InterruptedException {
        PlatformDescription platform = antenna.description();
        try (Browser browser = new Browser()) {
            Page page = signIn(browser, portal(platform, "offer"), account(platform, "Amina"));

            assertThat(page.address().getPath()).startsWith("/realms/parvis-offer/");
            assertThat(browser.cookiesOf("offer.localhost"))
                    .noneSatisfy((name, value) -> assertThat(name).endsWith("session"));
        }
    }

    private static Page signIn(Browser browser, String portal, DemoAccount account)
            throws IOException, InterruptedException {
        Page form = browser.open(portal + "/");
        assertThat(form.address().getPath()).startsWith("/realms/");
        return browser.send(
                form, Map.of("username", account.username(), "password", account.password(), "credentialId", ""));
    }

    /** The address people use: the name of the side, so that a browser keeps the sides apart. */
    private static String portal(PlatformDescription platform, String side) {
        int port =
                URI.create(platform.service(side, "portal-" + side).baseUrl()).getPort();
        return "http://%s.localhost:%d".formatted(side, port);
    }

    private static DemoAccount account(PlatformDescription platform, String name) {
        return platform.demoAccounts().stream()
                .filter(account -> account.displayName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
