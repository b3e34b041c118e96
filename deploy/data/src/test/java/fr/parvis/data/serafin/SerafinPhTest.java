package fr.parvis.data.serafin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SerafinPhTest {
    private static final SerafinPh SERAFIN = SerafinPh.load();

    @Test
    void holdsEveryCodeOfTheNomenclatureWithAParentThatExists() {
        assertThat(SERAFIN.all()).hasSize(107);
        assertThat(SERAFIN.all())
                .allMatch(c ->
                        c.parent().isEmpty() || SERAFIN.code(c.parent().get()).isPresent());
    }

    @Test
    void carriesTheSystemBesideTheCode() {
        var code = SERAFIN.code("2.3.2.1").orElseThrow();

        assertThat(code.label()).isEqualTo("Accompagnements pour vivre dans un logement");
        assertThat(code.system()).isEqualTo("https://smt.esante.gouv.fr/terminologie-SERAFINPH");
        assertThat(code.block()).isEqualTo(SerafinCode.Block.DIRECT_SERVICE);
    }

    @Test
    void listsTheChildrenOfACodeInOrder() {
        assertThat(SERAFIN.below("1.3.4")).extracting(SerafinCode::code).containsExactly("1.3.4.1", "1.3.4.2");
        assertThat(SERAFIN.below("9")).isEmpty();
    }
}
