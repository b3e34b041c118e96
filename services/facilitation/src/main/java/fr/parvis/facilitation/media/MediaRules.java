package fr.parvis.facilitation.media;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.List;

/** What she may bring, and how much of it at once. */
public final class MediaRules {

    /** Files of one case that no expression says yet. */
    public static final int WAITING = 20;

    /** Of one case: some fifty photos, or many hours of voice. */
    public static final long CASE_BYTES = 200L * 1024 * 1024;

    /** Of one case, however small. */
    public static final int CASE_FILES = 1_000;

    private MediaRules() {}

    /**
     * Accepts what was announced.
     *
     * @throws ProblemException 422 when it is of a kind that is not taken, or too large
     */
    public static FileType accept(String contentType, long sizeBytes, int most) {
        FileType type = FileType.of(contentType).orElseThrow(() -> refused("contentType", "type-not-taken"));
        if (sizeBytes > most) {
            throw refused("sizeBytes", "file-too-large");
        }
        return type;
    }

    /**
     * Finds a place for one more. What somebody else brought and nobody said yet takes none: it would shut her out.
     *
     * @param kept all of the case
     * @throws ProblemException 422 when it is too much
     */
    public static void requirePlace(List<Media> kept, Participant participant, long sizeBytes) {
        List<Media> counted = kept.stream()
                .filter(media -> !media.waits() || media.broughtBy(participant))
                .toList();
        if (counted.stream().filter(Media::waits).count() >= WAITING) {
            throw refused("contentType", "too-many-waiting");
        }
        if (counted.size() >= CASE_FILES) {
            throw refused("contentType", "case-is-full");
        }
        if (counted.stream().mapToLong(Media::sizeBytes).sum() + sizeBytes > CASE_BYTES) {
            throw refused("sizeBytes", "case-is-full");
        }
    }

    /**
     * Takes one part of a file.
     *
     * @throws ProblemException 422 when it has another length than it should
     */
    public static void checkPart(Media media, int number, byte[] part) {
        if (part.length != media.parts().length(number)) {
            throw refused("part", "part-of-another-length");
        }
    }

    /** A problem that names field and rule. */
    public static ProblemException refused(String field, String rule) {
        return Problems.refused(FacilitationProblem.MEDIA_REFUSED, field, rule);
    }
}
