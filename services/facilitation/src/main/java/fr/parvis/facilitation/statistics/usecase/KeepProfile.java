package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Territory;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.Population;
import fr.parvis.facilitation.statistics.Profile;
import fr.parvis.facilitation.statistics.Profiles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Places her for the figures when her yes is heard: where she is received, else where she lives. */
@ApplicationScoped
public final class KeepProfile {

    private static final Logger LOG = Logger.getLogger(KeepProfile.class);

    private final Profiles profiles;
    private final Territory territory;

    KeepProfile(Profiles profiles, Territory territory) {
        this.profiles = profiles;
        this.territory = territory;
    }

    /**
     * Keeps it.
     *
     * @param communeCode of her place of life, empty when she did not say
     */
    public Uni<Void> handle(PersonReference person, Population population, Optional<Site> site, String communeCode) {
        Optional<Territory.Place> place =
                site.flatMap(known -> territory.place(known.communeCode())).or(() -> territory.place(communeCode));
        if (place.isEmpty()) {
            LOG.warn("a person without site and commune is not counted in the figures");
            return Uni.createFrom().voidItem();
        }
        return profiles.keep(person, new Profile(population, place.get().departement()));
    }
}
