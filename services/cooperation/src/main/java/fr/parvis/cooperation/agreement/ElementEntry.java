package fr.parvis.cooperation.agreement;

/** What the parties say of one element of their convention; an element nobody wrote has no entry. */
public sealed interface ElementEntry {

    ElementState state();

    /** The text, or why it does not apply. */
    String words();

    /** They settled it. */
    record Filled(String words) implements ElementEntry {

        @Override
        public ElementState state() {
            return ElementState.FILLED;
        }
    }

    /**
     * It does not apply to this convention.
     *
     * @param words why
     */
    record NotApplicable(String words) implements ElementEntry {

        @Override
        public ElementState state() {
            return ElementState.NOT_APPLICABLE;
        }
    }
}
