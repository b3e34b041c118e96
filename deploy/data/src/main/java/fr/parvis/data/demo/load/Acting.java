package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Codes.Manner;
import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.demo.load.DemoPlatform.Login;

/**
 * How one person's acts reach the services: in her own session, or entered by her facilitator with the evidence of the
 * manner, a signed sheet or a witness (architecture, section 4).
 *
 * @param facilitator the one beside her
 */
record Acting(Stage stage, DemoPerson person, Login facilitator) {

    Caller persons() {
        return stage.cast().persons(actor());
    }

    Caller facilitation() {
        return stage.cast().facilitation(actor());
    }

    /** The {@code act} object of this entry, on the wording of this key. */
    Body act(Entry entry, String wordingKey, int daysAgo) {
        return act(entry, wordingKey, stage.morning(daysAgo));
    }

    /**
     * The same about what came today: she cannot have decided on it on an earlier day.
     *
     * @param performedAt when what she decides on was there, as the service tells it; so a repeated load says the same
     */
    Body act(Entry entry, String wordingKey, String performedAt) {
        var wording = stage.wordings().shown(wordingKey, person.communication().easyRead());
        var act = Body.of("author", "PERSON")
                .with("manner", manner())
                .with("wordingVersion", wording.get("version").asText())
                .with("wordingHash", wording.get("sha256").asText())
                .with("performedAt", performedAt);
        return switch (manner()) {
            case OWN_SESSION -> act;
            case PAPER -> act.with("paperScanSha256", entry.scanSha256());
            case ORAL_WITNESSED -> act.with("witness", witness());
        };
    }

    private Login actor() {
        var account = person.account();
        return manner() == Manner.OWN_SESSION && account != null ? stage.cast().demand(account) : facilitator;
    }

    private Manner manner() {
        var manner = person.support().manner();
        return manner == null ? Manner.PAPER : manner;
    }

    private Body witness() {
        var witness = person.witness();
        if (witness == null) {
            throw new LoadException("The demo person " + person.key() + " decides aloud without a witness.");
        }
        return Body.of("name", witness.name()).with("role", witness.role());
    }
}
