package fr.parvis.persons.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CardCodeTest {

    private final CardCode codes = new CardCode();

    @Test
    void drawsTenSignsNobodyMixesUp() {
        assertThat(codes.newCode()).matches("[0-9A-HJKMNP-TV-Z]{10}").isNotEqualTo(codes.newCode());
    }

    @Test
    void acceptsACodeAsPeopleTypeIt() {
        assertThat(CardCode.digest("AB01CDEF", "0123456789")).isEqualTo(CardCode.digest("ab-o1 cdef", "oI23 4567-89"));
    }

    @Test
    void bindsACodeToItsCard() {
        assertThat(CardCode.digest("AB01CDEF", "0123456789")).isNotEqualTo(CardCode.digest("AB01CDEG", "0123456789"));
    }
}
