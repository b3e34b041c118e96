package fr.parvis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.world.HtmlCheck;
import fr.parvis.portal.world.PortalWorld;
import fr.parvis.portal.world.Visitor;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who has no account and heard of the facilitators. */
@QuarkusTest
@WithTestResource(value = PortalWorld.class, initArgs = @ResourceArg(name = "side", value = "demand"))
final class PresentationQuarkusTest extends HerSpace {

    @ParameterizedTest
    @ValueSource(strings = {"/decouvrir", "/decouvrir/depliant", "/decouvrir/affiche"})
    @Requirement("UX-14")
    void saysWithoutSignInWhatSheMayAskForHowAndThatNoIsAnAnswer(String path) throws IOException {
        Visitor somebody = visitor();

        HttpResponse<String> page = somebody.once(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(keep("presentation" + path.replace('/', '-'), page))
                .contains("Un facilitateur à vos côtés")
                .contains("Vous pouvez dire oui.", "Vous pouvez dire non.", "Dire non ne change rien à vos droits.")
                .contains("href=\"tel:0261910014\"", "02 61 91 00 14", "12 rue &lt;des&gt; Tilleuls, Caen")
                .doesNotContain("Adresse mail");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(somebody.setCookies()).isEmpty();
    }

    @Test
    void isFoundByWhoeverHasLeft() {
        assertThat(visitor().once("/signed-out").body()).contains("href=\"/decouvrir\"");
    }
}
