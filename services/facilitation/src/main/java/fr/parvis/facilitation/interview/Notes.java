package fr.parvis.facilitation.interview;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an interview was like.
 *
 * @param parts the three parts, in order
 * @param informationCollected what she took away from it
 * @param workForNextTime what she and her facilitator agreed to do until the next
 */
public record Notes(List<NotedPart> parts, String informationCollected, String toolsUsed, String workForNextTime) {

    /**
     * One part.
     *
     * @param plannedMinutes as the template foresaw when the interview was planned; absent where it foresees none
     * @param takenMinutes as it was; absent while nobody said
     */
    public record NotedPart(
            PartName part,
            @Nullable Integer plannedMinutes,
            @Nullable Integer takenMinutes,
            String done) {}

    public Notes {
        parts = List.copyOf(parts);
    }

    public static Notes planned(InterviewTemplate template) {
        return new Notes(
                Arrays.stream(PartName.values())
                        .map(name -> new NotedPart(name, template.minutes(name), null, ""))
                        .toList(),
                "",
                "",
                "");
    }

    /** Those, with the minutes that were planned here. */
    public Notes rewritten(Notes other) {
        List<NotedPart> kept = parts.stream()
                .map(own -> other.parts().stream()
                        .filter(part -> part.part() == own.part())
                        .findFirst()
                        .map(part -> new NotedPart(own.part(), own.plannedMinutes(), part.takenMinutes(), part.done()))
                        .orElseGet(() -> new NotedPart(own.part(), own.plannedMinutes(), null, "")))
                .toList();
        return new Notes(kept, other.informationCollected(), other.toolsUsed(), other.workForNextTime());
    }
}
