package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.caseload.Opening;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.erasure.ErasedPersons;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.facilitator.NearestSite;
import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.Population;
import fr.parvis.facilitation.statistics.usecase.KeepProfile;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens the case that her yes asks for, once per proposal; inside the transaction of the event that tells of it. */
@ApplicationScoped
public final class OpenCase {

    private static final Logger LOG = Logger.getLogger(OpenCase.class);

    private final Cases cases;
    private final Sites sites;
    private final NearestSite nearest;
    private final Facilitators facilitators;
    private final PersonKeys keys;
    private final KeepProfile keepProfile;
    private final ErasedPersons erased;

    OpenCase(
            Cases cases,
            Sites sites,
            NearestSite nearest,
            Facilitators facilitators,
            PersonKeys keys,
            KeepProfile keepProfile,
            ErasedPersons erased) {
        this.cases = cases;
        this.sites = sites;
        this.nearest = nearest;
        this.facilitators = facilitators;
        this.keys = keys;
        this.keepProfile = keepProfile;
        this.erased = erased;
    }

    /**
     * Her yes.
     *
     * @param facilitator account subject of the one she chose, absent when she leaves it open; one who is no available facilitator of the directory
     *     would see no queue, so then it is open too (FAC-05: nobody is dropped)
     * @param communeCode of her place of life, empty when she did not say
     * @param preferredSite empty: the nearest
     * @param population for the figures alone
     */
    public record Command(
            UUID proposal,
            PersonReference person,
            @Nullable String facilitator,
            Opening opening,
            String communeCode,
            String preferredSite,
            Population population) {}

    /** A yes that comes again after she was erased opens nothing. */
    public Uni<Void> handle(Command yes) {
        return erased.hold(yes.person())
                .chain(() -> erased.contains(yes.person()))
                .chain(gone -> gone
                        ? Uni.createFrom().voidItem()
                        : cases.withProposal(yes.proposal())
                                .chain(known ->
                                        known.isPresent() ? Uni.createFrom().voidItem() : open(yes)));
    }

    private Uni<Void> open(Command yes) {
        Case fresh = Case.opened(new CaseId(UUID.randomUUID()), yes.proposal(), yes.person(), yes.opening());
        return keys.ensure(yes.person())
                .chain(sites::all)
                .map(all -> nearest.choose(yes.communeCode(), yes.preferredSite(), all))
                .call(site -> keepProfile.handle(yes.person(), yes.population(), site, yes.communeCode()))
                .map(site -> fresh.at(site.map(Site::code).orElse(null)))
                .chain(caze -> available(yes).chain(chosen -> cases.add(caze.chosen(chosen.orElse(null)))));
    }

    private Uni<Optional<String>> available(Command yes) {
        String named = yes.facilitator();
        if (named == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return facilitators
                .withSubject(named)
                .map(found -> found.filter(Facilitator::available).map(Facilitator::subject))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        LOG.infof("facilitator %s of proposal %s is not available: left open", named, yes.proposal());
                    }
                });
    }
}
