package fr.parvis.persons.support.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.demand.SupportAccepted;
import fr.parvis.events.demand.SupportEvent;
import fr.parvis.events.demand.SupportWithdrawn;
import fr.parvis.events.statistics.AgeBand;
import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.persons.person.BeneficiaryKind;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.statistics.Population;
import fr.parvis.persons.support.SupportNews;
import fr.parvis.persons.support.SupportProposal;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class OutboxSupportNews implements SupportNews {

    private static final Logger LOG = Logger.getLogger(OutboxSupportNews.class);

    private final Outbox outbox;

    OutboxSupportNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> accepted(
            SupportProposal proposal, UUID reference, @Nullable String communeCode, Population population) {
        SupportAccepted.Builder accepted = SupportAccepted.newBuilder()
                .setProposalHandle(proposal.handle().toString())
                .setPersonReference(reference.toString())
                .setFacilitatorSubject(orEmpty(proposal.facilitatorSubject()))
                .setOrigin(fr.parvis.events.codes.RequestOrigin.valueOf(
                        proposal.origin().name()))
                .setRequestedOn(proposal.requestedOn().toString())
                .setAcceptedOn(orEmpty(proposal.decidedOn()))
                .setCommuneCode(orEmpty(communeCode))
                .setPreferredSite(orEmpty(proposal.preferredSite()))
                .setPopulation(codes(population));
        proposal.criteria().stream()
                .sorted()
                .forEach(criterion ->
                        accepted.addCriteria(fr.parvis.events.codes.PriorityCriterion.valueOf(criterion.name())));
        return send(proposal, SupportEvent.newBuilder().setAccepted(accepted).build());
    }

    @Override
    public Uni<Void> withdrawn(SupportProposal proposal, UUID reference) {
        SupportWithdrawn withdrawn = SupportWithdrawn.newBuilder()
                .setProposalHandle(proposal.handle().toString())
                .setPersonReference(reference.toString())
                .build();
        return send(proposal, SupportEvent.newBuilder().setWithdrawn(withdrawn).build());
    }

    private static PopulationCodes codes(Population population) {
        return PopulationCodes.newBuilder()
                .setGenderCode(gender(population.gender()))
                .setAgeBand(AgeBand.valueOf(population.ageBand().name()))
                .setBeneficiaryKind(kind(population.kind()))
                .build();
    }

    private static GenderCode gender(Gender gender) {
        return switch (gender) {
            case WOMAN -> GenderCode.WOMAN;
            case MAN -> GenderCode.MAN;
            case OTHER -> GenderCode.OTHER_GENDER;
            case NOT_STATED -> GenderCode.GENDER_NOT_STATED;
        };
    }

    private static fr.parvis.events.statistics.BeneficiaryKind kind(BeneficiaryKind kind) {
        return switch (kind) {
            case PERSON_WITH_DISABILITY -> fr.parvis.events.statistics.BeneficiaryKind.PERSON_WITH_DISABILITY;
            case RELATIVE -> fr.parvis.events.statistics.BeneficiaryKind.RELATIVE_KIND;
            case CAREGIVER -> fr.parvis.events.statistics.BeneficiaryKind.CAREGIVER;
            case FAMILY -> fr.parvis.events.statistics.BeneficiaryKind.FAMILY;
            case OTHER -> fr.parvis.events.statistics.BeneficiaryKind.OTHER_KIND;
        };
    }

    private Uni<Void> send(SupportProposal proposal, SupportEvent event) {
        LOG.infof("support proposal %s is %s", proposal.handle(), proposal.state());
        return outbox.append(OutboxEvent.of(event, proposal.handle().toString(), proposal.version()));
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
