package fr.parvis.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

    private static final String ID = "3f2a8c1e-0d4b-4a6f-9c7e-5b1d2e3f4a5b";
    private static final PathTemplate ONE = PathTemplate.parse("/api/v1/requests/{handle}");

    @Test
    void takesTheParameterOfItsPath() {
        assertThat(ONE.match("/api/v1/requests/" + ID)).contains(Map.of("handle", ID));
    }

    @Test
    void fillsAnotherPathWithIt() {
        PathTemplate other = PathTemplate.parse("/api/v1/{handle}/answers");

        assertThat(other.fill(Map.of("handle", ID))).isEqualTo("/api/v1/" + ID + "/answers");
        assertThatThrownBy(() -> other.fill(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/requests",
                "/api/v1/requests/",
                "/api/v1/requests/1",
                "/api/v1/requests/" + ID + "/",
                "/api/v1/requests//" + ID,
                "//api/v1/requests/" + ID,
                "/api/v1/./requests/" + ID,
                "/api/v1/x/../requests/" + ID,
                "/api/v1/requests/" + ID + ";a=b",
                "/api/v1/requests;a=b/" + ID,
                "/api/v1/requests/" + ID + "%2F",
                "/api/v1/requests%2F" + ID,
                "/api/v1/%72equests/" + ID,
                "/API/v1/requests/" + ID,
                "/api/v1/requests/" + ID + " ",
                "/api/v1/requests/{handle}",
                "api/v1/requests/" + ID,
                "http://gateway/api/v1/requests/" + ID,
                "*",
                ""
            })
    void isNoOtherPath(String path) {
        assertThat(ONE.match(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api", "/api//x", "/api/", "/a%20b", "/{}", "/{a b}", "/../x", "/{a}/{a}"})
    void isMadeOfWordsAndParametersOnly(String text) {
        assertThatThrownBy(() -> PathTemplate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhenAPathCouldBeAnothersToo() {
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests/{id}"))).isTrue();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests/" + ID))).isTrue();
        assertThat(PathTemplate.parse("/api/v1/requests/" + ID).meets(ONE)).isTrue();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests/coverage"))).isFalse();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests"))).isFalse();
    }
}
