package fr.parvis.facilitation.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.sharing.Told.Support;
import fr.parvis.testkit.Requirement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class ToldHashTest {

    @Property
    @Requirement("PER-21")
    void isAnotherForOtherWordsHoweverTheyAreCut(@ForAll String words, @ForAll String more) {
        String told = hash(told(words, more, null));

        assertThat(hash(told(words, more, null))).isEqualTo(told);
        assertThat(hash(told(words + more, "", null))).isNotEqualTo(more.isEmpty() ? "" : told);
        assertThat(hash(told(words, more + "x", null))).isNotEqualTo(told);
        assertThat(hash(told(words, more, "x"))).isNotEqualTo(told);
    }

    @Example
    void isAnotherForAnotherChoiceAndTheSameInWhateverOrderTheMeansAreNamed() {
        Told one = with(Support.FLYER, Support.PICTURES);
        Told other = with(Support.PICTURES, Support.FLYER);

        assertThat(hash(one)).isEqualTo(hash(other)).isNotEqualTo(hash(with(Support.FLYER)));
        assertThat(ToldHash.of(one, Visibility.ME_AND_FACILITATOR)).isNotEqualTo(hash(one));
    }

    @Example
    void isReadAsItWasWritten() {
        Told whole = new Told("a", "b", "c", "d", "e", "f", Set.of(Support.VIDEO));

        assertThat(ToldJson.read(ToldJson.write(whole))).isEqualTo(whole);
        assertThat(ToldJson.read(ToldJson.write(told("a", "b", null)))).isEqualTo(told("a", "b", null));
    }

    @Example
    @Requirement("PER-21")
    void tellsOfTheMeetingOnlyWithAllFourAnswers() {
        assertThat(new Told("a", "b", "c", "d", "e", "f", null).tellsOfTheMeeting())
                .isTrue();
        assertThat(new Told("a", "b", "c", "d", "e", " ", null).tellsOfTheMeeting())
                .isFalse();
        assertThat(told("a", "b", "when").tellsOfTheMeeting()).isFalse();
    }

    private static String hash(Told told) {
        return ToldHash.of(told, Visibility.ONLY_ME);
    }

    private static Told told(String objective, String usefulness, @Nullable String when) {
        return new Told(objective, usefulness, when, null, null, null, null);
    }

    private static Told with(Support... shownBy) {
        return new Told("a", "b", null, null, null, null, new LinkedHashSet<>(List.of(shownBy)));
    }
}
