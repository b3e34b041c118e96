package fr.parvis.persons.act.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Power.Recorded;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.filekey.FileKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernatePowers implements Powers {

    private final FileKeys keys;

    HibernatePowers(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(UUID personId, Power power, PowerProof proof) {
        return keys.open(personId)
                .map(key -> row(personId, power, proof, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<Power>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from PowerRow where personId = :person order by validFrom desc, id", PowerRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .map(rows -> rows.stream().map(HibernatePowers::power).toList());
    }

    private PowerRow row(UUID personId, Power power, PowerProof proof, DataKey key) {
        PowerRow row = new PowerRow();
        row.id = power.id();
        row.personId = personId;
        row.representativeId = power.representativeId();
        row.representativeName = key.encrypt(proof.representativeName(), "representative-name");
        row.matters = power.matters().stream().map(Matter::name).sorted().toArray(String[]::new);
        row.validFrom = power.from();
        row.validUntil = power.until();
        row.proofSha256 = proof.scanSha256();
        row.recordedBy = power.recorded().by();
        row.recordedAt = power.recorded().at();
        return row;
    }

    private static Power power(PowerRow row) {
        return new Power(
                row.id,
                row.representativeId,
                Arrays.stream(row.matters).map(Matter::valueOf).collect(Collectors.toUnmodifiableSet()),
                row.validFrom,
                row.validUntil,
                new Recorded(row.recordedBy, row.recordedAt));
    }
}
