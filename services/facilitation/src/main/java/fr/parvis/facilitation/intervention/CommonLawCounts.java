package fr.parvis.facilitation.intervention;

/**
 * How often only specialised actors were met, and what was answered then (FAC-82).
 *
 * @param asked interventions with specialised actors alone
 * @param answered those where the facilitator answered
 * @param explored those where common-law options were explored
 */
public record CommonLawCounts(long asked, long answered, long explored) {

    public static final CommonLawCounts NONE = new CommonLawCounts(0, 0, 0);

    public CommonLawCounts plus(CommonLawCounts other) {
        return new CommonLawCounts(asked + other.asked, answered + other.answered, explored + other.explored);
    }
}
