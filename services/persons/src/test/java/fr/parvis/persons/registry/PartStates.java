package fr.parvis.persons.registry;

import static fr.parvis.persons.registry.Callers.ANNE;
import static fr.parvis.persons.registry.Callers.HER;
import static fr.parvis.persons.registry.Callers.PAUL;

import fr.parvis.persons.locker.Share;
import fr.parvis.persons.locker.ShareRecipient;
import fr.parvis.persons.locker.Standing;
import fr.parvis.persons.registry.FileStates.Held;
import fr.parvis.persons.signal.SignalState;
import fr.parvis.persons.voice.Addressee;
import fr.parvis.persons.voice.Voice;
import fr.parvis.persons.voice.VoiceKind;
import fr.parvis.persons.voice.WishedAnswer;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every part of a file there can be, on every file it can be part of. */
final class PartStates {

    private static final Instant GIVEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final List<Held> FILES = List.of(
            new Held(null, ANNE, null, false),
            new Held(HER, ANNE, PAUL, false),
            new Held(HER, PAUL, ANNE, false),
            new Held(HER, ANNE, ANNE, true),
            // She works here herself.
            new Held(ANNE, PAUL, null, false),
            new Held(ANNE, ANNE, ANNE, false));

    private final RegistryRows rows;
    private final LocalDate today;

    PartStates(RegistryRows rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    Map<UUID, Facts> voices() throws SQLException {
        Map<UUID, Facts> written = new HashMap<>();
        for (Held held : FILES) {
            for (String toFacilitator : Arrays.asList(null, ANNE, PAUL)) {
                for (boolean takenBack : List.of(false, true)) {
                    for (String enteredBy : List.of(HER, ANNE, PAUL)) {
                        UUID file = UUID.randomUUID();
                        Facts facts = FileStates.file(rows, file, held);
                        Voice voice = voice(file, toFacilitator, takenBack);
                        write(voice, enteredBy);
                        written.put(
                                voice.id(),
                                facts.with(Part.VOICE, voice.forFacilitator())
                                        .with(Part.COMPLAINT, voice.forCarrier())
                                        .with(Part.VOICE_WRITTEN_DOWN, Naming.only(enteredBy)));
                    }
                }
            }
        }
        return written;
    }

    private static Voice voice(UUID file, @Nullable String toFacilitator, boolean takenBack) {
        Addressee addressee = toFacilitator == null ? Addressee.CARRIER : Addressee.FACILITATOR;
        return new Voice(
                UUID.randomUUID(),
                file,
                new Voice.Said(VoiceKind.REMARK, "…", addressee, WishedAnswer.NONE),
                new Voice.Received(UUID.randomUUID(), GIVEN, toFacilitator),
                takenBack ? UUID.randomUUID() : null,
                List.of());
    }

    private void write(Voice voice, String enteredBy) throws SQLException {
        rows.add("act (id, person_id, entered_by)", voice.received().actId(), voice.personId(), enteredBy);
        rows.add(
                "voice (id, person_id, addressee, said_by_act, facilitator_subject, taken_back_by_act)",
                voice.id(),
                voice.personId(),
                voice.said().addressee().name(),
                voice.received().actId(),
                voice.received().facilitator(),
                voice.takenBackByActId());
    }

    Map<UUID, Facts> acts() throws SQLException {
        rows.empty("act");
        Map<UUID, Facts> written = new HashMap<>();
        for (Held held : FILES) {
            for (String matter : List.of("VOICE", "CONSENT")) {
                for (String enteredBy : List.of(HER, ANNE, PAUL)) {
                    UUID file = UUID.randomUUID();
                    UUID id = UUID.randomUUID();
                    Facts facts = FileStates.file(rows, file, held);
                    rows.add("act (id, person_id, matter, entered_by)", id, file, matter, enteredBy);
                    Naming naming = matter.equals("VOICE") ? Naming.only(enteredBy) : Naming.EVERYBODY;
                    written.put(id, facts.with(Part.ACT, naming));
                }
            }
        }
        return written;
    }

    Map<UUID, Facts> documents() throws SQLException {
        Map<UUID, Facts> written = new HashMap<>();
        for (Held held : FILES) {
            for (ShareRecipient to : List.of(
                    new ShareRecipient.Facilitator(ANNE),
                    new ShareRecipient.Facilitator(PAUL),
                    new ShareRecipient.Structure("hlm-14", null))) {
                for (int days : List.of(-1, 0, 1)) {
                    for (int flags = 0; flags < 16; flags++) {
                        document(held, to, days, new Flags(flags), written);
                    }
                }
            }
        }
        return written;
    }

    private void document(Held held, ShareRecipient to, int days, Flags flags, Map<UUID, Facts> written)
            throws SQLException {
        UUID file = UUID.randomUUID();
        Facts facts = FileStates.file(rows, file, held);
        Instant chose = flags.choseAfter() ? GIVEN.plusSeconds(1) : GIVEN.minusSeconds(1);
        Share share = new Share(
                UUID.randomUUID(),
                UUID.randomUUID(),
                file,
                to,
                today.plusDays(days),
                new Share.Given(UUID.randomUUID(), GIVEN),
                null,
                flags.ended() ? UUID.randomUUID() : null);
        write(share, flags);
        rows.add(
                "act (id, person_id, matter, performed_at)",
                UUID.randomUUID(),
                file,
                flags.ended() ? "CASE_STOP" : "FACILITATOR_CHOICE",
                Timestamp.from(chose));
        Standing standing = new Standing(flags.open(), today, held.facilitator(), chose, Set.of());
        Naming naming = flags.complete() ? Naming.only(standing.lets(share).toArray(String[]::new)) : Naming.only();
        written.put(share.documentId(), facts.with(Part.DOCUMENT, naming));
    }

    private void write(Share share, Flags flags) throws SQLException {
        rows.add("locker (person_id, is_open)", share.personId(), flags.open());
        rows.add("locker_document (id, person_id, complete)", share.documentId(), share.personId(), flags.complete());
        rows.add(
                "locker_share (document_id, person_id, facilitator_subject, organisation, until, given_at, ended_by_act)",
                share.documentId(),
                share.personId(),
                share.recipient() instanceof ShareRecipient.Facilitator beside ? beside.subject() : null,
                share.recipient() instanceof ShareRecipient.Structure structure ? structure.organisation() : null,
                share.until(),
                Timestamp.from(share.given().at()),
                share.endedByActId());
    }

    Map<UUID, Facts> exceptions() throws SQLException {
        Map<UUID, Facts> written = new HashMap<>();
        for (String author : List.of(ANNE, PAUL)) {
            UUID id = UUID.randomUUID();
            rows.add("legal_exception (id, author)", id, author);
            written.put(id, Facts.NONE.with(Part.LEGAL_EXCEPTION, Naming.only(author)));
        }
        return written;
    }

    Map<UUID, Facts> signals() throws SQLException {
        Map<UUID, Facts> written = new HashMap<>();
        for (SignalState state : SignalState.values()) {
            for (String takenBy : Arrays.asList(null, ANNE, PAUL)) {
                UUID id = UUID.randomUUID();
                rows.add("priority_signal (id, state, taken_by)", id, state.name(), takenBy);
                Naming naming = state == SignalState.TAKEN ? Naming.only(takenBy) : Naming.only();
                written.put(id, Facts.NONE.with(Part.SIGNAL, state == SignalState.OPEN ? Naming.EVERYBODY : naming));
            }
        }
        return written;
    }

    Map<UUID, Facts> erasures() throws SQLException {
        Map<UUID, Facts> written = new HashMap<>();
        for (String account : Arrays.asList(null, HER, ANNE)) {
            for (String enteredBy : Arrays.asList(null, HER, PAUL)) {
                UUID id = UUID.randomUUID();
                rows.add("erasure (id, account_subject, entered_by)", id, account, enteredBy);
                written.put(id, Facts.NONE.with(Part.ERASURE, Naming.only(account, enteredBy)));
            }
        }
        return written;
    }

    /** Four things that are so or not. */
    private record Flags(int bits) {

        boolean complete() {
            return (bits & 1) == 0;
        }

        boolean open() {
            return (bits & 2) == 0;
        }

        boolean ended() {
            return (bits & 4) != 0;
        }

        boolean choseAfter() {
            return (bits & 8) != 0;
        }
    }
}
