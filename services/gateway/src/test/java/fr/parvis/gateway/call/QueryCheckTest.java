package fr.parvis.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.commons.web.problem.ProblemException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCheckTest {

    private static final Map<String, Integer> ALLOWED = Map.of("cursor", 1, "limit", 1, "q", 1, "by", 2);

    @Test
    void passesNamedParametersWrittenAnew() {
        assertThat(QueryCheck.pass("", ALLOWED)).isEmpty();
        assertThat(QueryCheck.pass("limit=5&cursor=a-_b", ALLOWED)).isEqualTo("?limit=5&cursor=a-_b");
        assertThat(QueryCheck.pass("q=v%C3%A9lo+%26%20train", ALLOWED)).isEqualTo("?q=v%C3%A9lo%20%26%20train");
        assertThat(QueryCheck.pass("q=a%0d%0aX-Y:%20z", ALLOWED)).isEqualTo("?q=a%0D%0AX-Y%3A%20z");
        assertThat(QueryCheck.pass("%6Cimit=5", ALLOWED)).isEqualTo("?limit=5");
        assertThat(QueryCheck.pass("q", ALLOWED)).isEqualTo("?q=");
        assertThat(QueryCheck.pass("by=B&q=x&by=A", ALLOWED)).isEqualTo("?by=B&q=x&by=A");
    }

    @ParameterizedTest
    @CsvSource({
        "organisation=c360-27, organisation, unknown",
        "_method=PUT, _method, unknown",
        "limit=1&limit=2, limit, once",
        "limit=1&%6Cimit=2, limit, once",
        "by=A&by=B&%62y=C, by, too-often",
        "q=%, q, invalid",
        "q=%zz, q, invalid",
        "q=%ff, q, invalid",
        "%ff=1, query, invalid",
        "limit=1&, '', unknown",
        "limit=1;q=2&x=1, x, unknown"
    })
    void refusesEverythingElseAndNamesIt(String query, String field, String rule) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> QueryCheck.pass(query, ALLOWED));

        assertThat(refused.type().code()).isEqualTo("invalid-parameter");
        assertThat(refused.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.rule()).isEqualTo(rule);
        });
    }

    @Test
    void writesTheAddressOfTheNextPageAsThePartnerCallsIt() {
        assertThat(NextLink.of(
                        "<http://inside:8080/x/y?limit=1&cursor=a%2Bb>; rel=\"next\"", "/api/v1/requests", ALLOWED))
                .contains("</api/v1/requests?limit=1&cursor=a%2Bb>; rel=\"next\"");
        assertThat(NextLink.of("</api/v1/x?limit=1&cursor=a_-b>; rel=\"next\"", "/api/v1/requests", ALLOWED))
                .contains("</api/v1/requests?limit=1&cursor=a_-b>; rel=\"next\"");
        assertThat(NextLink.of("<http://inside:8080/x>; rel=\"up\"", "/api", ALLOWED))
                .isEmpty();
        assertThat(NextLink.of(null, "/api", ALLOWED)).isEqualTo(Optional.empty());
    }
}
