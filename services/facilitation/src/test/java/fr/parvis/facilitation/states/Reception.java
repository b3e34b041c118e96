package fr.parvis.facilitation.states;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.interview.FreeDecision;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.InterviewKind;
import fr.parvis.facilitation.interview.Notes;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.ReferralPhase;
import fr.parvis.facilitation.sheet.SheetContent;
import fr.parvis.facilitation.sheet.SheetFixture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is done in the reception phase, by her and her facilitator. */
final class Reception {

    private static final UUID ID = new UUID(0, 1);
    private static final CaseId CASE = new CaseId(new UUID(0, 2));
    private static final PersonReference SHE = new PersonReference(new UUID(0, 3));
    private static final UUID ACT = new UUID(0, 4);
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private Reception() {}

    static Stream<Machine<?>> all() {
        return Stream.of(theInterview(), theSheet());
    }

    private static Machine<Interview> theInterview() {
        Machine<Interview> machine = new Machine<>(
                        "Interview",
                        "One of the four reception interviews (FAC-11). It closes after her decision, whatever that is; a no needs no interview that has begun.",
                        new Interview(
                                ID,
                                CASE,
                                SHE,
                                InterviewKind.FIRST_RECEPTION,
                                new Interview.Course("karim", NOW, null, null, null),
                                new Notes(List.of(), "", "", ""),
                                null,
                                null,
                                0),
                        interview -> interview.state().name())
                .when(
                        "opened",
                        one -> Optional.of(one).filter(Interview::mayOpen).map(open -> open.opened(NOW)))
                .when(
                        "closed",
                        one -> Optional.of(one).filter(Interview::mayClose).map(over -> over.closed(NOW, null)));
        for (FreeDecision word : FreeDecision.values()) {
            machine.when(
                    "she decides",
                    one -> Optional.of(one)
                            .filter(heard -> heard.hears(word))
                            .map(heard -> heard.with(new Interview.Decided(word, "", ACT, NOW))));
        }
        return machine;
    }

    private static Machine<DiagnosisSheet> theSheet() {
        DiagnosisSheet.Change change = new DiagnosisSheet.Change("karim", NOW);
        SheetContent empty = SheetContent.empty(ReferralPhase.RECEPTION);
        Machine<DiagnosisSheet> machine = new Machine<>(
                "Diagnosis sheet",
                "One version; the next starts as a draft of its own (FAC-39). She validates it once nothing is missing (FAC-40).",
                new DiagnosisSheet(ID, CASE, SHE, 1, empty, change, null, 0),
                sheet -> sheet.state().name());
        for (SheetContent content : List.of(empty, SheetFixture.ariege())) {
            machine.when(
                    "changed",
                    sheet -> Optional.of(sheet)
                            .filter(DiagnosisSheet::mayChange)
                            .map(draft -> draft.with(content, change)));
        }
        return machine.when(
                "validated by her",
                sheet -> Optional.of(sheet)
                        .filter(one -> one.missing().isEmpty())
                        .map(complete -> complete.validated(ACT, NOW)));
    }
}
