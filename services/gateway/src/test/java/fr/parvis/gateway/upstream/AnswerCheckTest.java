package fr.parvis.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.gateway.route.Route;
import fr.parvis.gateway.table.RouteTableReader;
import fr.parvis.gateway.upstream.AnswerCheck.Passed;
import fr.parvis.gateway.upstream.AnswerCheck.Unusable;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {

    private static final String JSON = "application/json";
    private static final Route LIST = route("RequestsResource_list");
    private static final Route ONE = route("RequestsResource_one");
    private static final Route SIGNAL = route("SignalsResource_receiveSignal");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | application/json               | {}            | true
            200 | application/json;charset=UTF-8 | {"a":[1,{}]}  | true
            200 | APPLICATION/JSON               | {}            | true
            200 | text/html                      | {}            | false
            200 | application/jsonp              | {}            | false
            200 | application/problem+json       | {}            | false
            200 | application/json               | {"a":         | false
            200 | application/json               | {}{}          | false
            200 | application/json               | []            | false
            200 | application/json               | "text"        | false
            200 | application/json               | null          | false
            201 | application/json               | {}            | false
            204 | application/json               | {}            | false
            302 | application/json               | {}            | false
            304 | application/json               | {}            | false
            500 | application/problem+json       | {}            | false
            502 | application/json               | {}            | false
            """)
    void passesAWholeJsonObjectOfAnExpectedStatusOnly(int status, String type, String body, boolean passes) {
        assertThat(AnswerCheck.judge(LIST, answer(status, type, body)) instanceof Passed)
                .isEqualTo(passes);
    }

    @Test
    void passesNothingEmptyExceptWhereNothingHasChanged() {
        assertThat(AnswerCheck.judge(LIST, answer(200, JSON, ""))).isInstanceOf(Unusable.class);
        assertThat(AnswerCheck.judge(ONE, answer(304, JSON, ""))).isInstanceOf(Passed.class);
        assertThat(AnswerCheck.judge(ONE, answer(304, JSON, "{}"))).isInstanceOf(Unusable.class);
    }

    @Test
    void passesProblemsOfOursOnly() {
        String ours = "{\"type\":\"https://parvis.fr/problems/cursor-invalid\",\"status\":400}";

        assertThat(AnswerCheck.judge(LIST, answer(400, "application/problem+json", ours)))
                .isInstanceOf(Passed.class);
        assertThat(AnswerCheck.judge(LIST, answer(400, JSON, ours))).isInstanceOf(Unusable.class);
        assertThat(AnswerCheck.judge(LIST, answer(400, "application/problem+json", ours.replace("parvis", "other"))))
                .isInstanceOf(Unusable.class);
        assertThat(AnswerCheck.judge(LIST, answer(400, "application/problem+json", ours.replace("400", "200"))))
                .isInstanceOf(Unusable.class);
        assertThat(AnswerCheck.judge(LIST, answer(422, "application/problem+json", ours)))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void passesTheOneWordToTheAgency() {
        assertThat(AnswerCheck.judge(SIGNAL, answer(202, JSON, "{\"status\":\"RECEIVED\"}")))
                .isInstanceOf(Passed.class);
        assertThat(AnswerCheck.judge(SIGNAL, answer(202, JSON, "{\"status\":\"KNOWN\"}")))
                .isInstanceOf(Unusable.class);
        assertThat(AnswerCheck.judge(SIGNAL, answer(202, JSON, "{\"status\":\"RECEIVED\",\"x\":1}")))
                .isInstanceOf(Unusable.class);
    }

    @Test
    void passesNothingPackedOrOfTwoTypes() {
        UpstreamAnswer packed = answer(200, JSON, "{}");
        packed.headers().set("Content-Encoding", "gzip");
        UpstreamAnswer two = answer(200, JSON, "{}");
        two.headers().add("Content-Type", "text/html");

        assertThat(AnswerCheck.judge(LIST, packed)).isInstanceOf(Unusable.class);
        assertThat(AnswerCheck.judge(LIST, two)).isInstanceOf(Unusable.class);
    }

    private static UpstreamAnswer answer(int status, String type, String body) {
        return new UpstreamAnswer(
                status, MultiMap.caseInsensitiveMultiMap().add("Content-Type", type), Buffer.buffer(body));
    }

    private static Route route(String operation) {
        return RouteTableReader.shipped().routes().stream()
                .filter(route -> route.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }
}
