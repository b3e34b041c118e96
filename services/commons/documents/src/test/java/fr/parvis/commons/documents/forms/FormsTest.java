package fr.parvis.commons.documents.forms;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.documents.Accessibility;
import fr.parvis.commons.documents.PdfWriter;
import fr.parvis.commons.documents.Printout;
import fr.parvis.commons.documents.Printout.Printed;
import fr.parvis.commons.documents.TaggedText;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed, as it is read aloud. The files are rewritten with {@code -Dparvis.write=true}; then read what changed. */
class FormsTest {

    private static final PdfWriter WRITER = new PdfWriter();
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    @Requirement("UX-11")
    void isReadInTheOrderOfItsModelAndByEverybody(String name, Form form, Reading reading) throws IOException {
        Printout printout = WRITER.print(Forms.paper(form, reading, Locale.FRENCH), Instant.EPOCH);

        assertThat(printout).isInstanceOf(Printed.class);
        Printed printed = (Printed) printout;
        assertThat(printed.substitutes()).isEmpty();
        assertThat(Accessibility.broken(printed.pdf())).isEmpty();
        String read = TaggedText.of(printed.pdf()).strip() + "\n";
        Path golden = GOLDEN.resolve(name + ".txt");
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(golden, read);
        }
        assertThat(read).isEqualTo(Files.readString(golden));
    }

    static Stream<Arguments> all() {
        return Stream.concat(named("", FormFixture.filled()), named("_blank", FormFixture.blank()));
    }

    private static Stream<Arguments> named(String suffix, List<Form> forms) {
        return forms.stream()
                .flatMap(form -> Stream.of(Reading.values())
                        .map(reading -> Arguments.of(
                                form.code() + (reading == Reading.EASY ? "_easy" : "") + suffix, form, reading)));
    }
}
