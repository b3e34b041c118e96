package fr.parvis.facilitation.statistics;

/** What persons said of her with her yes, in codes; shown to nobody here, only put on copies. */
public record Population(GenderCode gender, AgeBand ageBand, BeneficiaryKind kind) {

    public static final Population UNKNOWN =
            new Population(GenderCode.GENDER_NOT_STATED, AgeBand.AGE_NOT_STATED, BeneficiaryKind.OTHER_KIND);
}
