package fr.parvis.persons.receipt.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.Consents.Step;
import fr.parvis.persons.consent.usecase.ListConsents;
import fr.parvis.persons.consent.usecase.ListConsents.WithHistory;
import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.directory.Organisation;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.receipt.Receipt;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the receipt of one consent as it stands now; asking for it is a reading of her consents like any other. */
@ApplicationScoped
public final class IssueReceipt {

    private final ListConsents consents;
    private final Acts acts;
    private final Directory directory;
    private final String antenna;
    private final Clock clock;

    IssueReceipt(
            ListConsents consents,
            Acts acts,
            Directory directory,
            @ConfigProperty(name = "parvis.antenna") String antenna,
            Clock clock) {
        this.consents = consents;
        this.acts = acts;
        this.directory = directory;
        this.antenna = antenna;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Receipt> handle(Caller caller, PersonId id, UUID consentId) {
        return consents.one(caller, id, consentId)
                .chain(found -> acts(found.steps())
                        .chain(known -> organisation(found.consent())
                                .map(organisation -> receipt(found, known, organisation))));
    }

    private Receipt receipt(WithHistory found, Map<UUID, Act> known, Optional<Organisation> organisation) {
        return new Receipt(
                found.consent(),
                LocalDate.now(clock),
                clock.instant(),
                found.steps(),
                known,
                organisation
                        .map(Organisation::name)
                        .orElse(found.consent().terms().recipient().organisation()),
                antenna);
    }

    private Uni<Map<UUID, Act>> acts(List<Step> steps) {
        return Multi.createFrom()
                .iterable(steps.stream()
                        .map(Step::actId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .onItem()
                .transformToUniAndConcatenate(acts::find)
                .collect()
                .asList()
                .map(found -> found.stream().flatMap(Optional::stream).collect(Collectors.toMap(Act::id, act -> act)));
    }

    private Uni<Optional<Organisation>> organisation(Consent consent) {
        String code = consent.terms().recipient().organisation();
        return code == null ? Uni.createFrom().item(Optional.empty()) : directory.find(code);
    }
}
