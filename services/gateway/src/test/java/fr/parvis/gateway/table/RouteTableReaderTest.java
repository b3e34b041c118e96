package fr.parvis.gateway.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is made wrong in the shipped table at a time; each stops the start and says what to correct. */
class RouteTableReaderTest {

    private static final String SHIPPED = shipped();

    @Test
    @Requirement("GAT-03")
    void refusesARouteThatReturnsPersonDataWithoutAPurpose() {
        assertRefused("    purpose: RELEASE_TO_C360\n", "", "returns person data and names no purpose");
    }

    @Test
    @Requirement("GAT-01")
    void refusesToGivePersonDataToAMachine() {
        assertRefused("caller: NAMED_USER", "caller: MACHINE", "signs in as a machine");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            purpose: RELEASE_TO_C360       | purpose: CURIOSITY                  | is no Purpose
            returns: PERSON_DATA           | returns: EVERYTHING                 | is no Returned
            returns: PERSON_DATA           | returns: RECEIPT                    | names a purpose and returns no person data
            method: GET                    | method: DELETE                      | cannot be opened
            method: PUT                    | method: PATCH                       | cannot be opened
            upstream: cooperation          | upstream: supervision               | is no Upstream
            upstream: cooperation          | upstream: indicators                | does not sign in there
            upstream: cooperation          | upstream: persons                   | does not sign in there
            partner-types: [C360]          | partner-types: [MDPH]               | does not sign in there
            partner-types: [C360]          | partner-types: [C361]               | there is no partner type C361
            partner-types: [C360]          | partner-types: []                   | is open to nobody
            partner-types: [C360]          | partner-types: [C360, C360]         | must be a list of different Strings
            partner-types: [C360]          | partner-types: C360                 | must be a list of different Strings
            path: /api/v1/requests/{handle}| path: /api/v1/requests              | name different parameters
            path: /api/v1/protocols/{id}   | path: /api/v1/requests/{id}         | can be reached by the same path
            path: /api/v1/requests         | path: /api/v1/requests/..           | neither word nor parameter
            path: /api/v1/requests         | path: /internal/requests            | is not under /api/v1/
            path: /api/v1/protocols/{id}   | path: /api/v1/protocols/{name}      | there is no path parameter {name}
            query: {by: 2, publication: 1} | query: {by: 0, publication: 1}      | must be one or more
            query: {by: 2, publication: 1} | query: {by: two, publication: 1}    | must be a whole number
            query: {by: 2, publication: 1} | query: [by, publication]            | must be a mapping
            rate-class: read               | rate-class: fast                    | there is no rate class fast
            read: {calls: 300, seconds: 60}| read: {calls: 0, seconds: 60}       | lets nobody through
            read: {calls: 300, seconds: 60}| read: {calls: many, seconds: 60}    | must be a whole number
            refused: {calls: 30, seconds: 60}| turned: {calls: 30, seconds: 60}  | has no refused
            headers: [Idempotency-Key]     | headers: []                         | writes without Idempotency-Key
            headers: [If-Match]            | headers: []                         | writes without If-Match
            headers: [If-None-Match]       | headers: []                         | only one of 304 and If-None-Match
            headers: [If-None-Match]       | headers: [Cookie]                   | passes a header its method does not need
            answers: [200, 304]            | answers: [200]                      | only one of 304 and If-None-Match
            answers: [201]                 | answers: [500]                      | names no status of success
            answers: [201]                 | answers: []                         | names no status of success
            body-bytes: 0                  | body-bytes: 10                      | reads and takes a body
            body-bytes: 1024               | body-bytes: 0                       | writes and takes no body
            body-bytes: 1024               | body-bytes: -1                      | must be a whole number
            use: own agenda                | use: its protocol                   | is offered and not offered
            signs-in: {}                   | signs-in: {middle: {role: X, caller: MACHINE}} | is no Side
            operation: RequestsResource_one| operatio: RequestsResource_one      | unknown key operatio
            side: neutral                  | side: neutral, until: 2030          | unknown key until
            not-offered:                   | notoffered:                         | unknown key notoffered
            gat-02: MDPH                   | gat-02: ''                          | must be a text
            """)
    void refuses(String right, String wrong, String why) {
        assertRefused(right, wrong, why);
    }

    @Test
    void refusesAKeyGivenTwiceAndWhatIsNoTable() {
        assertRefused("    method: GET\n", "    method: GET\n    method: POST\n", "duplicate key");
        assertThatThrownBy(() -> RouteTableReader.read("- a list"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("must be a mapping");
    }

    private static void assertRefused(String right, String wrong, String why) {
        assertThat(SHIPPED).contains(right);
        int at = SHIPPED.indexOf(right);
        String broken = SHIPPED.substring(0, at) + wrong + SHIPPED.substring(at + right.length());

        assertThatThrownBy(() -> RouteTableReader.read(broken))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining(why);
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("src/main/resources/parvis/gateway/routes.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
