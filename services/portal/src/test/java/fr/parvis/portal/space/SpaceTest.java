package fr.parvis.portal.space;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.ExpressionState;
import fr.parvis.portal.codes.Horizon;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.RequestState;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.Organisations;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import fr.parvis.portal.persons.Acts;
import fr.parvis.portal.persons.Consents;
import fr.parvis.portal.persons.Me;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class SpaceTest {

    private static final UUID SAID = UUID.fromString("0197a000-0000-7000-8000-0000000000e2");
    private static final Answer<Organisations> NAMES = new Answer.Given<>(
            new Organisations(List.of(new Organisations.Organisation("c360-14", "Communauté 360 du Calvados"))));

    @Test
    void tellsSilenceFromNothing() {
        Space silent = space(new Answer.Silent<>(), new Answer.Silent<>());
        Space empty = space(new Answer.Absent<>(), new Answer.Absent<>());

        assertThat(silent.words().told()).isFalse();
        assertThat(silent.proposals().told()).isFalse();
        assertThat(empty.words().told()).isTrue();
        assertThat(empty.words().items()).isEmpty();
    }

    @Test
    void putsWhatMattersMostToHerFirstAndWhatSheChangedApart() {
        Space space = space(
                new Answer.Given<>(new Expressions(List.of(
                        said("later", LocalDate.of(2026, 6, 1), ExpressionState.LIVE, false),
                        said("first", LocalDate.of(2026, 3, 1), ExpressionState.LIVE, true),
                        said("changed", LocalDate.of(2026, 7, 1), ExpressionState.CHANGED, true)))),
                new Answer.Absent<>());

        assertThat(space.words().items()).extracting(Word::words).containsExactly("first", "later");
        assertThat(space.words().before()).extracting(Word::words).containsExactly("changed");
    }

    @Test
    void namesAReaderOnlyWhileTheRequestRuns() {
        Answer<Expressions> words = new Answer.Given<>(
                new Expressions(List.of(said("words", LocalDate.of(2026, 3, 1), ExpressionState.LIVE, false))));

        assertThat(space(words, sent(RequestState.RELEASED))
                        .words()
                        .items()
                        .getFirst()
                        .readers())
                .containsExactly("Communauté 360 du Calvados");
        assertThat(space(words, sent(RequestState.ENDED))
                        .words()
                        .items()
                        .getFirst()
                        .readers())
                .isEmpty();
    }

    private static Answer<Requests> sent(RequestState state) {
        return new Answer.Given<>(new Requests(List.of(new Requests.Request(
                UUID.randomUUID(),
                "c360-14",
                state,
                List.of(new Requests.Item(1, SAID)),
                "words",
                LocalDate.of(2026, 9, 1),
                Instant.EPOCH,
                null))));
    }

    private static Expressions.Expression said(
            String words, LocalDate on, ExpressionState status, boolean mostImportant) {
        return new Expressions.Expression(SAID, LifeDomain.HOUSING, Horizon.SHORT, words, on, status, mostImportant);
    }

    private static Space space(Answer<Expressions> expressions, Answer<Requests> requests) {
        Answer<Responses> responses = expressions.told() ? new Answer.Absent<>() : new Answer.Silent<>();
        return new Gathered(
                        new Answer.Given<>(new Me(UUID.randomUUID(), "Léa")),
                        new Answer.Absent<Consents>(),
                        new Answer.Absent<Acts>(),
                        expressions,
                        requests,
                        responses,
                        NAMES,
                        new Answer.Absent<>(),
                        new Answer.Absent<>())
                .space();
    }
}
