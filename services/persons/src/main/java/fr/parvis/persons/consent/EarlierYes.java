package fr.parvis.persons.consent;

/**
 * Which of her earlier yeses a new answer for the same purpose ends (PER-22, PER-23, PER-30).
 *
 * <ul>
 *   <li>A no ends every yes under which anybody it names could still have anything it names: afterwards no such question finds a permit. A no to
 *       releases ends every release to those it names, whatever data it names: she refuses the sending.
 *   <li>A yes replaces every yes that shares data with it, whether that one was wider or narrower, when it goes to the same recipient or one of
 *       the two recipients contains the other. So what she narrowed stays narrow.
 *   <li>A yes to other data, or to somebody else, stays beside it: two consents with different categories may both be wanted (PER-20).
 * </ul>
 *
 * A yes ends whole, also where the answer names only a part of it: what she still wants of it she says again.
 */
public record EarlierYes(Consent consent) {

    /** Whether this yes is over once she answers so, on these terms. */
    public boolean isEndedBy(ConsentState answer, Terms answered) {
        Terms terms = consent.terms();
        if (consent.recordedState() != ConsentState.GRANTED || terms.purpose() != answered.purpose()) {
            return false;
        }
        return switch (answer) {
            case REFUSED ->
                terms.recipient().meets(answered.recipient())
                        && (terms.purpose() == ConsentPurpose.RELEASE_TO_C360
                                || terms.scope().shares(answered.scope()));
            case GRANTED ->
                terms.recipient().containsOrIsIn(answered.recipient())
                        && terms.scope().shares(answered.scope());
            case REQUESTED, WITHDRAWN, EXPIRED, REPLACED -> false;
        };
    }
}
