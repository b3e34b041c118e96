package fr.parvis.keycloak.realms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.keycloak.Http;
import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.SharedServer;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page anybody sees looks and speaks like the space behind it. */
class SignInPageTest {
    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/resources/[^\"]+)\"");
    private static final String CHALLENGE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final IdentityServer server = SharedServer.get();
    private final Http http = new Http();

    @ParameterizedTest
    @CsvSource({
        "DEMAND,Service des facilitateurs,Demandez à votre facilitateur",
        "OFFER,Communauté 360,dans votre Communauté 360",
        "NEUTRAL,Pilotage,les comptes du pilotage"
    })
    void saysWhoIsSpeakingAndWhomToAsk(Side side, String name, String help) {
        String page = page(side, "").body();

        assertThat(page)
                .contains("<html lang=\"fr\" data-side=\"" + side.lower() + "\">")
                .contains("<title>Entrer – " + name + "</title>", help, "Votre nom d’utilisateur", "Votre mot de passe")
                .doesNotContain("Keycloak", "pf-");
        assertThat(Pattern.compile("<h1").matcher(page).results()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void bringsEveryFileThatItNames(Side side) {
        List<String> files = FILES.matcher(page(side, "").body())
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(found.indexOf('"') + 1, found.length() - 1))
                .toList();

        assertThat(files).anyMatch(file -> file.endsWith("css/tokens.css")).hasSizeGreaterThan(4);
        assertThat(files)
                .allSatisfy(file -> assertThat(
                                http.get(URI.create(server.url() + file)).status())
                        .as(file)
                        .isEqualTo(200));
        assertThat(http.get(URI.create(server.url() + files.getFirst().replaceFirst("[^/]+$", "atkinson-latin.woff2")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void speaksEnglishToWhoeverAsksForIt() {
        assertThat(page(Side.DEMAND, "&ui_locales=en").body())
                .contains(
                        "<html lang=\"en\"",
                        "Your user name",
                        "Show the password",
                        "hreflang=\"fr\" lang=\"fr\">Français<");
    }

    @ParameterizedTest
    @EnumSource
    void tellsInItsOwnWordsThatSomethingIsWrong(Side side) {
        Http.Answer answer = new SignIn(server, side).browser("redirect_uri=https://elsewhere.invalid/" + CHALLENGE);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body())
                .contains("data-side=\"" + side.lower() + "\"", "Cela n’a pas marché")
                .doesNotContain("Keycloak", "elsewhere.invalid");
    }

    /** A number in a sentence goes out of date without anybody's noticing. */
    @ParameterizedTest
    @EnumSource
    void saysOfWaitingWhatTheRealmDoes(Side side) {
        JsonObject realm = Realms.compose(side, RealmSecrets.fromEnvironmentOfTheServer(), false);

        assertThat(page(side, "").body())
                .contains("Après cinq erreurs, attendez au moins une minute avant d’essayer encore.");
        assertThat(realm.getInt("failureFactor")).isEqualTo(5);
        assertThat(realm.getInt("waitIncrementSeconds")).isEqualTo(60);
    }

    private Http.Answer page(Side side, String more) {
        return new SignIn(server, side).browser("redirect_uri=" + side.localOrigin() + "/sign-in" + CHALLENGE + more);
    }
}
