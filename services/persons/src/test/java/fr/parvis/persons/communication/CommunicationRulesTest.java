package fr.parvis.persons.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunicationRulesTest {

    @Test
    @Requirement("PER-09")
    void asksForNothing() {
        assertThat(refusal(CommunicationProfile.UNKNOWN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar", "fsl", "pt-BR", "fr-Latn-FR"})
    void knowsALanguage(String tag) {
        assertThat(refusal(speaking(tag))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "français", "x", "fr_", "12"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThat(refusal(speaking(tag))).isInstanceOf(RefusedException.class);
    }

    private static CommunicationProfile speaking(String tag) {
        return new CommunicationProfile(Set.of(Mode.GAZE), Set.of(), null, true, tag, true, Channel.LETTER, null);
    }

    private static @Nullable Throwable refusal(CommunicationProfile profile) {
        return catchThrowable(() -> CommunicationRules.check(profile));
    }
}
