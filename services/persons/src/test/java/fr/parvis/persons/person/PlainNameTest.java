package fr.parvis.persons.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.consent.NameDigest;
import fr.parvis.persons.consent.Recipient;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlainNameTest {

    @Test
    void isOneForAllWaysToWriteAName() {
        NameDigest digest = new NameDigest(UUID.randomUUID());

        for (String written : List.of("Anne-Élise D’Aubigné", "anne elise d'aubigne", " ANNE  ÉLISE D AUBIGNÉ ")) {
            assertThat(PlainName.of(written)).isEqualTo("anne elise d aubigne");
            assertThat(new Recipient(null, "Anne-Élise d'Aubigné", null).serves(new Recipient(null, written, null)))
                    .isTrue();
            assertThat(digest.of(written)).isEqualTo(digest.of("anne elise d aubigne"));
        }
    }

    @Test
    void isAnotherForAnotherName() {
        assertThat(PlainName.of("Anne Aubigné")).isNotEqualTo(PlainName.of("Anne d'Aubigné"));
    }
}
