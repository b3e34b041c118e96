package fr.parvis.indicators.period;

/** How long a period is, in months (IND-R4). */
public enum PeriodLength {
    MONTH(1),
    QUARTER(3),
    YEAR(12),
    /** Twelve months that end with a quarter, but not with the year: then the year says the same. */
    ROLLING_12(12);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
