package fr.parvis.facilitation.media.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.file.PartCipher;
import fr.parvis.commons.web.file.PartTable;
import fr.parvis.commons.web.file.Parts;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
final class HibernateMediaFiles implements MediaFiles {

    private static final String LOCK = "select id from expression_media where id = :id for update";
    // Parts go with their file.
    private static final String REMOVE = "delete from MediaRow where id = :id";
    /** Counted and added under it: many announcements at once do not all find the same place. */
    private static final String HOLD = "select id from support_case where id = :caseId for no key update";

    private static final String UNSAID = "delete from MediaRow where expressionId is null and broughtAt < :before";

    private final PersonKeys keys;
    private final PartTable parts = new PartTable("expression_media_part", "media_id");

    HibernateMediaFiles(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Media>> withId(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(MediaRow.class, id))
                .map(row -> Optional.ofNullable(row).map(MediaRow::media));
    }

    /** Read anew under the lock: whoever held it before may have completed the file, or taken it away. */
    @Override
    public Uni<Optional<Media>> locked(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull()
                        .chain(there -> there == null
                                ? Uni.createFrom().item(Optional.<Media>empty())
                                : session.find(MediaRow.class, id)
                                        .call(session::refresh)
                                        .map(row -> Optional.of(row.media()))));
    }

    @Override
    public Uni<List<Media>> held(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, UUID.class)
                        .setParameter("caseId", caseId.value())
                        .getSingleResult())
                .chain(() -> of(caseId));
    }

    @Override
    public Uni<List<Media>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from MediaRow where caseId = :caseId order by recorded", MediaRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .map(rows -> rows.stream().map(MediaRow::media).toList());
    }

    @Override
    public Uni<Void> add(Media media, String sha256) {
        return keys.of(media.person())
                .map(key -> new MediaRow(media, key.encrypt(sha256, sha256Field(media.id()))))
                .chain(row -> Panache.getSession()
                        .chain(session -> session.persist(row).chain(session::flush)))
                // The same request once more, after its kept answer was forgotten.
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict());
    }

    @Override
    public Uni<String> sha256(Media media) {
        return Panache.getSession()
                .chain(session -> session.find(MediaRow.class, media.id()))
                .chain(row -> keys.of(media.person())
                        .map(key -> key.decrypt(requireNonNull(row.sha256Sealed), sha256Field(row.id))));
    }

    @Override
    public Uni<Void> keepPart(Media media, int number, byte[] part) {
        return cipher(media).chain(cipher -> parts.keep(media.id(), number, cipher.encrypt(number, part)));
    }

    @Override
    public Uni<byte[]> part(Media media, int number) {
        return parts.read(media.id(), number)
                .chain(content -> cipher(media).map(cipher -> cipher.decrypt(number, content)));
    }

    @Override
    public Uni<Integer> countParts(UUID id) {
        return parts.count(id);
    }

    @Override
    public Uni<Media> complete(Media media, byte[] kept) {
        Media whole = media.completedWith(kept.length);
        return parts.remove(media.id())
                .chain(() -> cipher(whole))
                .call(cipher -> Multi.createFrom()
                        .range(0, whole.parts().count())
                        .onItem()
                        .transformToUniAndConcatenate(
                                number -> parts.keep(media.id(), number, cipher.encrypt(number, cut(kept, number))))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> Panache.getSession())
                .chain(session -> session.find(MediaRow.class, media.id())
                        .invoke(row -> {
                            row.sizeBytes = kept.length;
                            row.complete = true;
                            row.sha256Sealed = null;
                        })
                        .call(session::flush))
                .map(MediaRow::media);
    }

    @Override
    public Uni<Void> say(List<UUID> ids, UUID expression) {
        return Panache.getSession()
                .chain(session -> session.find(MediaRow.class, ids.toArray())
                        .invoke(rows -> rows.forEach(row -> {
                            row.expressionId = expression;
                            row.place = ids.indexOf(row.id) + 1;
                        }))
                        .call(session::flush))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> remove(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(REMOVE)
                        .setParameter("id", id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> removeUnsaid(Instant broughtBefore) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(UNSAID)
                        .setParameter("before", broughtBefore)
                        .executeUpdate());
    }

    private Uni<PartCipher> cipher(Media media) {
        return keys.of(media.person()).map(key -> new PartCipher(key, "media-part|" + media.id(), media.parts()));
    }

    private static byte[] cut(byte[] whole, int number) {
        int from = number * Parts.BYTES;
        return Arrays.copyOfRange(whole, from, Math.min(whole.length, from + Parts.BYTES));
    }

    private static String sha256Field(UUID id) {
        return "media.sha256." + id;
    }
}
