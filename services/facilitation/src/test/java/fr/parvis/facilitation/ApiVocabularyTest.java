package fr.parvis.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.world.PublishedApi;
import fr.parvis.facilitation.world.PublishedApi.Field;
import fr.parvis.facilitation.world.PublishedApi.Operation;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One word for one thing, in every path and field that is published: the rules of "Names" in docs/reference/rest-conventions.md. */
class ApiVocabularyTest {

    private static final Pattern KEBAB = Pattern.compile("[a-z]+(-[a-z]+)*(:[a-z]+)?");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Set<String> HASHES =
            Set.of("textHash", "contentHash", "wordingHash", "paperScanSha256", "judgeDecisionSha256", "fileSha256");

    /** Each has another word in these paths: end, withdrawal, cancellation, deletion, closing, opening, resumption, state. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "cancel",
            "close",
            "delete",
            "ending",
            "finish",
            "open",
            "remove",
            "removal",
            "resume",
            "revocation",
            "status",
            "stop",
            "termination",
            "withdraw");

    /** Neither is a thing of a case: an address with a secret, and a month. */
    private static final Set<String> NO_LIST = Set.of("calendars", "mileage");

    private final PublishedApi api = PublishedApi.read();

    @Test
    void readsTheWholeDescription() {
        assertThat(api.operations()).hasSizeGreaterThan(100);
        assertThat(api.fields()).hasSizeGreaterThan(500);
        assertThat(api.fieldsOf("LocalDate")).hasSizeGreaterThan(30);
        assertThat(api.fieldsOf("Role")).isNotEmpty();
    }

    @Test
    void namesADayByWhatHappensOnItOrByTheEndsOfItsPeriod() {
        assertThat(api.fieldsOf("LocalDate"))
                .allSatisfy(day -> assertThat(day.name()).matches("date|from|until|\\w+On"));
        assertThat(api.listsOf("LocalDate"))
                .allSatisfy(days -> assertThat(days.name()).matches("\\w+(On|Dates)"));
    }

    @Test
    void namesAMomentAndATimeOfDayByWhatHappensAtIt() {
        assertThat(api.fieldsOf("Instant"))
                .allSatisfy(moment -> assertThat(moment.name()).matches("at|\\w+At"));
        assertThat(api.fieldsOf("LocalTime"))
                .allSatisfy(time -> assertThat(time.name()).matches("\\w+At"));
    }

    @Test
    void saysWhoDidSomethingByTheAccountAndAsWhatByTheRole() {
        assertThat(api.fieldsOf("Role"))
                .allSatisfy(role -> assertThat(role.name()).matches("\\w+As"));
        assertThat(api.fields())
                .extracting(Field::name)
                .allSatisfy(name -> assertThat(name).doesNotMatch("\\w+(Role|BySubject)|author\\w+|reader\\w+"));
    }

    @Test
    void namesAHashByWhatItIsOf() {
        assertThat(api.fields())
                .extracting(Field::name)
                .filteredOn(name -> name.matches("(?i).*(hash|sha256|digest)"))
                .isNotEmpty()
                .isSubsetOf(HASHES);
    }

    @Test
    void saysWhereSomethingStandsAsItsState() {
        assertThat(api.fields())
                .filteredOn(field -> !field.schema().equals("Problem"))
                .extracting(Field::name)
                .doesNotContain("status");
    }

    @Test
    void asksForDaysFromOneUntilAnother() {
        assertThat(api.operations())
                .flatExtracting(Operation::days)
                .isNotEmpty()
                .isSubsetOf("from", "until");
    }

    @Test
    void takesACursorWhereverItTakesALimit() {
        assertThat(api.operations())
                .allSatisfy(operation -> assertThat(operation.queries().contains("limit"))
                        .as(operation.toString())
                        .isEqualTo(operation.queries().contains("cursor")));
    }

    @Test
    void writesPathsInKebabCaseAndActsAsNouns() {
        assertThat(api.operations())
                .flatExtracting(Operation::segments)
                .allSatisfy(segment -> assertThat(KEBAB.matcher(segment).matches()
                                || PARAMETER.matcher(segment).matches())
                        .as(segment)
                        .isTrue())
                .doesNotContainAnyElementsOf(OTHER_WORDS);
    }

    @Test
    void findsOneThingUnderTheNameOfTheListItStandsIn() {
        List<String> lists = api.operations().stream()
                .map(Operation::lastSegment)
                .filter(segment -> !PARAMETER.matcher(segment).matches())
                .toList();

        assertThat(api.operations())
                .filteredOn(Operation::isOfOneThing)
                .extracting(Operation::thing)
                .isNotEmpty()
                .filteredOn(thing -> !NO_LIST.contains(thing))
                .allSatisfy(thing -> assertThat(lists).anyMatch(thing::endsWith));
    }

    @Test
    void deletesOnlyWhatNeedsNoWord() {
        assertThat(api.operations())
                .filteredOn(operation -> operation.method().equals("delete"))
                .extracting(Operation::path)
                .containsExactlyInAnyOrder("/api/v1/planning/feed", "/api/v1/planning/mail");
    }

    @Test
    void namesABodyARequestAndNoTwoSchemasAlike() {
        assertThat(api.operations())
                .flatExtracting(Operation::bodies)
                .isNotEmpty()
                .allMatch(name -> name.endsWith("Request"));
        assertThat(api.schemas()).noneMatch(name -> name.matches(".*\\d"));
    }

    @Test
    void refusesWith409WhatTheThingForbidsAndWith422WhatWasSent() {
        for (FacilitationProblem problem : FacilitationProblem.values()) {
            if (problem.code().matches(".*-(state|exists|changed|ended|over|stands|full|pending|known|closed)")) {
                assertThat(problem.status()).as(problem.code()).isEqualTo(409);
            }
            if (problem.code().matches(".*-(unknown|refused|date|time|future|list|rows|focus|kind)")) {
                assertThat(problem.status()).as(problem.code()).isEqualTo(422);
            }
        }
    }
}
