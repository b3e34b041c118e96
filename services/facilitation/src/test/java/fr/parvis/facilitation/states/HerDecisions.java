package fr.parvis.facilitation.states;

import fr.parvis.facilitation.assessment.AssessmentProposal;
import fr.parvis.facilitation.assessment.Focus;
import fr.parvis.facilitation.assessment.ProposalKind;
import fr.parvis.facilitation.assessment.ProposalState;
import fr.parvis.facilitation.caseload.CaseFixture;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.complement.Complement;
import fr.parvis.facilitation.complement.ComplementAnswer;
import fr.parvis.facilitation.complement.ComplementKind;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.ExploredOption.Possibility;
import fr.parvis.facilitation.exploration.OptionDecision;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.GoalState;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.referent.AnswerManner;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.Mandate;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentAnswer;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.WorkerAnswer;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.Visibility;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What turns at her word alone. */
final class HerDecisions {

    private static final UUID ID = new UUID(0, 1);
    private static final CaseId CASE = new CaseId(new UUID(0, 2));
    private static final PersonReference SHE = new PersonReference(new UUID(0, 3));
    private static final UUID ACT = new UUID(0, 4);
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final Decided DECIDED = new Decided(ACT, NOW);
    private static final Told TOLD = new Told("Pourquoi", "À quoi", null, null, null, null, null);

    private HerDecisions() {}

    static Stream<Machine<?>> all() {
        return Stream.of(theOption(), theGoal(), theComplement(), theReferent(), theVisit(), theSection());
    }

    private static Machine<ExploredOption> theOption() {
        Machine<ExploredOption> machine = new Machine<>(
                "Option",
                "Explored for one choice of hers (FAC-22). UNDECIDED is that she has said nothing. What she tried is only ever added to and has no state.",
                new ExploredOption(
                        ID,
                        CASE,
                        SHE,
                        new ExpressionId(ID),
                        new Possibility("Une colocation.", ActorSector.COMMON_LAW, true),
                        "karim",
                        NOW,
                        null,
                        0,
                        0),
                option -> option.decision() == null
                        ? "UNDECIDED"
                        : option.decision().what().name());
        for (OptionDecision word : OptionDecision.values()) {
            machine.when("she says so", option -> Optional.of(option.decided(word, ACT)));
        }
        return machine;
    }

    private static Machine<Goal> theGoal() {
        Machine<Goal> machine = new Machine<>(
                "Goal",
                "Set by her, and in the state she says (FAC-26). Nothing follows from any of them.",
                new Goal(
                        ID,
                        CASE,
                        SHE,
                        "Visiter.",
                        List.of(new ExpressionId(ID)),
                        GoalState.OPEN,
                        ACT,
                        "she",
                        NOW,
                        0,
                        0),
                goal -> goal.state().name());
        for (GoalState state : GoalState.values()) {
            machine.when("she says so", goal -> Optional.of(goal.turned(state)));
        }
        return machine;
    }

    private static Machine<Complement> theComplement() {
        Machine<Complement> machine = new Machine<>(
                "Complementary support",
                "Proposed by her facilitator (FAC-10). PROPOSED is that she has said nothing.",
                new Complement(ID, CASE, SHE, ComplementKind.PEER, "Un pair", LocalDate.EPOCH, null, null, 0),
                one -> one.answer() == null ? "PROPOSED" : one.answer().name());
        for (ComplementAnswer answer : ComplementAnswer.values()) {
            machine.when("she says so", one -> Optional.of(one.answered(answer, ACT)));
        }
        return machine;
    }

    /** A designation on a day; days go by. */
    private record OnADay(PathwayReferent one, LocalDate day) {

        Optional<OnADay> now(Optional<PathwayReferent> changed) {
            return changed.map(next -> new OnADay(next, day));
        }
    }

    private static Machine<OnADay> theReferent() {
        LocalDate start = LocalDate.of(2026, 11, 22);
        Designation whom = new Designation(ID, "Zoé", "CCAS", null, start, false);
        Function<ReferentAnswer, WorkerAnswer> answer =
                said -> new WorkerAnswer(said, AnswerManner.TELEPHONE, start, "karim");
        return new Machine<>(
                        "Referent",
                        "Her wish, and one designation of hers (FAC-44 to FAC-46). What has a name on it is never written over: another designation is another one. ENDING_SOON, and ENDED by the last day, are told from the day.",
                        new OnADay(PathwayReferent.said(ID, CaseFixture.active(), true, ACT), start),
                        at -> at.one().state(at.day()).name())
                .when("she says so", at -> at.now(at.one().said(true, ACT)))
                .when("she says so", at -> at.now(at.one().said(false, ACT)))
                .when("she designates", at -> at.now(at.one().proposed(whom, ACT)))
                .when("the worker accepts", at -> at.now(at.one().answered(answer.apply(ReferentAnswer.ACCEPTED))))
                .when("the worker declines", at -> at.now(at.one().answered(answer.apply(ReferentAnswer.DECLINED))))
                .when(
                        "all conditions are checked",
                        at -> at.now(at.one()
                                .activated(
                                        Mandate.limited(at.day(), at.day().plusDays(90), Period.ofDays(60), "karim"))))
                .when(
                        "she ends it, or the worker leaves",
                        at -> at.now(
                                at.one().ended(new ReferentEnd(at.day(), ReferentEnd.Reason.HER_WORD, "karim", ACT))))
                .when(
                        "days go by",
                        at -> at.day().isAfter(start.plusDays(90))
                                ? Optional.empty()
                                : Optional.of(new OnADay(at.one(), at.day().plusDays(31))));
    }

    private static Machine<AssessmentProposal> theVisit() {
        AssessmentProposal proposed = new AssessmentProposal(
                ID,
                CASE,
                SHE,
                ProposalKind.HOME_VISIT,
                new Focus(null, null),
                TOLD,
                "karim",
                NOW,
                ProposalState.PROPOSED,
                null,
                0);
        return new Machine<>(
                        "Assessment proposal",
                        "A visit or an assessment her facilitator would like to make (FAC-31, FAC-33).",
                        proposed,
                        proposal -> proposal.state().name())
                .when("yes", proposal -> Optional.of(proposal.answered(ProposalState.AGREED, DECIDED)))
                .when("no", proposal -> Optional.of(proposal.answered(ProposalState.DECLINED, DECIDED)));
    }

    private static Machine<InformationSection> theSection() {
        Machine<InformationSection> machine = new Machine<>(
                "Information section",
                "Opened by her for herself or for her facilitator too (FAC-27). Before that there is none.",
                new InformationSection(
                        ID, CASE, SHE, InfoSection.LIFE_COURSE, true, Visibility.ONLY_ME, TOLD, NOW, ACT, 0),
                section -> section.open() ? section.visibility().name() : "CLOSED");
        for (Visibility visibility : Visibility.values()) {
            machine.when("opened", section -> Optional.of(section.opened(visibility, TOLD, DECIDED)));
        }
        return machine.when("closed", section -> Optional.of(section.closed(DECIDED)));
    }
}
