package fr.parvis.facilitation.statistics.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.statistics.ExpressionRecorded;
import fr.parvis.events.statistics.ExpressionsEvent;
import fr.parvis.events.statistics.LifeProjectRevised;
import fr.parvis.events.statistics.OptionExplored;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.PriorityMarked;
import fr.parvis.events.statistics.TrialLedToChoice;
import fr.parvis.events.statistics.TrialRecorded;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.statistics.Subject;
import fr.parvis.facilitation.statistics.WishCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

@ApplicationScoped
final class OutboxWishCopies implements WishCopies {

    private final Outbox outbox;

    OutboxWishCopies(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> said(Subject subject, When when, Saying saying) {
        ExpressionRecorded recorded = ExpressionRecorded.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(when.month().toString())
                .setTerritory(when.territory())
                .setType(Codes.type(saying.type()))
                .setDomain(Codes.domain(saying.domain()))
                .setHorizon(Codes.horizon(saying.horizon()))
                .build();
        return expressions(subject, ExpressionsEvent.newBuilder().setExpressionRecorded(recorded));
    }

    @Override
    public Uni<Void> marked(Subject subject, When when, LifeDomain domain, boolean set) {
        PriorityMarked marked = PriorityMarked.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(when.month().toString())
                .setTerritory(when.territory())
                .setDomain(Codes.domain(domain))
                .setTakenBack(!set)
                .build();
        return expressions(subject, ExpressionsEvent.newBuilder().setPriorityMarked(marked));
    }

    @Override
    public Uni<Void> tried(Subject subject, When when) {
        TrialRecorded recorded = TrialRecorded.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(when.month().toString())
                .setTerritory(when.territory())
                .build();
        return expressions(subject, ExpressionsEvent.newBuilder().setTrialRecorded(recorded));
    }

    @Override
    public Uni<Void> ledToChoice(Subject subject, When when, LocalDate tried) {
        TrialLedToChoice led = TrialLedToChoice.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(when.month().toString())
                .setMonthsSinceTrial(months(tried, when.month()))
                .build();
        return expressions(subject, ExpressionsEvent.newBuilder().setTrialLedToChoice(led));
    }

    @Override
    public Uni<Void> explored(Subject subject, When when, boolean commonLaw) {
        OptionExplored explored = OptionExplored.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(when.month().toString())
                .setTerritory(when.territory())
                .setCommonLaw(commonLaw)
                .build();
        return expressions(subject, ExpressionsEvent.newBuilder().setOptionExplored(explored));
    }

    @Override
    public Uni<Void> revised(Subject subject, When when, Check check) {
        LifeProjectRevised revised = LifeProjectRevised.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(when.month().toString())
                .setMonthsToCheck(months(when.month(), check.next()))
                .setLate(check.late())
                .build();
        return outbox.append(OutboxEvent.of(
                PopulationEvent.newBuilder().setLifeProjectRevised(revised).build(),
                subject.reference().toString(),
                subject.number()));
    }

    private Uni<Void> expressions(Subject subject, ExpressionsEvent.Builder event) {
        return outbox.append(OutboxEvent.of(event.build(), subject.reference().toString(), subject.number()));
    }

    private static int months(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)));
    }
}
