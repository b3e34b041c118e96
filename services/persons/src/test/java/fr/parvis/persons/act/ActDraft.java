package fr.parvis.persons.act;

import fr.parvis.persons.wording.Wording;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A statement right in all but what a test makes wrong. */
final class ActDraft {

    static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    Author author = Author.PERSON;

    @Nullable
    String representative;

    @Nullable
    Manner manner;

    String wording = "";
    String hash = "";
    Instant at = ActDraft.NOW;

    @Nullable
    String scan;

    @Nullable
    Witness witness;

    @Nullable
    CardProof card;

    @Nullable
    String assistant;

    @Nullable
    OwnOpinion opinion;

    ActDraft with(Consumer<ActDraft> change) {
        change.accept(this);
        return this;
    }

    ActStatement statement() {
        return new ActStatement(
                author, representative, manner, wording, hash, at, scan, witness, card, assistant, opinion());
    }

    private @Nullable OwnOpinion opinion() {
        boolean asked = author == Author.REPRESENTATIVE && opinion == null;
        return asked ? new OwnOpinion(Opinion.AGREES, null, null) : opinion;
    }

    static ActDraft of(Manner manner, Wording shown) {
        ActDraft draft = new ActDraft();
        draft.manner = manner;
        draft.wording = shown.version();
        draft.hash = shown.sha256();
        return draft;
    }
}
