package fr.parvis.persons.locker;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.locker.LockerDocument.Card;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What goes into a locker, and until when it can be shown to somebody (UX-04). */
public final class LockerRules {

    /** Of one file (architecture, section 6). */
    public static final long FILE_BYTES = 10L * 1024 * 1024;

    /** Of one locker: some hundred scanned pages, or a few hours of voice. */
    public static final long LOCKER_BYTES = 200L * 1024 * 1024;

    public static final int DOCUMENTS = 200;

    /** Shares of one document, standing and ended. */
    public static final int SHARES = 200;

    private static final int TITLE = 200;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private LockerRules() {}

    /**
     * Accepts what was announced.
     *
     * @throws RefusedException naming each field at fault
     */
    public static Card accept(DocumentDraft draft) {
        Optional<FileType> type = Optional.ofNullable(draft.contentType()).flatMap(FileType::of);
        Refusals refusals = new Refusals()
                .text(draft.title(), "title", TITLE)
                .addIf(draft.kind() == null, "kind", Rule.REQUIRED)
                .addIf(draft.contentType() == null, "contentType", Rule.REQUIRED)
                .addIf(draft.contentType() != null && type.isEmpty(), "contentType", Rule.FILE_TYPE_NOT_TAKEN)
                .addIf(
                        draft.sha256() == null
                                || !SHA_256.matcher(draft.sha256()).matches(),
                        "sha256",
                        Rule.NOT_A_SHA256)
                .addIf(endsBeforeItStarts(draft), "expiresOn", Rule.END_BEFORE_START);
        size(draft.sizeBytes(), refusals);
        refusals.throwIfAny();
        return new Card(
                requireNonNull(draft.title()),
                requireNonNull(draft.kind()),
                draft.date(),
                draft.expiresOn(),
                type.orElseThrow(),
                requireNonNull(draft.sha256()));
    }

    /**
     * Finds a place for a file.
     *
     * @param kept what is there, finished or not
     * @throws RefusedException when it is too much
     */
    public static void requirePlace(List<LockerDocument> kept, long sizeBytes) {
        long bytes = kept.stream().mapToLong(LockerDocument::sizeBytes).sum();
        new Refusals()
                .addIf(kept.size() >= DOCUMENTS, "title", Rule.TOO_MANY)
                .addIf(bytes + sizeBytes > LOCKER_BYTES, "sizeBytes", Rule.LOCKER_IS_FULL)
                .throwIfAny();
    }

    /**
     * Takes one part of a file.
     *
     * @throws RefusedException when it has another length than it should, or is the beginning of something else
     */
    public static void checkPart(LockerDocument document, int number, byte[] part) {
        new Refusals()
                .addIf(part.length != document.parts().length(number), "part", Rule.PART_OF_ANOTHER_LENGTH)
                .addIf(
                        number == 0 && !FileSignature.fits(document.card().type(), part),
                        "contentType",
                        Rule.FILE_IS_SOMETHING_ELSE)
                .throwIfAny();
    }

    /**
     * A share names its last day.
     *
     * @throws RefusedException when there is none, or it has passed
     */
    public static void checkUntil(@Nullable LocalDate until, LocalDate today) {
        new Refusals()
                .addIf(until == null, "until", Rule.REQUIRED)
                .addIf(until != null && until.isBefore(today), "until", Rule.NOT_IN_THE_PAST)
                .throwIfAny();
    }

    private static void size(@Nullable Long sizeBytes, Refusals refusals) {
        refusals.addIf(sizeBytes == null || sizeBytes < 1, "sizeBytes", Rule.REQUIRED)
                .addIf(sizeBytes != null && sizeBytes > FILE_BYTES, "sizeBytes", Rule.FILE_TOO_LARGE);
    }

    private static boolean endsBeforeItStarts(DocumentDraft draft) {
        return draft.date() != null
                && draft.expiresOn() != null
                && draft.expiresOn().isBefore(draft.date());
    }
}
