package fr.parvis.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrigramsTest {

    /** As in the documentation of pg_trgm: the pieces of a word, and the likeness of two. */
    @Test
    void countAsTheExtensionOfTheDatabaseDoes() {
        assertThat(Trigrams.pieces("cat")).containsExactlyInAnyOrder("  c", " ca", "cat", "at ");
        assertThat(Trigrams.likeness(Trigrams.pieces("word"), Trigrams.pieces("two words")))
                .isCloseTo(0.363636, within(1e-6));
    }

    @Test
    void findWhatIsMostAlikeFirstWithoutAccents() {
        Trigrams names = new Trigrams();
        names.add("Paul Petit");
        names.add("Hélène Gauthier");
        names.add("Helene Gautier");

        assertThat(names.mostLike("hélène gautier", 2)).containsExactly(2, 1);
        assertThat(names.mostLike("xyz", 2)).isEmpty();
    }
}
