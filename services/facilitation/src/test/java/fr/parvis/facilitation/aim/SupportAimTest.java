package fr.parvis.facilitation.aim;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.aim.SupportAim.Wording;
import fr.parvis.testkit.Requirement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportAimTest {

    private static final int LONGEST_EASY_SENTENCE = 12;

    @Test
    @Requirement("FAC-03")
    void isTheClosedListOfTheMission() {
        assertThat(SupportAim.values())
                .extracting(Enum::name)
                .containsExactly(
                        "AUTHOR_OF_OWN_PROJECTS",
                        "EXPRESS_REQUESTS",
                        "IMPLEMENT_PATHWAY",
                        "CONFIDENCE_AND_DECISION",
                        "KNOW_RESOURCES_AND_POSSIBILITIES",
                        "ANTICIPATE_BREAKS",
                        "SELF_REPRESENTATION",
                        "EQUAL_ACCESS_INCLUSION",
                        "EMANCIPATION");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Requirement("FAC-03")
    void isReadInBothLanguagesAndInEasyWordsOfShortSentences(Language language) {
        for (SupportAim aim : SupportAim.values()) {
            Wording words = aim.in(language);
            assertThat(words.standard()).isNotBlank().isNotEqualTo(words.easy());
            assertThat(Arrays.stream(words.easy().split("[.] ?", -1)))
                    .as("%s in %s", aim, language)
                    .allMatch(sentence -> sentence.split(" ", -1).length <= LONGEST_EASY_SENTENCE);
        }
        assertThat(Arrays.stream(SupportAim.values())
                        .map(aim -> aim.in(language).standard()))
                .doesNotHaveDuplicates();
    }
}
