package fr.parvis.facilitation.states;

import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.DecisionFixture;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionSignature;
import fr.parvis.facilitation.decision.DecisionState;
import fr.parvis.facilitation.decision.WholeRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was decided at a meeting. */
final class Decisions {

    private Decisions() {}

    static Stream<Machine<?>> all() {
        return Stream.of(theRecord());
    }

    private static Machine<WholeRecord> theRecord() {
        Machine<WholeRecord> machine = new Machine<>(
                "Decision record",
                "What was decided at a commission (FAC-66 to FAC-69). Typing ends every signature; VALID is for good, and a correction is another record.",
                DecisionFixture.draft(
                        DecisionFixture.held(DecisionFixture.ROUX),
                        DecisionFixture.entry(1, DecisionFixture.objective("Un logement"))),
                whole -> whole.record().state().name());
        machine.when("typed", Decisions::typed)
                .when(
                        "text complete",
                        whole -> whole.record().state() == DecisionState.DRAFT
                                ? Optional.of(whole.readied(new Mark("karim", DecisionFixture.NOW)))
                                : Optional.empty());
        for (ActAnswer answer : ActAnswer.values()) {
            machine.when("she says " + answer, whole -> said(whole, null, answer));
        }
        return machine.when("a guest signs", whole -> said(whole, DecisionFixture.ROUX, ActAnswer.YES))
                .when("a guest does not sign", whole -> said(whole, DecisionFixture.ROUX, ActAnswer.NO));
    }

    private static Optional<WholeRecord> typed(WholeRecord whole) {
        if (whole.record().isValid()) {
            return Optional.empty();
        }
        DecisionEntry present = whole.entries().getFirst();
        DecisionEntry one = DecisionFixture.entry(1, DecisionFixture.objective("Un logement"));
        DecisionEntry other = DecisionFixture.entry(1, DecisionFixture.objective("Un autre logement"));
        return Optional.of(standing(whole.typed(List.of(present.equals(one) ? other : one), DecisionFixture.CHANGED)));
    }

    private static Optional<WholeRecord> said(WholeRecord whole, @Nullable UUID guest, ActAnswer answer) {
        return switch (whole.record().state()) {
            case DRAFT, VALID -> Optional.empty();
            case READY_TO_SIGN, PARTLY_SIGNED, CONTESTED ->
                Optional.of(standing(DecisionFixture.says(whole, guest, answer)));
        };
    }

    /** Without what ended, which only ever grows and decides nothing. */
    private static WholeRecord standing(WholeRecord whole) {
        return new WholeRecord(
                whole.record(),
                whole.commission(),
                whole.entries(),
                whole.signatures().stream()
                        .filter(DecisionSignature::isStanding)
                        .toList());
    }
}
