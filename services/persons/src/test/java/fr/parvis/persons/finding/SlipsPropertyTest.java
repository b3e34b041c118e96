package fr.parvis.persons.finding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;

class SlipsPropertyTest {

    @Property
    void isNoneBetweenAWordAndItselfAndTheSameBothWays(
            @ForAll @LowerChars @StringLength(max = 12) String one,
            @ForAll @LowerChars @StringLength(max = 12) String other) {
        assertThat(Slips.between(one, one)).isZero();
        assertThat(Slips.between(one, other)).isEqualTo(Slips.between(other, one));
        assertThat(Slips.between(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Property
    void isOneForALetterMissingOneTooManyAndAnotherInItsPlace(
            @ForAll @LowerChars @StringLength(min = 1, max = 12) String word,
            @ForAll @IntRange(max = 11) int where,
            @ForAll @AlphaChars char letter) {
        int at = where % word.length();
        String before = word.substring(0, at);

        assertThat(Slips.between(word, before + word.substring(at + 1))).isOne();
        assertThat(Slips.between(word, before + letter + word.substring(at))).isOne();
        assertThat(Slips.between(word, before + '#' + word.substring(at + 1))).isOne();
    }

    @Property
    void isAtMostOneForTwoNeighboursExchanged(
            @ForAll @LowerChars @StringLength(min = 2, max = 12) String word, @ForAll @IntRange(max = 10) int where) {
        int at = where % (word.length() - 1);
        String exchanged = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);

        assertThat(Slips.between(word, exchanged)).isEqualTo(word.charAt(at) == word.charAt(at + 1) ? 0 : 1);
    }

    @Property
    void makesAnotherNameOfAShortOne(@ForAll @LowerChars @StringLength(min = 1, max = 3) String word) {
        assertThat(Slips.mayBeTheSame(word, word + "#")).isFalse();
        assertThat(Slips.mayBeTheSame(word, word)).isTrue();
    }
}
