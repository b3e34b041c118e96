package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.caseload.Opening;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.facilitator.NearestSite;
import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens the case that her yes asks for, once per proposal; inside the transaction of the event that tells of it. */
@ApplicationScoped
public final class OpenCase {

    private final Cases cases;
    private final Sites sites;
    private final NearestSite nearest;
    private final PersonKeys keys;

    OpenCase(Cases cases, Sites sites, NearestSite nearest, PersonKeys keys) {
        this.cases = cases;
        this.sites = sites;
        this.nearest = nearest;
        this.keys = keys;
    }

    /**
     * Her yes.
     *
     * @param facilitator account subject of the one she chose, absent when she leaves it open
     * @param communeCode of her place of life, empty when she did not say
     * @param preferredSite empty: the nearest
     */
    public record Command(
            UUID proposal,
            PersonReference person,
            @Nullable String facilitator,
            Opening opening,
            String communeCode,
            String preferredSite) {}

    public Uni<Void> handle(Command yes) {
        return cases.withProposal(yes.proposal())
                .chain(known -> known.isPresent() ? Uni.createFrom().voidItem() : open(yes));
    }

    private Uni<Void> open(Command yes) {
        Case fresh = Case.opened(new CaseId(UUID.randomUUID()), yes.proposal(), yes.person(), yes.opening());
        return keys.ensure(yes.person())
                .chain(sites::all)
                .map(all -> nearest.choose(yes.communeCode(), yes.preferredSite(), all)
                        .map(Site::code)
                        .orElse(null))
                .chain(site -> cases.add(fresh.at(site).chosen(yes.facilitator())));
    }
}
