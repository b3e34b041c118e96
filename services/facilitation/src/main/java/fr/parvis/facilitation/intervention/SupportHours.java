package fr.parvis.facilitation.intervention;

import java.util.Collection;

/**
 * Time mobilised for one person (FAC-80), in minutes. Travel is told apart and is not part of the total.
 *
 * @param directMinutes with her
 * @param indirectMinutes for her
 * @param travelMinutes on the way
 */
public record SupportHours(long directMinutes, long indirectMinutes, long travelMinutes) {

    public static SupportHours of(Collection<Intervention> interventions) {
        return interventions.stream().map(SupportHours::of).reduce(new SupportHours(0, 0, 0), SupportHours::plus);
    }

    private static SupportHours of(Intervention intervention) {
        long minutes = intervention.when().durationMinutes();
        boolean direct = intervention.kind().withPerson();
        return new SupportHours(
                direct ? minutes : 0,
                direct ? 0 : minutes,
                intervention.travel().minutes());
    }

    public SupportHours plus(SupportHours other) {
        return new SupportHours(
                Math.addExact(directMinutes, other.directMinutes),
                Math.addExact(indirectMinutes, other.indirectMinutes),
                Math.addExact(travelMinutes, other.travelMinutes));
    }

    /** Sum of the durations of the interventions. */
    public long totalMinutes() {
        return Math.addExact(directMinutes, indirectMinutes);
    }

    /** As it is said in French: {@code 2 h 15}, {@code 3 h}, {@code 45 min}. */
    public static String inFrench(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : "%d h %02d".formatted(hours, rest);
    }
}
