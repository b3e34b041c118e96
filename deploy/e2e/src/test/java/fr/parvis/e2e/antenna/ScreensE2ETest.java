package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The screens in a real browser: entered and read by keyboard alone, without a finding of axe, at any zoom, in light and dark. */
@ExtendWith(AntennaExtension.class)
@Requirement("UX-16")
final class ScreensE2ETest {

    /** A person who presses Tab this often on a page of hers has not found her way. */
    private static final int MOST_TABS = 30;

    /** The mark is drawn as an outline. */
    private static final String VISIBLE = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }""";

    @Test
    void isEnteredReadAndLeftByKeyboardAlone(RunningAntenna antenna) throws IOException {
        PlatformDescription platform = antenna.description();
        DemoAccount amina = account(platform, "Amina");
        try (Chromium window = Chromium.open()) {
            Page page = window.page();
            page.navigate(portal(platform, "demand"));

            assertThat(focused(page)).isEqualTo("Votre nom d’utilisateur");
            page.keyboard().type(amina.username());
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Votre mot de passe");
            page.keyboard().type(amina.password());
            tabTo(page, "Montrer le mot de passe");
            page.keyboard().press("Space");
            assertThat(page.locator("#password").getAttribute("type")).isEqualTo("text");
            page.keyboard().press("Space");
            assertThat(page.locator("#password").getAttribute("type")).isEqualTo("password");
            tabTo(page, "Entrer");
            press(page, "Enter", "**/mon-espace");

            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("Aller au contenu");
            page.keyboard().press("Enter");
            tabTo(page, "Regarder ou arrêter");
            press(page, "Enter", "**/mes-choix/*");
            String choice = page.url();

            // Both answers are reached, and staying is one of them.
            tabTo(page, "J’arrête ce choix");
            tabBackTo(page, "Je garde mon choix");
            press(page, "Enter", "**/mon-espace#choix");
            tabBackTo(page, "Sortir");
            press(page, "Enter", url -> !url.contains("mon-espace"));
            page.navigate(choice);
            assertThat(page.url()).contains("/realms/");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void hasNoBarrierOnHerPages(RunningAntenna antenna) throws IOException {
        PlatformDescription platform = antenna.description();
        try (Chromium window = Chromium.open()) {
            for (String open : List.of("/decouvrir", "/decouvrir/depliant", "/decouvrir/affiche")) {
                window.page().navigate(portal(platform, "demand") + open);
                isFree(window);
            }
            window.page().navigate(portal(platform, "demand"));
            isFree(window);
            refused(window, account(platform, "Amina"));
            signIn(window.page(), account(platform, "Amina"));
            isFree(window);
            window.page().locator("a[href^='/mes-choix/']").first().click();
            window.page().waitForURL("**/mes-choix/*");
            isFree(window);
        }
    }

    @Test
    void hasNoBarrierOnHerOtherPages(RunningAntenna antenna) throws IOException {
        PlatformDescription platform = antenna.description();
        try (Chromium window = Chromium.open()) {
            Page page = window.page();
            page.navigate(portal(platform, "demand"));
            signIn(page, account(platform, "Amina"));
            for (String place : List.of("/mes-rendez-vous", "/mes-heures", "/qui-m-accompagne", "/mon-chemin")) {
                page.navigate(portal(platform, "demand") + "/mon-espace#plus");
                page.locator("#plus a[href='" + place + "']").click();
                page.waitForURL("**" + place);
                isFree(window);
            }
            for (String place : List.of("/mes-rendez-vous/sujets", "/qui-m-accompagne/referent")) {
                page.navigate(portal(platform, "demand") + place);
                isFree(window);
            }
            page.navigate(portal(platform, "demand") + "/mes-heures");
            page.locator("a[href^='/mes-heures/']").first().click();
            page.waitForURL("**/mes-heures/*");
            isFree(window);
        }
    }

    @Test
    void sheSaysWhatIsNotSpokenOfByKeyboardAlone(RunningAntenna antenna) throws IOException {
        PlatformDescription platform = antenna.description();
        try (Chromium window = Chromium.open()) {
            Page page = window.page();
            page.navigate(portal(platform, "demand"));
            signIn(page, account(platform, "Amina"));
            page.navigate(portal(platform, "demand") + "/mes-rendez-vous/sujets");

            tabTo(page, "Ou dites-le avec vos mots");
            page.keyboard().type("mon ancien voisin");
            tabTo(page, "Je ne change rien");
            tabTo(page, "Je ne veux pas en parler");
            press(page, "Enter", "**/mes-rendez-vous/sujets/*");
            assertThat(page.locator("h1").textContent()).isEqualTo("C’est noté");
            isFree(window);

            tabTo(page, "On peut en parler à nouveau");
            tabBackTo(page, "On continue de ne pas en parler");
            tabTo(page, "On peut en parler à nouveau");
            press(page, "Enter", url -> url.contains("/sujets?fait="));
            assertThat(page.locator("main").textContent()).doesNotContain("mon ancien voisin");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void hasNoBarrierOnThePagesOfACoordinator(RunningAntenna antenna) throws IOException {
        PlatformDescription platform = antenna.description();
        try (Chromium window = Chromium.open()) {
            window.page().navigate(portal(platform, "offer"));
            isFree(window);
            signIn(window.page(), accountIn(platform, "C360_COORDINATOR"));
            isFree(window);
            window.page().locator("a[href^='/demandes/']").first().click();
            window.page().waitForURL("**/demandes/*");
            isFree(window);
        }
    }

    @Test
    void hasNoBarrierOnThePagesOfTheArs(RunningAntenna antenna) throws IOException {
        PlatformDescription platform = antenna.description();
        try (Chromium window = Chromium.open()) {
            window.page().navigate(portal(platform, "neutral"));
            isFree(window);
            signIn(window.page(), accountIn(platform, "ARS"));
            isFree(window);
            window.page().navigate(portal(platform, "neutral") + "/indicateurs/IND-02");
            isFree(window);
        }
    }

    /** The same words whether the name or the password was wrong, told to those who hear the page too. */
    private static void refused(Chromium window, DemoAccount account) {
        Page page = window.page();
        page.locator("#username").fill(account.username());
        page.locator("#password").fill("not the password of anybody");
        page.locator("#kc-login").click();
        assertThat(page.getByRole(AriaRole.ALERT).textContent())
                .isEqualTo("Le nom ou le mot de passe n’est pas juste. Essayez encore.");
        isFree(window);
    }

    private static void isFree(Chromium window) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            window.keep(scheme);
            assertThat(window.barriers()).as("%s", scheme).isEmpty();
        }
        assertThat(window.sticksOutWhenNarrow()).as(window.page().url()).isNotPositive();
        assertThat(window.complaints()).isEmpty();
    }

    private static void signIn(Page page, DemoAccount account) {
        page.locator("#username").fill(account.username());
        page.locator("#password").fill(account.password());
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/"));
    }

    private static void press(Page page, String key, String address) {
        page.keyboard().press(key);
        page.waitForURL(address);
    }

    private static void press(Page page, String key, Predicate<String> address) {
        page.keyboard().press(key);
        page.waitForURL(address);
    }

    private static void tabTo(Page page, String words) {
        moveTo(page, "Tab", words);
    }

    private static void tabBackTo(Page page, String words) {
        moveTo(page, "Shift+Tab", words);
    }

    private static void moveTo(Page page, String key, String words) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press(key);
            if (focused(page).contains(words)) {
                assertThat((Boolean) page.evaluate(VISIBLE))
                        .as("the mark around " + words)
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("%s: no %s within %d × %s".formatted(page.url(), words, MOST_TABS, key));
    }

    /** What stands beside or on what has the focus. */
    private static String focused(Page page) {
        return String.valueOf(page.evaluate("""
                () => {
                  const at = document.activeElement;
                  const words = at.labels && at.labels.length ? at.labels[0].textContent : at.textContent;
                  return words.replace(/\\s+/g, ' ').trim();
                }"""));
    }

    private static String portal(PlatformDescription platform, String side) {
        int port =
                URI.create(platform.service(side, "portal-" + side).baseUrl()).getPort();
        return "http://%s.localhost:%d".formatted(side, port);
    }

    private static DemoAccount account(PlatformDescription platform, String name) {
        return first(platform, account -> account.displayName().equals(name));
    }

    private static DemoAccount accountIn(PlatformDescription platform, String role) {
        return first(platform, account -> account.role().equals(role));
    }

    private static DemoAccount first(PlatformDescription platform, Predicate<DemoAccount> wanted) {
        return platform.demoAccounts().stream().filter(wanted).findFirst().orElseThrow();
    }
}
