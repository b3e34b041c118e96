package fr.parvis.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

    private static final String ID = "3f2a8c1e-0d4b-4a6f-9c7e-5b1d2e3f4a5b";
    private static final PathTemplate FIGURES = PathTemplate.parse("/api/v1/{code}/{period}");
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
    @ValueSource(strings = {"", "api", "/api//x", "/api/", "/a%20b", "/{}", "/{a b}", "/../x", "/{id}/{id}", "/{name}"})
    void isMadeOfWordsAndParametersOnly(String text) {
        assertThatThrownBy(() -> PathTemplate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "IND-10, 2026-03",
        "IND-100, 2026-12",
        "IND-01, 2026-Q1",
        "IND-01, 2026-Q4",
        "IND-01, 2026",
        "IND-01, 2026-03~12"
    })
    void takesParametersOfEachForm(String code, String period) {
        assertThat(FIGURES.match("/api/v1/" + code + "/" + period)).contains(Map.of("code", code, "period", period));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IND-1/2026-03",
                "IND-1000/2026-03",
                "ind-10/2026-03",
                "IND-10./2026-03",
                "IND-10%20/2026-03",
                "10/2026-03",
                ID + "/2026-03",
                "IND-10/2026-3",
                "IND-10/2026-00",
                "IND-10/2026-13",
                "IND-10/2026-Q5",
                "IND-10/2026-Q1~12",
                "IND-10/2026-03%7E12",
                "IND-10/2026-03~6",
                "IND-10/26",
                "IND-10/" + ID,
                "IND-10/.."
            })
    void takesNoOtherForm(String rest) {
        assertThat(FIGURES.match("/api/v1/" + rest)).isEmpty();
    }

    @Test
    void knowsWhenAPathCouldBeAnothersToo() {
        assertThat(FIGURES.meets(PathTemplate.parse("/api/v1/{code}/{id}"))).isTrue();
        assertThat(FIGURES.meets(PathTemplate.parse("/api/v1/{code}/2026"))).isTrue();
        assertThat(FIGURES.meets(PathTemplate.parse("/api/v1/{code}/evolution")))
                .isFalse();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests/{id}"))).isTrue();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests/" + ID))).isTrue();
        assertThat(PathTemplate.parse("/api/v1/requests/" + ID).meets(ONE)).isTrue();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests/coverage"))).isFalse();
        assertThat(ONE.meets(PathTemplate.parse("/api/v1/requests"))).isFalse();
    }
}
