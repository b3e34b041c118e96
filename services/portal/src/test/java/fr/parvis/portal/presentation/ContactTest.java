package fr.parvis.portal.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContactTest {

    @Test
    void isDialledWithoutWhatStandsThereForReadingOnly() {
        assertThat(new Contact("+33 2 61.91.00.14", null, null, null).dialled()).isEqualTo("+33261910014");
    }

    @Test
    void isKnownOnlyWithAWayToAsk() {
        assertThat(new Contact(null, null, "du lundi au vendredi", null).known())
                .isFalse();
        assertThat(new Contact(null, null, null, "accueil@example.org").known()).isTrue();
        assertThat(new Contact(null, "12 rue des Tilleuls", null, null).known()).isTrue();
        assertThat(new Contact("02 61 91 00 14", null, null, null).known()).isTrue();
    }
}
