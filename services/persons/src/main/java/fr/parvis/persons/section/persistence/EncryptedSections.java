package fr.parvis.persons.section.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.section.SectionKind;
import fr.parvis.persons.section.Sections;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.Session;

@ApplicationScoped
final class EncryptedSections implements Sections {

    private final FileKeys keys;
    private final JsonBytes json;

    EncryptedSections(FileKeys keys, JsonBytes json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public <T> Uni<Section<T>> find(UUID personId, SectionKind<T> kind) {
        return Panache.getSession()
                .chain(session -> row(session, personId, kind))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Section.blank(kind.blank()))
                        : keys.open(personId).map(key -> read(row, kind, key)));
    }

    @Override
    public <T> Uni<Section<T>> put(UUID personId, SectionKind<T> kind, T content, String changedBy, Instant changedAt) {
        return keys.open(personId)
                .map(key -> key.encrypt(json.write(content), field(kind)))
                .chain(bytes -> Panache.getSession()
                        .chain(session -> row(session, personId, kind).chain(found -> {
                            SectionRow row = found == null ? blank(personId, kind) : found;
                            row.content = bytes;
                            row.changedBy = changedBy;
                            row.changedAt = changedAt;
                            Uni<Void> stored = found == null
                                    ? session.persist(row)
                                    : Uni.createFrom().voidItem();
                            return stored.chain(session::flush).replaceWith(row);
                        })))
                .map(row -> new Section<>(content, changedBy, changedAt, requireNonNull(row.version)));
    }

    /** Null when nobody wrote on it. */
    private static Uni<SectionRow> row(Session session, UUID personId, SectionKind<?> kind) {
        return session.find(SectionRow.class, new SectionRow.Key(personId, kind.code()));
    }

    private static SectionRow blank(UUID personId, SectionKind<?> kind) {
        SectionRow row = new SectionRow();
        row.personId = personId;
        row.kind = kind.code();
        return row;
    }

    private <T> Section<T> read(SectionRow row, SectionKind<T> kind, DataKey key) {
        return new Section<>(
                json.read(key.decryptBytes(row.content, field(kind)), kind.type()),
                row.changedBy,
                row.changedAt,
                requireNonNull(row.version));
    }

    private static String field(SectionKind<?> kind) {
        return "section-" + kind.code();
    }
}
