package fr.parvis.persons.entourage.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMember.Choice;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.entourage.EntourageRole;
import fr.parvis.persons.entourage.MemberCard;
import fr.parvis.persons.filekey.FileKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernateEntourageMembers implements EntourageMembers {

    private static final String CARD = "entourage-card";

    private final FileKeys keys;
    private final JsonBytes json;

    HibernateEntourageMembers(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Uni<EntourageMember> add(EntourageMember member) {
        MemberRow row = new MemberRow();
        row.id = member.id();
        row.personId = member.personId();
        return keys.open(member.personId())
                .invoke(key -> write(member, row, key))
                .chain(key -> Panache.getSession()
                        .chain(session -> session.persist(row).chain(session::flush))
                        .replaceWith(() -> read(row, key)));
    }

    @Override
    public Uni<List<EntourageMember>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from MemberRow where personId = :person order by chosenOn, id", MemberRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(rows -> keys.open(personId)
                        .map(key -> rows.stream().map(row -> read(row, key)).toList()));
    }

    @Override
    public Uni<EntourageMember> save(EntourageMember member) {
        return Panache.getSession()
                .chain(session -> session.find(MemberRow.class, member.id())
                        .chain(row -> keys.open(row.personId)
                                .invoke(key -> write(member, row, key))
                                .call(session::flush)
                                .map(key -> read(row, key))));
    }

    private void write(EntourageMember member, MemberRow row, DataKey key) {
        Choice ended = member.ended();
        row.card = key.encrypt(json.write(member.card()), CARD);
        row.roles = member.roles().stream().map(EntourageRole::name).sorted().toArray(String[]::new);
        row.chosenByAct = member.chosen().actId();
        row.chosenOn = member.chosen().day();
        row.endedByAct = ended == null ? null : ended.actId();
        row.endedOn = ended == null ? null : ended.day();
    }

    private EntourageMember read(MemberRow row, DataKey key) {
        return new EntourageMember(
                row.id,
                row.personId,
                json.read(key.decryptBytes(row.card, CARD), MemberCard.class),
                new Choice(row.chosenByAct, row.chosenOn),
                row.endedByAct == null ? null : new Choice(row.endedByAct, requireNonNull(row.endedOn)),
                Arrays.stream(row.roles).map(EntourageRole::valueOf).collect(Collectors.toUnmodifiableSet()),
                requireNonNull(row.version));
    }
}
