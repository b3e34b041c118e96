package fr.parvis.persons.consent;

/**
 * Whether an earlier no of hers speaks against a new yes: then the yes counts only if she gave it later (PER-22, PER-23). It does where the same no,
 * said after that yes, would end it ({@link EarlierYes}).
 */
public record EarlierNo(Consent consent) {

    public boolean speaksAgainst(Terms yes) {
        Terms no = consent.terms();
        boolean denied =
                consent.recordedState() == ConsentState.REFUSED || consent.recordedState() == ConsentState.WITHDRAWN;
        return denied
                && no.purpose() == yes.purpose()
                && no.recipient().meets(yes.recipient())
                && (no.purpose() == ConsentPurpose.RELEASE_TO_C360 || no.scope().shares(yes.scope()));
    }
}
