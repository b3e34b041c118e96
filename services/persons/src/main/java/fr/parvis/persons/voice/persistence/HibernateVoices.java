package fr.parvis.persons.voice.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.filekey.FileKeys;
import fr.parvis.persons.registry.Selection;
import fr.parvis.persons.voice.Voice;
import fr.parvis.persons.voice.Voice.Answer;
import fr.parvis.persons.voice.Voices;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateVoices implements Voices {

    private static final String OF = "from VoiceRow where personId = :person order by receivedAt, id";
    private static final String ANSWERS = "from VoiceAnswerRow where voiceId in :voices order by answeredAt, id";
    private static final String WAITING_FIRST = """
            select v.* from voice v join person f on f.id = v.person_id
            where {selected} and not exists (select from voice_answer w where w.voice_id = v.id)
              and (v.received_at > :at or (v.received_at = :at and v.id > :id))
            order by v.received_at, v.id
            """;
    private static final String LATEST_ANSWERED = """
            select v.* from voice v join person f on f.id = v.person_id
            where {selected} and exists (select from voice_answer w where w.voice_id = v.id)
              and (v.received_at < :at or (v.received_at = :at and v.id > :id))
            order by v.received_at desc, v.id
            """;
    private static final Position BEFORE_ALL = new Position(Instant.EPOCH, new UUID(0, 0));
    private static final Position AFTER_ALL = new Position(Instant.parse("9999-12-31T23:59:59Z"), new UUID(0, 0));

    private final FileKeys keys;

    HibernateVoices(FileKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> add(Voice voice) {
        return keys.open(voice.personId())
                .map(key -> VoiceRows.write(voice, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    @Override
    public Uni<List<Voice>> of(UUID personId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF, VoiceRow.class)
                        .setParameter("person", personId)
                        .getResultList())
                .chain(this::readAll);
    }

    @Override
    public Uni<Optional<UUID>> personOf(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select personId from VoiceRow where id = :id", UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Optional<Voice>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(VoiceRow.class, id))
                .chain(row -> readAll(row == null ? List.of() : List.of(row)))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Voice>> page(Selection visible, boolean answered, int count, @Nullable Position after) {
        Position from = after != null ? after : answered ? AFTER_ALL : BEFORE_ALL;
        return Panache.getSession()
                .chain(session -> {
                    String sql = answered ? LATEST_ANSWERED : WAITING_FIRST;
                    SelectionQuery<VoiceRow> query = session.createNativeQuery(visible.within(sql), VoiceRow.class);
                    visible.parameters().forEach((name, value) -> query.setParameter(name, value));
                    return query.setParameter("at", from.receivedAt())
                            .setParameter("id", from.id())
                            .setMaxResults(count)
                            .getResultList();
                })
                .chain(this::readAll);
    }

    @Override
    public Uni<Void> takeBack(UUID id, UUID actId) {
        return Panache.getSession()
                .chain(session -> session.find(VoiceRow.class, id))
                .invoke(row -> row.takenBackByAct = actId)
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> answer(Voice voice, Answer answer) {
        return keys.open(voice.personId())
                .map(key -> VoiceRows.write(voice, answer, key))
                .chain(row -> Panache.getSession().chain(session -> session.persist(row)));
    }

    /** Without the rows of a file that is erased meanwhile: its key is gone. */
    private Uni<List<Voice>> readAll(List<VoiceRow> rows) {
        return answers(rows)
                .chain(answers -> keys.openAll(rows.stream()
                                .map(row -> row.personId)
                                .distinct()
                                .toList())
                        .map(opened -> rows.stream()
                                .filter(row -> opened.containsKey(row.personId))
                                .map(row -> VoiceRows.read(row, answers, requireNonNull(opened.get(row.personId))))
                                .toList()));
    }

    private static Uni<List<VoiceAnswerRow>> answers(List<VoiceRow> rows) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(ANSWERS, VoiceAnswerRow.class)
                        .setParameter("voices", rows.stream().map(row -> row.id).toList())
                        .getResultList());
    }
}
