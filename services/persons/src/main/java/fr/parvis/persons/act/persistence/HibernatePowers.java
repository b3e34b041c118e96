package fr.parvis.persons.act.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.persons.act.Mandate;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Power.Recorded;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.act.RepresentationKind;
import fr.parvis.persons.filekey.FileKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernatePowers implements Powers {

    private static final String POWERS = "from PowerRow where personId = :person order by validFrom desc, id";
    private static final String ENDS =
            "from PowerEndRow where powerId in (select id from PowerRow where personId = :person)";

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
        return rows(POWERS, PowerRow.class, personId)
                .chain(powers -> rows(ENDS, PowerEndRow.class, personId)
                        .map(ends ->
                                powers.stream().map(row -> power(row, ends)).toList()));
    }

    private static <R> Uni<List<R>> rows(String query, Class<R> type, UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, type)
                        .setParameter("person", personId)
                        .getResultList());
    }

    @Override
    public Uni<Void> end(UUID powerId, LocalDate lastDay, Recorded recorded) {
        PowerEndRow row = new PowerEndRow();
        row.id = UUID.randomUUID();
        row.powerId = powerId;
        row.lastDay = lastDay;
        row.recordedBy = recorded.by();
        row.recordedAt = recorded.at();
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    private PowerRow row(UUID personId, Power power, PowerProof proof, DataKey key) {
        PowerRow row = new PowerRow();
        row.id = power.id();
        row.personId = personId;
        row.representativeId = power.representativeId();
        row.representativeName = key.encrypt(proof.representativeName(), "representative-name");
        row.kind = power.mandate().kind().name();
        row.represents = names(power.mandate().represents());
        row.assists = names(power.mandate().assists());
        row.validFrom = power.from();
        row.validUntil = power.until();
        row.proofSha256 = proof.scanSha256();
        row.recordedBy = power.recorded().by();
        row.recordedAt = power.recorded().at();
        return row;
    }

    private static Power power(PowerRow row, List<PowerEndRow> ends) {
        Power recorded = new Power(
                row.id,
                row.representativeId,
                new Mandate(RepresentationKind.valueOf(row.kind), matters(row.represents), matters(row.assists)),
                row.validFrom,
                row.validUntil,
                new Recorded(row.recordedBy, row.recordedAt));
        return ends.stream()
                .filter(end -> end.powerId.equals(row.id))
                .map(end -> end.lastDay)
                .min(LocalDate::compareTo)
                .map(recorded::endingOn)
                .orElse(recorded);
    }

    private static String[] names(Set<Matter> matters) {
        return matters.stream().map(Matter::name).sorted().toArray(String[]::new);
    }

    private static Set<Matter> matters(String[] names) {
        return Arrays.stream(names).map(Matter::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
