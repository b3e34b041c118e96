package fr.parvis.facilitation.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedByPersonsTest {

    @ParameterizedTest
    @CsvSource({
        "400, malformed-body, false",
        "401, unauthenticated, false",
        "403, forbidden, true",
        "404, not-found, true",
        "409, request-in-progress, false",
        "422, rule-refused, true",
        "422, idempotency-key-reused, false",
        "429, too-many-requests, false"
    })
    void tellsADecisionFromAnAnswerThatSaysNothingOfAnEarlierRequest(int status, String code, boolean decided) {
        String problem = "{\"type\":\"https://parvis.fr/problems/" + code + "\"}";

        assertThat(new RefusedByPersons(status, problem).decided()).isEqualTo(decided);
    }
}
