package fr.parvis.facilitation.statistics.messaging;

import com.google.protobuf.Message;
import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.statistics.CaseClosed;
import fr.parvis.events.statistics.CaseOpened;
import fr.parvis.events.statistics.CasePaused;
import fr.parvis.events.statistics.ExpressionsEvent;
import fr.parvis.events.statistics.FacilitatorsCounted;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.InterventionCorrected;
import fr.parvis.events.statistics.InterventionRecorded;
import fr.parvis.events.statistics.InterventionsEvent;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.ReleasesEvent;
import fr.parvis.events.statistics.RequestCounted;
import fr.parvis.events.statistics.SubjectErased;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.InPost;
import fr.parvis.facilitation.statistics.Profile;
import fr.parvis.facilitation.statistics.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

@ApplicationScoped
final class OutboxCopies implements Copies {

    private final Outbox outbox;

    OutboxCopies(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> opened(Subject subject, LocalDate day, Profile profile) {
        CaseOpened opened = CaseOpened.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(day.toString())
                .setTerritory(profile.territory())
                .setPopulation(Codes.population(profile.population()))
                .build();
        return population(subject, PopulationEvent.newBuilder().setCaseOpened(opened));
    }

    @Override
    public Uni<Void> paused(Subject subject, LocalDate day) {
        CasePaused paused = CasePaused.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(day.toString())
                .build();
        return population(subject, PopulationEvent.newBuilder().setCasePaused(paused));
    }

    @Override
    public Uni<Void> closed(Subject subject, LocalDate day) {
        CaseClosed closed = CaseClosed.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(day.toString())
                .build();
        return population(subject, PopulationEvent.newBuilder().setCaseClosed(closed));
    }

    @Override
    public Uni<Void> intervened(Subject subject, Done done, Profile profile) {
        return intervention(
                subject, InterventionsEvent.newBuilder().setInterventionRecorded(recorded(subject, done, profile)));
    }

    @Override
    public Uni<Void> corrected(Subject subject, long replaced, Done done, Profile profile) {
        InterventionCorrected corrected = InterventionCorrected.newBuilder()
                .setReference(subject.reference().toString())
                .setReplaced(Math.toIntExact(replaced))
                .setNow(recorded(subject, done, profile))
                .build();
        return intervention(subject, InterventionsEvent.newBuilder().setInterventionCorrected(corrected));
    }

    private static InterventionRecorded recorded(Subject subject, Done done, Profile profile) {
        InterventionRecorded.Builder recorded = InterventionRecorded.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(done.day().toString())
                .setTerritory(profile.territory())
                .setBeneficiaryKind(Codes.kind(profile.population().kind()))
                .setMinutes(done.minutes());
        done.criteria().stream().sorted().map(Codes::criterion).forEach(recorded::addCriteria);
        return recorded.build();
    }

    @Override
    public Uni<Void> released(Subject subject, LocalDate month, Set<LifeDomain> domains, Profile profile) {
        RequestCounted.Builder released = RequestCounted.newBuilder()
                .setReference(subject.reference().toString())
                .setDay(month.toString())
                .setTerritory(profile.territory());
        domains.stream().sorted().map(Codes::domain).forEach(released::addDomains);
        return outbox.append(OutboxEvent.of(
                ReleasesEvent.newBuilder().setRequestReleased(released).build(),
                subject.reference().toString(),
                subject.number()));
    }

    @Override
    public Uni<Void> facilitators(InPost inPost, LocalDate day, long number) {
        FacilitatorsCounted counted = FacilitatorsCounted.newBuilder()
                .setTerritory(inPost.territory())
                .setDay(day.toString())
                .setFacilitators(inPost.facilitators())
                .build();
        return outbox.append(OutboxEvent.of(
                InstitutionsEvent.newBuilder().setFacilitatorsCounted(counted).build(),
                "facilitators:" + inPost.territory(),
                number));
    }

    @Override
    public Uni<Void> erased(Family family, Subject subject, Instant notBefore) {
        SubjectErased erased = SubjectErased.newBuilder()
                .setSubject(subject.reference().toString())
                .build();
        Message event = switch (family) {
            case POPULATION ->
                PopulationEvent.newBuilder().setSubjectErased(erased).build();
            case EXPRESSIONS ->
                ExpressionsEvent.newBuilder().setSubjectErased(erased).build();
            case INTERVENTIONS ->
                InterventionsEvent.newBuilder().setSubjectErased(erased).build();
            case RELEASES -> ReleasesEvent.newBuilder().setSubjectErased(erased).build();
        };
        return outbox.append(OutboxEvent.of(event, subject.reference().toString(), subject.number()), notBefore);
    }

    private Uni<Void> intervention(Subject subject, InterventionsEvent.Builder event) {
        return outbox.append(OutboxEvent.of(event.build(), subject.reference().toString(), subject.number()));
    }

    private Uni<Void> population(Subject subject, PopulationEvent.Builder event) {
        return outbox.append(OutboxEvent.of(event.build(), subject.reference().toString(), subject.number()));
    }
}
