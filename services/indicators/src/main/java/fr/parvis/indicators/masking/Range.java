package fr.parvis.indicators.masking;

/** Lowest and highest value of a masked figure for which a whole consistent set of figures has been found. */
record Range(long lowest, long highest) {

    static Range only(long value) {
        return new Range(value, value);
    }

    Range with(long value) {
        return new Range(Math.min(lowest, value), Math.max(highest, value));
    }

    long width() {
        return highest - lowest + 1;
    }
}
