package fr.parvis.facilitation.commissionguide;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.act.TextHash;
import fr.parvis.facilitation.sheet.ReferralPhase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The texts of the service, in plain French.
 *
 * @param chairScript what whoever leads a meeting does, in order (FAC-57)
 * @param charter paragraphs; the source names what a charter settles and gives no text, so this one is the service's own
 * @param kit what each participant is handed (FAC-59)
 * @param followUpCommittees the follow-up committee by phase (FAC-62)
 */
public record CommissionGuide(
        List<String> chairScript, List<String> charter, List<KitItem> kit, List<FollowUpCommittee> followUpCommittees) {

    private static final String RESOURCE = "/parvis/commission-guide.json";

    /**
     * One thing of the kit.
     *
     * @param code stable
     */
    public record KitItem(String code, String label) {}

    /** One row of the table of source 003, Ariège. */
    public record FollowUpCommittee(
            ReferralPhase phase,
            String title,
            String objective,
            String initiatedBy,
            String organisedBy,
            String composition,
            String ledBy,
            String moment,
            String location,
            List<String> tools) {

        public FollowUpCommittee {
            tools = List.copyOf(tools);
        }
    }

    public CommissionGuide {
        chairScript = List.copyOf(chairScript);
        charter = List.copyOf(charter);
        kit = List.copyOf(kit);
        followUpCommittees = List.copyOf(followUpCommittees);
    }

    public static CommissionGuide read(JsonBytes json) {
        try (InputStream in = Objects.requireNonNull(CommissionGuide.class.getResourceAsStream(RESOURCE))) {
            return json.read(in.readAllBytes(), CommissionGuide.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SHA-256 of the charter, 64 lower-case hexadecimal digits: what an acceptance rests on. */
    public String charterHash() {
        return TextHash.of(String.join("\n", charter));
    }
}
