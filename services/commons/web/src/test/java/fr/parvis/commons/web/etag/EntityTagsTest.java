package fr.parvis.commons.web.etag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void isTheSameForTheSameStateAndAnotherForAnyOther() {
        assertThat(EntityTags.of("consent", "a", 3))
                .isEqualTo(EntityTags.of("consent", "a", 3))
                .isNotEqualTo(EntityTags.of("consent", "a", 4))
                .isNotEqualTo(EntityTags.of("consent", "b", 3))
                .isNotEqualTo(EntityTags.of("person", "a", 3))
                .isNotEqualTo(EntityTags.of("consent", "a", 3, "EXPIRED"));
    }

    @Test
    void isStrongAndRevealsNeitherIdNorVersion() {
        assertThat(EntityTags.of("consent", "0190a1b2", 1234567).isWeak()).isFalse();
        assertThat(EntityTags.of("consent", "0190a1b2", 1234567).getValue())
                .hasSize(22)
                .doesNotContain("0190a1b2", "1234567");
    }
}
