package fr.parvis.commons.web.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonBytesTest {

    private final JsonBytes json = new JsonBytes(new ObjectMapper());

    @Test
    void readsWhatItWrote() {
        Sheet sheet = new Sheet("Zoé", List.of("a", "b"));

        assertThat(json.read(json.write(sheet), Sheet.class)).isEqualTo(sheet);
    }

    @Test
    void readsWhatAnEarlierAndALaterVersionWrote() {
        Sheet earlier = json.read("{\"name\":\"Zoé\"}".getBytes(UTF_8), Sheet.class);
        Sheet later = json.read("{\"name\":\"Zoé\",\"items\":[],\"since\":{\"a\":[1]}}".getBytes(UTF_8), Sheet.class);

        assertThat(earlier.items()).isNull();
        assertThat(later).isEqualTo(new Sheet("Zoé", List.of()));
    }

    @Test
    void saysNothingOfWhatItCouldNotReadOrWrite() {
        assertThatThrownBy(() -> json.read("{\"name\":\"secret words\",\"items\":7}".getBytes(UTF_8), Sheet.class))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Sheet")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> json.write(new Endless())).isInstanceOf(IllegalStateException.class);
    }

    record Sheet(String name, @Nullable List<String> items) {}

    /** Holds itself. */
    static final class Endless {
        public Endless getSelf() {
            return this;
        }
    }
}
