package fr.parvis.facilitation.statistics.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.AgeBand;
import fr.parvis.facilitation.statistics.BeneficiaryKind;
import fr.parvis.facilitation.statistics.GenderCode;
import fr.parvis.facilitation.statistics.Population;
import fr.parvis.facilitation.statistics.Profile;
import fr.parvis.facilitation.statistics.Profiles;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Her codes are encrypted under her key like her words: with the key, they are gone too. */
@ApplicationScoped
final class HibernateProfiles implements Profiles {

    private static final String CODES = "statistics-codes";
    private static final String KEEP = """
            insert into statistics_profile (person, codes_sealed, territory) values (:person, :codes, :territory)
            on conflict (person) do update set codes_sealed = excluded.codes_sealed, territory = excluded.territory""";

    private final PersonKeys keys;

    HibernateProfiles(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> keep(PersonReference person, Profile profile) {
        return keys.of(person)
                .chain(key -> Panache.getSession()
                        .chain(session -> session.createNativeQuery(KEEP)
                                .setParameter("person", person.value())
                                .setParameter("codes", key.encrypt(text(profile.population()), CODES))
                                .setParameter("territory", profile.territory())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Profile>> of(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.find(ProfileRow.class, person.value()))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : keys.of(person).map(key -> Optional.of(profile(row, key))));
    }

    private static Profile profile(ProfileRow row, DataKey key) {
        String[] codes = key.decrypt(row.codesSealed, CODES).split(" ", -1);
        return new Profile(
                new Population(
                        GenderCode.valueOf(codes[0]), AgeBand.valueOf(codes[1]), BeneficiaryKind.valueOf(codes[2])),
                row.territory);
    }

    private static String text(Population population) {
        return String.join(
                " ",
                population.gender().name(),
                population.ageBand().name(),
                population.kind().name());
    }
}
