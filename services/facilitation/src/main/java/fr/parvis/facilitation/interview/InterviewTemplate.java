package fr.parvis.facilitation.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one interview is for and how it goes, in the words of the antenna (FAC-12). What the source does not say is absent.
 *
 * @param methodPoints numbers of the MAPPI points
 * @param informationToCollect what she should take away from it
 * @param workForNextTime what is asked of her until the next
 * @param parts those the source describes, each at most once
 */
public record InterviewTemplate(
        InterviewKind kind,
        String title,
        List<Integer> methodPoints,
        @Nullable String objective,
        @Nullable String freeDecision,
        List<String> informationToCollect,
        List<String> tools,
        List<String> workForNextTime,
        List<TemplatePart> parts) {

    /**
     * One part.
     *
     * @param durationMinutes absent where the source gives none
     */
    public record TemplatePart(
            PartName part,
            List<String> objective,
            List<String> freeDecision,
            List<String> preparatoryContent,
            @Nullable Integer durationMinutes) {

        public TemplatePart {
            objective = List.copyOf(objective);
            freeDecision = List.copyOf(freeDecision);
            preparatoryContent = List.copyOf(preparatoryContent);
        }
    }

    public InterviewTemplate {
        methodPoints = List.copyOf(methodPoints);
        informationToCollect = List.copyOf(informationToCollect);
        tools = List.copyOf(tools);
        workForNextTime = List.copyOf(workForNextTime);
        parts = List.copyOf(parts);
    }

    /** Minutes foreseen for a part; absent where none are. */
    public @Nullable Integer minutes(PartName name) {
        return parts.stream()
                .filter(part -> part.part() == name)
                .findFirst()
                .map(TemplatePart::durationMinutes)
                .orElse(null);
    }
}
