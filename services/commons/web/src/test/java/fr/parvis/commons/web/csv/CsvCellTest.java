package fr.parvis.commons.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void isNoFormulaWhateverItStartsWith(String text) {
        assertThat(CsvCell.text(text)).matches(written -> written.startsWith("'") || written.startsWith("\"'"));
    }

    @Test
    void isQuotedWhenItHoldsWhatSeparatesFieldsOrLines() {
        assertThat(CsvCell.text("a;b")).isEqualTo("\"a;b\"");
        assertThat(CsvCell.text("a\"b")).isEqualTo("\"a\"\"b\"");
        assertThat(CsvCell.text("=a;b")).isEqualTo("\"'=a;b\"");
        assertThat(CsvCell.text("Calvados, Manche")).isEqualTo("Calvados, Manche");
        assertThat(CsvCell.text("")).isEmpty();
    }
}
